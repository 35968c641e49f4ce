using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Evidence;

/// <summary>The faults of sources and checks (SG04xx).</summary>
internal static class EvidenceCodes
{
    public static readonly DiagnosticCode NoDate = new("SG0401", "A source says nothing of its date",
        "Readers judge a source by its age. Give 'dated' (year, month or day), or say in 'dated-note' why there is none.");

    public static readonly DiagnosticCode BadAddress = new("SG0402", "The web address is not well formed",
        "A whole address is expected, beginning with https:// (or http:// where a site still has no other).");

    public static readonly DiagnosticCode ReviewBeforeCheck = new("SG0403", "The review date is before the check",
        "'review-by' is the last day on which the check counts, so it cannot be earlier than the check. An item that is due at once has both on the same day.");

    public static readonly DiagnosticCode EvidenceAfterCheck = new("SG0404", "The evidence is newer than the check",
        "A check cannot have seen a page that appeared later. One of the two dates is wrong, or the check was renewed and its date was not.");

    public static readonly DiagnosticCode UncitedSource = new("SG0405", "A source is cited nowhere",
        "Sources that nothing rests on mislead a reader of the list. Cite it, or delete it.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [NoDate, BadAddress, ReviewBeforeCheck, EvidenceAfterCheck, UncitedSource];
}
