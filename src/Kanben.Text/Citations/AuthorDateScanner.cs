using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Text.Citations;

/// <summary>
/// One pass over a paragraph: each year that can end a citation is an anchor; the names before it and the list decide. Without such a year a
/// paragraph costs a search for digits.
/// </summary>
internal sealed class AuthorDateScanner(Paragraph paragraph, Lazy<EntryIndex> index)
{
    // A bracket that an extraction left open must not make the rest of the paragraph a citation.
    private const int LongestBracket = 600;

    private readonly string _text = Han.Narrow(paragraph.Text);
    private readonly List<AuthorDateCitation> _found = [];
    private readonly Stack<int> _open = new();
    private Mention? _last;

    public static IReadOnlyList<AuthorDateCitation> Find(Paragraph paragraph, Lazy<EntryIndex> index) =>
        paragraph.Text.AsSpan().IndexOfAny("12１２") < 0 ? [] : new AuthorDateScanner(paragraph, index).Scan();

    private List<AuthorDateCitation> Scan()
    {
        for (var i = 0; i < _text.Length; i++)
        {
            switch (_text[i])
            {
                case '(' or '[' or '〔':
                    _open.Push(i);
                    break;
                case ')' or ']' or '〕':
                    _open.TryPop(out _);
                    break;
                case '1' or '2' when CitedYear.At(_text, i) is { IsNone: false } year:
                    i = Read(year) - 1;
                    break;
            }
        }

        return _found;
    }

    // Returns where reading goes on.
    private int Read(CitedYear year)
    {
        if (Names(year) is not { } names)
        {
            _last = null;
            return year.End;
        }

        var match = index.Value.Find(_text, names.Phrase, year, names.IsBracketed);
        var pages = YearPages.Read(_text, year.End, out var end);
        var isRepeated = names.Kind == YearKind.Reprint && names.IsFound;
        if (match.Reference > 0 && !isRepeated)
        {
            Add(match.Reference, names.Kind == YearKind.Further ? year.Start : match.Start, year.End, pages);
        }

        _last = names with { End = end, IsFound = match.Reference > 0 || isRepeated };
        return year.Letter == '\0' ? year.End : ReadLetters(year, names);
    }

    // The b of "2020a, b".
    private int ReadLetters(CitedYear year, Mention names)
    {
        var end = year.End;
        for (var at = end; at < _text.Length && _text[at] is ',' or '、' or ' '; at++)
        {
            if (at + 1 < _text.Length && CitedYear.LetterAt(_text, at + 1) is var letter && letter == year.Letter + 1)
            {
                year = year with { Letter = letter };
                if (index.Value.Find(_text, names.Phrase, year, names.IsBracketed) is { Reference: > 0 } match)
                {
                    Add(match.Reference, at + 1, at + 2, null);
                }

                at++;
                end = at + 1;
                _last = _last is null ? null : _last with { End = end };
            }
        }

        return end;
    }

    private void Add(int reference, int start, int end, string? pages)
    {
        start = Math.Max(start, _found.Count == 0 ? 0 : _found[^1].Offset + _found[^1].Length);
        var words = _text.AsSpan(start, end - start);
        // 张三（2018）: the bracket that the words opened belongs to them.
        end += words.Contains('(') && !words.Contains(')') && end < _text.Length && _text[end] == ')' ? 1 : 0;
        _found.Add(new AuthorDateCitation(reference, paragraph.Id, start, end - start, pages));
    }

    private Mention? Names(CitedYear year)
    {
        // Four digits may be the page of the citation before.
        if (_last is { } read && year.Start < read.End)
        {
            return null;
        }

        if (_last is { } last && year.Start - last.End <= 4)
        {
            var between = _text.AsSpan(last.End, year.Start - last.End).Trim();
            if (between is "/" or "]" or "[")
            {
                return last with { Kind = YearKind.Reprint };
            }

            if (between is "," or ";" or "、" or "&" or ",&")
            {
                return last with { Kind = YearKind.Further, IsFound = false };
            }
        }

        var end = year.Start;
        while (end > 0 && _text[end - 1] == ' ')
        {
            end--;
        }

        if (end > 0 && _text[end - 1] is '(' or '[' or '〔')
        {
            return new Mention(Narrated(end - 1), IsBracketed: _text[end - 1] == '[' && _open.Count > 1);
        }

        return _open.TryPeek(out var open) && end - open <= LongestBracket
            ? new Mention(AuthorPhrase.Before(_text, open + 1, end), IsBracketed: true)
            : null;
    }

    // 布尔迪厄（Bourdieu）（1984）: the original name is what the list has.
    private AuthorPhrase Narrated(int end)
    {
        while (end > 0 && _text[end - 1] == ' ')
        {
            end--;
        }

        return AuthorPhrase.Before(_text, 0, end > 0 && _text[end - 1] == ')' ? end - 1 : end);
    }

    /// <summary>How a year belongs to the names: as the first, as that of another work, or of the same one reprinted (1867/1976).</summary>
    private enum YearKind
    {
        First,
        Further,
        Reprint,
    }

    private sealed record Mention(AuthorPhrase Phrase, bool IsBracketed)
    {
        public YearKind Kind { get; init; }
        public int End { get; init; }
        public bool IsFound { get; init; }
    }
}
