using System.Text;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Parsing;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Tests.Support;

/// <summary>Runs a concept's reader over YAML that stands in the test. Mentions are named by the pack that ships.</summary>
internal sealed class InlineYaml
{
    private readonly ContentContext context = new(checks: true, ContentPack.Default.HomeOf("inline.yaml"), new DiagnosticList());

    /// <summary>What the readers gathered.</summary>
    public ReadingContext Context => context;

    /// <summary>The faults so far, as an editor sees them.</summary>
    public IEnumerable<string> Faults => context.Diagnostics.ToOrdered().Select(fault => fault.ToString());

    public T? Read<T>(string yaml, string file, Func<MappingReader, T> read)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(yaml));
        YamlNode? root = YamlParser.Parse(stream, file, context.Diagnostics);
        return root is null ? default : MappingReader.Read(root, "", context, read);
    }
}
