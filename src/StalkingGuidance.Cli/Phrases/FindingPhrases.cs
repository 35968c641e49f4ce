namespace StalkingGuidance.Cli.Phrases;

/// <summary>Results of research.</summary>
internal static class FindingPhrases
{
    public static readonly Phrase AboutGroups = new("tool.findings.about-groups");
    public static readonly Phrase ProfessionalsOnly = new("tool.findings.professionals-only");
    public static readonly Phrase TheseProfessionalsOnly = new("tool.findings.these-professionals-only");
    public static readonly Phrase Everybody = new("tool.findings.everybody");
    public static readonly Phrase Finding = new("tool.findings.finding");
    public static readonly Phrase HowOne = new("tool.findings.how-one", "command");
    public static readonly Phrase NotMean = new("tool.findings.not-mean");
    public static readonly Phrase WhoAsked = new("tool.findings.who-asked");
    public static readonly Phrase When = new("tool.findings.when");
    public static readonly Phrase HowMany = new("tool.findings.how-many");
    public static readonly Phrase HowMeasured = new("tool.findings.how-measured");
    public static readonly Phrase PlainWords = new("tool.findings.plain-words");
    public static readonly Phrase FigureIs = new("tool.findings.figure-is", "figure", "about");
    public static readonly Phrase Study = new("tool.findings.study");
}
