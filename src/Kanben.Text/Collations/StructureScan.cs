namespace Kanben.Text.Collations;

/// <summary>Compares how the two sides are divided into paragraphs and headings: joined, divided, relevelled.</summary>
internal static class StructureScan
{
    public static void Find(Alignment alignment, Findings findings)
    {
        FindJoined(alignment, findings);
        FindDivided(alignment, findings);
        FindRelevelled(alignment, findings);
    }

    private static void FindJoined(Alignment alignment, Findings findings)
    {
        var (source, edition) = (alignment.Source, alignment.Edition);
        var before = -1;
        for (var e = 0; e < edition.Length; e++)
        {
            if (alignment.ToSource[e] is not (>= 0 and var s) || edition.IsWeak(e) || source.IsWeak(s))
            {
                continue;
            }

            if (before >= 0 && edition.BlockOf[before] == edition.BlockOf[e] && alignment.ToSource[before] is var left && source.BlockOf[left] != source.BlockOf[s]
                && edition.Blocks[edition.BlockOf[e]].Kind != BlockKind.Table && !IsLineEnd(source, left, s) && IsLast(source, alignment.ToEdition, left) && IsFirst(source, alignment.ToEdition, s))
            {
                findings.Listed.Add(Junction(DifferenceKind.Joined, alignment, (left, s), (before, e)));
            }

            before = e;
        }
    }

    private static void FindDivided(Alignment alignment, Findings findings)
    {
        var (source, edition) = (alignment.Source, alignment.Edition);
        var before = -1;
        for (var s = 0; s < source.Length; s++)
        {
            if (alignment.ToEdition[s] is not (>= 0 and var e) || source.IsWeak(s) || edition.IsWeak(e))
            {
                continue;
            }

            if (before >= 0 && source.BlockOf[before] == source.BlockOf[s] && alignment.ToEdition[before] is var left && edition.BlockOf[left] != edition.BlockOf[e]
                && IsBody(edition, left) && IsBody(edition, e) && IsLast(edition, alignment.ToSource, left) && IsFirst(edition, alignment.ToSource, e))
            {
                findings.Listed.Add(Junction(DifferenceKind.Divided, alignment, (before, s), (left, e)));
            }

            before = s;
        }
    }

    private static void FindRelevelled(Alignment alignment, Findings findings)
    {
        var (source, edition) = (alignment.Source, alignment.Edition);
        foreach (var (first, partner) in Firsts(edition, alignment.ToSource))
        {
            var (block, origin) = (edition.Blocks[edition.BlockOf[first]], source.Blocks[source.BlockOf[partner]]);
            if (block.Kind is BlockKind.Heading or BlockKind.Title or BlockKind.ListTitle && block.Level > 0 && block.Level != origin.Level)
            {
                findings.Listed.Add(Relevelled(alignment, partner, first));
            }
        }

        foreach (var (first, partner) in Firsts(source, alignment.ToEdition))
        {
            // A heading above the abstract or the list of references became their label or number, and those are structure of another kind.
            if (source.Blocks[source.BlockOf[first]].Level > 0 && edition.Blocks[edition.BlockOf[partner]].Kind is BlockKind.Text or BlockKind.Table)
            {
                findings.Listed.Add(Relevelled(alignment, first, partner));
            }
        }
    }

    private static Difference Relevelled(Alignment alignment, int s, int e)
    {
        var (source, edition) = (alignment.Source, alignment.Edition);
        var (origin, block) = (source.Blocks[source.BlockOf[s]], edition.Blocks[edition.BlockOf[e]]);
        return new Difference(DifferenceKind.Relevelled, origin.Line, Excerpt.Short(source.Slice(s, BlockEnd(source, s))), Excerpt.Short(edition.Slice(e, BlockEnd(edition, e))))
        {
            Place = block.Place,
            EditionLine = block.Line,
            SourceLevel = origin.Level,
            EditionLevel = block.Level,
        };
    }

    /// <summary>The first matched character of each block, with its partner.</summary>
    private static IEnumerable<(int First, int Partner)> Firsts(CollationText text, int[] matched)
    {
        var block = -1;
        for (var unit = 0; unit < text.Length; unit++)
        {
            if (matched[unit] >= 0 && text.BlockOf[unit] != block && !text.IsWeak(unit))
            {
                block = text.BlockOf[unit];
                yield return (unit, matched[unit]);
            }
        }
    }

    private static Difference Junction(DifferenceKind kind, Alignment alignment, (int Left, int Right) s, (int Left, int Right) e)
    {
        var (source, edition) = (alignment.Source, alignment.Edition);
        var block = edition.Blocks[edition.BlockOf[e.Right]];
        return new Difference(kind, source.LineOf(s.Right), "", "")
        {
            Place = block.Place,
            EditionLine = block.Line,
            Before = Excerpt.Before(source.Text, source.Ends[s.Left]),
            After = Excerpt.After(source.Text, source.Starts[s.Right]),
        };
    }

    private static int BlockEnd(CollationText text, int unit)
    {
        while (!text.EndsBlock(unit))
        {
            unit++;
        }

        return unit;
    }

    private static bool IsBody(CollationText edition, int unit) =>
        edition.Blocks[edition.BlockOf[unit]].Kind is BlockKind.Text or BlockKind.Heading or BlockKind.Table or BlockKind.Note or BlockKind.Reference or BlockKind.ListTitle;

    private static bool IsLineEnd(CollationText source, int left, int right) =>
        source.BlockOf[right] == source.BlockOf[left] + 1 && source.Blocks[source.BlockOf[right]].IsContinued;

    private static bool IsLast(CollationText text, int[] matched, int unit)
    {
        while (!text.EndsBlock(unit))
        {
            unit++;
            if (matched[unit] >= 0 && !text.IsWeak(unit))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFirst(CollationText text, int[] matched, int unit)
    {
        while (!text.StartsBlock(unit))
        {
            unit--;
            if (matched[unit] >= 0 && !text.IsWeak(unit))
            {
                return false;
            }
        }

        return true;
    }
}
