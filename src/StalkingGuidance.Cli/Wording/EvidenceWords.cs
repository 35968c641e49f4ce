using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;

namespace StalkingGuidance.Cli.Wording;

/// <summary>How sure something is, and since when, in words.</summary>
internal static class EvidenceWords
{
    public static string Of(Confidence confidence) => confidence == Confidence.Confirmed ? "confirmed" : "from one source";

    /// <summary><c>confirmed, last seen April 2023</c></summary>
    public static string Of(Confidence confidence, PartialDate? seen) =>
        seen is { } date ? $"{Of(confidence)}, last seen {DateWords.Of(date)}" : $"{Of(confidence)}, undated";

    public static string Of(Website page) => $"{page.Address.OriginalString} ({Of(page.Confidence, page.Seen)})";

    public static string Of(Freshness freshness) => freshness switch
    {
        Freshness.Fresh => "fresh",
        Freshness.Due => "due",
        _ => "overdue",
    };

    /// <summary>When it was checked and when that is due again.</summary>
    public static string Of(Verification verification, DateOnly today)
    {
        string newest = verification.NewestEvidence is { } evidence ? $"newest source {DateWords.Of(evidence)}" : "all sources undated";
        return $"{DateWords.WithoutWeekday(verification.Checked)} ({Of(verification.Confidence)}, {newest}); next check by {DateWords.WithoutWeekday(verification.ReviewBy)}: {Of(verification.On(today))}";
    }

    /// <summary>A fact with its scope. A bare "no" would read as a promise.</summary>
    public static string Of(SafetyFact fact)
    {
        string answer = fact.Answer switch
        {
            Answer.Yes => "yes",
            Answer.No => "perhaps not",
            _ => "not known",
        };
        string sure = fact.Confidence is { } confidence ? $" ({Of(confidence)})" : "";
        string scope = fact.Scope?.Value ?? (fact.Answer == Answer.No ? "Do not count on it everywhere." : "");
        return scope.Length == 0 ? answer + sure : $"{answer}{sure}. {scope}";
    }
}
