using System.Text;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Localization;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Parsing;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Tests.Support;

/// <summary>Reads a text as one content file, and tells its faults as <c>line: code message</c>.</summary>
internal static class Faults
{
    public static IReadOnlyList<string> Of<T>(string yaml, string file, Func<MappingReader, T> read)
    {
        DiagnosticList diagnostics = new();
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(yaml));
        YamlNode? root = YamlParser.Parse(stream, file, diagnostics);
        if (root is not null)
        {
            MappingReader.Read(root, "", new ContentContext(checks: true, home: null, diagnostics), read);
        }

        return [.. diagnostics.ToOrdered().Select(fault => $"{fault.Position.Line}: {fault.Code} {fault.Message}")];
    }
}
