using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Nodes;

namespace StalkingGuidance.Yaml.Reading;

/// <content>Lists, and mappings inside the mapping.</content>
public sealed partial class MappingReader
{
    /// <summary>Takes an item of a list of texts, with its place from 1.</summary>
    private delegate void MeetItem(int place, YamlScalar text);

    /// <summary>A mapping under a key; <see langword="default"/> when it is left out or has another shape.</summary>
    public T? Mapping<T>(string key, string summary, Func<MappingReader, T> read, bool required = true)
    {
        ArgumentNullException.ThrowIfNull(read);
        YamlNode? value = Ask(key, "mapping", required, summary, keys: told is null ? default : DescribeInner(read));
        return value is null ? default : Read(value, KeyOf(key), Context, read);
    }

    /// <summary>A list of mappings under a key. Empty when it is left out or has another shape.</summary>
    /// <param name="key">The key.</param>
    /// <param name="summary">One sentence for an editor.</param>
    /// <param name="read">Reads one item.</param>
    /// <param name="required">Whether the key must be there.</param>
    /// <param name="mayBeEmpty">Whether a list without items says something.</param>
    /// <param name="under">The beginning of the items' text keys; by default this mapping's own, then <paramref name="key"/>. The item's id follows.</param>
    public ImmutableArray<T> List<T>(string key, string summary, Func<MappingReader, T> read, bool required = true, bool mayBeEmpty = false, string? under = null)
    {
        ArgumentNullException.ThrowIfNull(read);
        YamlSequence? list = Sequence(key, "list of mappings", summary, required, mayBeEmpty, keys: told is null ? default : DescribeInner(read));
        if (list is null)
        {
            return [];
        }

        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>(list.Items.Count);
        for (int i = 0; i < list.Items.Count; i++)
        {
            string itemPath = (under ?? KeyOf(key)) + "." + Ordinal(list.Items[i], i);
            if (Read(list.Items[i], itemPath, Context, read) is { } item)
            {
                items.Add(item);
            }
        }

        return items.DrainToImmutable();
    }

    /// <summary>A list of texts that are data. Empty when it is left out.</summary>
    /// <param name="key">The key.</param>
    /// <param name="summary">One sentence for an editor.</param>
    /// <param name="required">Whether the key must be there.</param>
    /// <param name="check">Looks at each text where it stands; called for YAML only.</param>
    public ImmutableArray<string> Texts(string key, string summary, bool required = false, Action<YamlScalar>? check = null)
    {
        YamlSequence? list = Sequence(key, "list of texts", summary, required);
        return Strings(list, Context.Checks && check is not null ? (_, scalar) => check(scalar) : null);
    }

    /// <summary>A list of texts that people read. Empty when it is left out. Their keys end in their place, from 1.</summary>
    /// <param name="key">The key.</param>
    /// <param name="summary">One sentence for an editor.</param>
    /// <param name="required">Whether the key must be there.</param>
    /// <param name="check">Looks at each text where it stands; called for YAML only.</param>
    public ImmutableArray<string> ProseList(string key, string summary, bool required = false, Action<YamlScalar>? check = null)
    {
        YamlSequence? list = Sequence(key, "list of prose", summary, required);
        return Strings(list, Context.Checks ? Meet : null);

        void Meet(int place, YamlScalar scalar)
        {
            Context.Meet($"{KeyOf(key)}.{place}", scalar.Text, scalar.Position);
            check?.Invoke(scalar);
        }
    }

    /// <summary>A list of ids of other items, each of which must exist. Empty when it is left out.</summary>
    public ImmutableArray<string> References(string key, string kind, string summary, bool required = false)
    {
        YamlSequence? list = Sequence(key, $"list of ids of a {kind}", summary, required);
        ImmutableArray<string> ids = Strings(list);
        if (list is not null && Context.Checks)
        {
            RefuseRepetition(list);
            foreach (YamlNode item in list.Items)
            {
                if (item is YamlScalar { Text.Length: > 0 } id)
                {
                    Context.Refer(kind, id.Text, id.Position);
                }
            }
        }

        return ids;
    }

    /// <summary>A list of words of a closed list. Empty when it is left out.</summary>
    /// <typeparam name="TEnum">The enumeration that the words stand for, over <see cref="int"/> and counting from 1.</typeparam>
    public ImmutableArray<TEnum> ChoiceList<TEnum>(string key, Choices choices, string summary, bool required = false)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(choices);
        YamlSequence? list = Sequence(key, "list of words", summary, required, allowed: choices.Words);
        if (list is null)
        {
            return [];
        }

        RefuseRepetition(list);
        // An array of one's own: a cold process would compile a builder anew for every enumeration.
        TEnum[] items = new TEnum[list.Items.Count];
        int found = 0;
        foreach (YamlNode item in list.Items)
        {
            if (item is not YamlScalar scalar)
            {
                ReportWrongKind(Context, item, "a single value");
            }
            else if (NumberOf(scalar, choices) is var number and > 0)
            {
                items[found++] = Unsafe.BitCast<int, TEnum>(number);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(found == items.Length ? items : items[..found]);
    }

    /// <summary>A list of words of a closed list, as they are written. Empty when it is left out.</summary>
    public ImmutableArray<string> Words(string key, Choices choices, string summary, bool required = false)
    {
        ArgumentNullException.ThrowIfNull(choices);
        YamlSequence? list = Sequence(key, "list of words", summary, required, allowed: choices.Words);
        if (list is null)
        {
            return [];
        }

        RefuseRepetition(list);
        return Strings(list, (_, scalar) => NumberOf(scalar, choices));
    }

    /// <summary>The entries of a mapping whose keys are free, such as language tags. Empty when it is left out.</summary>
    public IReadOnlyList<YamlEntry> FreeEntries(string key, string type, string summary, bool required = false)
    {
        YamlNode? value = Ask(key, type, required, summary);
        if (value is YamlMapping mapping)
        {
            return mapping.Entries;
        }

        if (value is not null)
        {
            ReportWrongKind(Context, value, "a mapping");
        }

        return [];
    }

    /// <summary>The node under a key, for the rare value that may have several shapes; <see langword="null"/> when it is left out.</summary>
    /// <param name="key">The key.</param>
    /// <param name="type">What an editor calls the shapes.</param>
    /// <param name="summary">One sentence for an editor.</param>
    /// <param name="required">Whether the key must be there.</param>
    /// <param name="allowed">The words, where it may be one of a closed list.</param>
    /// <param name="inner">Tells the keys, where it may be a mapping or a list of mappings (see <see cref="Describe"/>). Not called while reading.</param>
    public YamlNode? Node(string key, string type, string summary, bool required = true, IReadOnlyList<string>? allowed = null, Action<MappingReader>? inner = null) =>
        Ask(key, type, required, summary, allowed, told is null || inner is null ? default : Describe(inner));

    /// <summary>Reads the mappings of a list that a reader has already found.</summary>
    public ImmutableArray<T> ItemsOf<T>(YamlSequence list, string key, Func<MappingReader, T> read)
    {
        ArgumentNullException.ThrowIfNull(list);
        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>(list.Items.Count);
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (Read(list.Items[i], KeyOf(key) + "." + Ordinal(list.Items[i], i), Context, read) is { } item)
            {
                items.Add(item);
            }
        }

        return items.DrainToImmutable();
    }

    private static ImmutableArray<VocabularyKey> DescribeInner<T>(Func<MappingReader, T> read) => Describe(inner => read(inner));

    private YamlSequence? Sequence(
        string key,
        string type,
        string summary,
        bool required,
        bool mayBeEmpty = false,
        IReadOnlyList<string>? allowed = null,
        ImmutableArray<VocabularyKey> keys = default)
    {
        YamlNode? value = Ask(key, type, required, summary, allowed, keys);
        if (value is null)
        {
            return null;
        }

        if (value is not YamlSequence list)
        {
            ReportWrongKind(Context, value, "a list");
            return null;
        }

        if (list.Items.Count == 0 && !mayBeEmpty)
        {
            Context.Diagnostics.Add(ReadingCodes.EmptyList, list.Position, $"The list '{key}' is empty.", required ? "Name at least one." : "Fill it, or leave the key out.");
        }

        return list;
    }

    private ImmutableArray<string> Strings(YamlSequence? list, MeetItem? meet = null)
    {
        if (list is null)
        {
            return [];
        }

        ImmutableArray<string>.Builder items = ImmutableArray.CreateBuilder<string>(list.Items.Count);
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (list.Items[i] is not YamlScalar scalar)
            {
                ReportWrongKind(Context, list.Items[i], "a single value");
            }
            else if (scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Text))
            {
                Context.Diagnostics.Add(ReadingCodes.EmptyText, scalar.Position, "The item is empty.", "Fill it, or delete it.");
            }
            else
            {
                meet?.Invoke(i + 1, scalar);
                items.Add(scalar.Text);
            }
        }

        return items.DrainToImmutable();
    }

    private void RefuseRepetition(YamlSequence list)
    {
        if (!Context.Checks)
        {
            return;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (YamlNode item in list.Items)
        {
            if (item is YamlScalar scalar && !seen.Add(scalar.Text))
            {
                Context.Diagnostics.Add(ReadingCodes.RepeatedItem, scalar.Position, $"'{scalar.Text}' stands twice in this list.", "Delete the second.");
            }
        }
    }
}
