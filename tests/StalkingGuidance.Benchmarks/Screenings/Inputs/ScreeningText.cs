using System.Text;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Reading;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Parsing;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Benchmarks.Screenings.Inputs;

/// <summary>Reads one screening, as the pack reads it from a file: parsed, checked and compiled.</summary>
internal static class ScreeningText
{
    public static Screening Read(string yaml)
    {
        DiagnosticList diagnostics = new();
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(yaml));
        YamlNode root = YamlParser.Parse(stream, "generated.yaml", diagnostics) ?? throw Refused(diagnostics);
        ContentContext context = new(checks: true, ContentPack.Default.HomeOf("inline.yaml"), diagnostics);
        return MappingReader.Read(root, "screenings.generated.1.0.0", context, new ScreeningReader(ContentPack.Default.Contacts).Read) is { } screening && diagnostics.ToOrdered().Length == 0
            ? screening
            : throw Refused(diagnostics);
    }

    private static InvalidOperationException Refused(DiagnosticList diagnostics) => new(string.Join('\n', diagnostics.ToOrdered()));
}
