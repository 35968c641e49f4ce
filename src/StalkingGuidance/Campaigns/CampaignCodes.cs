using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Campaigns;

/// <summary>The faults of campaigns (SG142x).</summary>
internal static class CampaignCodes
{
    public static readonly DiagnosticCode EndsBeforeItBegins = new("SG1421", "The campaign ends before it begins",
        "'from' is the first day and 'to' the last. A campaign of one day has the same day in both.");

    public static readonly DiagnosticCode AnotherYear = new("SG1422", "The campaign's days are in another year",
        "Rows are copied from year to year, and a day that stayed behind announces last year's week.");

    public static readonly DiagnosticCode ThemeUnsure = new("SG1423", "The theme does not say how sure it is, or there is none",
        "Sources often give different themes for one week. 'theme-confidence' says how far this one can be relied on.");

    public static readonly DiagnosticCode BadHashtag = new("SG1424", "The hashtag is not well formed",
        "The sign # and one word of letters and digits, in quotes: without quotes YAML takes the rest of the line for a comment.");

    public static readonly DiagnosticCode KnownAfterAll = new("SG1425", "A campaign that is not known has days, a theme or a hashtag",
        "'state: not-known' says that nothing was found beyond the name and the year, so that an app shows no guess. Once a source gives more, delete 'state'.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [EndsBeforeItBegins, AnotherYear, ThemeUnsure, BadHashtag, KnownAfterAll];
}
