using System.Numerics;
using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Screenings.Evaluation;

/// <summary>
/// The answers that move one more test of a variable, going on from what was chosen for it: the least that do, since what moves less is never worse.
/// Of options that no test tells apart one stands for all.
/// </summary>
internal readonly ref struct AnswerChoice
{
    private readonly CompiledRules rules;
    private readonly AnswerMoves moves;
    private readonly SearchBranch branch;
    private readonly int variable;
    private readonly int atom;

    /// <summary>A choice.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="ground">What can be moved.</param>
    /// <param name="branch">What was chosen so far.</param>
    /// <param name="atom">The atom that is to be moved, and is not yet.</param>
    public AnswerChoice(CompiledRules rules, SearchGround ground, SearchBranch branch, int atom)
    {
        this.rules = rules;
        this.branch = branch;
        this.atom = atom;
        variable = rules.Graph.Atoms[atom].Variable;
        moves = ground.Moves[variable];
    }

    private Variable Run => rules.Variables[variable];

    /// <summary>How many ways there are.</summary>
    public int Count() => moves.TakesMany ? CountOptions() : Pattern(int.MaxValue, out int count) is null ? count : 0;

    /// <summary>Goes one of the ways.</summary>
    /// <param name="way">The way, from 0.</param>
    /// <param name="next">Takes what was chosen, and this. The atom need not be moved yet: several options may be needed, one after another.</param>
    /// <returns>Whether there are so many ways.</returns>
    public bool Take(int way, SearchBranch next)
    {
        if (!moves.TakesMany)
        {
            return Pattern(way, out _) is { } pattern && Put(next, pattern);
        }

        if (CanBeUnsure() && way-- == 0)
        {
            Put(next, moves.Unsure!);
            next.IsUnsure[variable] = true;
            return true;
        }

        ulong options = Options(way);
        return options != 0 && PutOptions(next, options);
    }

    /// <summary>The pattern of one way, and how many ways come before it; <see langword="null"/> when there are not so many.</summary>
    private ulong[]? Pattern(int way, out int before)
    {
        Span<ulong> wanted = stackalloc ulong[Bits.WordsFor(Run.AtomCount)];
        wanted.Clear();
        for (int i = 0; i < Run.AtomCount; i++)
        {
            Bits.Set(wanted, i, Run.FirstAtom + i == atom || Bits.Has(branch.Moved, Run.FirstAtom + i));
        }

        before = 0;
        foreach (ulong[] pattern in moves.Patterns)
        {
            if (AnswerMoves.Covers(pattern, wanted) && IsLeast(pattern, wanted) && before++ == way)
            {
                return pattern;
            }
        }

        return null;
    }

    private bool IsLeast(ulong[] pattern, ReadOnlySpan<ulong> wanted)
    {
        foreach (ulong[] other in moves.Patterns)
        {
            if (other != pattern && AnswerMoves.Covers(other, wanted) && AnswerMoves.Covers(pattern, other))
            {
                return false;
            }
        }

        return true;
    }

    private bool CanBeUnsure() =>
        branch.Options[variable] == 0 && !branch.IsUnsure[variable] && moves.Unsure is { } unsure && Bits.Has(unsure, atom - Run.FirstAtom);

    private int CountOptions()
    {
        int count = CanBeUnsure() ? 1 : 0;
        ulong left = OptionsLeft(out bool allAreNeeded);
        if (allAreNeeded)
        {
            return count + 1;
        }

        int[] alike = rules.Patterns[variable].Alike;
        ulong distinct = 0;
        for (; left != 0; left &= left - 1)
        {
            distinct |= 1UL << alike[BitOperations.TrailingZeroCount(left)];
        }

        return count + BitOperations.PopCount(distinct);
    }

    /// <summary>The options that one way moves: all that are left, where all are needed, otherwise one of them. None when there are not so many ways.</summary>
    private ulong Options(int way)
    {
        ulong left = OptionsLeft(out bool allAreNeeded);
        if (allAreNeeded)
        {
            return way == 0 ? left : 0;
        }

        int[] alike = rules.Patterns[variable].Alike;
        ulong tried = 0;
        for (; left != 0; left &= left - 1)
        {
            ulong like = 1UL << alike[BitOperations.TrailingZeroCount(left)];
            if ((tried & like) == 0 && way-- == 0)
            {
                return left & (~left + 1);
            }

            tried |= like;
        }

        return 0;
    }

    /// <summary>The options of the test that are not moved yet; none when they are too few.</summary>
    private ulong OptionsLeft(out bool allAreNeeded)
    {
        ulong options = rules.Graph.Atoms[atom].Test.Options;
        ulong left = options & ~branch.Options[variable];
        int needed = moves.Needed[atom - Run.FirstAtom] - BitOperations.PopCount(options & branch.Options[variable]);
        bool isEnough = !branch.IsUnsure[variable] && BitOperations.PopCount(left) >= needed;
        allAreNeeded = isEnough && BitOperations.PopCount(left) == needed;
        return isEnough ? left : 0;
    }

    private bool Put(SearchBranch next, ulong[] pattern)
    {
        branch.CopyTo(next);
        for (int i = 0; i < Run.AtomCount; i++)
        {
            Bits.Set(next.Moved, Run.FirstAtom + i, Bits.Has(pattern, i));
        }

        return true;
    }

    private bool PutOptions(SearchBranch next, ulong more)
    {
        branch.CopyTo(next);
        next.Options[variable] |= more;
        for (int i = 0; i < Run.AtomCount; i++)
        {
            int moved = BitOperations.PopCount(rules.Graph.Atoms[Run.FirstAtom + i].Test.Options & next.Options[variable]);
            Bits.Set(next.Moved, Run.FirstAtom + i, moved >= moves.Needed[i]);
        }

        return true;
    }
}
