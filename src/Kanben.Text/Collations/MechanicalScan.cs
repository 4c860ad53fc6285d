namespace Kanben.Text.Collations;

/// <summary>Looks at what is matched for what differs all the same: width, the shape of quotation marks, white space and line ends.</summary>
internal static class MechanicalScan
{
    public static void Find(Alignment alignment, Findings findings)
    {
        var (source, edition) = (alignment.Source, alignment.Edition);
        for (var s = 0; s < source.Length; s++)
        {
            if (alignment.ToEdition[s] is not (>= 0 and var e))
            {
                continue;
            }

            if (Shape(source, s, edition, e) is { } kind)
            {
                findings.Mechanical.Add(new Spot(kind, source.LineOf(s), edition.Blocks[edition.BlockOf[e]].Place)
                {
                    Source = source.Starts[s]..source.Ends[s],
                    Edition = edition.Starts[e]..edition.Ends[e],
                });
            }

            if (s > 0 && e > 0 && alignment.ToEdition[s - 1] == e - 1 && !edition.StartsBlock(e) && HasSpace(source, s) != HasSpace(edition, e))
            {
                findings.Mechanical.Add(new Spot(DifferenceKind.Spacing, source.LineOf(s), edition.Blocks[edition.BlockOf[e]].Place)
                {
                    Source = source.Ends[s - 1]..Math.Max(source.Ends[s - 1], source.Starts[s]),
                    Edition = edition.Ends[e - 1]..Math.Max(edition.Ends[e - 1], edition.Starts[e]),
                });
            }
        }
    }

    // A line end counts as a space where the paragraph goes on; where a paragraph ended there it is a difference of its own (joined).
    private static bool HasSpace(CollationText text, int unit) =>
        (text.Marks[unit] & UnitMarks.SpaceBefore) != UnitMarks.None || (text.StartsBlock(unit) && text.Blocks[text.BlockOf[unit]].IsContinued);

    private static DifferenceKind? Shape(CollationText source, int s, CollationText edition, int e)
    {
        var (from, to) = (source.Text[source.Starts[s]], edition.Text[edition.Starts[e]]);
        if (from == to || CollationText.IsCitation(source.Codes[s]) || source.IsWeak(s) || from == '\\' || to == '\\')
        {
            return null;
        }

        return source.Codes[s] == CharacterFold.Quote ? DifferenceKind.Quotation : DifferenceKind.Width;
    }
}
