using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Xliff;

/// <summary>The faults of what translators send back (SG172x).</summary>
internal static class XliffCodes
{
    public static readonly DiagnosticCode NotXliff = new("SG1721", "No XLIFF that can be taken in",
        "'stalking-guidance translations import' reads XLIFF 2.0 and 2.1, from the language that the pack is written in to another. Older versions (1.2) are another format: "
        + "ask the tool for 'XLIFF 2'. A document type is refused, since nothing in XLIFF needs one and much that is harmful does.");

    public static readonly DiagnosticCode UnusableUnit = new("SG1722", "A unit that cannot be taken in",
        "Each text comes once, with its name or its id as it was exported. Placeholders are the only markup: tools must not add bold, links or control characters of their own.");

    public static readonly DiagnosticCode SourceChanged = new("SG1723", "The original was changed after the export",
        "The translator worked from words that the pack no longer has. The translation is taken in as out of date, so that nobody takes it for one of the new words. "
        + "Where the pack has a newer translation already, that one stays. Export again for the new words.", DiagnosticSeverity.Warning);

    public static IReadOnlyList<DiagnosticCode> All { get; } = [NotXliff, UnusableUnit, SourceChanged];
}
