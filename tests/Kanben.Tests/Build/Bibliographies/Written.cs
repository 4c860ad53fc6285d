using System.Collections.Immutable;
using Kanben.Build.Bibliographies;

namespace Kanben.Tests.Build.Bibliographies;

/// <summary>What a format writes, in memory.</summary>
internal static class Written
{
    public static ReadOnlyMemory<byte> By(Action<ImmutableArray<CslItem>, Stream> write, ImmutableArray<CslItem> items)
    {
        using var bytes = new MemoryStream();
        write(items, bytes);
        return bytes.ToArray();
    }
}
