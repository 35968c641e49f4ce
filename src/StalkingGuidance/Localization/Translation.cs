using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace StalkingGuidance.Localization;

/// <summary>What a translator wrote for one text.</summary>
/// <param name="Text">The translation, with its placeholders.</param>
/// <param name="Review">Whether somebody qualified has read it.</param>
/// <param name="MadeFrom">The fingerprint of the text that it was made from; <see langword="null"/> for one that is worked out anew each time.</param>
internal sealed record Translation(string Text, ReviewState Review, string? MadeFrom)
{
    private const int FingerprintBytes = 4;

    /// <summary>A short fingerprint of a text: eight hexadecimal digits of its SHA-256. Enough to tell that a text was changed; no proof against somebody who means to deceive.</summary>
    public static string FingerprintOf(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return BinaryPrimitives.ReadUInt32BigEndian(hash[..FingerprintBytes]).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }
}
