using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Forces;
using StalkingGuidance.Screenings.Reading;

namespace StalkingGuidance.Packs;

/// <summary>Where each kind of content stands in a pack's folder.</summary>
internal static class PackLayout
{
    public const string Manifest = "pack.yaml";
    public const string Sources = "sources.yaml";
    public const string Calendar = "calendar.yaml";
    public const string Forces = "forces.yaml";
    public const string Contacts = "contacts/";
    public const string Screenings = "screenings/";

    /// <summary>How the name of a file of worked cases ends.</summary>
    public const string CasesEnding = ".cases.yaml";

    /// <summary>Every place, with the kinds of id that are declared there. A name that ends in a slash is a folder of files, one an item.</summary>
    public static IReadOnlyList<PackPlace> Places { get; } =
    [
        new(Manifest, Required: true, []),
        new(Sources, Required: true, [SourceReader.Kind]),
        new(Calendar, Required: true, []),
        new(Contacts, Required: true, [ContactReader.Kind]),
        new(Forces, Required: false, [ForceReader.Kind]),
        new(Screenings, Required: false, [ScreeningReader.Kind], Nested: true),
    ];

    /// <summary>Whether a kind of id is declared in any place.</summary>
    public static bool Declares(string kind) => Places.Any(place => place.Kinds.Contains(kind));

    /// <summary>The place of a file; <see langword="null"/> when it has none.</summary>
    public static PackPlace? PlaceOf(string path)
    {
        foreach (PackPlace place in Places)
        {
            if (place.IsFolder ? Holds(place, path) : path == place.Path)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>Whether a file lies directly in a folder, or where that is <see cref="PackPlace.Nested"/>, directly in one of its folders.</summary>
    private static bool Holds(PackPlace folder, string path)
    {
        if (!path.StartsWith(folder.Path, StringComparison.Ordinal) || !path.EndsWith(".yaml", StringComparison.Ordinal))
        {
            return false;
        }

        int slash = path.IndexOf('/', folder.Path.Length);
        return folder.Nested ? slash > 0 && path.IndexOf('/', slash + 1) < 0 : slash < 0;
    }
}
