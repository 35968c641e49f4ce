using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.References;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Behaviours;

/// <summary>Reads <c>relationships.yaml</c>.</summary>
internal static class RelationshipReader
{
    public const string Kind = "relationship";

    public static ImmutableArray<Relationship> ReadFile(MappingReader file) =>
        file.List("relationships", "How a person may know, or not know, the person doing this.", Read, under: "relationships");

    private static Relationship Read(MappingReader relationship) => new()
    {
        Id = new RelationshipId(relationship.Id("id", Kind, "The relationship's permanent name.")),
        Name = relationship.Localized("name", "What it is called."),
        Description = relationship.Localized("description", "What it means, to the person affected."),
        AlsoSaid = relationship.Texts("also-said", "How people say it when they look for help. For search; never shown.", required: true),
        Topics = relationship.Topics("topics", "The topics that help, most helpful first."),
        Verification = relationship.Verification(),
    };
}
