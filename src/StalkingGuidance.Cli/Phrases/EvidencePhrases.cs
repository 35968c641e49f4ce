namespace StalkingGuidance.Cli.Phrases;

/// <summary>How sure something is, and since when.</summary>
internal static class EvidencePhrases
{
    public static readonly Phrase Confirmed = new("tool.evidence.confirmed");
    public static readonly Phrase OneSource = new("tool.evidence.one-source");
    public static readonly Phrase SureSeen = new("tool.evidence.sure-seen", "sure", "date");
    public static readonly Phrase SureUndated = new("tool.evidence.sure-undated", "sure");
    public static readonly Phrase Fresh = new("tool.evidence.fresh");
    public static readonly Phrase Due = new("tool.evidence.due");
    public static readonly Phrase Overdue = new("tool.evidence.overdue");
    public static readonly Phrase NewestSource = new("tool.evidence.newest-source", "date");
    public static readonly Phrase AllUndated = new("tool.evidence.all-undated");
    public static readonly Phrase CheckedOn = new("tool.evidence.checked-on", "date", "sure", "newest", "by", "state");
    public static readonly Phrase Checked = new("tool.evidence.checked");
    public static readonly Phrase Sources = new("tool.evidence.sources");
    public static readonly Phrase Yes = new("tool.evidence.yes");
    public static readonly Phrase PerhapsNot = new("tool.evidence.perhaps-not");
    public static readonly Phrase NotEverywhere = new("tool.evidence.not-everywhere");
}
