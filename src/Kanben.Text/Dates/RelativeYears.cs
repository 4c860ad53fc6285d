using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>Years told by another date: 同年, 次年, 三年后 by the last explicit one, 今年 and 去年 by the document's own.</summary>
internal static class RelativeYears
{
    private static readonly (string Word, int Years)[] ByText =
    [
        ("此前一年", -1), ("此后一年", 1), ("同一年", 0), ("这一年", 0), ("前一年", -1), ("上一年", -1), ("后一年", 1), ("下一年", 1), ("转过年", 1),
        ("同年", 0), ("当年", 0), ("是年", 0), ("该年", 0), ("次年", 1), ("翌年", 1), ("转年", 1), ("第二年", 1), ("隔年", 2),
    ];

    private static readonly (string Word, int Years)[] ByDocument =
    [
        ("今年", 0), ("本年度", 0), ("去年", -1), ("明年", 1), ("前年", -2), ("后年", 2),
    ];

    public static bool TryTake(ref Cursor cursor, Anchor anchor, out YearHead head) =>
        TryTakeByText(ref cursor, anchor, out head) || TryTakeByDocument(ref cursor, anchor, out head) || TryTakeLater(ref cursor, anchor, out head);

    /// <summary>Takes 今年 and the like, whether or not the document's date is known.</summary>
    public static bool TryTakeDocumentWord(ref Cursor cursor, out int years)
    {
        years = 0;
        var trial = cursor;
        foreach (var (word, offset) in ByDocument)
        {
            // 三年前年均 is no 前年, 今年龄 no 今年.
            if (trial.Take(word) && trial.Current is not ('龄' or '均' or '级') && (Math.Abs(offset) < 2 || !char.IsLetterOrDigit(cursor.Before(cursor.At))))
            {
                years = offset;
                cursor = trial;
                return true;
            }

            trial = cursor;
        }

        return false;
    }

    // 与当年的老协和有关 looks back to an age; 当年8月 and 当年，… count on.
    private static bool IsThatYear(Cursor before, Cursor after) =>
        OpensClause(before.Before(before.At)) || char.IsAsciiDigit(after.Next) || Number.IsHanDigit(after.Next) || after.Next is '年' or '底' or '春' or '夏' or '秋' or '冬' or '初' or '末';

    private static bool TryTakeByDocument(ref Cursor cursor, Anchor anchor, out YearHead head)
    {
        head = default;
        var trial = cursor;
        if (anchor.Document is not { } document || !TryTakeDocumentWord(ref trial, out var years))
        {
            return false;
        }

        head = new YearHead(document.Year + years, document.Year + years, YearCalendar.Gregorian, DateBasis.DocumentDate);
        cursor = trial;
        return true;
    }

    private static bool TryTakeByText(ref Cursor cursor, Anchor anchor, out YearHead head)
    {
        head = default;
        if (anchor.Date is not { } date)
        {
            return false;
        }

        var (start, next) = (cursor.At, cursor.Next);
        foreach (var (word, years) in ByText)
        {
            if (word[0] != next)
            {
                continue;
            }

            var trial = cursor;
            // 学制的第二年, 在前一年: an ordinal or a step back counts only where a clause opens.
            if (trial.Take(word) && trial.Current is not ('龄' or '级' or '均' or '份') && cursor.Before(start) != '不' && ((word.Length == 2 && (word != "当年" || IsThatYear(cursor, trial))) || (word.Length > 2 && years == 0) || word[0] == '此' || OpensClause(cursor.Before(start)) || (years < 0 && cursor.Before(start) is '在' or '于')))
            {
                head = new YearHead(date.Year + years, date.Year + years, YearCalendar.Gregorian, DateBasis.Anaphor);
                cursor = trial;
                return true;
            }
        }

        return false;
    }

    // 两年后，修订法律馆开馆: only at the opening of a clause, elsewhere it is a duration (术后3年后).
    private static bool TryTakeLater(ref Cursor cursor, Anchor anchor, out YearHead head)
    {
        head = default;
        var trial = cursor;
        var start = cursor.At;
        if (anchor.Date is not { } date || !OpensClause(cursor.Before(start)) || !trial.TakeNumber(out var number) || number.Value is < 1 or > 99
            || !trial.Take('年') || trial.TakeAny(["之后", "以后", "后"]) < 0 || trial.Current is '的' or '期')
        {
            return false;
        }

        head = new YearHead(date.Year + number.Value, date.Year + number.Value, YearCalendar.Gregorian, DateBasis.Anaphor);
        cursor = trial;
        return true;
    }

    private static bool OpensClause(char before) => !char.IsLetterOrDigit(before);
}
