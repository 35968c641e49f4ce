using System.Collections.Immutable;
using System.Xml;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Xliff;

/// <summary>Reads what any tool made of a document: elements and attributes of other namespaces are passed over, segments are put together again.</summary>
internal sealed class XliffReader
{
    /// <summary>How long a file may be. The whole of the shipped content is a tenth of it.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    private const int DeepestGroup = 32;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly XmlReader xml;
    private readonly XliffCursor cursor;
    private readonly DiagnosticList diagnostics;
    private readonly ImmutableArray<XliffFile>.Builder files = ImmutableArray.CreateBuilder<XliffFile>();

    private XliffReader(XmlReader xml, string name, DiagnosticList diagnostics)
    {
        this.xml = xml;
        this.diagnostics = diagnostics;
        cursor = new XliffCursor(xml, name);
    }

    /// <summary>Reads a document; <see langword="null"/> when it is none.</summary>
    /// <param name="stream">The document.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static XliffDocument? Read(Stream stream, string name, DiagnosticList diagnostics)
    {
        if (stream.CanSeek && stream.Length > MostBytes)
        {
            diagnostics.Add(XliffCodes.NotXliff, SourcePosition.WholeFile(name), $"The file is longer than {MostBytes / 1024 / 1024} MB.", "Export in parts, with --only.");
            return null;
        }

        try
        {
            using XmlReader xml = XmlReader.Create(stream, Settings);
            return new XliffReader(xml, name, diagnostics).ReadDocument();
        }
        catch (XmlException broken)
        {
            diagnostics.Add(XliffCodes.NotXliff, new SourcePosition(name, broken.LineNumber, broken.LinePosition), "The file is no XML that can be read: " + broken.Message, "Save it again with the tool that wrote it.");
            return null;
        }
    }

    private XliffDocument? ReadDocument()
    {
        xml.MoveToContent();
        SourcePosition position = cursor.Position;
        if (xml.LocalName != "xliff" || xml.NamespaceURI != XliffNames.Core || !XliffNames.Versions.Contains(xml.GetAttribute("version")))
        {
            diagnostics.Add(XliffCodes.NotXliff, position, $"The file is no XLIFF 2: it begins with '{xml.LocalName}'{(xml.GetAttribute("version") is { } version ? $", version {version}" : "")}.", "Ask the tool for XLIFF 2.1.");
            return null;
        }

        bool named = Language.TryParse(xml.GetAttribute("srcLang"), out Language source) & Language.TryParse(xml.GetAttribute("trgLang"), out Language target);
        if (!named)
        {
            diagnostics.Add(XliffCodes.NotXliff, position, "The file does not say from which language to which it translates.", "Write both into 'srcLang' and 'trgLang'.");
            return null;
        }

        cursor.EachChild(name =>
        {
            if (name != "file")
            {
                return false;
            }

            ReadFile();
            return true;
        });
        return new XliffDocument(source, target, files.ToImmutable());
    }

    private void ReadFile()
    {
        string path = xml.GetAttribute("original") is { Length: > 0 } original ? original : XliffNames.NameOf(xml.GetAttribute("id") ?? "");
        ImmutableArray<XliffUnit>.Builder units = ImmutableArray.CreateBuilder<XliffUnit>();
        ReadUnits(units, depth: 0);
        files.Add(new XliffFile(path, units.ToImmutable()));
    }

    private void ReadUnits(ImmutableArray<XliffUnit>.Builder units, int depth) => cursor.EachChild(name =>
    {
        switch (name)
        {
            case "unit":
                if (new XliffUnitReader(xml, cursor, diagnostics).Read() is { } unit)
                {
                    units.Add(unit);
                }

                return true;
            case "group" when depth < DeepestGroup:
                ReadUnits(units, depth + 1);
                return true;
            case "group":
                diagnostics.Add(XliffCodes.NotXliff, cursor.Position, $"Groups are more than {DeepestGroup} deep.", "Save the file without them.");
                return false;
            default:
                return false;
        }
    });
}
