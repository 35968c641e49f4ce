using StalkingGuidance.Yaml.Snapshots;

namespace StalkingGuidance.Screenings.Publication;

/// <summary>What a fingerprint looks like in text.</summary>
internal static class Fingerprint
{
    /// <summary>Whether a text is a SHA-256 in lower-case hexadecimal, the one way in which it is written.</summary>
    public static bool IsWellFormed(string text)
    {
        foreach (char digit in text)
        {
            if (!char.IsAsciiHexDigitLower(digit))
            {
                return false;
            }
        }

        return text.Length == 2 * ContentFingerprint.Length;
    }
}
