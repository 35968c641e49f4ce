using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace StalkingGuidance.Xliff;

/// <summary>Writes a document in one form, so that the same texts give the same bytes.</summary>
internal sealed class XliffWriter : IDisposable
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None, CloseOutput = false };

    private readonly XmlWriter xml;
    private int depth;

    private XliffWriter(Stream target) => xml = XmlWriter.Create(target, Settings);

    /// <summary>The document as UTF-8, with line feeds.</summary>
    public static byte[] Write(XliffDocument document)
    {
        using MemoryStream target = new();
        using (XliffWriter writer = new(target))
        {
            writer.Add(document);
        }

        return target.ToArray();
    }

    public void Dispose() => xml.Dispose();

    private void Add(XliffDocument document)
    {
        xml.WriteStartDocument();
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("xliff", XliffNames.Core);
        xml.WriteAttributeString("version", XliffNames.Version);
        xml.WriteAttributeString("srcLang", document.Source.Tag);
        xml.WriteAttributeString("trgLang", document.Target.Tag);
        foreach (XliffFile file in document.Files)
        {
            Within("file", () => Add(file, document), ("id", XliffNames.IdOf(file.Path)), ("original", file.Path));
        }

        xml.WriteWhitespace("\n");
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
    }

    private void Add(XliffFile file, XliffDocument document)
    {
        foreach (XliffUnit unit in file.Units)
        {
            Within("unit", () => Add(unit, document), ("id", XliffNames.IdOf(unit.Key)), ("name", unit.Key));
        }
    }

    private void Add(XliffUnit unit, XliffDocument document)
    {
        if (!unit.Notes.IsEmpty)
        {
            Within("notes", () => AddNotes(unit));
        }

        List<string> data = [.. unit.Source.Concat(unit.Target ?? []).OfType<XliffCode>().Select(code => code.Data).Distinct(StringComparer.Ordinal)];
        if (data.Count > 0)
        {
            Within("originalData", () => AddData(data));
        }

        (string, string)[] state = [("state", XliffNames.States[(int)unit.State - 1])];
        Within("segment", () => AddSegment(unit, document, data), unit.SubState is { } more ? [.. state, ("subState", more)] : state);
    }

    private void AddNotes(XliffUnit unit)
    {
        foreach (XliffNote note in unit.Notes)
        {
            Line("note", () => xml.WriteString(note.Text), note.Category.Length > 0 ? [("category", note.Category)] : []);
        }
    }

    private void AddData(List<string> data)
    {
        for (int i = 0; i < data.Count; i++)
        {
            string text = data[i];
            Line("data", () => xml.WriteString(text), ("id", DataId(i)));
        }
    }

    private void AddSegment(XliffUnit unit, XliffDocument document, List<string> data)
    {
        Line("source", () => AddParts(unit.Source, data), ("xml:lang", document.Source.Tag), ("xml:space", "preserve"));
        if (unit.Target is { } target)
        {
            Line("target", () => AddParts(target, data), ("xml:lang", document.Target.Tag), ("xml:space", "preserve"));
        }
    }

    private void AddParts(ImmutableArray<XliffPart> parts, List<string> data)
    {
        foreach (XliffPart part in parts)
        {
            if (part is not XliffCode code)
            {
                xml.WriteString(part.Data);
                continue;
            }

            xml.WriteStartElement("ph", XliffNames.Core);
            xml.WriteAttributeString("id", code.Id);
            xml.WriteAttributeString("canCopy", "no");
            xml.WriteAttributeString("canDelete", code.CanDelete ? "yes" : "no");
            xml.WriteAttributeString("dataRef", DataId(data.IndexOf(code.Data)));
            xml.WriteAttributeString("disp", code.Display);
            xml.WriteAttributeString("equiv", code.Data);
            xml.WriteEndElement();
        }
    }

    private static string DataId(int place) => "d" + (place + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>An element with elements in it, each on a line.</summary>
    private void Within(string element, Action write, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(element, attributes);
        write();
        depth--;
        xml.WriteWhitespace(Break(depth + 1));
        xml.WriteEndElement();
    }

    /// <summary>An element whose white space counts.</summary>
    private void Line(string element, Action write, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(element, attributes);
        write();
        depth--;
        xml.WriteEndElement();
    }

    private void Start(string element, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        depth++;
        xml.WriteWhitespace(Break(depth));
        xml.WriteStartElement(element, XliffNames.Core);
        foreach ((string name, string value) in attributes)
        {
            int colon = name.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                xml.WriteAttributeString(name, value);
            }
            else
            {
                xml.WriteAttributeString(name[..colon], name[(colon + 1)..], null, value);
            }
        }
    }

    private static string Break(int depth) => "\n" + new string(' ', 2 * depth);
}
