namespace Kanben.Tests.Build.Output;

/// <summary>What is written into a stream, as bytes.</summary>
internal static class StreamedFiles
{
    public static byte[] BytesOf(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return bytes.ToArray();
    }
}
