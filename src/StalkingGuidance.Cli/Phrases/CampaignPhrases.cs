namespace StalkingGuidance.Cli.Phrases;

/// <summary>Awareness days and weeks.</summary>
internal static class CampaignPhrases
{
    public static readonly Phrase OnDay = new("tool.campaigns.on-day", "day");
    public static readonly Phrase NoneRuns = new("tool.campaigns.none-runs");
    public static readonly Phrase Next = new("tool.campaigns.next");
    public static readonly Phrase NoneLater = new("tool.campaigns.none-later");
    public static readonly Phrase Year = new("tool.campaigns.year");
    public static readonly Phrase Campaign = new("tool.campaigns.campaign");
    public static readonly Phrase WhereFrom = new("tool.campaigns.where-from", "command");
    public static readonly Phrase Theme = new("tool.campaigns.theme", "theme", "sure");
    public static readonly Phrase NothingMore = new("tool.campaigns.nothing-more");
    public static readonly Phrase ThemeNotKnown = new("tool.campaigns.theme-not-known");
}
