using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Wording;

/// <summary>The faults of wording (SG16xx). What could harm is an error; what only reads badly is a warning, which the build of the shipped pack treats as an error.</summary>
internal static class WordingCodes
{
    public static readonly DiagnosticCode ForbiddenPhrase = new("SG1601", "The phrase must never be used",
        "Some phrases blame, promise, deny, or send somebody into danger. never-say.yaml lists them, with the reason and what to say instead. "
        + "To say that such a phrase is wrong, quote it in curly quotes: “…”.");

    public static readonly DiagnosticCode LongSentence = new("SG1602", "The sentence is too long",
        "A frightened person loses a long sentence half-way. Twenty words is the limit; make two of it, or a list.", DiagnosticSeverity.Warning);

    public static readonly DiagnosticCode LongParagraph = new("SG1603", "The paragraph is too long",
        "Three sentences is the limit of a paragraph. Begin a new one where the thought changes.", DiagnosticSeverity.Warning);

    public static readonly DiagnosticCode HardToRead = new("SG1604", "The item is hard to read",
        "The Flesch–Kincaid grade over all texts of the item is above its limit: 6 for what the public reads (reading age 9 to 11), 8 for what only professionals read. "
        + "Shorter sentences and everyday words bring it down.", DiagnosticSeverity.Warning);

    public static IReadOnlyList<DiagnosticCode> All { get; } = [ForbiddenPhrase, LongSentence, LongParagraph, HardToRead];
}
