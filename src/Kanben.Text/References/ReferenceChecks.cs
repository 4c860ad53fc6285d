using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Text.References;

/// <summary>
/// Findings about one entry alone, measured by GB/T 7714: what its mark, imprint, address, date and punctuation look like. They change nothing
/// and are never errors, because the entry is shown as its author wrote it.
/// </summary>
public static class ReferenceChecks
{
    // Words that end the names of journals and not those of publishers.
    private static readonly string[] JournalEndings =
        ["研究", "学报", "杂志", "评论", "论坛", "导刊", "学刊", "月刊", "季刊", "双月刊", "通讯", "论丛", "文摘", "期刊", "学术", "Journal", "Review", "Letters", "Quarterly"];

    private static readonly string[] PublisherWords = ["出版", "书局", "书店", "书社", "印书馆", "Press", "Publish"];

    // Serials whose name ends in 报 although they are no newspapers.
    private static readonly string[] JournalsEndingInBao = ["学报", "公报", "通报", "情报", "画报", "导报", "汇报", "集报", "简报"];

    public static ImmutableArray<(Rule Rule, string Message)> Check(ParsedReference reference) =>
    [
        .. Mark(reference), .. Imprint(reference), .. Address(reference), .. Elements(reference), .. Dates(reference),
        .. Punctuation(reference), .. Remainder(reference),
    ];

    private static IEnumerable<(Rule Rule, string Message)> Mark(ParsedReference reference)
    {
        if (reference.Type is null || reference.TypeIsGuessed)
        {
            var guess = reference.Type is null ? "" : $"; it looks like [{reference.Type}]";
            yield return (TextRules.TypeMarkMissing, $"The entry has no type mark such as [J] or [M]{guess}: {Short(reference.Raw)}");
        }
        else if (!TypeMark.IsKnownType(reference.Type))
        {
            yield return (TextRules.TypeMarkUnknown, $"[{reference.Type}] is no type of GB/T 7714: {Short(reference.Raw)}");
        }

        if (reference.Medium is { } medium && !TypeMark.IsKnownMedium(medium))
        {
            yield return (TextRules.TypeMarkUnknown, $"/{medium} is no carrier of GB/T 7714: {Short(reference.Raw)}");
        }
    }

    private static IEnumerable<(Rule Rule, string Message)> Imprint(ParsedReference reference)
    {
        var looksLike = reference switch
        {
            { TypeIsGuessed: true } => null,
            { Type: "M" or "C" or "G" or "D", Place: null, Publisher: { } publisher } when EndsLikeJournal(publisher) =>
                $"[{reference.Type}], but “{publisher}” looks like a journal ([J])",
            { Type: "D", Publisher: { } publisher } when Contains(publisher, PublisherWords) && !publisher.EndsWith("学院", StringComparison.Ordinal) =>
                $"[D], but “{publisher}” looks like a publisher ([M])",
            { Type: "J" or "N", Container: { } container } when Contains(container, PublisherWords) && !EndsLikeJournal(container) =>
                $"[{reference.Type}], but “{container}” looks like a publisher ([M])",
            { Type: "J", Issue: null, Volume: null, Date: { Length: > 7 }, Container: { } container }
                when container.EndsWith('报') && !Contains(container, JournalsEndingInBao) =>
                $"[J], but “{container}” with a day looks like a newspaper ([N])",
            { Type: "N", Issue: not null } or { Type: "N", Date: null, Volume: not null } =>
                "[N], but volume and issue look like a journal ([J])",
            _ => null,
        };
        if (looksLike is not null)
        {
            yield return (TextRules.TypeAndImprintDisagree, $"The mark is {looksLike}: {Short(reference.Raw)}");
        }
    }

    private static IEnumerable<(Rule Rule, string Message)> Address(ParsedReference reference)
    {
        if (reference is { TypeIsGuessed: false, Url: null, Doi: null } and ({ Medium: "OL" } or { Type: "EB" }))
        {
            yield return (TextRules.OnlineWithoutAddress, $"The mark says that the document is online, but there is neither URL nor DOI: {Short(reference.Raw)}");
        }
    }

    private static IEnumerable<(Rule Rule, string Message)> Elements(ParsedReference reference)
    {
        var online = reference.Url is not null || reference.Doi is not null;
        string?[] missing = reference.Type switch
        {
            "M" or "C" or "G" when !online => [Missing(reference.Place, "place"), Missing(reference.Publisher, "publisher"), Missing(reference.Year, "year")],
            "D" => [Missing(reference.Place, "place"), Missing(reference.Publisher, "university"), Missing(reference.Year, "year")],
            "J" => [Missing(reference.Container, "journal"), Missing(reference.Year, "year")],
            "N" => [Missing(reference.Container, "newspaper"), Missing(reference.Date, "date")],
            "P" => [Missing(reference.DocumentNumber, "number"), Missing(reference.Year, "date")],
            "S" => [Missing(reference.DocumentNumber, "number")],
            _ => [],
        };
        var names = string.Join(", ", missing.Append(Missing(reference.Title, "title")).Where(name => name is not null));
        if (names.Length > 0)
        {
            yield return (TextRules.ElementMissing, $"The entry does not give: {names}. {Short(reference.Raw)}");
        }
    }

    private static IEnumerable<(Rule Rule, string Message)> Dates(ParsedReference reference)
    {
        foreach (var date in new[] { reference.Date, reference.Accessed })
        {
            if (date is not null && !IsStandardDate(date))
            {
                yield return (TextRules.DateForm, $"The date {date} is not written YYYY-MM-DD: {Short(reference.Raw)}");
            }
        }
    }

    private static IEnumerable<(Rule Rule, string Message)> Punctuation(ParsedReference reference)
    {
        if (reference.Title is ['《', .., '》'] title && title.IndexOf('》', StringComparison.Ordinal) == title.Length - 1)
        {
            yield return (TextRules.TitleInMarks, $"The title stands in 《》, which the type mark makes needless: {title}");
        }

        if (MixedMark(reference) is { } mark)
        {
            yield return (TextRules.MixedWidths, $"“{mark}” stands half-width and full-width in one entry: {Short(reference.Raw)}");
        }
    }

    private static IEnumerable<(Rule Rule, string Message)> Remainder(ParsedReference reference)
    {
        if (!reference.LeftOver.IsEmpty)
        {
            yield return (TextRules.EntryNotUnderstood, $"Not understood: {string.Join(" … ", reference.LeftOver.Select(Short))}");
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

    private static string? Missing(string? value, string name) => value is null ? name : null;

    private static bool EndsLikeJournal(string name) => Array.Exists(JournalEndings, ending => name.EndsWith(ending, StringComparison.Ordinal));

    private static bool Contains(string name, string[] words) => Array.Exists(words, word => name.Contains(word, StringComparison.Ordinal));

    private static string Short(string text)
    {
        const int Longest = 40;
        return text.Length <= Longest ? text : $"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}…";
    }
}
