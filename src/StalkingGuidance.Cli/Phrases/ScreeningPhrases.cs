namespace StalkingGuidance.Cli.Phrases;

/// <summary>Screenings to read about, before they are answered.</summary>
internal static class ScreeningPhrases
{
    public static readonly Phrase Screening = new("tool.screenings.screening");
    public static readonly Phrase WhatFor = new("tool.screenings.what-for");
    public static readonly Phrase NoneInForce = new("tool.screenings.none-in-force", "day");
    public static readonly Phrase VersionInForce = new("tool.screenings.version-in-force", "version", "period");
    public static readonly Phrase Versions = new("tool.screenings.versions", "versions", "state");
    public static readonly CountedPhrase ForWhom = new("tool.screenings.for-whom", "who");
    public static readonly Phrase WhatNext = new("tool.screenings.what-next", "screen", "screening", "rules");
    public static readonly Phrase Version = new("tool.screenings.version", "id", "version", "revision", "period");
    public static readonly Phrase AnsweredBy = new("tool.screenings.answered-by");
    public static readonly Phrase ToAnswer = new("tool.screenings.to-answer");
    public static readonly Phrase Rules = new("tool.screenings.rules");
    public static readonly Phrase AskedFirst = new("tool.screenings.asked-first", "type");
    public static readonly Phrase YesOrNo = new("tool.screenings.yes-or-no");
    public static readonly Phrase OneOfThese = new("tool.screenings.one-of-these");
    public static readonly Phrase AnyOfThese = new("tool.screenings.any-of-these");
    public static readonly Phrase ANumber = new("tool.screenings.a-number");
    public static readonly Phrase Help = new("tool.screenings.help");
    public static readonly Phrase Why = new("tool.screenings.why");
    public static readonly Phrase FromZeroTo = new("tool.screenings.from-zero-to");
    public static readonly Phrase MoreConcern = new("tool.screenings.more-concern");
    public static readonly Phrase AskedWhen = new("tool.screenings.asked-when");
    public static readonly Phrase AskedOf = new("tool.screenings.asked-of");
}
