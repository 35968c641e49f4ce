using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using StalkingGuidance.Places;

namespace StalkingGuidance.Screenings.Compilation;

/// <summary>
/// The rules made for speed: gates in blocks of eight that read one word of the state and write one byte of it.
/// A gate is hit when <c>(facts ^ flip) &amp; mask</c> has a bit. An "any" gate is hit when it is so; an "all" gate when it is <em>not</em> so,
/// and <c>flip</c> sets that right where its bit is read. A gate whose inputs lie in several words is hit by any of its blocks.
/// One run over what must be and one over what may be give Kleene's three values. Immutable and thread-safe; a run allocates nothing.
/// </summary>
internal sealed partial class GateProgram
{
    /// <summary>How many gates a block has.</summary>
    public const int Lanes = 8;

    /// <summary>The words of facts that a run begins with.</summary>
    public required int FactWords { get; init; }

    /// <summary>The words of the whole state: facts, gates, outcomes, rows.</summary>
    public required int StateWords { get; init; }

    /// <summary>The word that each block reads.</summary>
    public required int[] Sources { get; init; }

    /// <summary>The byte of the state that each block writes, counted from the lowest byte of word 0.</summary>
    public required int[] Targets { get; init; }

    /// <summary>
    /// The blocks in runs. What a run hits is gathered aside and written once, so that no block waits for the one before it: all of a level are worked on at a time.
    /// </summary>
    public required BlockRun[] Runs { get; init; }

    /// <summary>Eight for each block.</summary>
    public required ulong[] Flips { get; init; }

    /// <summary>Eight for each block.</summary>
    public required ulong[] Masks { get; init; }

    /// <summary>The first word of the outcomes.</summary>
    public required int OutcomeWord { get; init; }

    /// <summary>Sets the bits of outcomes right, word by word.</summary>
    public required ulong[] OutcomeFlips { get; init; }

    /// <summary>The bits that are outcomes, word by word.</summary>
    public required ulong[] OutcomeMasks { get; init; }

    /// <summary>The first word of the rows.</summary>
    public required int RowWord { get; init; }

    /// <summary>Sets the bits of rows right, word by word.</summary>
    public required ulong[] RowFlips { get; init; }

    /// <summary>The bits that are rows of each jurisdiction's table, word by word; by the jurisdiction's number, from 0.</summary>
    public required ulong[][] RowMasks { get; init; }

    /// <summary>Whether a gate reads the nation. If none does, one run serves all nations: they differ only in the rows that are looked at.</summary>
    public required bool ReadsNation { get; init; }

    /// <summary>Runs all gates, the widest way that the processor has.</summary>
    /// <param name="must">A state whose first words are what must be; the rest is zero.</param>
    /// <param name="may">A state whose first words are what may be; the rest is zero.</param>
    public void Run(Span<ulong> must, Span<ulong> may)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            RunEightWide(must, may);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            RunFourWide(must, may);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            RunTwoWide(must, may);
        }
        else
        {
            RunOneByOne(must, may);
        }
    }

    /// <summary>Runs all gates one at a time: the plainest way, for processors without vectors, and to hold the others against.</summary>
    public void RunOneByOne(Span<ulong> must, Span<ulong> may)
    {
        int block = 0;
        foreach (BlockRun run in Runs)
        {
            ulong mustWord = 0;
            ulong mayWord = 0;
            for (; block < run.End; block++)
            {
                ulong mustFacts = must[Sources[block]];
                ulong mayFacts = may[Sources[block]];
                ReadOnlySpan<ulong> flips = Flips.AsSpan(block * Lanes, Lanes);
                ReadOnlySpan<ulong> masks = Masks.AsSpan(block * Lanes, Lanes);
                int shift = ShiftOf(Targets[block]);
                for (int lane = 0; lane < Lanes; lane++)
                {
                    mustWord |= Hit((mustFacts ^ flips[lane]) & masks[lane]) << (shift + lane);
                    mayWord |= Hit((mayFacts ^ flips[lane]) & masks[lane]) << (shift + lane);
                }
            }

            must[run.Word] |= mustWord;
            may[run.Word] |= mayWord;
        }
    }

    /// <summary>The first outcome that is so. The last one always is.</summary>
    public int FirstOutcome(ReadOnlySpan<ulong> state) => First(state, OutcomeWord, OutcomeFlips, OutcomeMasks);

    /// <summary>The first row of a jurisdiction's table that matches; -1 when none does.</summary>
    public int FirstRow(ReadOnlySpan<ulong> state, Jurisdiction jurisdiction) => First(state, RowWord, RowFlips, RowMasks[(int)jurisdiction - 1]);

    private static int First(ReadOnlySpan<ulong> state, int word, ulong[] flips, ulong[] masks)
    {
        for (int i = 0; i < flips.Length; i++)
        {
            ulong set = (state[word + i] ^ flips[i]) & masks[i];
            if (set != 0)
            {
                return (i << 6) + BitOperations.TrailingZeroCount(set);
            }
        }

        return -1;
    }

    private static ulong Hit(ulong left) => left != 0 ? 1UL : 0;

    // Where the byte that a block writes begins in its word.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ShiftOf(int target) => (target & 7) << 3;
}
