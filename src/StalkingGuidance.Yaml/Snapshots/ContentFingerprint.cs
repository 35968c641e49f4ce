using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using StalkingGuidance.Yaml.Nodes;

namespace StalkingGuidance.Yaml.Snapshots;

/// <summary>
/// A SHA-256 over what content says, not over how it is written: comments, quoting, line endings, key order, file order
/// and the platform make no difference; any changed word does.
/// </summary>
public static class ContentFingerprint
{
    /// <summary>The fingerprint's length in bytes.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    /// <summary>The fingerprint of a set of files.</summary>
    public static byte[] Of(IEnumerable<YamlFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (YamlFile file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            Append(hash, (byte)'F', file.Path);
            Append(hash, file.Root);
        }

        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                Append(hash, (byte)'T', scalar.Text);
                break;
            case YamlSequence list:
                Append(hash, (byte)'L', list.Items.Count);
                foreach (YamlNode item in list.Items)
                {
                    Append(hash, item);
                }

                break;
            case YamlMapping mapping:
                Append(hash, (byte)'M', mapping.Entries.Count);
                foreach (YamlEntry entry in mapping.Entries.OrderBy(entry => entry.Key.Text, StringComparer.Ordinal))
                {
                    Append(hash, (byte)'K', entry.Key.Text);
                    Append(hash, entry.Value);
                }

                break;
        }
    }

    // A length before each text keeps "ab","c" and "a","bc" apart.
    private static void Append(IncrementalHash hash, byte kind, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Append(hash, kind, bytes.Length);
        hash.AppendData(bytes);
    }

    private static void Append(IncrementalHash hash, byte kind, int number)
    {
        Span<byte> header = stackalloc byte[5];
        header[0] = kind;
        BinaryPrimitives.WriteInt32LittleEndian(header[1..], number);
        hash.AppendData(header);
    }
}
