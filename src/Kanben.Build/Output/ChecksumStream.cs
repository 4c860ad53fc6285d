using System.IO.Hashing;

namespace Kanben.Build.Output;

/// <summary>Hands on what is written to it, and knows the checksum of it all (XXH3, 128 bits), as <see cref="WrittenFile"/> has it.</summary>
internal sealed class ChecksumStream(Stream inner) : Stream
{
    private readonly XxHash128 _sum = new();

    public UInt128 Checksum => _sum.GetCurrentHashAsUInt128();

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _sum.Append(buffer);
        inner.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
