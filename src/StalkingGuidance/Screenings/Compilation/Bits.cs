namespace StalkingGuidance.Screenings.Compilation;

/// <summary>Single bits in a row of words.</summary>
internal static class Bits
{
    public static int WordsFor(int bits) => (bits + 63) >> 6;

    public static bool Has(ReadOnlySpan<ulong> words, int bit) => ((words[bit >> 6] >> (bit & 63)) & 1) != 0;

    public static void Set(Span<ulong> words, int bit, bool value)
    {
        ulong mask = 1UL << (bit & 63);
        words[bit >> 6] = value ? words[bit >> 6] | mask : words[bit >> 6] & ~mask;
    }
}
