using System.Text;
using Kanben.Build.Timelines;
using Kanben.Model;

namespace Kanben.Build.Pages;

/// <summary>
/// Shows the date of an event in the words of the article that tells it. Wording that needs its surroundings (5月, 同年, 今年) is written out, and the
/// reader is told where the year came from.
/// </summary>
internal static class EventDates
{
    /// <param name="account">The account whose sentence is shown; null when there is none.</param>
    public static ShownDate Of(TimelineEntry entry, EventAccount? account, PageContext context)
    {
        // Another account may know the day where this one knows the year; then the closer date is the one to show.
        return account?.Event is { Date: var date } && date.Value == entry.Value
            ? date.Basis == DateBasis.Explicit ? Printed(entry.Value, date, account.Article.Article.Header.Language, context) : Written(entry.Value, date, context)
            : Written(entry.Value, null, context);
    }

    private static ShownDate Printed(Edtf value, DateMention date, string language, PageContext context)
    {
        var shown = new ShownDate(value.Text, date.Text)
        {
            Language = language == context.Language ? null : language,
            Value = SaysYear(date.Text, value) ? null : Bracket(DateText.Of(value, context.Language), context.Language),
        };
        if (Ends(value) is not var (start, end))
        {
            return shown with { Datetime = date.Modifier == DateModifier.Approx ? null : DateText.Datetime(value.Text) };
        }

        // 从18世纪到21世纪 is known as 1700 to 2099, but neither end is a year.
        return PrintedRange.Cut(date.Text) is var (from, joiner, to) && HasNumber(Digits(from), value.Earliest!.Value.Year)
            ? shown with { From = from, Joiner = joiner, To = to, Datetime = start, DatetimeEnd = end }
            : shown;
    }

    private static ShownDate Written(Edtf value, DateMention? date, PageContext context)
    {
        var basis = date?.Basis switch
        {
            DateBasis.Inherited => context.Words["date-inherited"],
            DateBasis.Anaphor => context.Words["date-anaphor"],
            DateBasis.DocumentDate => context.Words["date-document"],
            _ => null,
        };
        if (Ends(value) is var (start, end))
        {
            var (from, joiner, to) = DateText.Ends(start, end, context.Language);
            return new ShownDate(value.Text, from) { Joiner = joiner, To = to, Datetime = start, DatetimeEnd = end, Basis = basis };
        }

        return new ShownDate(value.Text, DateText.Of(value, date?.Modifier, context.Language)) { Datetime = DateText.Datetime(value.Text), Basis = basis };
    }

    // Two `time` elements only where both ends are precise; anything else is one text.
    private static (string Start, string End)? Ends(Edtf value) => value.IsInterval && value.Text.Split('/') is [var start, var end] && DateText.Datetime(start) is not null && DateText.Datetime(end) is not null ? (start, end) : null;

    private static string Bracket(string text, string language) => DateText.IsChinese(language) ? $"（{text}）" : $" ({text})";

    // Whether the wording names its year, decade or century by number, in digits of any kind; a reign or the name of a plan does not.
    private static bool SaysYear(string printed, Edtf value)
    {
        var text = Digits(printed);
        var period = TimelinePeriod.Of(value);
        return period.Unit == PeriodUnit.Year ? HasNumber(text, period.Start > 0 ? period.Start : 1 - period.Start)
            : HasNumber(text, period.Century) || text.Contains(InTens(period.Century), StringComparison.Ordinal) || HasNumber(text, period.Start / 10);
    }

    private static bool HasNumber(string text, int number) => text.Contains(number.ToString(), StringComparison.Ordinal);

    // Hanzi and full-width digits as ASCII, and no space.
    private static string Digits(string printed)
    {
        var bare = new StringBuilder(printed.Length);
        foreach (var c in IsSurelyNormal(printed) ? printed : printed.Normalize(NormalizationForm.FormKC))
        {
            _ = char.IsWhiteSpace(c) ? bare : bare.Append("〇零○".Contains(c) ? '0' : "一二三四五六七八九".IndexOf(c) is >= 0 and var digit ? (char)('1' + digit) : c);
        }

        return bare.ToString();
    }

    // As most wordings are: the block of ideographs has no compatibility forms.
    private static bool IsSurelyNormal(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAscii(c) && c is not (>= '\u4E00' and <= '\u9FFF' or '〇'))
            {
                return false;
            }
        }

        return true;
    }

    // 十九 and 二十一 with their digits as above: 十9, 2十1.
    private static string InTens(int number) => (number >= 20 ? $"{number / 10}" : "") + (number >= 10 ? "十" : "") + (number % 10 > 0 ? $"{number % 10}" : "");
}
