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
using StalkingGuidance.Screenings.Publication;
using StalkingGuidance.Screenings.Reading;
using StalkingGuidance.Search;
using StalkingGuidance.Topics;
using StalkingGuidance.Wording;

namespace StalkingGuidance.Packs;

/// <summary>Where each kind of content stands in a pack's folder.</summary>
internal static class PackLayout
{
    public const string Manifest = "pack.yaml";
    public const string Sources = "sources.yaml";
    public const string Calendar = "calendar.yaml";
    public const string Forces = "forces.yaml";
    public const string Contacts = "contacts/";
    public const string NeverSay = "never-say.yaml";
    public const string Crisis = "crisis.yaml";
    public const string Behaviours = "behaviours/";
    public const string Relationships = "relationships.yaml";
    public const string Motivations = "motivations.yaml";
    public const string Myths = "myths.yaml";
    public const string Four = "four.yaml";
    public const string RiskFlags = "risk-flags.yaml";
    public const string Law = "law/";
    public const string Findings = "findings.yaml";
    public const string Campaigns = "campaigns.yaml";
    public const string Media = "media.yaml";
    public const string Topics = "topics/";
    public const string Labels = "labels.yaml";
    public const string Times = "times.yaml";
    public const string ToolWords = "tool.yaml";
    public const string Screenings = "screenings/";
    public const string ScreeningLedger = "screenings/ledger.yaml";

    public const string Languages = "languages/";

    /// <summary>The file of each language's folder that says what the language is.</summary>
    public const string LanguageFile = "language.yaml";

    /// <summary>The files that say what languages are, as people are told of them.</summary>
    public const string LanguageSheet = Languages + "<tag>/" + LanguageFile;

    /// <summary>The translations, as people are told of them.</summary>
    public const string Translations = Languages + "<tag>/<the file that is translated>";

    /// <summary>How the name of a file of worked cases ends.</summary>
    public const string CasesEnding = ".cases.yaml";

    /// <summary>The files of worked cases, as people are told of them.</summary>
    public const string Cases = Screenings + "<id>/<version>" + CasesEnding;

    /// <summary>Every place, with the kinds of id that are declared there. A name that ends in a slash is a folder of files, one an item.</summary>
    public static IReadOnlyList<PackPlace> Places { get; } =
    [
        new(Manifest, Required: true, []),
        new(Sources, Required: true, [SourceReader.Kind]),
        new(Calendar, Required: true, [CalendarReader.Kind]),
        new(Contacts, Required: true, [ContactReader.Kind]),
        new(Forces, Required: false, [ForceReader.Kind]),
        new(NeverSay, Required: false, [NeverSayReader.Kind]),
        new(Crisis, Required: false, [CrisisReader.Kind]),
        new(Behaviours, Required: false, [BehaviourReader.CategoryKind, BehaviourReader.Kind]),
        new(Relationships, Required: false, [RelationshipReader.Kind]),
        new(Motivations, Required: false, [MotivationReader.Kind]),
        new(Myths, Required: false, [MythReader.Kind]),
        new(Four, Required: false, []),
        new(RiskFlags, Required: false, [RiskFlagReader.Kind]),
        new(Law, Required: false, [LawReader.Kind]),
        new(Findings, Required: false, [FindingReader.Kind]),
        new(Campaigns, Required: false, [CampaignReader.Kind]),
        new(Media, Required: false, [MediumReader.Kind]),
        new(Topics, Required: false, [TopicReader.Kind]),
        new(Labels, Required: false, []),
        new(Times, Required: false, []),
        new(ToolWords, Required: false, []),
        new(Screenings, Required: false, [ScreeningReader.Kind], Nested: true),
        new(ScreeningLedger, Required: false, [LedgerReader.Kind]),
        new(Languages, Required: false, []),
    ];

    /// <summary>The kinds of id that some place declares, so that references of these kinds can be checked.</summary>
    public static IReadOnlyCollection<string> DeclaredKinds { get; } = [.. Places.SelectMany(place => place.Kinds)];

    /// <summary>The file of an item in a folder of files.</summary>
    public static string FileOf(string folder, string id) => $"{folder}{id}.yaml";

    /// <summary>Where the translation of a file into a language stands.</summary>
    public static string TranslationOf(string path, Language language) => $"{Languages}{language}/{path}";

    /// <summary>The language of a file of the languages' folder; <see langword="null"/> for any other file.</summary>
    public static Language? LanguageOf(string path) => SplitTranslation(path) is var (tag, _) && Language.TryParse(tag, out Language language) && language.Tag == tag ? language : null;

    /// <summary>The file that a translation file translates; <see langword="null"/> when it is none.</summary>
    public static string? TranslatedBy(string path) => SplitTranslation(path) is var (_, file) && file != LanguageFile ? file : null;

    /// <summary>The place of a file; <see langword="null"/> when it has none.</summary>
    public static PackPlace? PlaceOf(string path)
    {
        if (path.StartsWith(Languages, StringComparison.Ordinal))
        {
            bool isKnown = LanguageOf(path) is not null && (TranslatedBy(path) is not { } translated || (PlaceOf(translated) is { } place && place.Path != Languages));
            return isKnown ? Places[^1] : null;
        }

        foreach (PackPlace known in Places)
        {
            if (known.IsFolder ? Holds(known, path) : path == known.Path)
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>Whether a file lies directly in a folder, or where that is <see cref="PackPlace.Nested"/>, directly in one of its folders.</summary>
    private static bool Holds(PackPlace folder, string path)
    {
        if (!path.StartsWith(folder.Path, StringComparison.Ordinal) || !path.EndsWith(".yaml", StringComparison.Ordinal))
        {
            return false;
        }

        int slash = path.IndexOf('/', folder.Path.Length);
        return folder.Nested ? slash > 0 && path.IndexOf('/', slash + 1) < 0 : slash < 0;
    }

    private static (string Tag, string File)? SplitTranslation(string path)
    {
        int slash = path.StartsWith(Languages, StringComparison.Ordinal) ? path.IndexOf('/', Languages.Length) : -1;
        return slash < 0 ? null : (path[Languages.Length..slash], path[(slash + 1)..]);
    }
}
