namespace StalkingGuidance.Cli.Phrases;

/// <summary>Where statements come from.</summary>
internal static class SourcePhrases
{
    public static readonly Phrase Dated = new("tool.sources.dated");
    public static readonly Phrase Source = new("tool.sources.source");
    public static readonly CountedPhrase Count = new("tool.sources.count");
    public static readonly Phrase PublishedBy = new("tool.sources.published-by");
    public static readonly Phrase Address = new("tool.sources.address");
    public static readonly Phrase NoAddress = new("tool.sources.no-address");
    public static readonly Phrase CitedBy = new("tool.sources.cited-by");
}
