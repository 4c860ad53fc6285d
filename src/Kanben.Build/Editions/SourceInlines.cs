using System.Buffers;
using System.Collections.Frozen;
using System.Net;
using Kanben.Text.Collations;

namespace Kanben.Build.Editions;

/// <summary>
/// Tells text from markup within a line of a seed: HTML tags and entities, emphasis, escapes, links and pictures, code, formulas. What may be either is
/// kept as text: a mark that is text and is taken for markup would be lost unseen, the reverse is only reported.
/// </summary>
internal sealed class SourceInlines(CollationTextBuilder text)
{
    private const int MaxEntity = 12;

    private static readonly SearchValues<char> Special = SearchValues.Create("\\$*_`<&![]^~|{}");

    private static readonly FrozenSet<string> Tags = new[]
    {
        "a", "abbr", "b", "big", "blockquote", "body", "br", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "details", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer",
        "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "section", "small", "span", "strike",
        "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "var",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TagNames = Tags.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads one line. <paramref name="inFormula"/> is whether it stands within a displayed formula of several lines.</summary>
    public void Read(ReadOnlySpan<char> line, bool isRow, ref bool inFormula)
    {
        var hasDollars = true;
        var formulaEnd = inFormula ? line.Length : -1;
        for (var i = 0; i < line.Length;)
        {
            var plain = line[i..].IndexOfAny(Special);
            if (plain != 0)
            {
                text.Add(plain < 0 ? line[i..] : line.Slice(i, plain));
                i = plain < 0 ? line.Length : i + plain;
                continue;
            }

            if (line[i] == '$')
            {
                i = Dollar(line, i, ref formulaEnd, ref hasDollars, ref inFormula);
                continue;
            }

            i = i < formulaEnd ? InFormula(line, i) : InProse(line, i, isRow);
        }
    }

    private int Dollar(ReadOnlySpan<char> line, int at, ref int formulaEnd, ref bool hasDollars, ref bool inFormula)
    {
        var width = at + 1 < line.Length && line[at + 1] == '$' ? 2 : 1;
        if (inFormula || at == formulaEnd)
        {
            (inFormula, formulaEnd) = (false, -1);
            text.Add(line.Slice(at, width), isMarkup: true);
            return at + width;
        }

        var rest = line[(at + width)..];
        var close = hasDollars ? rest.IndexOf('$') : -1;
        hasDollars = close >= 0;
        // A price is no formula: `$5 and $6` has a space at one end only, `$` alone has no partner (the rule is pandoc's, with spaces at both ends allowed).
        var isFormula = close > 0 && (width == 2 || rest[..close].ContainsAny('\\', '^', '_') || (char.IsWhiteSpace(rest[0]) == char.IsWhiteSpace(rest[close - 1]) && (close + 1 == rest.Length || !char.IsAsciiDigit(rest[close + 1]))));
        formulaEnd = isFormula ? at + width + close : -1;
        if (close < 0 && width == 2)
        {
            (inFormula, isFormula, formulaEnd) = (true, true, line.Length);
        }

        text.Add(line.Slice(at, width), isMarkup: isFormula);
        return at + width;
    }

    private int InFormula(ReadOnlySpan<char> line, int at)
    {
        if (line[at] == '\\' && at + 1 < line.Length)
        {
            return Command(line, at, isSpace: line[at + 1] is ',' or ';' or ':' or '!' or '>' or ' ' or '\\');
        }

        text.Add(line.Slice(at, 1), isMarkup: line[at] is '{' or '}' or '^' or '_' or '&' or '~');
        return at + 1;
    }

    private int InProse(ReadOnlySpan<char> line, int at, bool isRow)
    {
        switch (line[at])
        {
            case '\\' when at + 1 < line.Length:
                return Command(line, at, isSpace: false);
            case '<' when line[at..].StartsWith("<!--", StringComparison.Ordinal) && line[at..].IndexOf("-->", StringComparison.Ordinal) is >= 0 and var end:
                text.SkipMarkup();
                return at + end + "-->".Length;
            case '<':
                return Tag(line, at);
            case '&':
                return Entity(line, at);
            case '!' when at + 1 < line.Length && line[at + 1] == '[':
                return Picture(line, at);
            case ']' when Address(line, at + 1) is > 0 and var length:
                text.Add(line.Slice(at, length + 1), isMarkup: true);
                return at + 1 + length;
            case '[' when IsLink(line, at):
                text.Add(line.Slice(at, 1), isMarkup: true);
                return at + 1;
            case '*' or '_' or '~':
                return Emphasis(line, at);
            default:
                text.Add(line.Slice(at, 1), isMarkup: line[at] is '`' || (line[at] == '|' && isRow) || (line[at] == '^' && at > 0 && line[at - 1] == '['));
                return at + 1;
        }
    }

    // A backslash before a mark is an escape, before a letter a command of TeX.
    private int Command(ReadOnlySpan<char> line, int at, bool isSpace)
    {
        var end = at + 1;
        while (end < line.Length && char.IsAsciiLetter(line[end]))
        {
            end++;
        }

        if (end > at + 1)
        {
            text.Add(line[at..end]);
            return end;
        }

        text.Add(line.Slice(at, 1), isMarkup: true);
        if (isSpace || char.IsAsciiLetter(line[at + 1]))
        {
            text.Add(line.Slice(at + 1, 1), isMarkup: true);
            return at + 2;
        }

        if (line[at + 1] is > ' ' and < '\u007F' and not '\\')
        {
            text.Add(line.Slice(at + 1, 1));
            return at + 2;
        }

        return at + 1;
    }

    private int Emphasis(ReadOnlySpan<char> line, int at)
    {
        var end = at;
        while (end < line.Length && line[end] == line[at])
        {
            end++;
        }

        var isLetterBefore = at > 0 && char.IsLetterOrDigit(line[at - 1]);
        var isLetterAfter = end < line.Length && char.IsLetterOrDigit(line[end]);
        // A pair of stars is emphasis; one alone may be a footnote's star, so it must have a partner in the line.
        var isMarkup = end - at >= 2 || (line[at] != '~' && (line[at] == '*' || !isLetterBefore || !isLetterAfter) && (isLetterBefore || isLetterAfter) && HasPartner(line, at, end));
        text.Add(line[at..end], isMarkup);
        return end;
    }

    // An escaped mark is no partner.
    private static bool HasPartner(ReadOnlySpan<char> line, int at, int end)
    {
        const int Reach = 500;
        var (first, last) = (Math.Max(0, at - Reach), Math.Min(line.Length, end + Reach));
        for (var i = first; i < last; i = i + 1 == at ? end : i + 1)
        {
            if (line[i] == line[at] && i != at && (i == 0 || line[i - 1] != '\\'))
            {
                return true;
            }
        }

        return false;
    }

    private int Tag(ReadOnlySpan<char> line, int at)
    {
        var start = at + 1 < line.Length && line[at + 1] == '/' ? at + 2 : at + 1;
        var end = start;
        while (end < line.Length && char.IsAsciiLetterOrDigit(line[end]))
        {
            end++;
        }

        var close = end > start && TagNames.Contains(line[start..end]) ? line[end..].IndexOfAny('<', '>') : -1;
        if (close < 0 || line[end + close] == '<')
        {
            text.Add(line.Slice(at, 1));
            return at + 1;
        }

        text.SkipMarkup();
        if (line[start] is 't' or 'T' or 'b' or 'B' or 'p' or 'P' or 'd' or 'D' or 'l' or 'L')
        {
            text.Add(" ");
        }

        return end + close + 1;
    }

    private int Entity(ReadOnlySpan<char> line, int at)
    {
        var end = line[at..Math.Min(line.Length, at + MaxEntity)].IndexOf(';');
        if (end > 1)
        {
            var entity = line.Slice(at, end + 1).ToString();
            if (WebUtility.HtmlDecode(entity) is var decoded && decoded != entity)
            {
                text.Add(decoded);
                return at + end + 1;
            }
        }

        text.Add(line.Slice(at, 1));
        return at + 1;
    }

    private int Picture(ReadOnlySpan<char> line, int at)
    {
        const int Reach = 1000;
        var close = line[at..Math.Min(line.Length, at + Reach)].IndexOf("](", StringComparison.Ordinal);
        var end = close < 0 ? -1 : line[(at + close)..Math.Min(line.Length, at + close + Reach)].IndexOf(')');
        if (end < 0)
        {
            text.Add(line.Slice(at, 1));
            return at + 1;
        }

        text.SkipMarkup();
        text.Add(" ");
        text.Add(line.Slice(at + 2, close - 2));
        return at + close + end + 1;
    }

    private static bool IsLink(ReadOnlySpan<char> line, int at)
    {
        const int Reach = 200;
        var close = line[at..Math.Min(line.Length, at + Reach)].IndexOf(']');
        return close > 1 && Address(line, at + close + 1) > 0;
    }

    /// <summary>The length of a link's address in round brackets that begins here; 0 when there is none. `[1](2018)` is a citation and a year.</summary>
    private static int Address(ReadOnlySpan<char> line, int at)
    {
        const int Reach = 1000;
        if (at >= line.Length || line[at] != '(')
        {
            return 0;
        }

        var rest = line[(at + 1)..Math.Min(line.Length, at + Reach)];
        var isAddress = rest.StartsWith("http", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || rest is ['#' or '/' or '.', ..];
        var end = isAddress ? rest.IndexOf(')') : -1;
        return end < 0 || rest[..end].Contains(' ') ? 0 : end + 2;
    }
}
