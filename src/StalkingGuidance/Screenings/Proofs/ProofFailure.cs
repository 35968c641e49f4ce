using System.Collections.Immutable;

namespace StalkingGuidance.Screenings;

/// <summary>Why a check failed. Immutable and thread-safe.</summary>
/// <param name="Message">What is wrong, in a sentence.</param>
/// <param name="Examples">
/// The smallest answers that show it; two sets of answers where the step from the first to the second does; empty where no answers can, since nothing
/// ever comes to pass.
/// </param>
public sealed record ProofFailure(string Message, ImmutableArray<ProofExample> Examples)
{
    /// <summary>The message, with the answers under it.</summary>
    public override string ToString() =>
        string.Join("\n", [Message, .. Examples.Select(static (example, i) => (i == 0 ? "with:\n" : "and then with:\n") + example.ToYaml())]);
}
