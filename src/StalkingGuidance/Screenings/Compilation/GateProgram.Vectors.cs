using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StalkingGuidance.Screenings.Compilation;

/// <content>Runs with portable vectors of eight, four and two words.</content>
internal sealed partial class GateProgram
{
    /// <summary>Runs all gates eight at a time.</summary>
    public void RunEightWide(Span<ulong> must, Span<ulong> may)
    {
        ref ulong mustState = ref StateOf(must);
        ref ulong mayState = ref StateOf(may);
        ref int sources = ref MemoryMarshal.GetArrayDataReference(Sources);
        ref int targets = ref MemoryMarshal.GetArrayDataReference(Targets);
        ref ulong flips = ref MemoryMarshal.GetArrayDataReference(Flips);
        ref ulong masks = ref MemoryMarshal.GetArrayDataReference(Masks);
        nint block = 0;
        foreach (BlockRun run in Runs)
        {
            ulong mustWord = 0;
            ulong mayWord = 0;
            for (; block < run.End; block++)
            {
                nint source = Unsafe.Add(ref sources, block);
                Vector512<ulong> flip = Vector512.LoadUnsafe(ref flips, (nuint)(block * Lanes));
                Vector512<ulong> mask = Vector512.LoadUnsafe(ref masks, (nuint)(block * Lanes));
                int shift = ShiftOf(Unsafe.Add(ref targets, block));
                mustWord |= Hits(Vector512.Create(Unsafe.Add(ref mustState, source)), flip, mask) << shift;
                mayWord |= Hits(Vector512.Create(Unsafe.Add(ref mayState, source)), flip, mask) << shift;
            }

            Unsafe.Add(ref mustState, run.Word) |= mustWord;
            Unsafe.Add(ref mayState, run.Word) |= mayWord;
        }
    }

    /// <summary>Runs all gates four at a time.</summary>
    public void RunFourWide(Span<ulong> must, Span<ulong> may)
    {
        ref ulong mustState = ref StateOf(must);
        ref ulong mayState = ref StateOf(may);
        ref int sources = ref MemoryMarshal.GetArrayDataReference(Sources);
        ref int targets = ref MemoryMarshal.GetArrayDataReference(Targets);
        ref ulong flips = ref MemoryMarshal.GetArrayDataReference(Flips);
        ref ulong masks = ref MemoryMarshal.GetArrayDataReference(Masks);
        nint block = 0;
        foreach (BlockRun run in Runs)
        {
            ulong mustWord = 0;
            ulong mayWord = 0;
            for (; block < run.End; block++)
            {
                nint source = Unsafe.Add(ref sources, block);
                Vector256<ulong> mustFacts = Vector256.Create(Unsafe.Add(ref mustState, source));
                Vector256<ulong> mayFacts = Vector256.Create(Unsafe.Add(ref mayState, source));
                for (int lane = 0; lane < Lanes; lane += Vector256<ulong>.Count)
                {
                    Vector256<ulong> flip = Vector256.LoadUnsafe(ref flips, (nuint)((block * Lanes) + lane));
                    Vector256<ulong> mask = Vector256.LoadUnsafe(ref masks, (nuint)((block * Lanes) + lane));
                    int shift = ShiftOf(Unsafe.Add(ref targets, block)) + lane;
                    mustWord |= Hits(mustFacts, flip, mask) << shift;
                    mayWord |= Hits(mayFacts, flip, mask) << shift;
                }
            }

            Unsafe.Add(ref mustState, run.Word) |= mustWord;
            Unsafe.Add(ref mayState, run.Word) |= mayWord;
        }
    }

    /// <summary>Runs all gates two at a time.</summary>
    public void RunTwoWide(Span<ulong> must, Span<ulong> may)
    {
        ref ulong mustState = ref StateOf(must);
        ref ulong mayState = ref StateOf(may);
        ref int sources = ref MemoryMarshal.GetArrayDataReference(Sources);
        ref int targets = ref MemoryMarshal.GetArrayDataReference(Targets);
        ref ulong flips = ref MemoryMarshal.GetArrayDataReference(Flips);
        ref ulong masks = ref MemoryMarshal.GetArrayDataReference(Masks);
        nint block = 0;
        foreach (BlockRun run in Runs)
        {
            ulong mustWord = 0;
            ulong mayWord = 0;
            for (; block < run.End; block++)
            {
                nint source = Unsafe.Add(ref sources, block);
                Vector128<ulong> mustFacts = Vector128.Create(Unsafe.Add(ref mustState, source));
                Vector128<ulong> mayFacts = Vector128.Create(Unsafe.Add(ref mayState, source));
                for (int lane = 0; lane < Lanes; lane += Vector128<ulong>.Count)
                {
                    Vector128<ulong> flip = Vector128.LoadUnsafe(ref flips, (nuint)((block * Lanes) + lane));
                    Vector128<ulong> mask = Vector128.LoadUnsafe(ref masks, (nuint)((block * Lanes) + lane));
                    int shift = ShiftOf(Unsafe.Add(ref targets, block)) + lane;
                    mustWord |= Hits(mustFacts, flip, mask) << shift;
                    mayWord |= Hits(mayFacts, flip, mask) << shift;
                }
            }

            Unsafe.Add(ref mustState, run.Word) |= mustWord;
            Unsafe.Add(ref mayState, run.Word) |= mayWord;
        }
    }

    /// <summary>A state's first word. What the blocks read and write lies within it, as they were laid out; so its length is looked at here, once.</summary>
    private ref ulong StateOf(Span<ulong> state)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(state.Length, StateWords);
        return ref MemoryMarshal.GetReference(state);
    }

    // The bits of the lanes in which something is left: all lanes but those that equal zero.
    private static ulong Hits(Vector512<ulong> facts, Vector512<ulong> flip, Vector512<ulong> mask) =>
        (~Vector512.Equals((facts ^ flip) & mask, Vector512<ulong>.Zero)).ExtractMostSignificantBits();

    private static ulong Hits(Vector256<ulong> facts, Vector256<ulong> flip, Vector256<ulong> mask) =>
        (~Vector256.Equals((facts ^ flip) & mask, Vector256<ulong>.Zero)).ExtractMostSignificantBits();

    private static ulong Hits(Vector128<ulong> facts, Vector128<ulong> flip, Vector128<ulong> mask) =>
        (~Vector128.Equals((facts ^ flip) & mask, Vector128<ulong>.Zero)).ExtractMostSignificantBits();
}
