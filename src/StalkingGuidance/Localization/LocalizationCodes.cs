using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Localization;

/// <summary>The faults of texts (SG03xx).</summary>
internal static class LocalizationCodes
{
    public static readonly DiagnosticCode BrokenPlaceholder = new("SG0301", "A placeholder is not well formed",
        "Braces in a text stand for the mention of another item: {contact:police-emergency}, {topic:keep-a-record}, {behaviour:following}, "
        + "{law:scotland/stalking} or {finding:juvenile-contexts}. Anything else in braces would be shown to a reader as it is.");

    public static readonly DiagnosticCode BadLanguage = new("SG0302", "The language tag is not well formed",
        "Languages are BCP 47 tags: 'en', 'cy', 'bfi' for British Sign Language. Two or three letters, then optional subtags after '-'.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [BrokenPlaceholder, BadLanguage];
}
