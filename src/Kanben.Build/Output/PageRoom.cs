using System.Collections.Immutable;

namespace Kanben.Build.Output;

/// <summary>How much a page of a divided list holds: so many items, and so many bytes of them.</summary>
internal readonly record struct PageRoom(int Items, int Bytes)
{
    /// <summary>The items in their order, as few portions as hold them when each is filled in turn; what alone is too large has a portion for itself.</summary>
    public IEnumerable<ImmutableArray<T>> Fill<T>(ImmutableArray<T> items, Func<T, int> bytesOf)
    {
        var (start, bytes) = (0, 0);
        for (var i = 0; i < items.Length; i++)
        {
            var size = bytesOf(items[i]);
            if (i > start && (i - start == Items || bytes + size > Bytes))
            {
                yield return items[start..i];
                (start, bytes) = (i, 0);
            }

            bytes += size;
        }

        if (items.Length > start)
        {
            yield return items[start..];
        }
    }
}
