using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Behaviours;

/// <summary>Reads <c>motivations.yaml</c>.</summary>
internal static class MotivationReader
{
    public const string Kind = "motivation";

    public static ImmutableArray<Motivation> ReadFile(MappingReader file) =>
        file.List("motivations", "The types of one research model, for professionals only.", Read, under: "motivations");

    private static Motivation Read(MappingReader motivation) => new()
    {
        Id = new MotivationId(motivation.Id("id", Kind, "The type's permanent name.")),
        Name = motivation.Localized("name", "What the model calls it."),
        Description = motivation.Localized("description", "What the model says of it."),
        TypicalSetting = motivation.Localized("typical-setting", "Between whom it is usually seen."),
        Caution = motivation.Localized("caution", "What not to conclude from it."),
        Verification = motivation.Verification(),
    };
}
