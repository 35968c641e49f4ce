using System.Collections.Immutable;
using System.Diagnostics;

namespace StalkingGuidance.Screenings;

/// <summary>What came of replaying a <see cref="ScreeningRecord"/>. Its text shows no answer and no result. Immutable and thread-safe.</summary>
[DebuggerDisplay("(a replay, not shown)")]
public sealed class ReplayResult
{
    internal ReplayResult(ImmutableArray<ReplayDifference> differences, ScreeningResult? result)
    {
        Differences = differences;
        Result = result;
    }

    /// <summary>The worst of what was found.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ReplayVerdict Verdict
    {
        get
        {
            ReplayVerdict worst = ReplayVerdict.Same;
            foreach (ReplayDifference difference in Differences)
            {
                ReplayVerdict verdict = VerdictOf(difference.Kind);
                worst = verdict > worst ? verdict : worst;
            }

            return worst;
        }
    }

    /// <summary>Everything that differs, in the order of <see cref="ReplayDifferenceKind"/>; empty when all is the same.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<ReplayDifference> Differences { get; }

    /// <summary>What the answers come to today, with its reasons; <see langword="null"/> when they could not be replayed.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ScreeningResult? Result { get; }

    /// <summary>The verdict and the kinds of what differs, without any value.</summary>
    public override string ToString() => $"{Verdict}: {string.Join(", ", Differences.Select(difference => difference.Kind).Distinct())} (values not shown)";

    private static ReplayVerdict VerdictOf(ReplayDifferenceKind kind) => kind switch
    {
        ReplayDifferenceKind.Wording or ReplayDifferenceKind.Pack => ReplayVerdict.SameResult,
        ReplayDifferenceKind.ScreeningMissing or ReplayDifferenceKind.VersionMissing or ReplayDifferenceKind.Answer => ReplayVerdict.NotReplayable,
        _ => ReplayVerdict.Different,
    };
}
