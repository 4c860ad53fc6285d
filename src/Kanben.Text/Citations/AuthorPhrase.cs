using System.Collections.Immutable;
using Kanben.Text.Characters;

namespace Kanben.Text.Citations;

/// <summary>A name, or what may be one with words before it: its run in the text, and whether an "and" or 、 ties it to the name before it.</summary>
internal readonly record struct NamePart(int Start, int End, bool IsTied);

/// <summary>
/// The names before a year, read backwards: `张三、李四等`, `Smith, Jones, & Xu`, `J. Scott’s`. Where the first of them begins can not be told in
/// unspaced text, so it reaches back to the next mark; the list decides.
/// </summary>
internal sealed record AuthorPhrase(ImmutableArray<NamePart> Parts, bool EtAl, int End)
{
    // Names before a year in print are far shorter; the bound keeps the reading linear.
    private const int Longest = 200;

    private static readonly string[] Others = ["等学者", "等研究者", "等人", "等"];

    private static readonly string[] Titles = ["教授", "博士", "先生", "女士", "院士"];

    public static AuthorPhrase Before(string text, int floor, int end)
    {
        var last = TrimEnd(text, floor, end);
        var shown = last;
        last = TrimTitle(text, floor, TrimPossessive(text, floor, last));
        var etAl = TakeOthers(text, floor, ref last);
        var start = Math.Max(floor, last - Longest);
        var from = last;
        while (from > start && IsInName(text, from - 1, floor))
        {
            from--;
        }

        return new AuthorPhrase(Split(text, from, last), etAl, shown);
    }

    private static bool IsInName(string text, int i, int floor) =>
        char.IsLetter(text[i]) || char.IsSurrogate(text[i]) || text[i] is ' ' or ',' or '、' or '&' or '.' or '-' or '‐' or '·' or '\'' or '’' or '‘'
        && (text[i] != '.' || i == floor || char.IsLetter(text[i - 1]));

    private static int TrimEnd(string text, int floor, int end)
    {
        while (end > floor && text[end - 1] is ' ' or ',')
        {
            end--;
        }

        return end;
    }

    private static int TrimPossessive(string text, int floor, int end) =>
        end - floor > 2 && text[end - 1] == 's' && text[end - 2] is '\'' or '’' ? end - 2
        : end - floor > 1 && text[end - 1] is '\'' or '’' ? end - 1 : end;

    private static int TrimTitle(string text, int floor, int end)
    {
        foreach (var title in Titles)
        {
            if (end - floor > title.Length && string.CompareOrdinal(text, end - title.Length, title, 0, title.Length) == 0)
            {
                return TrimEnd(text, floor, end - title.Length);
            }
        }

        return end;
    }

    private static bool TakeOthers(string text, int floor, ref int end)
    {
        foreach (var word in Others)
        {
            if (end - floor > word.Length && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0)
            {
                end = TrimEnd(text, floor, end - word.Length);
                return true;
            }
        }

        // "et al.", "et. al", and "etal" or "Gilbertet al." where an extraction lost the blank.
        var at = end > floor && text[end - 1] == '.' ? end - 1 : end;
        if (at - floor < 5 || text[at - 1] != 'l' || text[at - 2] != 'a')
        {
            return false;
        }

        at -= 2;
        while (at > floor && text[at - 1] is ' ' or '.')
        {
            at--;
        }

        if (at - floor < 3 || text[at - 1] != 't' || text[at - 2] != 'e')
        {
            return false;
        }

        end = TrimEnd(text, floor, at - 2);
        return true;
    }

    private static ImmutableArray<NamePart> Split(string text, int from, int end)
    {
        var parts = ImmutableArray.CreateBuilder<NamePart>();
        var (start, tied) = (from, false);
        for (var i = from; i <= end; i++)
        {
            var length = i == end ? 1 : Separator(text, i, end);
            if (length == 0)
            {
                continue;
            }

            var cut = i > start && i < end && text[i] == '及' && text[i - 1] == '以' ? i - 1 : i;
            if (Trimmed(text, start, cut) is { } part)
            {
                parts.Add(new NamePart(part.Start, part.End, tied));
                tied = false;
            }

            tied |= i < end && text[i] != ',';
            start = i + length;
            i = start - 1;
        }

        return parts.ToImmutable();
    }

    private static (int Start, int End)? Trimmed(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '.' or '·' or '-')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ')
        {
            end--;
        }

        return start < end && !IsInitials(text.AsSpan(start, end - start)) ? (start, end) : null;
    }

    // "(Smith, J., 2010)": initials belong to the name before the comma.
    private static bool IsInitials(ReadOnlySpan<char> part)
    {
        for (var i = 0; i < part.Length; i++)
        {
            if (char.IsAsciiLetterUpper(part[i]) ? i + 1 < part.Length && part[i + 1] is not ('.' or ' ' or '-') : part[i] is not ('.' or ' ' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static int Separator(string text, int i, int end) => text[i] switch
    {
        ',' or '、' or '&' or '和' or '与' or '及' => 1,
        'a' when i + 3 < end && string.CompareOrdinal(text, i, "and", 0, 3) == 0 && IsWord(text, i, i + 3) => 3,
        _ => 0,
    };

    private static bool IsWord(string text, int start, int end) =>
        (start == 0 || !IsLatin(text[start - 1])) && (end == text.Length || !IsLatin(text[end]));

    private static bool IsLatin(char c) => char.IsLetter(c) && !Han.IsHan(c);
}
