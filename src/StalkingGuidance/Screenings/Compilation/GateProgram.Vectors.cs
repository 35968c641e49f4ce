using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StalkingGuidance.Screenings.Compilation;

/// <content>Runs with portable vectors of eight, four and two words.</content>
internal sealed partial class GateProgram
{
    /// <summary>Runs all gates eight at a time.</summary>
    public void RunEightWide(Span<ulong> must, Span<ulong> may)
    {
        ref ulong flips = ref MemoryMarshal.GetArrayDataReference(Flips);
        ref ulong masks = ref MemoryMarshal.GetArrayDataReference(Masks);
        for (int block = 0; block < Sources.Length; block++)
        {
            int source = Sources[block];
            Vector512<ulong> flip = Vector512.LoadUnsafe(ref flips, (nuint)(block * Lanes));
            Vector512<ulong> mask = Vector512.LoadUnsafe(ref masks, (nuint)(block * Lanes));
            Write(must, block, Hits(Vector512.Create(must[source]), flip, mask));
            Write(may, block, Hits(Vector512.Create(may[source]), flip, mask));
        }
    }

    /// <summary>Runs all gates four at a time.</summary>
    public void RunFourWide(Span<ulong> must, Span<ulong> may)
    {
        ref ulong flips = ref MemoryMarshal.GetArrayDataReference(Flips);
        ref ulong masks = ref MemoryMarshal.GetArrayDataReference(Masks);
        for (int block = 0; block < Sources.Length; block++)
        {
            Vector256<ulong> mustFacts = Vector256.Create(must[Sources[block]]);
            Vector256<ulong> mayFacts = Vector256.Create(may[Sources[block]]);
            ulong mustHits = 0;
            ulong mayHits = 0;
            for (int lane = 0; lane < Lanes; lane += Vector256<ulong>.Count)
            {
                Vector256<ulong> flip = Vector256.LoadUnsafe(ref flips, (nuint)((block * Lanes) + lane));
                Vector256<ulong> mask = Vector256.LoadUnsafe(ref masks, (nuint)((block * Lanes) + lane));
                mustHits |= Hits(mustFacts, flip, mask) << lane;
                mayHits |= Hits(mayFacts, flip, mask) << lane;
            }

            Write(must, block, mustHits);
            Write(may, block, mayHits);
        }
    }

    /// <summary>Runs all gates two at a time.</summary>
    public void RunTwoWide(Span<ulong> must, Span<ulong> may)
    {
        ref ulong flips = ref MemoryMarshal.GetArrayDataReference(Flips);
        ref ulong masks = ref MemoryMarshal.GetArrayDataReference(Masks);
        for (int block = 0; block < Sources.Length; block++)
        {
            Vector128<ulong> mustFacts = Vector128.Create(must[Sources[block]]);
            Vector128<ulong> mayFacts = Vector128.Create(may[Sources[block]]);
            ulong mustHits = 0;
            ulong mayHits = 0;
            for (int lane = 0; lane < Lanes; lane += Vector128<ulong>.Count)
            {
                Vector128<ulong> flip = Vector128.LoadUnsafe(ref flips, (nuint)((block * Lanes) + lane));
                Vector128<ulong> mask = Vector128.LoadUnsafe(ref masks, (nuint)((block * Lanes) + lane));
                mustHits |= Hits(mustFacts, flip, mask) << lane;
                mayHits |= Hits(mayFacts, flip, mask) << lane;
            }

            Write(must, block, mustHits);
            Write(may, block, mayHits);
        }
    }

    // The bits of the lanes in which something is left: all lanes but those that equal zero.
    private static ulong Hits(Vector512<ulong> facts, Vector512<ulong> flip, Vector512<ulong> mask) =>
        ~Vector512.Equals((facts ^ flip) & mask, Vector512<ulong>.Zero).ExtractMostSignificantBits() & 0xFF;

    private static ulong Hits(Vector256<ulong> facts, Vector256<ulong> flip, Vector256<ulong> mask) =>
        ~Vector256.Equals((facts ^ flip) & mask, Vector256<ulong>.Zero).ExtractMostSignificantBits() & 0xF;

    private static ulong Hits(Vector128<ulong> facts, Vector128<ulong> flip, Vector128<ulong> mask) =>
        ~Vector128.Equals((facts ^ flip) & mask, Vector128<ulong>.Zero).ExtractMostSignificantBits() & 0x3;
}
