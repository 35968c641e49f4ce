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
    private List<VocabularyKey>? missing;

    private MappingReader(YamlMapping? node, string path, ReadingContext context, List<VocabularyKey>? told)
    {
        this.node = node;
        this.path = path;
        Context = context;
        this.told = told;
    }

    /// <summary>What the readers of this pass share.</summary>
    public ReadingContext Context { get; }

    /// <summary>The mapping as it stands in the file; <see langword="null"/> while describing.</summary>
    public YamlMapping? Source => node;

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
        reader.CheckKeys();
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

    /// <summary>
    /// Whether every key that stands in the mapping was asked for by now. Where one was not, it may be a slip of a key that is missing.
    /// Knows nothing of a snapshot's keys.
    /// </summary>
    public bool KnowsAllKeys => node is null || node.Entries.All(entry => asked.Contains(entry.Key.Text));

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
            expected switch
            {
                "a list" => "Write each item on a line of its own after '- ', or all of them in square brackets.",
                "a mapping" => "Write lines of 'key: value'; below a key they are indented by two spaces more than it.",
                _ => "Write one text. One that begins with a bracket or brace goes in double quotes.",
            });

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

        if (required && Context.Checks)
        {
            (missing ??= []).Add(new VocabularyKey(key, type, required, summary, [], []));
        }
        else if (required)
        {
            Context.Diagnostics.Add(ReadingCodes.MissingKey, Position, $"The key '{key}' is missing.", summary);
        }

        return null;
    }

    /// <summary>Reports keys that nobody asked for, then those that are missing and were not just misspelt.</summary>
    private void CheckKeys()
    {
        if (!Context.Checks)
        {
            return;
        }

        int unknown = 0;
        foreach (YamlEntry entry in node!.Entries)
        {
            if (asked.Contains(entry.Key.Text))
            {
                continue;
            }

            if (++unknown > DiagnosticList.Kept)
            {
                // Looking for the nearest name is the dear part, and nobody will see this one.
                Context.Diagnostics.Count(ReadingCodes.UnknownKey);
                continue;
            }

            string written = entry.Key.Text;
            string message = written.Length == 0 ? "A key is missing in front of the colon." : $"The key '{written}' is not known here.";
            Context.Diagnostics.Add(ReadingCodes.UnknownKey, entry.Key.Position, message, NearestName.Hint(written, asked));
            string? meant = NearestName.Of(written, asked);
            missing?.RemoveAll(key => key.Key == meant);
        }

        foreach (VocabularyKey key in missing ?? [])
        {
            Context.Diagnostics.Add(ReadingCodes.MissingKey, Position, $"The key '{key.Key}' is missing.", key.Summary);
        }
    }
}
