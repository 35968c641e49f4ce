namespace StalkingGuidance.Cli.Phrases;

/// <summary>What each verb is for, in a line.</summary>
internal static class VerbPhrases
{
    public static readonly Phrase Contacts = new("tool.verbs.contacts");
    public static readonly Phrase Contact = new("tool.verbs.contact");
    public static readonly Phrase Search = new("tool.verbs.search");
    public static readonly Phrase Screenings = new("tool.verbs.screenings");
    public static readonly Phrase Screen = new("tool.verbs.screen");
    public static readonly Phrase Screening = new("tool.verbs.screening");
    public static readonly Phrase Evaluate = new("tool.verbs.evaluate");
    public static readonly Phrase Topics = new("tool.verbs.topics");
    public static readonly Phrase Topic = new("tool.verbs.topic");
    public static readonly Phrase Behaviours = new("tool.verbs.behaviours");
    public static readonly Phrase Behaviour = new("tool.verbs.behaviour");
    public static readonly Phrase Law = new("tool.verbs.law");
    public static readonly Phrase Myths = new("tool.verbs.myths");
    public static readonly Phrase Findings = new("tool.verbs.findings");
    public static readonly Phrase Finding = new("tool.verbs.finding");
    public static readonly Phrase Campaigns = new("tool.verbs.campaigns");
    public static readonly Phrase Media = new("tool.verbs.media");
    public static readonly Phrase Forces = new("tool.verbs.forces");
    public static readonly Phrase Force = new("tool.verbs.force");
    public static readonly Phrase Validate = new("tool.verbs.validate");
    public static readonly Phrase Explain = new("tool.verbs.explain");
    public static readonly Phrase Freshness = new("tool.verbs.freshness");
    public static readonly Phrase Coverage = new("tool.verbs.coverage");
    public static readonly Phrase Sources = new("tool.verbs.sources");
    public static readonly Phrase Compile = new("tool.verbs.compile");
    public static readonly Phrase Cases = new("tool.verbs.cases");
    public static readonly Phrase Prove = new("tool.verbs.prove");
    public static readonly Phrase Diff = new("tool.verbs.diff");
    public static readonly Phrase Translations = new("tool.verbs.translations");
    public static readonly Phrase TranslationsStatus = new("tool.verbs.translations-status");
    public static readonly Phrase TranslationsExport = new("tool.verbs.translations-export");
    public static readonly Phrase TranslationsImport = new("tool.verbs.translations-import");
    public static readonly Phrase TranslationsUpdate = new("tool.verbs.translations-update");
}
