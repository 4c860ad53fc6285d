using System.Text;

namespace Kanben.Text.Collations;

/// <summary>
/// Tells which unmatched characters of the source said what a part is, and whose work the edition's structure does: labels before a part of the title
/// page, marks between the items of a list, the numbers that tie authors to institutions, the number of an entry.
/// </summary>
internal static class StructureMarks
{
    private const int MaxMark = 12;
    private const int MaxRange = 100;

    /// <summary>What is left of a gap when such marks at its two ends are taken off; null when nothing is.</summary>
    public static (int First, int Last)? Strip(Alignment alignment, (int First, int Last) gap)
    {
        var (first, last) = gap;
        var source = alignment.Source;
        var (left, right) = (Neighbour(alignment, first, -1), Neighbour(alignment, last, 1));
        first = SkipWeak(source, first, last, 1);
        last = SkipWeak(source, last, first, -1);
        if (first > last)
        {
            return null;
        }

        if (IsBetweenCitations(alignment, left, right) && All(source, first, last, IsSeparator))
        {
            return null;
        }

        if (right is { } next && BeginsBlock(alignment, next) is { } opened)
        {
            last = StripBefore(source, first, last, opened);
        }

        // [1]. or [1], before an entry.
        if (left is { } number && CollationText.IsCitation(source.Codes[number]) && alignment.ToEdition[number] is var mark && alignment.Edition.StartsBlock(mark) && alignment.Edition.Blocks[alignment.Edition.BlockOf[mark]].Kind == BlockKind.Reference)
        {
            first = SkipStops(source, first, last);
        }

        if (left is { } previous && EndsBlock(alignment, previous) is { } closed && (closed.Kind != BlockKind.ListTitle || source.BlockOf[previous] == source.BlockOf[first]))
        {
            first = StripAfter(source, first, last, closed);
        }

        first = first > last ? first : SkipWeak(source, first, last, 1);
        last = first > last ? last : SkipWeak(source, last, first, -1);
        return first > last ? null : (first, last);
    }

    /// <summary>Whether a gap of the source is the mark that the edition's gap stands for: `1` or `①` for the link to an entry or a note.</summary>
    public static bool AreOneMark(Alignment alignment, (int First, int Last) gap, (int First, int Last) against)
    {
        var (source, edition) = (alignment.Source, alignment.Edition);
        if (gap.Last - gap.First >= MaxMark || !All(source, gap.First, gap.Last, code => IsSeparator(code) || IsBracket(code) || IsMark(code) || code == CharacterFold.Quote))
        {
            return false;
        }

        var cited = Enumerable.Range(against.First, against.Last - against.First + 1).Where(unit => CollationText.IsCitation(edition.Codes[unit])).Select(unit => edition.Codes[unit] - CollationText.CitationBase).ToList();
        return cited.Count == 0
            ? edition.Codes.AsSpan(against.First..(against.Last + 1)).Contains(CollationText.NoteMark)
            : Cited(source, gap.First, gap.Last).SequenceEqual(cited);
    }

    // `1-3` is raised for 1, 2 and 3; with a wave it is a number of the text.
    private static IEnumerable<int> Cited(CollationText source, int first, int last)
    {
        var numbers = Numbers(source, first, last).ToList();
        return numbers is [var from, var to] && to - from is > 0 and < MaxRange && Enumerable.Range(first, last - first + 1).Any(unit => source.Codes[unit] is '-' or '–')
            ? Enumerable.Range(from, to - from + 1)
            : numbers;
    }

    private static int StripBefore(CollationText source, int first, int last, TextBlock block)
    {
        var end = last;
        if (block.Kind is BlockKind.Reference or BlockKind.Note)
        {
            // 1. or （1） or ① before the entry of that number.
            var numbers = Numbers(source, first, last).ToList();
            var isNumber = last - first < MaxMark && All(source, first, last, code => IsSeparator(code) || IsBracket(code) || IsMark(code) || code == CharacterFold.Quote);
            return isNumber && (block.Kind == BlockKind.Note || (numbers.Count == 1 && numbers[0] == block.Level)) ? first - 1 : last;
        }

        if (!IsFront(block.Kind))
        {
            return last;
        }

        end = SkipMarks(source, first, end, withMarks: false);
        var label = FrontLabels.LengthAtEnd(block.Kind, Words(source, first, end));
        if (label > 0)
        {
            return SkipMarks(source, first, end - label, withMarks: true);
        }

        return IsListed(block.Kind) ? SkipMarks(source, first, last, withMarks: block.Kind is BlockKind.Author or BlockKind.Affiliation) : last;
    }

    private static int SkipMarks(CollationText source, int first, int last, bool withMarks)
    {
        var end = last;
        while (end >= first && (IsSeparator(source.Codes[end]) || IsBracket(source.Codes[end]) || source.IsWeak(end) || (withMarks && last - end < MaxMark && IsMark(source.Codes[end]))))
        {
            end--;
        }

        return end;
    }

    private static string Words(CollationText source, int first, int last)
    {
        const int Reach = 30;
        var words = new StringBuilder(Reach);
        for (var unit = Math.Max(first, last - Reach + 1); unit <= last; unit++)
        {
            words.Append(source.Codes[unit] < CollationText.CitationBase ? (char)source.Codes[unit] : ' ');
        }

        return words.ToString();
    }

    private static int StripAfter(CollationText source, int first, int last, TextBlock block)
    {
        var start = first;
        if (block.Kind is BlockKind.ListTitle)
        {
            return SkipStops(source, first, last);
        }

        while (start <= last && start - first < MaxMark && (IsListed(block.Kind) || block.Kind == BlockKind.AuthorNote)
            && (IsSeparator(source.Codes[start]) || IsBracket(source.Codes[start]) || source.IsWeak(start) || (block.Kind is BlockKind.Author or BlockKind.Affiliation && IsMark(source.Codes[start]))))
        {
            start++;
        }

        return start;
    }

    private static int SkipStops(CollationText source, int first, int last)
    {
        while (first <= last && (source.Codes[first] is ':' or '.' || IsBracket(source.Codes[first]) || source.IsWeak(first)))
        {
            first++;
        }

        return first;
    }

    private static bool IsFront(BlockKind kind) => kind is BlockKind.Title or BlockKind.Author or BlockKind.Affiliation or BlockKind.AuthorNote or BlockKind.Mail or BlockKind.Abstract or BlockKind.Keyword or BlockKind.Issue;

    private static bool IsListed(BlockKind kind) => kind is BlockKind.Author or BlockKind.Affiliation or BlockKind.Keyword or BlockKind.Mail;

    private static bool IsBetweenCitations(Alignment alignment, int? left, int? right) =>
        left is { } l && right is { } r && CollationText.IsCitation(alignment.Source.Codes[l]) && CollationText.IsCitation(alignment.Source.Codes[r]);

    /// <summary>The matched character beside a gap, markup passed over; null when there is none.</summary>
    private static int? Neighbour(Alignment alignment, int unit, int step)
    {
        for (var at = unit + step; at >= 0 && at < alignment.ToEdition.Length; at += step)
        {
            if (alignment.ToEdition[at] >= 0)
            {
                return at;
            }

            var isMark = IsSeparator(alignment.Source.Codes[at]) || IsBracket(alignment.Source.Codes[at]) || IsMark(alignment.Source.Codes[at]);
            if (alignment.ToEdition[at] == Alignment.None && !alignment.Source.IsWeak(at) && (!isMark || Math.Abs(at - unit) > MaxMark) && alignment.Source.BlockOf[at] == alignment.Source.BlockOf[unit])
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The block of the edition that a matched character begins, numbers and markup before it passed over.</summary>
    private static TextBlock? BeginsBlock(Alignment alignment, int unit)
    {
        var edition = alignment.Edition;
        var at = alignment.ToEdition[unit];
        while (!edition.StartsBlock(at) && (edition.IsWeak(at - 1) || alignment.ToSource[at - 1] == Alignment.None))
        {
            at--;
        }

        return edition.StartsBlock(at) ? edition.Blocks[edition.BlockOf[at]] : null;
    }

    private static TextBlock? EndsBlock(Alignment alignment, int unit)
    {
        var edition = alignment.Edition;
        var at = alignment.ToEdition[unit];
        while (!edition.EndsBlock(at) && (edition.IsWeak(at + 1) || alignment.ToSource[at + 1] == Alignment.None))
        {
            at++;
        }

        return edition.EndsBlock(at) ? edition.Blocks[edition.BlockOf[at]] : null;
    }

    private static int SkipWeak(CollationText text, int from, int to, int step)
    {
        while ((step > 0 ? from <= to : from >= to) && text.IsWeak(from))
        {
            from += step;
        }

        return from;
    }

    private static bool All(CollationText text, int first, int last, Predicate<int> isOne)
    {
        for (var unit = first; unit <= last; unit++)
        {
            if (!text.IsWeak(unit) && !isOne(text.Codes[unit]))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<int> Numbers(CollationText text, int first, int last)
    {
        var number = -1;
        for (var unit = first; unit <= last + 1; unit++)
        {
            var code = unit <= last ? text.Codes[unit] : ' ';
            if (code is >= '0' and <= '9' && number < 100_000)
            {
                number = (Math.Max(number, 0) * 10) + code - '0';
                continue;
            }

            if (number >= 0)
            {
                yield return number;
            }

            number = -1;
            if (CollationText.IsCitation(code))
            {
                yield return code - CollationText.CitationBase;
            }
        }
    }

    private static bool IsSeparator(int code) => code is ',' or ';' or '、' or ':' or '.' or '。' or '/' or '·' or '-' or '–' or '—' or '~' or '|' or '•' or '&';

    private static bool IsBracket(int code) => code is '(' or ')' or '[' or ']' or '【' or '】' or '〔' or '〕' or '〖' or '〗' or '<' or '>' or '#';

    // What ties an author to an institution or a note: figures, letters, stars, daggers.
    private static bool IsMark(int code) => code is (>= '0' and <= '9') or (>= 'a' and <= 'z') or '*' or '†' or '‡' or '§' or '¶' or '#' or '△' or '☆' or '★' or '✉' or '∗' || CollationText.IsCitation(code);
}
