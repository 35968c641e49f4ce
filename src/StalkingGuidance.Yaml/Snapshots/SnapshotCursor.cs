using System.Text;

namespace StalkingGuidance.Yaml.Snapshots;

/// <summary>Walks over a snapshot's bytes. Steps outside the array throw; the caller turns that into a diagnostic.</summary>
internal sealed class SnapshotCursor(byte[] bytes, int offset)
{
    public byte Byte() => bytes[offset++];

    public int Number()
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte next = bytes[offset++];
            value |= (uint)(next & 0x7f) << shift;
            if (next < 0x80)
            {
                return checked((int)value);
            }
        }

        throw new OverflowException();
    }

    /// <summary>How many items follow. More than there are bytes left is a lie that would cost memory.</summary>
    public int Count()
    {
        int count = Number();
        return count <= bytes.Length - offset ? count : throw new OverflowException();
    }

    public string Text(int length)
    {
        string text = Encoding.UTF8.GetString(bytes, offset, length);
        offset += length;
        return text;
    }
}
