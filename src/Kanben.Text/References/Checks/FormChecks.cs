using Kanben.Model;

namespace Kanben.Text.References.Checks;

/// <summary>The form of dates, titles and punctuation.</summary>
internal static class FormChecks
{
    public static IEnumerable<(Rule Rule, string Message)> Check(ParsedReference reference)
    {
        foreach (var date in new[] { reference.Date, reference.Accessed })
        {
            if (date is not null && !IsStandardDate(date))
            {
                yield return (TextRules.DateForm, $"The date {date} is not written YYYY-MM-DD: {EntryQuote.Of(reference.Raw)}");
            }
        }

        if (reference is { TypeIsGuessed: false, Title: ['《', .., '》'] title } && title.IndexOf('》', StringComparison.Ordinal) == title.Length - 1)
        {
            yield return (TextRules.TitleInMarks, $"The title stands in 《》, which the type mark makes needless: {title}");
        }

        if (MixedMark(reference) is { } mark)
        {
            yield return (TextRules.MixedWidths, $"“{mark}” stands half-width and full-width in one entry: {EntryQuote.Of(reference.Raw)}");
        }
    }

    // GB/T 7714-2025 (7.1) lets Chinese names and titles have full-width marks and wants half-width ones in the imprint; so only what follows
    // the type mark is compared. An address has marks of its own.
    private static char? MixedMark(ParsedReference reference)
    {
        var entry = EntryText.From(reference.Raw);
        var mark = TypeMark.Find(entry, 0);
        var end = Addresses.FindUrl(entry, entry.Whole) is { IsEmpty: false } url ? url.Start : reference.Raw.Length;
        var widths = new Dictionary<char, int>();
        for (var i = mark.Whole.End; i < end; i++)
        {
            var c = entry.Text[i];
            if (c is ',' or ':' or '(' or ')' or '[' or ']')
            {
                var pair = c switch { ')' => '(', ']' => '[', _ => c };
                widths[pair] = widths.GetValueOrDefault(pair) | (entry.Raw[i] == c ? 1 : 2);
            }
        }

        return widths.Where(width => width.Value == 3).Select(width => (char?)width.Key).FirstOrDefault();
    }

    private static bool IsStandardDate(string date) =>
        date.Length is 7 or 10 && date[4] == '-' && (date.Length == 7 || date[7] == '-') && date.All(c => char.IsAsciiDigit(c) || c == '-');
}
