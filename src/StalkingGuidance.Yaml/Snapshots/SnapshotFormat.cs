using System.Buffers.Binary;
using System.Numerics;

namespace StalkingGuidance.Yaml.Snapshots;

/// <summary>
/// The layout that writer and reader share. Little-endian.
/// <code>
///  0  "SGSNAP"   6 bytes
///  6  format     u16
///  8  checksum   u32   CRC-32C (Castagnoli) of all bytes from 12 on: finds every single changed byte; it is no seal against forgery
/// 12  length     u32   of the whole file
/// 16  fingerprint      32 bytes
/// 48  index offset, strings offset, bodies offset: u32 each
///     index:   count, then for each file: kind, path, offset and length of its body
///     strings: count u32, then count+1 offsets u32, then UTF-8
///     bodies:  node trees, or plain bytes
/// </code>
/// Numbers inside index and bodies are variable-length (7 bits a byte, low bits first).
/// </summary>
internal static class SnapshotFormat
{
    public const ushort Version = 1;
    public const int ChecksumOffset = 8;
    public const int ChecksumFrom = 12;
    public const int LengthOffset = 12;
    public const int FingerprintOffset = 16;
    public const int IndexPointerOffset = 48;
    public const int StringsPointerOffset = 52;
    public const int BodiesPointerOffset = 56;
    public const int HeaderLength = 60;

    public const byte NodeTree = 0;
    public const byte PlainBytes = 1;

    public const byte PlainScalar = 0;
    public const byte QuotedScalar = 1;
    public const byte Sequence = 2;
    public const byte Mapping = 3;

    public static ReadOnlySpan<byte> Magic => "SGSNAP"u8;

    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint checksum = uint.MaxValue;
        while (bytes.Length >= sizeof(ulong))
        {
            checksum = BitOperations.Crc32C(checksum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (byte one in bytes)
        {
            checksum = BitOperations.Crc32C(checksum, one);
        }

        return ~checksum;
    }
}
