namespace Kanben.Text.Collations;

/// <summary>
/// Finds what stands in another order. The matches in the edition's order whose places in the source rise, and which hold the most text, have kept their
/// order (the heaviest increasing subsequence); each run of the others was moved.
/// </summary>
internal static class MoveScan
{
    private readonly record struct Tile(int Source, int Edition, int Length);

    // Matches so near to each other are pieces of one text that was moved.
    private const int MaxGap = 24;

    public static void Find(Alignment alignment, Findings findings)
    {
        var tiles = Tiles(alignment);
        var kept = Kept(tiles, alignment.Source.Length);
        for (var i = 0; i < tiles.Count; i++)
        {
            if (kept[i])
            {
                continue;
            }

            var first = i;
            while (i + 1 < tiles.Count && !kept[i + 1] && Continues(tiles[i], tiles[i + 1]))
            {
                i++;
            }

            Report(alignment, tiles[first], tiles[i], findings);
        }
    }

    private static List<Tile> Tiles(Alignment alignment)
    {
        var tiles = new List<Tile>();
        var toSource = alignment.ToSource;
        for (var e = 0; e < toSource.Length; e++)
        {
            if (toSource[e] < 0)
            {
                continue;
            }

            var first = e;
            while (e + 1 < toSource.Length && toSource[e + 1] == toSource[e] + 1)
            {
                e++;
            }

            tiles.Add(new Tile(toSource[first], first, e - first + 1));
        }

        return tiles;
    }

    private static bool Continues(Tile left, Tile right) =>
        right.Source >= left.Source + left.Length && right.Source - left.Source - left.Length <= MaxGap && right.Edition - left.Edition - left.Length <= MaxGap;

    // A tree of maxima over the places in the source (Fenwick): for each tile the heaviest chain that ends before it.
    private static bool[] Kept(List<Tile> tiles, int length)
    {
        var tree = new (long Weight, int Tile)[length + 2];
        var before = new int[tiles.Count];
        var best = (Weight: 0L, Tile: -1);
        for (var i = 0; i < tiles.Count; i++)
        {
            var chain = (Weight: 0L, Tile: -1);
            for (var at = tiles[i].Source + 1; at > 0; at -= at & -at)
            {
                chain = tree[at].Weight > chain.Weight ? tree[at] : chain;
            }

            before[i] = chain.Tile;
            var own = (Weight: chain.Weight + tiles[i].Length, Tile: i);
            for (var at = tiles[i].Source + 1; at < tree.Length; at += at & -at)
            {
                tree[at] = own.Weight > tree[at].Weight ? own : tree[at];
            }

            best = own.Weight > best.Weight ? own : best;
        }

        var kept = new bool[tiles.Count];
        for (var i = best.Tile; i >= 0; i = before[i])
        {
            kept[i] = true;
        }

        return kept;
    }

    private static void Report(Alignment alignment, Tile first, Tile last, Findings findings)
    {
        var (source, edition) = (alignment.Source, alignment.Edition);
        var (sourceEnd, editionEnd) = (last.Source + last.Length - 1, last.Edition + last.Length - 1);
        var length = 0;
        for (var s = first.Source; s <= sourceEnd; s++)
        {
            length += source.IsWeak(s) ? 0 : 1;
        }

        if (length == 0)
        {
            return;
        }

        var block = edition.Blocks[edition.BlockOf[first.Edition]];
        findings.Listed.Add(new Difference(DifferenceKind.Moved, source.LineOf(first.Source), Excerpt.Short(source.Slice(first.Source, sourceEnd)), Excerpt.Short(edition.Slice(first.Edition, editionEnd)))
        {
            Place = block.Place,
            EditionLine = block.Line,
            Length = length,
            Before = Excerpt.Before(source.Text, source.Starts[first.Source]),
            After = Excerpt.After(source.Text, source.Ends[sourceEnd]),
        });
    }
}
