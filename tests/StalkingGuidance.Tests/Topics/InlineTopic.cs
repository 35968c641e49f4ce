using System.Text;
using StalkingGuidance.Contacts;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Topics;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Parsing;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Tests.Topics;

/// <summary>Reads a topic from a text, with the contacts that ship.</summary>
internal static class InlineTopic
{
    /// <summary>A topic in good order, for a person affected and for a person worried about their own behaviour. The blocks begin at line 8.</summary>
    public static string With(string blocks, string id = "example", string title = "An example", string audiences = "person-affected, own-behaviour") =>
        $"""
        id: {id}
        code: G99
        title: "{title}"
        summary: "What it is about."
        audiences: [{audiences}]
        safe-browsing: yes
        blocks:
        {blocks}
        also-said: ["for example"]
        related: [keep-a-record]
        verification:
          checked: "2026-11-23"
          review-by: "2027-11-23"
          confidence: confirmed
          sources: [a-source]
        """;

    /// <summary>The faults of a topic, one a line, without the file's name.</summary>
    public static string[] FaultsOf(params string[] topics)
    {
        DiagnosticList diagnostics = new();
        TopicChecks checks = new(ContentPack.Default.Contacts, ContactIds.PoliceEmergency);
        foreach (string topic in topics)
        {
            Read(topic, checks, diagnostics);
        }

        return [.. diagnostics.ToOrdered().Select(fault => fault.ToString().Replace("example.yaml", "", StringComparison.Ordinal))];
    }

    /// <summary>A topic without faults that matter to the test.</summary>
    public static Topic Read(string yaml) => Read(yaml, checks: null, new DiagnosticList())!;

    private static Topic? Read(string yaml, TopicChecks? checks, DiagnosticList diagnostics)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(yaml));
        YamlNode root = YamlParser.Parse(stream, "example.yaml", diagnostics)!;
        ContentContext context = new(checks is not null, ContentPack.Default.HomeOf("inline.yaml"), diagnostics);
        return MappingReader.Read(root, "topics.example", context, new TopicReader(checks).Read);
    }
}
