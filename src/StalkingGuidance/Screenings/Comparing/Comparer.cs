using System.Numerics;
using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Diagrams;
using StalkingGuidance.Screenings.Evaluation;
using StalkingGuidance.Screenings.Proofs;

namespace StalkingGuidance.Screenings.Comparing;

/// <summary>Compares two versions over all answers to either. Not thread-safe: one comparison, one comparer.</summary>
internal sealed class Comparer
{
    private readonly Screening older;
    private readonly Screening newer;
    private readonly SharedSpace shared;
    private readonly SymbolicWorld[] before;
    private readonly SymbolicWorld[] after;
    private readonly Dictionary<(ComparedLevels Before, ComparedLevels After), Found> found = [];

    public Comparer(Screening older, Screening newer)
    {
        this.older = older;
        this.newer = newer;
        shared = new SharedSpace(older, newer);
        before = shared.Older.WorldsIn(shared.Space);
        after = shared.Newer.WorldsIn(shared.Space);
    }

    private DecisionDiagrams Diagrams => shared.Space.Diagrams;

    public ScreeningComparison Compare()
    {
        foreach (Nation? nation in Nations.All.Select(nation => (Nation?)nation).Append(null))
        {
            Compare(nation);
        }

        return new ScreeningComparison
        {
            Older = older,
            Newer = newer,
            Groups =
            [
                .. found.Select(pair => new ComparisonGroup(
                        pair.Key.Before,
                        pair.Key.After,
                        pair.Value.Combinations,
                        shared.Older.Read(shared.Space, pair.Value.Bits, pair.Value.Nation),
                        shared.Newer.Read(shared.Space, pair.Value.Bits, pair.Value.Nation)))
                    .OrderBy(group => group.Direction switch { ChangeDirection.Lowers => 1, ChangeDirection.Moves => 2, _ => 3 })
                    .ThenByDescending(group => (group.Before.Urgency, group.Before.Indication, group.After.Urgency, group.After.Indication)),
            ],
            Combinations = (Nations.All.Count + 1) * Diagrams.Count(shared.Space.Domain),
        };
    }

    private void Compare(Nation? nation)
    {
        (ComparedLevels Levels, Diagram When)[] old = [.. Results(before, nation)];
        (ComparedLevels Levels, Diagram When)[] now = [.. Results(after, nation)];
        foreach ((ComparedLevels from, Diagram fromWhen) in old)
        {
            foreach ((ComparedLevels to, Diagram toWhen) in now.Where(one => one.Levels != from))
            {
                Diagram changed = Diagrams.And(fromWhen, toWhen);
                if (shared.Space.Smallest(changed, out long cost) is { } bits)
                {
                    Add((from, to), new Found(Diagrams.Count(changed), bits, cost, nation));
                }
            }
        }
    }

    private void Add((ComparedLevels, ComparedLevels) key, Found more)
    {
        Found known = found.GetValueOrDefault(key, more with { Combinations = 0 });
        Found smaller = more.Cost < known.Cost ? more : known;
        found[key] = smaller with { Combinations = known.Combinations + more.Combinations };
    }

    /// <summary>For which answers each result is established.</summary>
    private IEnumerable<(ComparedLevels Levels, Diagram When)> Results(SymbolicWorld[] worlds, Nation? nation)
    {
        for (int urgency = 1; urgency <= 4; urgency++)
        {
            Diagram urgent = Diagrams.And(shared.Space.Domain, Exactly(worlds, nation, Scale.Urgency, urgency));
            for (int level = 1; level <= 4 && !urgent.IsFalse; level++)
            {
                Diagram both = Diagrams.And(urgent, Exactly(worlds, nation, Scale.Indication, level));
                if (!both.IsFalse)
                {
                    yield return (new ComparedLevels((Urgency)urgency, (Indication)level), both);
                }
            }
        }
    }

    private Diagram Exactly(SymbolicWorld[] worlds, Nation? nation, Scale scale, int level) =>
        level == 4 ? Reaches(worlds, nation, scale, 4) : Diagrams.Without(Reaches(worlds, nation, scale, level), Reaches(worlds, nation, scale, level + 1));

    // Where the nation is not given, what holds in each is established.
    private Diagram Reaches(SymbolicWorld[] worlds, Nation? nation, Scale scale, int level)
    {
        Diagram all = Diagram.True;
        foreach (SymbolicWorld world in worlds.Where(world => nation is null || world.Nation == nation))
        {
            all = Diagrams.And(all, world.Reaches(scale, level, established: true));
        }

        return all;
    }

    private sealed record Found(BigInteger Combinations, bool[] Bits, long Cost, Nation? Nation);
}
