namespace Kanben.Text.References;

/// <summary>
/// Reads a document of an archive as historians note it, without marks: "题名，日期，某某档案馆藏，档号：1-2-3". The holder and the file's number
/// show what it is.
/// </summary>
internal static class Archives
{
    private static readonly string[] Labels = ["档案号", "档号", "全宗号"];

    public static Draft? Read(EntryText entry, Segment region, Draft draft)
    {
        var text = entry.Text;
        var words = region.In(text);
        if (!words.Contains("档号", StringComparison.Ordinal) && !words.Contains("档案号", StringComparison.Ordinal) && !words.Contains("馆藏", StringComparison.Ordinal))
        {
            return null;
        }

        var pieces = entry.SplitAt(',', region);
        if (pieces.Count < 2)
        {
            return null;
        }

        var holder = pieces.FindIndex(1, piece => piece.In(text) is [.., '藏'] && piece.Length > 2);
        var number = pieces.FindIndex(1, piece => WithoutLabel(text, piece) != piece);
        if (holder < 0 && number < 0)
        {
            return null;
        }

        draft = Head.Read(entry, pieces[0], draft with { Type = "A" });
        foreach (var (i, piece) in pieces.Index().Skip(1))
        {
            draft = i == holder ? draft.Knowing(piece) with { Publisher = piece with { End = piece.End - 1 } }
                : i == number ? draft.Knowing(piece) with { Number = WithoutLabel(text, piece) }
                : draft.Dated(YearScan.At(text, piece.Start, piece.End));
        }

        return draft;
    }

    private static Segment WithoutLabel(string text, Segment piece)
    {
        foreach (var label in Labels)
        {
            if (piece.In(text).StartsWith(label, StringComparison.Ordinal))
            {
                return (piece with { Start = piece.Start + label.Length }).Trim(text);
            }
        }

        return piece;
    }
}
