using System.Collections.Immutable;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Calendars;
using StalkingGuidance.Campaigns;
using StalkingGuidance.Contacts;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Evidence;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.Research;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Reading;
using StalkingGuidance.Topics;
using StalkingGuidance.Translations;
using StalkingGuidance.Wording;
using StalkingGuidance.Xliff;
using StalkingGuidance.Yaml.Parsing;
using StalkingGuidance.Yaml.Reading;
using StalkingGuidance.Yaml.Snapshots;

namespace StalkingGuidance.Packs;

/// <summary>Every kind of fault that content can have, with the paragraph that explains it.</summary>
public static class DiagnosticCodes
{
    /// <summary>All codes, in the order of their numbers.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        .. new[]
        {
            YamlCodes.All, SnapshotCodes.All, ReadingCodes.All, PackCodes.All, LocalizationCodes.All, EvidenceCodes.All, CalendarCodes.All, ContactCodes.All, WordingCodes.All, TranslationCodes.All, XliffCodes.All,
            BehaviourCodes.All, RiskCodes.All,
            LawCodes.All, FindingCodes.All, CampaignCodes.All,
            TopicCodes.All,
            ScreeningCodes.All,
        }.SelectMany(codes => codes).OrderBy(code => code.Id, StringComparer.Ordinal),
    ];

    /// <summary>The code with a number such as <c>SG1204</c>, in any case; <see langword="null"/> when there is none.</summary>
    public static DiagnosticCode? Find(string id) =>
        All.FirstOrDefault(code => string.Equals(code.Id, id, StringComparison.OrdinalIgnoreCase));
}
