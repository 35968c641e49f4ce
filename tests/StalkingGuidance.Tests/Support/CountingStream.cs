namespace StalkingGuidance.Tests.Support;

/// <summary>Gives the same bytes again and again, up to a length, and counts how many were taken.</summary>
internal sealed class CountingStream(string beginning, byte filler, long length) : Stream
{
    public long BytesRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => BytesRead;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int given = (int)Math.Min(count, length - BytesRead);
        for (int i = 0; i < given; i++)
        {
            long at = BytesRead + i;
            buffer[offset + i] = at < beginning.Length ? (byte)beginning[(int)at] : filler;
        }

        BytesRead += given;
        return given;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
