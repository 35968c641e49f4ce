using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Research;

/// <summary>The faults of findings (SG140x and SG141x).</summary>
internal static class FindingCodes
{
    public static readonly DiagnosticCode SlotMissing = new("SG1401", "A finding's statement lacks its population, its years or a figure",
        "A figure without who was asked and when is soon quoted as true of everybody, for ever. The statement must hold {population}, {years} and each figure's own name in braces.");

    public static readonly DiagnosticCode SlotEmpty = new("SG1402", "A finding's statement uses a slot that is not filled",
        "{place} and {sample} show the finding's 'place' and 'sample'. Without them a reader would see the braces.");

    public static readonly DiagnosticCode BadShare = new("SG1403", "The share is not well formed",
        "A share is one number from 0 to 100 followed by its sign, with at most words in front: \"28%\", \"4.0%\", \"about 21%\". Two shares are two figures.");

    public static readonly DiagnosticCode YearsReversed = new("SG1404", "The years are the wrong way round",
        "'from' is the earliest time of the data and 'to' the latest.");

    public static readonly DiagnosticCode FigureNameTaken = new("SG1405", "A figure's name is taken",
        "A figure stands in the statement by its name in braces, so two figures cannot share one, and population, years, place and sample have their own meaning.");

    public static readonly DiagnosticCode FindingInFinding = new("SG1406", "A finding's sentence mentions a finding",
        "A mention shows the other finding's whole sentence, and that one could mention this one. Figures of two studies in one sentence also invite a comparison that neither allows.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [SlotMissing, SlotEmpty, BadShare, YearsReversed, FigureNameTaken, FindingInFinding];
}
