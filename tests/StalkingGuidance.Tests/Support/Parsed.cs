using System.Text;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Parsing;

namespace StalkingGuidance.Tests.Support;

/// <summary>A YAML text that was parsed as the file <c>file</c>: its node and its diagnostics.</summary>
internal sealed class Parsed
{
    private Parsed(YamlNode? root, DiagnosticList diagnostics)
    {
        Root = root;
        Diagnostics = diagnostics;
    }

    public YamlNode? Root { get; }

    public DiagnosticList Diagnostics { get; }

    public string[] Lines => [.. Diagnostics.ToOrdered().Select(diagnostic => diagnostic.ToString())];

    public static Parsed From(string yaml) => From(Encoding.UTF8.GetBytes(yaml));

    public static Parsed From(byte[] yaml) => From(new MemoryStream(yaml));

    public static Parsed From(Stream yaml)
    {
        DiagnosticList diagnostics = new();
        return new Parsed(YamlParser.Parse(yaml, "file", diagnostics), diagnostics);
    }

    /// <summary>The whole tree on one line: <c>text@line:column</c>, quoted texts in quotes.</summary>
    public static string Show(YamlNode? node)
    {
        string where = $"@{node?.Position.Line}:{node?.Position.Column}";
        return node switch
        {
            YamlScalar { Quoted: true } scalar => $"\"{Escape(scalar.Text)}\"{where}",
            YamlScalar scalar => Escape(scalar.Text) + where,
            YamlSequence list => $"[{string.Join(", ", list.Items.Select(Show))}]{where}",
            YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{Show(entry.Key)}: {Show(entry.Value)}"))}}}{where}",
            _ => "nothing",
        };
    }

    private static string Escape(string text) => text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
