using System.Collections.Immutable;
using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Text.Citations;

/// <summary>
/// Words in brackets that have the form of a citation by author and year, and whose author the list does not have at all. Only brackets count of
/// which each part has that form, so that （1987）, （见图3，2010） and （苏州，2010年） are none. Each wording once, with the line of its paragraph.
/// </summary>
public static class UnlistedCitations
{
    // More of them help nobody: then the list itself is missing.
    private const int Most = 100;

    private const int LongestBracket = 300;

    public static ImmutableArray<(string Words, int Line)> Find(ImmutableArray<Paragraph> prose, ImmutableArray<Reference> references)
    {
        var list = string.Join('\n', references.Select(reference => NameKey.Fold(reference.Fields.Raw)));
        return
        [
            .. prose.Where(paragraph => paragraph.Kind is not (ParagraphKind.Code or ParagraphKind.Formula))
                .SelectMany(paragraph => Candidates(paragraph).Select(candidate => (candidate.Words, candidate.Key, paragraph.Line)))
                .DistinctBy(candidate => candidate.Words)
                .Take(Most)
                .Where(candidate => !list.Contains(candidate.Key, StringComparison.Ordinal))
                .Select(candidate => (candidate.Words, candidate.Line)),
        ];
    }

    private static IEnumerable<(string Words, string Key)> Candidates(Paragraph paragraph)
    {
        var text = Han.Narrow(paragraph.Text);
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.AsSpan(open + 1, Math.Min(LongestBracket, text.Length - open - 1)).IndexOfAny('(', ')') + open + 1;
            if (close > open && text[close] == ')' && Parts(text, paragraph.Text, open + 1, close) is { } parts)
            {
                foreach (var part in parts)
                {
                    yield return part;
                }
            }
        }
    }

    private static List<(string Words, string Key)>? Parts(string text, string printed, int from, int close)
    {
        var parts = new List<(string Words, string Key)>();
        for (var start = from; start < close;)
        {
            var end = text.IndexOf(';', start, close - start);
            end = end < 0 ? close : end;
            if (Part(text, printed, start, end) is not { } part)
            {
                return null;
            }

            parts.Add(part);
            start = end + 1;
        }

        return parts;
    }

    // One phrase of names and one year, with at most pages behind it.
    private static (string Words, string Key)? Part(string text, string printed, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            var year = CitedYear.At(text, i);
            if (year.IsNone)
            {
                return null;
            }

            var after = YearPages.Read(text, year.End, out var last) is null ? year.End : last;
            var names = AuthorPhrase.Before(text, start, i).Parts.SkipWhile(part => NameRests.IsLeadIn(text.AsSpan(part.Start, part.End - part.Start))).ToList();
            return text.AsSpan(after, Math.Max(0, end - after)).Trim().IsEmpty && names is [var name, ..] && names.TrueForAll(part => IsName(text, part))
                ? (printed[name.Start..year.End], NameKey.Fold(text.AsSpan(name.Start, name.End - name.Start)))
                : null;
        }

        return null;
    }

    // Two to four Han characters, or one or two words in capitals; a longer run may be an organisation or half a sentence.
    private static bool IsName(string text, NamePart part)
    {
        var words = text.AsSpan(part.Start, part.End - part.Start);
        if (Han.IsHan(words[0]))
        {
            return words.Length is 2 or 3 && words.IndexOfAnyInRange('\0', '⿿') < 0;
        }

        return words.Length >= 3 && char.IsUpper(words[0]) && words.Count(' ') <= 1 && char.IsUpper(words[words.LastIndexOf(' ') + 1]) && !words.ContainsAnyInRange('一', '鿿');
    }
}
