using System.Text;
using StalkingGuidance.Contacts;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Packs;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Parsing;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Tests.Support;

/// <summary>Pieces of content written in a test as YAML, read by the library's own readers.</summary>
internal static class HandMade
{
    /// <summary>Hours from the lines that stand under <c>hours:</c>, with the shipped calendar.</summary>
    public static OpeningHours Hours(string yaml) =>
        Read("confidence: confirmed\nseen: \"2026-11\"\n" + yaml, new OpeningHoursReader(new(ContentPack.Default.Calendar)).Read);

    /// <summary>Reads a piece that must have no fault.</summary>
    public static T Read<T>(string yaml, Func<MappingReader, T> read)
    {
        T? value = TryRead(yaml, read, out DiagnosticList diagnostics);
        diagnostics.ToOrdered().Select(fault => fault.ToString()).Should().BeEmpty();
        return value!;
    }

    /// <summary>The faults of a piece, as <c>SG1204: message</c>.</summary>
    public static IReadOnlyList<string> FaultsOf<T>(string yaml, Func<MappingReader, T> read)
    {
        TryRead(yaml, read, out DiagnosticList diagnostics);
        return [.. diagnostics.ToOrdered().Select(fault => $"{fault.Code.Id}: {fault.Message}")];
    }

    private static T? TryRead<T>(string yaml, Func<MappingReader, T> read, out DiagnosticList diagnostics)
    {
        diagnostics = new DiagnosticList();
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(yaml));
        YamlNode? root = YamlParser.Parse(stream, "hand-made.yaml", diagnostics);
        return root is null ? default : MappingReader.Read(root, "hand-made", new ReadingContext(checks: true, diagnostics), read);
    }
}
