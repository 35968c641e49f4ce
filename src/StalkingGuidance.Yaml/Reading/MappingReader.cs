using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Nodes;

namespace StalkingGuidance.Yaml.Reading;

/// <summary>
/// The small vocabulary in which a concept's reader is written. A reader asks for each key once, in the order of the file it accepts;
/// what it asked for is what is allowed, and any other key is refused.
/// The same reader run by <see cref="Describe"/> tells its keys instead of reading them. It then gets empty values,
/// as it does for a faulty file, so a reader must not fail on them. Not thread-safe.
/// </summary>
public sealed partial class MappingReader
{
    private readonly YamlMapping? node;
    private readonly string path;
    private readonly List<VocabularyKey>? told;
    private readonly List<string> asked = [];

    private MappingReader(YamlMapping? node, string path, ReadingContext context, List<VocabularyKey>? told)
    {
        this.node = node;
        this.path = path;
        Context = context;
        this.told = told;
    }

    /// <summary>What the readers of this pass share.</summary>
    public ReadingContext Context { get; }

    /// <summary>Where the mapping begins; no file while describing.</summary>
    public SourcePosition Position => node?.Position ?? default;

    /// <summary>Reads a mapping. Gives <see langword="default"/> when the node is none; the reason is then among the diagnostics.</summary>
    /// <param name="root">The node.</param>
    /// <param name="path">The beginning of the keys of its texts, such as <c>contacts.childline</c>.</param>
    /// <param name="context">What the pass shares.</param>
    /// <param name="read">The concept's reader.</param>
    public static T? Read<T>(YamlNode root, string path, ReadingContext context, Func<MappingReader, T> read)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(read);
        if (root is not YamlMapping mapping)
        {
            ReportWrongKind(context, root, "a mapping");
            return default;
        }

        MappingReader reader = new(mapping, path, context, told: null);
        T value = read(reader);
        reader.RefuseUnknownKeys();
        return value;
    }

    /// <summary>Lets a reader tell its keys, in the order in which it asks for them.</summary>
    public static ImmutableArray<VocabularyKey> Describe(Action<MappingReader> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        List<VocabularyKey> told = [];
        read(new MappingReader(node: null, "", new ReadingContext(checks: false, new DiagnosticList()), told));
        return [.. told];
    }

    /// <summary>The permanent name of the text under a key of this mapping.</summary>
    public string KeyOf(string key) => path.Length == 0 ? key : path + "." + key;

    /// <summary>Whether the mapping has a key. False while describing.</summary>
    public bool Has(string key) => node?.Find(key) is not null;

    /// <summary>Where the value of a key stands; the mapping itself when it has no such key.</summary>
    public SourcePosition PositionOf(string key) => node?.Find(key)?.Value.Position ?? Position;

    /// <summary>Reports a fault of the value under a key. Does nothing while describing.</summary>
    public void Report(DiagnosticCode code, string key, string message, string hint = "") =>
        ReportAt(code, PositionOf(key), message, hint);

    /// <summary>Reports a fault at a place. Does nothing while describing.</summary>
    public void ReportAt(DiagnosticCode code, SourcePosition position, string message, string hint = "")
    {
        if (told is null)
        {
            Context.Diagnostics.Add(code, position, message, hint);
        }
    }

    private static void ReportWrongKind(ReadingContext context, YamlNode found, string expected) =>
        context.Diagnostics.Add(
            ReadingCodes.WrongKind,
            found.Position,
            $"Expected {expected}, and {found.KindName} stands here.",
            expected == "a list" ? "Write each item on a line of its own after '- ', or all of them in square brackets." : "");

    private static string Ordinal(YamlNode item, int index) =>
        item is YamlMapping mapping && mapping.Find("id")?.Value is YamlScalar { Text.Length: > 0 } id ? id.Text : $"{index + 1}";

    /// <summary>Tells a key while describing; otherwise finds its value, and reports it missing when it is required.</summary>
    private YamlNode? Ask(string key, string type, bool required, string summary, IReadOnlyList<string>? allowed = null, ImmutableArray<VocabularyKey> keys = default)
    {
        if (told is not null)
        {
            told.Add(new VocabularyKey(key, type, required, summary, allowed is null ? [] : [.. allowed], keys.IsDefault ? [] : keys));
            return null;
        }

        if (Context.Checks)
        {
            asked.Add(key);
        }

        if (node!.Find(key) is { } entry)
        {
            return entry.Value;
        }

        if (required)
        {
            Context.Diagnostics.Add(ReadingCodes.MissingKey, Position, $"The key '{key}' is missing.", summary);
        }

        return null;
    }

    private void RefuseUnknownKeys()
    {
        if (!Context.Checks)
        {
            return;
        }

        foreach (YamlEntry entry in node!.Entries)
        {
            if (!asked.Contains(entry.Key.Text))
            {
                Context.Diagnostics.Add(
                    ReadingCodes.UnknownKey,
                    entry.Key.Position,
                    $"The key '{entry.Key.Text}' is not known here.",
                    NearestName.Hint(entry.Key.Text, asked));
            }
        }
    }
}
