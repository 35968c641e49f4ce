using System.Text;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Reading;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Parsing;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Tests.Screenings.Support;

/// <summary>Reads a screening from a text, as the pack reads it from a file.</summary>
internal static class ScreeningText
{
    public static Screening Read(string yaml)
    {
        (Screening? screening, string[] faults) = TryRead(yaml);
        faults.Should().BeEmpty();
        return screening!;
    }

    public static (Screening? Screening, string[] Faults) TryRead(string yaml)
    {
        DiagnosticList diagnostics = new();
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(yaml));
        YamlNode? root = YamlParser.Parse(stream, "test.yaml", diagnostics);
        Screening? screening = null;
        if (root is not null)
        {
            ContentContext context = new(checks: true, ContentPack.Default.HomeOf("inline.yaml"), diagnostics);
            ScreeningReader reader = new(ContentPack.Default.Contacts);
            screening = MappingReader.Read(root, "screenings.test.1.0.0", context, reader.Read);
        }

        return (screening, [.. diagnostics.ToOrdered().Select(diagnostic => diagnostic.ToString())]);
    }
}
