namespace StalkingGuidance.Diagnostics;

/// <summary>The characters that nobody sees and that content therefore must not have.</summary>
internal static class Unprintable
{
    /// <summary>C0 and C1 controls but for tab, line feed and carriage return; Unicode's own line separators; the byte order mark.</summary>
    public static bool IsControl(char c) =>
        (c < ' ' && c is not ('\t' or '\n' or '\r')) || c is '\u007f' or (>= '\u0080' and <= '\u009f') or '\u2028' or '\u2029' or '\ufeff';

    /// <summary>The embeddings, overrides and isolates of the bidirectional algorithm (Unicode Standard Annex 9, section 2).</summary>
    public static bool IsBidirectionalOverride(char c) =>
        c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
