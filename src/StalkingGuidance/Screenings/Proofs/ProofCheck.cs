using System.Collections.Immutable;

namespace StalkingGuidance.Screenings;

/// <summary>One thing that was to be proved. Immutable and thread-safe.</summary>
/// <param name="Name">Its permanent name, such as <c>more-concern-never-lowers</c>.</param>
/// <param name="Title">What was to be proved, in a sentence.</param>
/// <param name="Failures">What contradicts it; empty when it is proved.</param>
public sealed record ProofCheck(string Name, string Title, ImmutableArray<ProofFailure> Failures)
{
    /// <summary>Whether it is proved.</summary>
    public bool Passed => Failures.IsEmpty;

    /// <summary>The name, and whether it passed.</summary>
    public override string ToString() => $"{Name}: {(Passed ? "proved" : "not proved")}";
}
