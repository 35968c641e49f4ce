namespace StalkingGuidance.Cli.Verbs;

/// <summary>All verbs, in the order in which the first page lists them.</summary>
internal static class VerbList
{
    /// <summary>For people who need help, and those around them.</summary>
    public static Verb[] ForReaders(Surroundings surroundings) =>
    [
        new ContactsVerb(surroundings),
        new ContactVerb(surroundings),
        new SearchVerb(surroundings),
        new ScreeningsVerb(surroundings),
        new ScreenVerb(surroundings),
        new ScreeningVerb(surroundings),
        new EvaluateVerb(surroundings),
        new TopicsVerb(surroundings),
        new TopicVerb(surroundings),
        new BehavioursVerb(surroundings),
        new BehaviourVerb(surroundings),
        new LawVerb(surroundings),
        new MythsVerb(surroundings),
        new FindingsVerb(surroundings),
        new FindingVerb(surroundings),
        new CampaignsVerb(surroundings),
        new MediaVerb(surroundings),
        new ForcesVerb(surroundings),
        new ForceVerb(surroundings),
    ];

    /// <summary>For people who write and check the content.</summary>
    public static Verb[] ForEditors(Surroundings surroundings) =>
    [
        new ValidateVerb(surroundings),
        new ExplainVerb(surroundings),
        new FreshnessVerb(surroundings),
        new CoverageVerb(surroundings),
        new SourcesVerb(surroundings),
        new CompileVerb(surroundings),
        new CasesVerb(surroundings),
        new ProveVerb(surroundings),
        new DiffVerb(surroundings),
        new TranslationsVerb(surroundings),
    ];
}
