using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Calendars;
using StalkingGuidance.Campaigns;
using StalkingGuidance.Contacts;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Evidence;
using StalkingGuidance.Forces;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.Media;
using StalkingGuidance.Places;
using StalkingGuidance.References;
using StalkingGuidance.Research;
using StalkingGuidance.Risk;
using StalkingGuidance.Search;
using StalkingGuidance.Topics;
using StalkingGuidance.Wording;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Packs;

/// <content>How each section is read from its files.</content>
public sealed partial class ContentPack
{
    private PackManifest ReadManifest() =>
        Read(PackLayout.Manifest, "pack", PackManifest.Read)
        ?? (checking is not null ? PackManifest.Unread : throw new ContentException([PackFolder.Missing("snapshot", PackLayout.Manifest)], 1));

    private ContactDirectory ReadContacts()
    {
        ContactReader reader = new(calendar, labels);
        return new ContactDirectory(ReadFolder(PackLayout.Contacts, "contacts.", reader.Read), () => Manifest.EmergencyContact);
    }

    private TopicLibrary ReadTopics()
    {
        TopicReader reader = new(checking is null ? null : new TopicChecks(Contacts, Manifest.EmergencyContact));
        return new TopicLibrary(ReadFolder(PackLayout.Topics, "topics.", reader.Read));
    }

    private BehaviourTaxonomy ReadBehaviours()
    {
        BehaviourReader reader = new();
        List<BehaviourCategory> categories = [];
        foreach (Lazy<BehaviourCategory> category in ReadFolder(PackLayout.Behaviours, "behaviour-categories.", reader.Read).Values)
        {
            categories.Add(category.Value);
        }

        return new BehaviourTaxonomy([.. categories]);
    }

    private LawDirectory ReadLaw()
    {
        Lazy<JurisdictionLaw>?[] byNumber = new Lazy<JurisdictionLaw>?[Jurisdictions.Words.Words.Count];
        foreach ((string word, Lazy<JurisdictionLaw> law) in ReadFolder(PackLayout.Law, "law.", LawReader.ReadFile))
        {
            int number = Jurisdictions.Words.NumberOf(word);
            if (number > 0)
            {
                byNumber[number - 1] = law;
            }
        }

        return new LawDirectory(byNumber);
    }

    /// <summary>The items of a folder by the names of their files, each read when it is first asked for; at once when checking, the unreadable ones left out.</summary>
    private Dictionary<string, Lazy<T>> ReadFolder<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(string folder, string keys, Func<MappingReader, T> read)
        where T : class
    {
        Dictionary<string, Lazy<T>> items = new(StringComparer.Ordinal);
        foreach (string path in files.Paths)
        {
            if (path.StartsWith(folder, StringComparison.Ordinal))
            {
                string id = Path.GetFileNameWithoutExtension(path);
                Lazy<T> item = new(() => Read(path, keys + id, read)!);
                if (checking is null || item.Value is not null)
                {
                    items.Add(id, item);
                }
            }
        }

        return items;
    }

    /// <summary>Reads the items of a file; none when the pack has no such file.</summary>
    private ImmutableArray<T> ReadList<T>(string path, Func<MappingReader, ImmutableArray<T>> read) =>
        Read(path, "", read) is { IsDefault: false } items ? items : [];

    /// <summary>Reads a file, and gathers its texts where somebody asks for them. A pack without it gives <see langword="default"/>; a snapshot whose content is at fault throws.</summary>
    private T? Read<T>(string path, string keys, Func<MappingReader, T> read, List<LocalizedText>? texts = null)
    {
        YamlNode? root = files.Find(path);
        if (root is null)
        {
            return files.Names(path) ? throw PackFiles.Forged(path) : default(T);
        }

        if (checking is not null)
        {
            if (root is not YamlMapping)
            {
                PackFolder.MarkIncomplete(PackLayout.PlaceOf(path), checking);
            }

            return checking.ReadIn(new PackTextHome(this, path), () => MappingReader.Read(root, keys, checking, read));
        }

        ContentContext trusting = new(checks: false, gathersFor is null ? new PackTextHome(this, path) : gathersFor.HomeOf(path), new DiagnosticList(), texts ?? gathered);
        T? value = MappingReader.Read(root, keys, trusting, read);
        return trusting.Diagnostics.ErrorCount == 0
            ? value
            : throw new ContentException(trusting.Diagnostics.ToOrdered(), trusting.Diagnostics.TotalCount);
    }
}
