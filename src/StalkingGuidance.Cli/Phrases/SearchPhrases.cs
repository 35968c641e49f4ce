namespace StalkingGuidance.Cli.Phrases;

/// <summary>What a search found, and why.</summary>
internal static class SearchPhrases
{
    public static readonly Phrase Nothing = new("tool.search.nothing");
    public static readonly Phrase WhereElse = new("tool.search.where-else", "topics", "contacts");
    public static readonly Phrase What = new("tool.search.what");
    public static readonly Phrase Found = new("tool.search.found");
    public static readonly Phrase More = new("tool.search.more", "command");
    public static readonly Phrase Topic = new("tool.search.topic");
    public static readonly Phrase Behaviour = new("tool.search.behaviour");
    public static readonly Phrase Contact = new("tool.search.contact");
    public static readonly Phrase Law = new("tool.search.law");
    public static readonly Phrase Finding = new("tool.search.finding");
    public static readonly Phrase Myth = new("tool.search.myth");
    public static readonly Phrase Relationship = new("tool.search.relationship");
    public static readonly Phrase Force = new("tool.search.force");
    public static readonly Phrase FoundWhere = new("tool.search.found-where", "places");
    public static readonly Phrase InName = new("tool.search.in-name", "words");
    public static readonly Phrase InAlsoSaid = new("tool.search.in-also-said", "words");
    public static readonly Phrase InSummary = new("tool.search.in-summary", "words");
    public static readonly Phrase InText = new("tool.search.in-text", "words");
    public static readonly Phrase WordLike = new("tool.search.word-like", "word");
    public static readonly Phrase ResearchFigure = new("tool.search.research-figure");
    public static readonly Phrase Professionals = new("tool.search.professionals");
}
