using System.Runtime.InteropServices;
using Kanben.Text.Characters;

namespace Kanben.Text.References;

/// <summary>
/// Walks the elements of an entry that full stops separate (GB/T 7714-2015, 5.2). A stop inside brackets or quotation marks, after an initial
/// or an abbreviation, in a number or before another separator ends no element.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct PartScanner(EntryText entry, Segment region)
{
    private static readonly string[] Abbreviations =
        ["Mr", "Mrs", "Dr", "St", "vs", "v", "no", "No", "vol", "Vol", "p", "pp", "Rev", "Prof", "ca", "art", "amend", "Const", "Std", "Fig", "Sci"];

    // Dotted abbreviations without their last stop, which ends no element.
    private static readonly string[] Dotted = ["U.S", "U.K", "U.N", "D.C", "S.l", "s.n", "Ph.D"];

    private const int LongestAbbreviation = 5;

    private readonly EntryText _entry = entry;
    private readonly int _end = region.End;
    private int _next = region.Start;

    public Segment Current { get; private set; }

    /// <summary>What has not been walked yet.</summary>
    public readonly Segment Rest => new(_next, _end);

    public bool MoveNext()
    {
        while (_next < _end)
        {
            var start = _next;
            var stop = FindStop(start);
            _next = Math.Min(_end, stop + 1);
            Current = new Segment(start, stop).Trim(_entry.Text);
            if (!Current.IsEmpty)
            {
                return true;
            }
        }

        Current = default;
        return false;
    }

    public static List<Segment> Split(EntryText entry, Segment region)
    {
        var parts = new List<Segment>();
        var scanner = new PartScanner(entry, region);
        while (scanner.MoveNext())
        {
            parts.Add(scanner.Current);
        }

        return parts;
    }

    private readonly int FindStop(int start)
    {
        var text = _entry.Text;

        // Whether the name or word group that is being read holds a word of two letters: then a single letter after it is an initial that may end it.
        var hasWord = false;

        // "Smith, J., Doe, A. Title": where surnames come first, an initial after a comma may end the names as well.
        var inverted = start + 1 < _end && IsWesternLetter(text[start]) && IsWesternLetter(text[start + 1]);
        for (var i = start; i < _end; i = _entry.Step(i, _end))
        {
            var c = text[i];
            if (c is ',' or ';' or ':' or '&')
            {
                hasWord = inverted && c == ',' && FollowsInitialsOnly(i + 1);
            }
            else if (c == '.')
            {
                if (Separates(i, start, hasWord))
                {
                    return i;
                }
            }
            else if (i > start && char.IsLetter(c) && char.IsLetter(text[i - 1]))
            {
                hasWord = true;
            }
        }

        return _end;
    }

    // Whether a single letter with its stop comes next, as in "Smith, J.".
    private readonly bool FollowsInitialsOnly(int i)
    {
        var text = _entry.Text;
        while (i < _end && text[i] == ' ')
        {
            i++;
        }

        return i + 1 < _end && char.IsUpper(text[i]) && text[i + 1] == '.';
    }

    private readonly bool Separates(int i, int start, bool hasWord)
    {
        var text = _entry.Text;
        var next = i + 1;
        while (next < _end && text[next] is ' ')
        {
            next++;
        }

        if (next >= _end || i == start)
        {
            return true;
        }

        var (before, after) = (text[i - 1], text[next]);
        if (after is ',' or ':' or ';' or ')' || (after == '(' && YearScan.IsYear(text, next + 1, _end)))
        {
            return false;
        }

        // 詹姆斯·C. 斯科特: an initial within a translated name.
        if (i - 2 >= start && text[i - 2] is '·' or '・' or '•' && char.IsAsciiLetterUpper(before) && Han.IsHan(after))
        {
            return false;
        }

        if (char.IsAsciiDigit(before))
        {
            return !char.IsAsciiDigit(text[i + 1]) || IsEditionAhead(text, i + 1);
        }

        return !IsWesternLetter(before) || EndsWord(i, next, start, hasWord);
    }

    // "全集: 卷 35.2 版.": the stop is no decimal point when an edition follows.
    private readonly bool IsEditionAhead(string text, int i)
    {
        var digits = i;
        while (i < _end && i < digits + 2 && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i < _end && (text[i] == '版' || (text[i] == ' ' && i + 1 < _end && text[i + 1] == '版'));
    }

    private readonly bool EndsWord(int i, int next, int start, bool hasWord)
    {
        var text = _entry.Text;
        var word = i;
        while (word > start && i - word <= LongestAbbreviation && IsWesternLetter(text[word - 1]))
        {
            word--;
        }

        // "Cal.3d", "F.Supp.2d"
        var glued = next == i + 1;
        if (glued && char.IsAsciiDigit(text[next]) && next + 1 < _end && text[next + 1] == 'd' && (next + 2 == _end || !char.IsLetter(text[next + 2])))
        {
            return false;
        }

        if (IsDotted(text, i, start))
        {
            return false;
        }

        // In "W3C." the letter is no initial.
        if (i - word == 1 && char.IsUpper(text[word]) && (word == start || !char.IsAsciiDigit(text[word - 1])))
        {
            // "Hu S. S. The", "Smith J.-P." go on; "U.S" is no end; "Hu S S. The" ends. "B. Title" needs a surname before the initial.
            var initialFollows = next + 1 < _end && char.IsUpper(text[next]) && text[next + 1] is '.' or '-';
            return hasWord && !initialFollows && text[next] is not ('-' or '&') && string.CompareOrdinal(text, next, "and ", 0, 4) != 0;
        }

        if ((word == start || text[word - 1] != '-') && Array.IndexOf(Abbreviations, text[word..i]) >= 0)
        {
            return false;
        }

        return !char.IsLower(text[next]) || Han.IsHan(text[next]);
    }

    private static bool IsDotted(string text, int i, int start)
    {
        foreach (var word in Dotted)
        {
            if (i - word.Length >= start && text.AsSpan(i - word.Length, word.Length).SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWesternLetter(char c) => char.IsLetter(c) && c < '\u0530';
}
