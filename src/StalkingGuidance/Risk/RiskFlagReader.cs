using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.References;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Risk;

/// <summary>Reads <c>risk-flags.yaml</c>.</summary>
internal static class RiskFlagReader
{
    public const string Kind = "risk-flag";

    public static ImmutableArray<RiskFlag> ReadFile(MappingReader file) =>
        file.List("risk-flags", "The signs that call for help now or today.", Read, under: "risk-flags");

    private static RiskFlag Read(MappingReader flag) => new()
    {
        Id = new RiskFlagId(flag.Id("id", Kind, "The sign's permanent name.")),
        Name = flag.Localized("name", "What the sign is called."),
        Description = flag.Localized("description", "What it looks like, in plain words to the person. No percentage, no prediction."),
        Urgency = (Urgency)flag.Choice("urgency", Urgencies.Words, "How quickly to get help; the more urgent word where sources give two."),
        Note = flag.OptionalLocalized("note", "What more to know."),
        Say = flag.Localized("say", "What to do, in one sentence that names who to reach."),
        Contacts = flag.Contacts("contacts", "Who to reach, first choice first. The pack's emergency contact is among them.", required: true),
        Topics = flag.Topics("topics", "The topics that help."),
        Verification = flag.Verification(),
    };
}
