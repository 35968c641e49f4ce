using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Choosing;

/// <summary>What was proved of a version, and how long each check took. A check that did not come to its end has no time.</summary>
internal sealed record TimedProof(ProofReport Report, IReadOnlyDictionary<string, TimeSpan> Times, TimeSpan Whole)
{
    public static TimedProof Of(ContentPack pack, Screening screening, TimeProvider clock)
    {
        Dictionary<string, TimeSpan> times = new(StringComparer.Ordinal);
        long began = clock.GetTimestamp();
        long last = began;
        ProofReport report = pack.ProveStepwise(screening, check =>
        {
            long now = clock.GetTimestamp();
            times.Add(check.Name, clock.GetElapsedTime(last, now));
            last = now;
        });
        return new TimedProof(report, times, clock.GetElapsedTime(began, clock.GetTimestamp()));
    }

    public TimeSpan? TimeOf(ProofCheck check) => Times.TryGetValue(check.Name, out TimeSpan time) ? time : null;
}
