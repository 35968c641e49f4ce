using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.References;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Behaviours;

/// <summary>Reads <c>myths.yaml</c>.</summary>
internal static class MythReader
{
    public const string Kind = "myth";

    public static ImmutableArray<Myth> ReadFile(MappingReader file) =>
        file.List("myths", "Wrong things that people say about stalking, each with the fact.", Read, under: "myths");

    private static Myth Read(MappingReader myth) => new()
    {
        Id = new MythId(myth.Id("id", Kind, "The myth's permanent name.")),
        Falsehood = myth.Localized("myth", "The wrong statement, as people say it. It is always shown as wrong, with the fact."),
        Fact = myth.Localized("fact", "What is true instead, so that it can stand alone."),
        Topics = myth.Topics("topics", "The topics that say more."),
        Verification = myth.Verification(),
    };
}
