using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Behaviours;

/// <summary>The faults of behaviours (SG100x).</summary>
internal static class BehaviourCodes
{
    public static readonly DiagnosticCode FileNameDiffers = new("SG1001", "The file's name is not the category's id",
        "One category a file, named after its id: that is how an editor finds it, and how a diagnostic names it.");

    public static readonly DiagnosticCode OrderTaken = new("SG1002", "Two categories have one place in the order",
        "Each category has a place of its own, from 1, so that every app shows them in the same order. The message says which category has the place.");

    public static readonly DiagnosticCode WrongNumberOfItems = new("SG1003", "A behaviour has too few or too many examples or things to record",
        "Two to four of each: a single example reads like a definition that a person must fit, and a long list is not read by somebody who is afraid.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [FileNameDiffers, OrderTaken, WrongNumberOfItems];
}
