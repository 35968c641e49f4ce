using System.Collections.Immutable;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Calendars;
using StalkingGuidance.Campaigns;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Forces;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.Media;
using StalkingGuidance.Research;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Cases;
using StalkingGuidance.Screenings.Publication;
using StalkingGuidance.Screenings.Reading;
using StalkingGuidance.Search;
using StalkingGuidance.Times;
using StalkingGuidance.Topics;
using StalkingGuidance.Translations;
using StalkingGuidance.Wording;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Packs;

/// <summary>
/// Every key that content may use, place by place, as the readers themselves tell it: what documentation and editors' schemas are made from.
/// </summary>
public static class ContentVocabulary
{
    /// <summary>The places in the order of the pack's layout: a file such as <c>pack.yaml</c>, or a folder such as <c>contacts/</c> with the keys of each file in it; last the worked cases that stand beside screenings.</summary>
    /// <remarks>Asks the readers anew each time, so ask once and keep what you got.</remarks>
    public static ImmutableArray<PlaceVocabulary> Describe() =>
    [
        new(PackLayout.Manifest, MappingReader.Describe(static file => PackManifest.Read(file))),
        new(PackLayout.Sources, MappingReader.Describe(static file => SourceReader.ReadFile(file))),
        new(PackLayout.Calendar, MappingReader.Describe(static file => CalendarReader.ReadFile(file))),
        new(PackLayout.Contacts, MappingReader.Describe(static file => new ContactReader(new(HolidayCalendar.Empty), new(static () => null)).Read(file))),
        new(PackLayout.Forces, MappingReader.Describe(static file => ForceReader.ReadFile(file))),
        new(PackLayout.NeverSay, MappingReader.Describe(static file => NeverSayReader.ReadFile(file))),
        new(PackLayout.Crisis, MappingReader.Describe(static file => CrisisReader.ReadFile(file))),
        new(PackLayout.Behaviours, MappingReader.Describe(static file => new BehaviourReader().Read(file))),
        new(PackLayout.Relationships, MappingReader.Describe(static file => RelationshipReader.ReadFile(file))),
        new(PackLayout.Motivations, MappingReader.Describe(static file => MotivationReader.ReadFile(file))),
        new(PackLayout.Myths, MappingReader.Describe(static file => MythReader.ReadFile(file))),
        new(PackLayout.Four, MappingReader.Describe(static file => FourReader.ReadFile(file))),
        new(PackLayout.RiskFlags, MappingReader.Describe(static file => RiskFlagReader.ReadFile(file))),
        new(PackLayout.Law, MappingReader.Describe(static file => LawReader.ReadFile(file))),
        new(PackLayout.Findings, MappingReader.Describe(static file => FindingReader.ReadFile(file))),
        new(PackLayout.Campaigns, MappingReader.Describe(static file => CampaignReader.ReadFile(file))),
        new(PackLayout.Media, MappingReader.Describe(static file => MediumReader.ReadFile(file))),
        new(PackLayout.Topics, MappingReader.Describe(static file => new TopicReader(checks: null).Read(file))),
        new(PackLayout.Labels, MappingReader.Describe(static file => LabelsReader.Read(file))),
        new(PackLayout.Times, MappingReader.Describe(static file => TimeWordsReader.Read(file))),
        new(PackLayout.ToolWords, MappingReader.Describe(static file => PhrasebookReader.Read(file))),
        new(PackLayout.Screenings, MappingReader.Describe(static file => new ScreeningReader(new([], static () => default)).Read(file))),
        new(PackLayout.ScreeningLedger, MappingReader.Describe(static file => LedgerReader.ReadFile(file))),
        new(PackLayout.LanguageSheet, MappingReader.Describe(static file => ContentLanguageReader.Read(file))),
        new(PackLayout.Translations, MappingReader.Describe(static file => TranslationFileReader.Read(file))),
        new(PackLayout.Cases, MappingReader.Describe(static file => new CaseReader(screening: null).ReadFile(file))),
    ];
}
