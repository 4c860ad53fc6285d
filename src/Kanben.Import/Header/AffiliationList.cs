using System.Collections.Immutable;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>An affiliation as printed, without the number that ties it to its authors (0 when it has none).</summary>
internal sealed record Affiliation(int Number, string Text)
{
    /// <summary>The names in the bracket behind it ("…（张明、李华）"), for which it is alone.</summary>
    public ImmutableArray<string> Names { get; init; } = [];
}

/// <summary>Cuts affiliation lines into affiliations and gives each author theirs.</summary>
internal static class AffiliationList
{
    private const int Longest = 400;

    public static ImmutableArray<Affiliation> Read(IEnumerable<string> lines)
    {
        var found = new List<Affiliation>();
        foreach (var line in lines)
        {
            foreach (var piece in Cut(Unwrap(Marks.Flat(line))))
            {
                // A line without number and institution goes on with the one before.
                if (found.Count > 0 && piece.Number == 0 && found[^1].Text.Length < Longest && piece.Text.Any(char.IsLetter) && !Institutions.Contains(piece.Text) && !Institutions.StartsAt(piece.Text, 0))
                {
                    found[^1] = found[^1] with { Text = $"{found[^1].Text} {piece.Text}".Trim() };
                }
                else if (piece.Text.Any(char.IsLetter))
                {
                    found.Add(piece);
                }
            }
        }

        return Number(found.ConvertAll(TakeNames));
    }

    private static Affiliation TakeNames(Affiliation affiliation)
    {
        var text = affiliation.Text;
        var open = text.LastIndexOfAny(['（', '(']);
        return open > 4 && text[^1] is '）' or ')' && AuthorLine.Read(text[(open + 1)..^1]) is { Affiliations: "" } line
            ? affiliation with { Text = text[..open].TrimEnd(), Names = [.. line.Authors.Select(author => author.Name)] }
            : affiliation;
    }

    private static string Unwrap(string line)
    {
        var text = line.Trim();
        if (text.Length > 2 && text[0] is '(' or '（' or '[' or '【')
        {
            text = text[1..];
        }

        // Only the bracket around the whole line goes; "（北京）" inside stays.
        if (text.Length > 0 && text[^1] is ')' or '）' or ']' or '】' && text.Count(c => c is '(' or '（') < text.Count(c => c is ')' or '）' or ']' or '】'))
        {
            text = text[..^1];
        }

        return text.Trim();
    }

    private static List<Affiliation> Cut(string text)
    {
        var starts = new List<(int Mark, int Content, int Number)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (NumberAt(text, i) is { } mark)
            {
                starts.Add((i, mark.Content, mark.Number));
                i = mark.Content - 1;
            }
        }

        if (starts.Count > 0 && starts[0].Mark > 0 && starts[^1].Content >= text.Length)
        {
            return CutBehind(text, starts);
        }

        var pieces = new List<Affiliation>();
        var first = starts.Count == 0 ? text.Length : starts[0].Mark;
        // "东海大学 a.历史系；b.航海学院": what stands before lettered departments is the institution of all.
        var shared = starts.Count > 1 && char.IsAsciiLetterLower(text[starts[0].Mark]) && Institutions.Contains(text[..first]) ? $"{Trim(text[..first])} " : "";
        AddUnnumbered(pieces, shared.Length > 0 ? "" : text[..first]);
        for (var k = 0; k < starts.Count; k++)
        {
            var end = k + 1 < starts.Count ? starts[k + 1].Mark : text.Length;
            pieces.Add(new Affiliation(starts[k].Number, shared + Trim(text[starts[k].Content..end])));
        }

        return starts.Count == 1 ? SplitLostNumber(pieces) : pieces;
    }

    // "A学院¹ B学院²": the mark stands behind its affiliation.
    private static List<Affiliation> CutBehind(string text, List<(int Mark, int Content, int Number)> marks)
    {
        var pieces = new List<Affiliation>();
        var start = 0;
        foreach (var (mark, content, number) in marks)
        {
            pieces.Add(new Affiliation(number, Trim(text[start..mark])));
            start = content;
        }

        return pieces;
    }

    private static void AddUnnumbered(List<Affiliation> pieces, string text)
    {
        foreach (var part in text.Split(['；', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            pieces.Add(new Affiliation(0, Trim(part)));
        }
    }

    // "1A学院；B学院": only the first number was read.
    private static List<Affiliation> SplitLostNumber(List<Affiliation> pieces)
    {
        var last = pieces[^1];
        var parts = last.Text.Split(['；', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || !parts.All(Institutions.Contains))
        {
            return pieces;
        }

        pieces.RemoveAt(pieces.Count - 1);
        pieces.AddRange(parts.Select((part, k) => new Affiliation(last.Number + k, Trim(part))));
        return pieces;
    }

    /// <summary>A number that opens or closes an affiliation: "1.", "1 ", "(1)", "¹", glued digits before Han, but no postcode and no house number.</summary>
    private static (int Content, int Number)? NumberAt(string text, int i)
    {
        var c = text[i];
        if (Marks.IsSuperscript(c))
        {
            return (SkipMarks(text, i + 1), Marks.Digit(c) - '0');
        }

        if (c is '」' && i > 0)
        {
            return (SkipMarks(text, i + 1), 1);   // a misread ¹
        }

        if (c is >= 'a' and <= 'h' && (i == 0 || !char.IsAsciiLetterOrDigit(text[i - 1])) && i + 2 < text.Length && text[i + 1] is '.' or '．' or ')' or '）' or ' ' && SkipMarks(text, i + 1) is var behind && behind < text.Length && Han.IsHan(text[behind]))
        {
            return (behind, c - 'a' + 1);
        }

        var digit = Marks.Digit(c);
        if (digit is < '1' or > '9' || (i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && !StartsBehindPostcode(text, i)))
        {
            return null;
        }

        var free = i == 0 || !char.IsAsciiLetterOrDigit(text[i - 1]) && !(Han.IsHan(text[i - 1]) && !IsFollowedByMark(text, i)) || StartsBehindPostcode(text, i);
        var content = SkipMarks(text, i + 1);
        return free && content < text.Length && (Han.IsHan(text[content]) || char.IsAsciiLetterUpper(text[content]) || (content > i + 1 && IsPostcode(text, content))) && text[content] is not ('号' or '楼' or '室' or '院' or '区') ? (content, digit - '0') : null;
    }

    // "北京1001902中国科学院": six figures are the postcode, the seventh is the next number.
    private static bool StartsBehindPostcode(string text, int i) =>
        i >= 6 && text.AsSpan(i - 6, 6).IndexOfAnyExceptInRange('0', '9') < 0 && (i == 6 || !char.IsAsciiDigit(text[i - 7]))
        && (i + 1 == text.Length || !char.IsAsciiDigit(text[i + 1]));

    private static bool IsPostcode(string text, int i) => i + 6 < text.Length && text.AsSpan(i, 6).IndexOfAnyExceptInRange('0', '9') < 0 && !char.IsAsciiDigit(text[i + 6]);

    private static bool IsFollowedByMark(string text, int i) => i + 1 < text.Length && text[i + 1] is '.' or '．' or ')' or '）';

    private static int SkipMarks(string text, int i)
    {
        while (i < text.Length && text[i] is ' ' or '.' or '．' or ')' or '）' or '、' or ',' or '，')
        {
            i++;
        }

        return i;
    }

    private static string Trim(string text)
    {
        var trimmed = text.Trim().Trim(';', '；', ',', '，', '.', '。', ' ');
        // "… 3": the number of the footnote behind the last affiliation.
        trimmed = trimmed.Length > 3 && char.IsAsciiDigit(trimmed[^1]) && trimmed[^2] == ' ' ? trimmed[..^2].TrimEnd() : trimmed;
        return trimmed.Length > 0 && trimmed[^1] is '(' or '（' or '[' ? trimmed[..^1].TrimEnd(' ', ';', '；') : trimmed;
    }

    private static ImmutableArray<Affiliation> Number(List<Affiliation> found)
    {
        if (found.Any(affiliation => affiliation.Number > 0))
        {
            return [.. found];
        }

        return [.. found.Select((affiliation, k) => affiliation with { Number = k + 1 })];
    }

    /// <summary>The affiliations of each author: by number; all of them when one side has no numbers.</summary>
    public static ImmutableArray<string> Of(NamedAuthor author, ImmutableArray<Affiliation> affiliations)
    {
        var named = affiliations.Where(affiliation => affiliation.Names.Contains(author.Name)).Select(affiliation => affiliation.Text);
        if (named.Any())
        {
            return [.. named];
        }

        var own = affiliations.Where(affiliation => author.Numbers.Contains(affiliation.Number)).Select(affiliation => affiliation.Text);
        return own.Any() ? [.. own] : affiliations.Length == 1 || author.Numbers.IsEmpty ? [.. affiliations.Select(affiliation => affiliation.Text)] : [affiliations.Length > 0 ? affiliations[0].Text : ""];
    }
}
