using System.Collections.Immutable;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Calendars;
using StalkingGuidance.Campaigns;
using StalkingGuidance.Contacts;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Evidence;
using StalkingGuidance.Forces;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.Media;
using StalkingGuidance.Places;
using StalkingGuidance.References;
using StalkingGuidance.Research;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Publication;
using StalkingGuidance.Search;
using StalkingGuidance.Times;
using StalkingGuidance.Topics;
using StalkingGuidance.Wording;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Packs;

/// <summary>
/// A pack of content: whole and valid, or it does not exist. Sections of a snapshot are read when they are first asked for.
/// Immutable and thread-safe.
/// </summary>
public sealed partial class ContentPack
{
    private readonly PackFiles files;
    private readonly ContentContext? checking;
    private readonly List<LocalizedText>? gathered;
    private readonly Lazy<PackManifest> manifest;
    private readonly Lazy<HolidayCalendar> calendar;
    private readonly Lazy<ItemList<SourceId, Source>> sources;
    private readonly Lazy<ItemList<ForceId, Force>> forces;
    private readonly Lazy<ContactDirectory> contacts;
    private readonly Lazy<ImmutableArray<NeverSay>> neverSay;
    private readonly Lazy<ImmutableArray<CrisisRule>> crisis;
    private readonly Lazy<PackSearch> search;
    private readonly Lazy<BehaviourTaxonomy> behaviours;
    private readonly Lazy<ItemList<RelationshipId, Relationship>> relationships;
    private readonly Lazy<ItemList<MotivationId, Motivation>> motivations;
    private readonly Lazy<ItemList<MythId, Myth>> myths;
    private readonly Lazy<FourTest?> four;
    private readonly Lazy<ItemList<RiskFlagId, RiskFlag>> riskFlags;
    private readonly Lazy<LawDirectory> law;
    private readonly Lazy<ItemList<FindingId, Finding>> findings;
    private readonly Lazy<CampaignCalendar> campaigns;
    private readonly Lazy<ItemList<MediumId, Medium>> media;
    private readonly Lazy<TopicLibrary> topics;
    private readonly Lazy<Labels?> labels;
    private readonly Lazy<TimesInWords> times;
    private readonly Lazy<HoursInWords> hoursInWords;
    private readonly Lazy<Phrasebook?> toolWords;
    private readonly Lazy<ScreeningLibrary> screenings;
    private readonly Lazy<ScreeningLedger> screeningLedger;

    private ContentPack(PackFiles files, DiagnosticList? diagnostics, List<LocalizedText>? gathered = null, ContentPack? whole = null, int? language = null, ContentPack? gathersFor = null)
    {
        this.files = files;
        this.gathered = gathered;
        this.whole = whole;
        this.gathersFor = gathersFor;
        LanguageNumber = language ?? Localization.LanguageList.Source;
        FollowsCulture = language is null;
        checking = diagnostics is null ? null : new ContentContext(checks: true, home: null, diagnostics);
        languageList = new(ListLanguages);
        languages = new(ReadLanguages);
        textIndex = new(IndexTexts);
        manifest = new(ReadManifest);
        calendar = new(() => Read(PackLayout.Calendar, "", CalendarReader.ReadFile) ?? HolidayCalendar.Empty);
        sources = new(() => new(ReadList(PackLayout.Sources, SourceReader.ReadFile), static source => source.Id, static id => id.Value));
        forces = new(() => new(ReadList(PackLayout.Forces, ForceReader.ReadFile), static force => force.Id, static id => id.Value));
        contacts = new(ReadContacts);
        neverSay = new(() => ReadList(PackLayout.NeverSay, NeverSayReader.ReadFile));
        crisis = new(() => ReadList(PackLayout.Crisis, CrisisReader.ReadFile));
        search = new(OpenSearch);
        behaviours = new(ReadBehaviours);
        relationships = new(() => new(ReadList(PackLayout.Relationships, RelationshipReader.ReadFile), static relationship => relationship.Id, static id => id.Value));
        motivations = new(() => new(ReadList(PackLayout.Motivations, MotivationReader.ReadFile), static motivation => motivation.Id, static id => id.Value));
        myths = new(() => new(ReadList(PackLayout.Myths, MythReader.ReadFile), static myth => myth.Id, static id => id.Value));
        four = new(() => Read(PackLayout.Four, "", FourReader.ReadFile));
        riskFlags = new(() => new(ReadList(PackLayout.RiskFlags, RiskFlagReader.ReadFile), static flag => flag.Id, static id => id.Value));
        law = new(ReadLaw);
        findings = new(() => new(ReadList(PackLayout.Findings, FindingReader.ReadFile), static finding => finding.Id, static id => id.Value));
        campaigns = new(() => new(ReadList(PackLayout.Campaigns, CampaignReader.ReadFile)));
        media = new(() => new(ReadList(PackLayout.Media, MediumReader.ReadFile), static medium => medium.Id, static id => id.Value));
        topics = new(ReadTopics);
        labels = new(() => Read(PackLayout.Labels, "labels", LabelsReader.Read));
        times = new(ReadTimes);
        hoursInWords = new(() => new HoursInWords(Times, LanguageNumber == Localization.LanguageList.Source ? null : () => View(Localization.LanguageList.Source).HoursInWords));
        toolWords = new(() => Read(PackLayout.ToolWords, "tool", PhrasebookReader.Read));
        screenings = new(ReadScreenings);
        screeningLedger = new(() => Read(PackLayout.ScreeningLedger, "", LedgerReader.ReadFile) ?? ScreeningLedger.Empty);
    }

    /// <summary>What the pack says of itself.</summary>
    public PackManifest Manifest => manifest.Value;

    /// <summary>A SHA-256 over what the content says, as lower-case hexadecimal. The same for a folder and the snapshot compiled from it.</summary>
    public string Fingerprint => files.Fingerprint;

    /// <summary>Where statements come from, in the order of their ids.</summary>
    public ItemList<SourceId, Source> Sources => sources.Value;

    /// <summary>The bank holidays.</summary>
    public HolidayCalendar Calendar => calendar.Value;

    /// <summary>Who to call, write to or chat with.</summary>
    public ContactDirectory Contacts => contacts.Value;

    /// <summary>The police forces.</summary>
    public ItemList<ForceId, Force> Forces => forces.Value;

    /// <summary>Words that may mean danger or despair, and whom to show first when somebody types them.</summary>
    public ImmutableArray<CrisisRule> CrisisRules => crisis.Value;

    /// <summary>What no text of the pack may say.</summary>
    internal ImmutableArray<NeverSay> NeverSay => neverSay.Value;

    /// <summary>What people who stalk do, in two levels.</summary>
    public BehaviourTaxonomy Behaviours => behaviours.Value;

    /// <summary>How a person may know, or not know, the person doing this.</summary>
    public ItemList<RelationshipId, Relationship> Relationships => relationships.Value;

    /// <summary>The types of a research model. For professionals only: see <see cref="Motivation"/>.</summary>
    public ItemList<MotivationId, Motivation> Motivations => motivations.Value;

    /// <summary>Wrong things that people say about stalking, each with the fact.</summary>
    public ItemList<MythId, Myth> Myths => myths.Value;

    /// <summary>The memory aid FOUR; <see langword="null"/> when the pack has none.</summary>
    public FourTest? Four => four.Value;

    /// <summary>The signs that call for help now or today.</summary>
    public ItemList<RiskFlagId, RiskFlag> RiskFlags => riskFlags.Value;

    /// <summary>The law, by jurisdiction and day.</summary>
    public LawDirectory Law => law.Value;

    /// <summary>Results of research and statistics.</summary>
    public ItemList<FindingId, Finding> Findings => findings.Value;

    /// <summary>Awareness days and weeks.</summary>
    public CampaignCalendar Campaigns => campaigns.Value;

    /// <summary>Films, podcasts and guides that others made.</summary>
    public ItemList<MediumId, Medium> Media => media.Value;

    /// <summary>The guidance, in topics.</summary>
    public TopicLibrary Topics => topics.Value;

    /// <summary>The short words that stand around content.</summary>
    /// <exception cref="InvalidOperationException">The pack has none. A pack with topics has them.</exception>
    public Labels Labels => labels.Value ?? throw new InvalidOperationException($"The pack has no {PackLayout.Labels}.");

    /// <summary>The command line tool's own words; <see langword="null"/> when the pack has none, as most have, so that the tool uses those of the shipped pack.</summary>
    internal Phrasebook? ToolWords => toolWords.Value;

    /// <summary>The screenings, with all their versions.</summary>
    public ScreeningLibrary Screenings => screenings.Value;

    /// <summary>The versions of screenings that were published, with their fingerprints. One that is not among them is a draft, and may still change.</summary>
    public ScreeningLedger ScreeningLedger => screeningLedger.Value;

    /// <summary>Which content is fresh, due or overdue on a day.</summary>
    public FreshnessReport Freshness(DateOnly day) => FreshnessReport.Of(Verified(), day);

    /// <summary>All items that know where they come from.</summary>
    public IEnumerable<IVerified> Verified() =>
    [
        .. Contacts, .. Forces, Calendar, .. Topics,
        .. Behaviours.Categories, .. Behaviours, .. Relationships, .. Motivations, .. Myths, .. Four is null ? Array.Empty<IVerified>() : [Four], .. RiskFlags,
        .. Law.SelectMany(jurisdiction => jurisdiction.Provisions), .. Findings, .. Campaigns, .. Media,
        .. Screenings.AllVersions(),
        .. CrisisRules, .. NeverSay,
    ];

    /// <summary>The texts for people that a checked load met, in reading order; empty for a snapshot, whose texts were checked when it was compiled.</summary>
    internal IReadOnlyList<FoundText> Texts => checking?.Texts ?? [];

    /// <summary>Every text with the file that it stands in, in reading order, through whichever door the pack came.</summary>
    internal IEnumerable<WrittenText> WrittenTexts()
    {
        if (checking is not null)
        {
            Dictionary<string, string> pathByName = [];
            foreach (string path in files.Paths)
            {
                pathByName.TryAdd(PositionOf(path).File, path);
            }

            return Texts.Select(text => new WrittenText(text.Key, text.Text, pathByName[text.Position.File]));
        }

        List<LocalizedText> texts = [];
        new ContentPack(files, diagnostics: null, texts).ReadEverything();
        return texts.Select(text => new WrittenText(text.Key, text.Original, text.Path!));
    }

    internal bool HasLabels => files.Paths.Contains(PackLayout.Labels);
}
