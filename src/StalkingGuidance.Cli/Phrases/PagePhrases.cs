namespace StalkingGuidance.Cli.Phrases;

/// <summary>What stands on every page, and small joints.</summary>
internal static class PagePhrases
{
    public static readonly Phrase InDanger = new("tool.page.in-danger", "contact");
    public static readonly Phrase NotSpoken = new("tool.page.not-spoken");
    public static readonly Phrase List = new("tool.page.list", "before", "last");
    public static readonly Phrase Quoted = new("tool.page.quoted", "words");
    public static readonly Phrase InUkTime = new("tool.page.in-uk-time", "moment");
    public static readonly Phrase Now = new("tool.page.now");
    public static readonly Phrase AtMoment = new("tool.page.at-moment", "moment");
    public static readonly Phrase MoreAboutOne = new("tool.page.more-about-one", "command");
    public static readonly Phrase NotKnown = new("tool.page.not-known");
    public static readonly Phrase Undated = new("tool.page.undated");
    public static readonly Phrase Website = new("tool.page.website");
    public static readonly Phrase Where = new("tool.page.where");
    public static readonly Phrase KnowToo = new("tool.page.know-too");
    public static readonly Phrase ForProfessionals = new("tool.page.for-professionals");
    public static readonly Phrase ReadNext = new("tool.page.read-next");
    public static readonly Phrase Id = new("tool.page.id");
}
