using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Xliff;

/// <summary>Reads one unit. A tool may have divided its text into segments, which come together again here.</summary>
internal sealed class XliffUnitReader(XmlReader xml, XliffCursor cursor, DiagnosticList diagnostics)
{
    private const int DeepestMark = 32;

    private readonly Dictionary<string, string> data = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> dataByCode = new(StringComparer.Ordinal);
    private readonly List<XliffNote> notes = [];
    private readonly List<Segment> segments = [];

    /// <summary>Reads the unit that the reader stands on; <see langword="null"/> when it cannot be used, which is reported.</summary>
    public XliffUnit? Read()
    {
        SourcePosition position = cursor.Position;
        string? key = xml.GetAttribute("name") is { Length: > 0 } name ? name : xml.GetAttribute("id") is { Length: > 0 } id ? XliffNames.NameOf(id) : null;
        cursor.EachChild(ReadChild);
        if (key is null || segments.Count == 0)
        {
            diagnostics.Add(XliffCodes.UnusableUnit, position, key is null ? "A unit has no id." : $"'{key}' has no segment.", "Export again.");
            return null;
        }

        // The order of the target's pieces may be another than the source's.
        bool isWhole = segments.TrueForAll(segment => segment.Target is not null || !segment.IsText);
        IEnumerable<Segment> ordered = segments.Select((segment, place) => (segment, place: segment.Order ?? place + 1)).OrderBy(pair => pair.place).Select(pair => pair.segment);
        return new XliffUnit
        {
            Key = key,
            Source = [.. segments.SelectMany(segment => segment.Source)],
            Target = isWhole ? [.. ordered.SelectMany(segment => segment.Target ?? segment.Source)] : null,
            State = segments.Where(segment => segment.IsText).Select(segment => segment.State).DefaultIfEmpty(XliffState.Initial).Min(),
            SubState = segments.Find(segment => segment.SubState is not null)?.SubState,
            Notes = [.. notes],
            Position = segments.Find(segment => segment.Target is not null)?.Position ?? position,
        };
    }

    private bool ReadChild(string name)
    {
        switch (name)
        {
            case "notes":
                cursor.EachChild(child => child == "note" && ReadNote());
                return true;
            case "originalData":
                cursor.EachChild(child => child == "data" && ReadData());
                return true;
            case "segment" or "ignorable":
                segments.Add(ReadSegment(isText: name == "segment"));
                return true;
            default:
                return false;
        }
    }

    private bool ReadNote()
    {
        string category = xml.GetAttribute("category") ?? "";
        notes.Add(new XliffNote(category, cursor.Words()));
        return true;
    }

    private bool ReadData()
    {
        string id = xml.GetAttribute("id") ?? "";
        data[id] = cursor.Words();
        return true;
    }

    private Segment ReadSegment(bool isText)
    {
        Segment segment = new()
        {
            IsText = isText,
            State = (XliffState)(Math.Max(Array.IndexOf(XliffNames.States, xml.GetAttribute("state")), 0) + 1),
            SubState = xml.GetAttribute("subState"),
        };
        cursor.EachChild(name =>
        {
            switch (name)
            {
                case "source":
                    ReadInline(segment.Source, depth: 0);
                    return true;
                case "target":
                    segment.Position = cursor.Position;
                    segment.Order = int.TryParse(xml.GetAttribute("order"), NumberStyles.None, CultureInfo.InvariantCulture, out int order) ? order : null;
                    List<XliffPart> parts = [];
                    ReadInline(parts, depth: 0);

                    // An empty target is how many tools write that there is none.
                    segment.Target = parts.Count > 0 || segment.Source.Count == 0 ? parts : null;
                    return true;
                default:
                    return false;
            }
        });
        return segment;
    }

    private void ReadInline(List<XliffPart> parts, int depth) => cursor.Each(
        name =>
        {
            switch (name)
            {
                case "ph":
                    parts.Add(ReadCode());
                    return false;
                case "mrk" when depth < DeepestMark:
                    ReadInline(parts, depth + 1);
                    return true;
                case "sm" or "em":
                    return false;
                default:
                    diagnostics.Add(XliffCodes.UnusableUnit, cursor.Position, $"'{name}' cannot be taken in.", "Texts have words and placeholders, and no formatting.");
                    return false;
            }
        },
        words => AddWords(parts, words));

    // Words may come in pieces: beside a comment, a character reference, a mark that was left out.
    private static void AddWords(List<XliffPart> parts, string words)
    {
        if (parts is [.., XliffWords before])
        {
            parts[^1] = new XliffWords(before.Data + words);
        }
        else
        {
            parts.Add(new XliffWords(words));
        }
    }

    private XliffCode ReadCode()
    {
        string id = xml.GetAttribute("id") ?? "";
        string? found = xml.GetAttribute("dataRef") is { } reference && data.TryGetValue(reference, out string? original) ? original : null;

        // A tool that does not keep the data keeps the id, or at least the words that stand for it.
        found ??= dataByCode.GetValueOrDefault(id) ?? (xml.GetAttribute("equiv") is ['{', ..] equivalent ? equivalent : null);
        if (found is null)
        {
            diagnostics.Add(XliffCodes.UnusableUnit, cursor.Position, $"Nothing says what the placeholder '{id}' stands for.", "Take the placeholder of the source.");
        }

        dataByCode.TryAdd(id, found ?? "");
        return new XliffCode(id, found ?? "", xml.GetAttribute("disp") ?? found ?? "", xml.GetAttribute("canDelete") != "no");
    }

    private sealed class Segment
    {
        public required bool IsText { get; init; }

        public required XliffState State { get; init; }

        public required string? SubState { get; init; }

        public List<XliffPart> Source { get; } = [];

        public List<XliffPart>? Target { get; set; }

        public int? Order { get; set; }

        public SourcePosition Position { get; set; }
    }
}
