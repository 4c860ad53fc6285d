using System.Collections.Immutable;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>A name in an author line and the affiliation numbers printed at it.</summary>
internal sealed record NamedAuthor(string Name, ImmutableArray<int> Numbers);

/// <summary>What an author line holds: the authors, and the affiliations that were printed in the same line, not yet cut.</summary>
internal sealed record AuthorLine(ImmutableArray<NamedAuthor> Authors, string Affiliations)
{
    // How far is looked ahead from a mark: reading stays linear.
    private const int LongestMarks = 24;

    /// <summary>The whole line where it says more than names and affiliations: who translated, who wrote for which paper.</summary>
    public string Rest { get; init; } = "";

    /// <summary>The names on the author lines among the blocks.</summary>
    public static IReadOnlyCollection<string> NamesIn(IEnumerable<Block> blocks) =>
        [.. blocks.Where(block => block.Kind == BlockKind.Authors).SelectMany(block => Read(block.Text)?.Authors ?? []).Select(author => author.Name).Distinct()];

    /// <summary>Reads the line, or gives null when it does not begin with names.</summary>
    public static AuthorLine? Read(string line)
    {
        var text = AuthorRoles.Strip(line);
        var narrow = Han.Narrow(text);
        var authors = new List<NamedAuthor>();
        var i = 0;
        var unknown = 0;
        while (i < text.Length)
        {
            i = SkipSeparators(text, i);
            var end = i;
            while (end < text.Length && (Han.IsHan(text[end]) || (text[end] == '·' && end > i)))
            {
                end++;
            }

            if (end == i)
            {
                break;
            }

            var run = text[i..end];
            var (names, used) = ReadNames(text, i, end);
            if (used == 0)
            {
                break;
            }

            unknown += names.Length == 1 && !PersonNames.IsName(names[0]) ? 1 : 0;
            var numbersAt = i + used;
            var (numbers, next) = ReadNumbers(narrow, numbersAt);
            for (var k = 0; k < names.Length; k++)
            {
                authors.Add(new NamedAuthor(names[k], k == names.Length - 1 ? numbers : []));
            }

            i = next;
            if (used < run.Length && numbersAt == next)
            {
                break;   // an institution goes on where the names end
            }
        }

        return authors.Count <= unknown * 2 - (unknown > 0 ? 1 : 0) ? null : new AuthorLine([.. authors], text[Math.Min(i, text.Length)..].Trim()) { Rest = Marks.HanCount(text) == Marks.HanCount(line) ? "" : line };
    }

    private static (ImmutableArray<string> Names, int Used) ReadNames(string text, int start, int end)
    {
        var spaced = ReadSpaced(text, start, end);
        if (spaced.Used > 0)
        {
            return spaced;
        }

        var run = text[start..end];
        var known = ReadRun(run, text, end);

        // A rare surname, which counts only between names that are known.
        return known.Used == 0 && run.Length is 2 or 3 && !Institutions.Contains(run) ? ([run], run.Length) : known;
    }

    // A run is names alone, or names with an institution behind them.
    private static (ImmutableArray<string> Names, int Used) ReadRun(string run, string text, int end)
    {
        var institution = Institutions.FirstWord(run);
        if (institution < 0 && !(Institutions.Contains(text[end..Math.Min(text.Length, end + 12)]) && Institutions.StartsAt(run, 0) && run.Length > 3))
        {
            var names = run.Contains('·') ? [run] : PersonNames.Split(run);
            return names is { } whole ? (whole, run.Length) : ([], 0);
        }

        // The institution begins with the name of a place; failing that, behind a name of three or two characters.
        for (var length = Math.Min(run.Length - 2, 24); length >= 2; length--)
        {
            if (Institutions.StartsAt(run, length) && PersonNames.Split(run[..length]) is { } names)
            {
                return (names, length);
            }
        }

        return ([], 0);
    }

    // Letter-spacing of a two-character name: 周 乐. Glued names may stand before it, an institution straight behind it.
    private static (ImmutableArray<string> Names, int Used) ReadSpaced(string text, int start, int runEnd)
    {
        var given = runEnd;
        while (given < text.Length && text[given] == ' ')
        {
            given++;
        }

        var isSpaced = given > runEnd && given < text.Length && Han.IsHan(text[given])
            && (given + 1 == text.Length || !Han.IsHan(text[given + 1]) || Institutions.StartsAt(text, given + 1));
        var name = isSpaced ? $"{text[runEnd - 1]}{text[given]}" : "";
        if (isSpaced && ThirdAt(text, given + 1) is var third and > 0)
        {
            (name, given) = (name + text[third], third);
        }

        if (!PersonNames.IsName(name))
        {
            return ([], 0);
        }

        var before = runEnd - 1 == start ? [] : PersonNames.Split(text[start..(runEnd - 1)]);
        return before is { } names ? ([.. names, name], given + 1 - start) : ([], 0);
    }

    // 孙 小 明: a lone third character that no fourth follows, which would be the next name's second.
    private static int ThirdAt(string text, int from)
    {
        var third = from;
        while (third < text.Length && text[third] == ' ')
        {
            third++;
        }

        return third > from && third < text.Length && Han.IsHan(text[third]) && (third + 1 == text.Length || (text[third + 1] != ' ' && !Han.IsHan(text[third + 1]))) ? third : 0;
    }

    private static int SkipSeparators(string text, int i)
    {
        while (i < text.Length && text[i] is ' ' or ',' or '，' or '、' or ';' or '；' or '.' or '/' or '&')
        {
            i++;
        }

        return i;
    }

    /// <summary>Reads the marks behind a name: 1,2 ¹ $^{1,2}$ &lt;sup&gt;1&lt;/sup&gt; * † and what recognition makes of ¹.</summary>
    private static (ImmutableArray<int> Numbers, int Next) ReadNumbers(string text, int start)
    {
        var numbers = new List<int>();
        var i = start;
        var probe = start;
        while (probe < text.Length && text[probe] == ' ')
        {
            probe++;
        }

        // A blank may stand before a mark, but a number behind a blank may be the first affiliation's own.
        i = probe < text.Length && (text[probe] is '*' or '†' or '$' or '<' or '」' or '\'' or >= '①' and <= '⑳' || LetterMark(text, probe) > 0 || Marks.IsSuperscript(text[probe])
            || (char.IsAsciiDigit(text[probe]) && (probe == start || !FollowedByHan(text, probe)))) ? probe : start;
        while (i < text.Length)
        {
            if (text[i] == '<' && text.AsSpan(i, Math.Min(8, text.Length - i)).IndexOf('>') is var close and > 0)
            {
                i += close + 1;
            }
            else if (char.IsAsciiDigit(Marks.Digit(text[i])) && numbers.Count < 12)
            {
                numbers.Add(Marks.Digit(text[i]) - '0');
                i++;
            }
            else if (LetterMark(text, i) is var letter and > 0)
            {
                numbers.Add(letter);
                i++;
            }
            else if (text[i] is ')' && i > start && char.IsAsciiDigit(text[i - 1]))
            {
                i++;   // 张明1)
            }
            else if (text[i] is '」' or '\'' or '’' or '‘' or '`' or '"' or '”')
            {
                numbers.Add(1);
                i++;
            }
            else if (text[i] is '*' or '†' or '‡' or '°' or '#' or '✉' or '☆' or '△' or >= '①' and <= '⑳' or '$' or '^' or '{' or '}' or '\\' or '§'
                || (text[i] is ',' or ' ' or '.' && i > start && ContinuesMarks(text, i)))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return numbers.Count > 1 && i < text.Length && Han.IsHan(text[i]) && Institutions.Contains(HanRun(text, i)) && !Marks.IsSuperscript(text[i - 1]) && char.IsAsciiDigit(text[i - 1])
            ? ([.. numbers.Take(numbers.Count - 1)], i - 1)
            : ([.. numbers], i);
    }

    // "张明a，李华b": departments of one institution are lettered.
    private static int LetterMark(string text, int i) =>
        text[i] is >= 'a' and <= 'h' && (i + 1 == text.Length || !char.IsAsciiLetter(text[i + 1])) && (i == 0 || !char.IsAsciiLetter(text[i - 1])) ? text[i] - 'a' + 1 : 0;

    private static string HanRun(string text, int start)
    {
        var end = start;
        while (end < text.Length && Han.IsHan(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    // The comma of "1,2" belongs to the marks, that of "张三1，李四" parts the authors.
    private static bool ContinuesMarks(string text, int i)
    {
        var next = i + 1;
        while (next < text.Length && next - i < LongestMarks && text[next] is ' ' or ',' or '.')
        {
            next++;
        }

        var isFirstOfTwo = next + 1 < text.Length && char.IsAsciiDigit(text[next]) && char.IsAsciiDigit(text[next + 1]);
        return next < text.Length && (char.IsAsciiDigit(Marks.Digit(text[next])) || LetterMark(text, next) > 0 || text[next] is '*' or '†' or '}' or '$' or '#' or '\\')
            && (isFirstOfTwo || !FollowedByHan(text, next));
    }

    private static bool FollowedByHan(string text, int i)
    {
        var end = Math.Min(text.Length, i + LongestMarks);
        while (i < end && (char.IsAsciiDigit(Marks.Digit(text[i])) || text[i] is '.' or ' ' or ')'))
        {
            i++;
        }

        return i < text.Length && Han.IsHan(text[i]) && Institutions.Contains(HanRun(text, i));
    }
}
