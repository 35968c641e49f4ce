using System.Numerics;

namespace StalkingGuidance.Screenings;

/// <summary>All answers that a newer version takes from one result to another. Immutable and thread-safe.</summary>
/// <param name="Before">What the older version establishes.</param>
/// <param name="After">What the newer version establishes.</param>
/// <param name="Combinations">
/// How many combinations of answers it covers: each option, "not sure", no answer, each nation and none. A count stands for as many answers as
/// there are intervals between the numbers that either version tests.
/// </param>
/// <param name="InOlder">The smallest of them, as answers to the older version.</param>
/// <param name="InNewer">The same, as answers to the newer version: each has only what its version asks.</param>
public sealed record ComparisonGroup(ComparedLevels Before, ComparedLevels After, BigInteger Combinations, ProofExample InOlder, ProofExample InNewer)
{
    /// <summary>Which way the result changes.</summary>
    public ChangeDirection Direction
    {
        get
        {
            bool rises = After.Urgency > Before.Urgency || After.Indication > Before.Indication;
            bool falls = After.Urgency < Before.Urgency || After.Indication < Before.Indication;
            return rises && falls ? ChangeDirection.Moves : rises ? ChangeDirection.Raises : ChangeDirection.Lowers;
        }
    }

    /// <summary>Both results, and which way it goes.</summary>
    public override string ToString() => $"{Direction}: {Before} -> {After}";
}
