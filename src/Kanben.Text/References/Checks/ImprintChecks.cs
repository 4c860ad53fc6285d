using Kanben.Model;

namespace Kanben.Text.References.Checks;

/// <summary>Whether the imprint is of the kind that the type mark says (GB/T 7714-2015, 4.1 to 4.7: each kind of document has its own).</summary>
internal static class ImprintChecks
{
    // Words that end the names of journals and not those of publishers.
    private static readonly string[] JournalEndings =
        ["研究", "学报", "杂志", "评论", "论坛", "导刊", "学刊", "月刊", "季刊", "双月刊", "通讯", "论丛", "文摘", "期刊", "学术", "Journal", "Review", "Letters", "Quarterly"];

    private static readonly string[] PublisherWords = ["出版", "书局", "书店", "书社", "印书馆", "Press", "Publish"];

    // Serials whose name ends in 报 although they are no newspapers.
    private static readonly string[] JournalsEndingInBao = ["学报", "公报", "通报", "情报", "画报", "导报", "汇报", "集报", "简报"];

    public static IEnumerable<(Rule Rule, string Message)> Check(ParsedReference reference)
    {
        var looksLike = reference.TypeIsGuessed ? null : AsSerial(reference) ?? AsBook(reference);
        if (looksLike is not null && !CompletenessChecks.HoldsTwoWorks(reference))
        {
            yield return (TextRules.TypeAndImprintDisagree, $"The mark is {looksLike}: {EntryQuote.Of(reference.Raw)}");
        }
    }

    private static string? AsSerial(ParsedReference reference) => reference switch
    {
        { Type: "M" or "C" or "G" or "D", Place: null, Publisher: { } publisher } when EndsLikeJournal(publisher) =>
            $"[{reference.Type}], but “{publisher}” looks like a journal ([J])",
        { Type: "M" or "D", Container: null } when HasIssue(reference.Raw) => $"[{reference.Type}], but volume and issue look like a journal ([J])",
        { Type: "D", Container: { } container, Publisher: null } when EndsLikeJournal(container) => $"[D], but “{container}” looks like a journal ([J])",
        { Type: "N", Issue: not null } or { Type: "N", Date: null, Volume: not null } => "[N], but volume and issue look like a journal ([J])",
        { Type: "J", Issue: null, Volume: null, Date: { Length: > 7 }, Container: { } container }
            when container.EndsWith('报') && !Contains(container, JournalsEndingInBao) =>
            $"[J], but “{container}” with a day looks like a newspaper ([N])",
        _ => null,
    };

    private static string? AsBook(ParsedReference reference) => reference switch
    {
        { Type: "D", Publisher: { } publisher } when Contains(publisher, PublisherWords) && !publisher.EndsWith("学院", StringComparison.Ordinal) =>
            $"[D], but “{publisher}” looks like a publisher ([M])",
        { Type: "J" or "N", Container: { } container } when Contains(container, PublisherWords) && !EndsLikeJournal(container) =>
            $"[{reference.Type}], but “{container}” looks like a publisher ([M])",
        { Type: "J", Volume: null, Issue: null, Place: { } place, Publisher: { } publisher } => $"[J], but “{place}: {publisher}” looks like a book ([M])",
        _ => null,
    };

    // 12(3), 2020(3) behind the mark: no book or thesis has an issue.
    private static bool HasIssue(string raw)
    {
        const int Longest = 2;
        var text = EntryText.From(raw);
        for (var open = text.Text.IndexOf('(', TypeMark.Find(text, 0).Whole.End); open > 0; open = text.Text.IndexOf('(', open + 1))
        {
            var end = open + 1;
            while (end < raw.Length && char.IsAsciiDigit(text.Text[end]))
            {
                end++;
            }

            if (char.IsAsciiDigit(text.Text[open - 1]) && end - open - 1 is > 0 and <= Longest && end < raw.Length && text.Text[end] == ')')
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsLikeJournal(string name) => Array.Exists(JournalEndings, ending => name.EndsWith(ending, StringComparison.Ordinal));

    private static bool Contains(string name, string[] words) => Array.Exists(words, word => name.Contains(word, StringComparison.Ordinal));
}
