using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Wording;

/// <summary>How sure something is, and since when, in words.</summary>
internal static class EvidenceWords
{
    // What an editor writes of a source that has no date.
    private const string NoDate = "undated";

    public static string Of(ContentPack pack, Confidence confidence) => pack.Say(confidence == Confidence.Confirmed ? EvidencePhrases.Confirmed : EvidencePhrases.OneSource);

    /// <summary><c>confirmed, last seen April 2023</c></summary>
    public static string Of(ContentPack pack, Confidence confidence, PartialDate? seen) => seen is { } date
        ? pack.Say(EvidencePhrases.SureSeen, Of(pack, confidence), DateWords.Of(pack, date))
        : pack.Say(EvidencePhrases.SureUndated, Of(pack, confidence));

    public static string Of(ContentPack pack, Website page) => $"{page.Address.OriginalString} ({Of(pack, page.Confidence, page.Seen)})";

    public static string Of(ContentPack pack, Freshness freshness) => pack.Say(freshness switch
    {
        Freshness.Fresh => EvidencePhrases.Fresh,
        Freshness.Due => EvidencePhrases.Due,
        _ => EvidencePhrases.Overdue,
    });

    /// <summary>When it was checked and when that is due again.</summary>
    public static string Of(ContentPack pack, Verification verification, DateOnly today)
    {
        string newest = verification.NewestEvidence is { } evidence ? pack.Say(EvidencePhrases.NewestSource, DateWords.Of(pack, evidence)) : pack.Say(EvidencePhrases.AllUndated);
        return pack.Say(
            EvidencePhrases.CheckedOn,
            DateWords.WithoutWeekday(pack, verification.Checked),
            Of(pack, verification.Confidence),
            newest,
            DateWords.WithoutWeekday(pack, verification.ReviewBy),
            Of(pack, verification.On(today)));
    }

    /// <summary>When a source was published, as far as it is known.</summary>
    public static string DateOf(ContentPack pack, Source? source) => source switch
    {
        { Dated: { } date } => DateWords.Of(pack, date),
        { DateNote: { } note and not NoDate } => pack.AsWritten(note),
        _ => pack.Say(PagePhrases.Undated),
    };

    /// <summary>A fact with its scope. A bare "no" would read as a promise.</summary>
    public static string Of(ContentPack pack, SafetyFact fact)
    {
        string answer = pack.Say(fact.Answer switch
        {
            Answer.Yes => EvidencePhrases.Yes,
            Answer.No => EvidencePhrases.PerhapsNot,
            _ => PagePhrases.NotKnown,
        });
        string sure = fact.Confidence is { } confidence ? $" ({Of(pack, confidence)})" : "";
        string scope = fact.Scope?.Value ?? (fact.Answer == Answer.No ? pack.Say(EvidencePhrases.NotEverywhere) : "");
        return scope.Length == 0 ? answer + sure : $"{answer}{sure}. {scope}";
    }
}
