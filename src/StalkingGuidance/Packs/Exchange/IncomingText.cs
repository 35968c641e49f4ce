using StalkingGuidance.Localization;
using StalkingGuidance.Translations;
using StalkingGuidance.Xliff;

namespace StalkingGuidance.Packs.Exchange;

/// <summary>Works out what a unit says that came back from a translator.</summary>
internal static class IncomingText
{
    /// <summary>The translation that a unit has.</summary>
    /// <param name="unit">A unit with a target.</param>
    /// <param name="before">The translation that the pack has; <see langword="null"/> where it has none.</param>
    public static TranslatedText Of(XliffUnit unit, TranslatedText? before)
    {
        string words = unit.TargetText!;
        bool isUnchanged = before is not null && (before.Text ?? unit.SourceText) == words;

        // Tools that know nothing of states leave them as they were, or lose them; new words are then the only sign of work.
        if (unit.State == XliffState.Initial && isUnchanged)
        {
            return before! with { Position = unit.Position };
        }

        bool awaitsWork = unit.State == XliffState.Initial && unit.SubState is ExchangeNotes.OutOfDate or ExchangeNotes.OutOfDateReviewed;

        string? same = words == unit.SourceText || awaitsWork ? NoteOf(unit, ExchangeNotes.Same, before?.Same) : null;
        string? madeBefore = awaitsWork && before is null ? ExchangeNotes.Find(unit, ExchangeNotes.From) : null;
        return new TranslatedText
        {
            Key = unit.Key,
            MadeFrom = madeBefore ?? Translation.FingerprintOf(unit.SourceText),
            Text = same is null ? words : null,
            Same = same,
            FreeBecause = NoteOf(unit, ExchangeNotes.FreeBecause, before?.FreeBecause),
            Review = IsReviewed(unit, madeBefore) ? ReviewState.Reviewed : ReviewState.Draft,
            Position = unit.Position,
        };
    }

    /// <summary>Whether two translations say the same, wherever they stand.</summary>
    public static bool AreTheSame(TranslatedText? one, TranslatedText? other) =>
        one is not null && other is not null && one with { Position = default } == other with { Position = default };

    private static bool IsReviewed(XliffUnit unit, string? madeBefore) =>
        unit.State >= XliffState.Reviewed || (madeBefore is not null && unit.SubState == ExchangeNotes.OutOfDateReviewed);

    // Each unit is exported with notes. Where none came back, the tool does not keep them, and what they said still holds.
    private static string? NoteOf(XliffUnit unit, string category, string? before) =>
        ExchangeNotes.Find(unit, category) is { Length: > 0 } note ? note : unit.Notes.IsEmpty ? before : null;
}
