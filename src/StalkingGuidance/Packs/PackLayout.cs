using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Forces;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Packs;

/// <summary>Where each kind of content stands in a pack's folder.</summary>
internal static class PackLayout
{
    public const string Manifest = "pack.yaml";
    public const string Sources = "sources.yaml";
    public const string Calendar = "calendar.yaml";
    public const string Forces = "forces.yaml";
    public const string Contacts = "contacts/";
    public const string Topics = "topics/";
    public const string Labels = "labels.yaml";

    /// <summary>Every place, with the kinds of id that are declared there. A name that ends in a slash is a folder of files, one an item.</summary>
    public static IReadOnlyList<PackPlace> Places { get; } =
    [
        new(Manifest, Required: true, []),
        new(Sources, Required: true, [SourceReader.Kind]),
        new(Calendar, Required: true, []),
        new(Contacts, Required: true, [ContactReader.Kind]),
        new(Forces, Required: false, [ForceReader.Kind]),
        new(Topics, Required: false, [TopicReader.Kind]),
        new(Labels, Required: false, []),
    ];

    /// <summary>Whether some place holds a kind of id. References to a kind that none holds cannot be checked.</summary>
    public static bool Holds(string kind)
    {
        foreach (PackPlace place in Places)
        {
            if (place.Kinds.Contains(kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place of a file; <see langword="null"/> when it has none.</summary>
    public static PackPlace? PlaceOf(string path)
    {
        foreach (PackPlace place in Places)
        {
            bool fits = place.IsFolder
                ? path.StartsWith(place.Path, StringComparison.Ordinal) && path.IndexOf('/', place.Path.Length) < 0 && path.EndsWith(".yaml", StringComparison.Ordinal)
                : path == place.Path;
            if (fits)
            {
                return place;
            }
        }

        return null;
    }
}
