using System.Numerics;

namespace StalkingGuidance.Screenings.Compilation;

/// <summary>
/// What answers to one variable can move, in one direction. A question that is passed over lets everything be and nothing need be: there its tests rest.
/// Raising moves a test to where it must be so; lowering, to where it cannot be so. Immutable and thread-safe.
/// </summary>
internal sealed class AnswerMoves
{
    private AnswerMoves(ulong[][] patterns, bool takesMany, ulong[]? unsure, int[] needed)
    {
        Patterns = patterns;
        Furthest = [.. patterns.Where(pattern => !patterns.Any(other => other != pattern && Covers(other, pattern)))];
        TakesMany = takesMany;
        Unsure = unsure;
        Needed = needed;
    }

    /// <summary>What single answers move, each distinct pattern once, beginning at bit 0. Of a question with many choices only a part.</summary>
    public ulong[][] Patterns { get; }

    /// <summary>Those of them that no other goes beyond; of a question with many choices too. Empty when no answer moves anything.</summary>
    public ulong[][] Furthest { get; }

    /// <summary>Whether it is a question with many choices, so that options move tests one by one.</summary>
    public bool TakesMany { get; }

    /// <summary>For a question with many choices: what "not sure" moves; <see langword="null"/> when nothing.</summary>
    public ulong[]? Unsure { get; }

    /// <summary>For a question with many choices: of how many of its options each test needs the move. Raising chooses them, lowering leaves them out.</summary>
    public int[] Needed { get; }

    /// <summary>The moves of one variable.</summary>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="patterns">What answers make of them.</param>
    /// <param name="raising">The direction.</param>
    public static AnswerMoves Of(ReadOnlySpan<Atom> atoms, AnswerPatterns patterns, bool raising)
    {
        List<ulong[]> moving = [];
        foreach (ulong[] pattern in raising ? patterns.WhatMust : patterns.WhatMay)
        {
            ulong[] moved = [.. pattern];
            for (int i = 0; i < atoms.Length; i++)
            {
                Bits.Set(moved, i, Bits.Has(pattern, i) == raising);
            }

            if (moved.AsSpan().ContainsAnyExcept(0UL))
            {
                moving.Add(moved);
            }
        }

        return new AnswerMoves([.. moving], AnswerPatterns.TakeMany(atoms), UnsureOf(atoms, raising), NeededOf(atoms, raising));
    }

    /// <summary>Whether a pattern moves all that another moves.</summary>
    public static bool Covers(ReadOnlySpan<ulong> pattern, ReadOnlySpan<ulong> other)
    {
        for (int i = 0; i < other.Length; i++)
        {
            if ((other[i] & ~pattern[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    // "Not sure" may be anything, so it never lowers.
    private static ulong[]? UnsureOf(ReadOnlySpan<Atom> atoms, bool raising)
    {
        ulong[] moved = new ulong[Bits.WordsFor(atoms.Length)];
        for (int i = 0; i < atoms.Length; i++)
        {
            Bits.Set(moved, i, raising && atoms[i].Of(GivenAnswer.Unsure).Must);
        }

        return moved.AsSpan().ContainsAnyExcept(0UL) ? moved : null;
    }

    private static int[] NeededOf(ReadOnlySpan<Atom> atoms, bool raising)
    {
        int[] needed = new int[atoms.Length];
        for (int i = 0; i < needed.Length; i++)
        {
            needed[i] = raising ? atoms[i].Test.Number : BitOperations.PopCount(atoms[i].Test.Options) - atoms[i].Test.Number + 1;
        }

        return needed;
    }
}
