using System.Collections.Frozen;
using System.Net;
using Kanben.Text.Collations;

namespace Kanben.Build.Editions;

/// <summary>
/// Reads the text of a seed in HTML for collating: what stands between the tags, in one pass. The elements that divide a text begin blocks, headings
/// with their level; what no browser shows as text (script, style) is
/// left out, unless it is TeX. No tree is built: nesting costs nothing.
/// </summary>
internal static class HtmlSource
{
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li",
        "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Hidden = new[] { "script", "style", "template" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BlockNames = Blocks.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HiddenNames = Hidden.GetAlternateLookup<ReadOnlySpan<char>>();

    public static CollationText Read(string html)
    {
        var text = new CollationTextBuilder(html.Length / 2);
        var (line, level, isOpen) = (1, 0, false);
        var lists = new Lists();
        for (var at = 0; at < html.Length;)
        {
            var tag = NextTag(html, at);
            var words = WebUtility.HtmlDecode(html[at..tag]);
            if (!string.IsNullOrWhiteSpace(words))
            {
                if (!isOpen)
                {
                    var lead = html.AsSpan(at, tag - at);
                    text.Open(new TextBlock(BlockKind.Text, line + lead[..(lead.Length - lead.TrimStart().Length)].Count('\n')) { Level = level, IsNumbered = lists.TakeNumber() });
                    isOpen = true;
                }

                text.Add(words.ReplaceLineEndings(" "));
            }
            else if (isOpen && words.Length > 0)
            {
                text.Add(" ");
            }

            var end = tag < html.Length ? TagEnd(html, tag) : tag;
            lists.Read(html.AsSpan(tag, end - tag));
            (isOpen, level) = ReadTag(html.AsSpan(tag, end - tag), isOpen, level, line, text);
            line += html.AsSpan(at, end - at).Count('\n');
            at = end;
        }

        return text.Build();
    }

    private static (bool IsOpen, int Level) ReadTag(ReadOnlySpan<char> tag, bool isOpen, int level, int line, CollationTextBuilder text)
    {
        if (tag.IsEmpty)
        {
            return (isOpen, level);
        }

        text.SkipMarkup();
        var name = NameOf(tag);
        if (isOpen && name.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            text.Add(" ");
        }
        else if (isOpen && name.Equals("script", StringComparison.OrdinalIgnoreCase) && TexOf(tag) is { IsEmpty: false } tex)
        {
            text.Add(tex);
        }
        else if (name.Equals("img", StringComparison.OrdinalIgnoreCase) && AlternativeOf(tag) is { Length: > 0 } words)
        {
            // What a picture shows in words is text where an edition prints it.
            text.Open(new TextBlock(BlockKind.Text, line));
            text.Add(words, isMarkup: true);
            return (false, 0);
        }

        return BlockNames.Contains(name) ? (false, name.Length == 2 && name[0] is 'h' or 'H' && char.IsAsciiDigit(name[1]) && tag[1] != '/' ? name[1] - '0' : 0) : (isOpen, level);
    }

    // MathJax has TeX in scripts of its own type.
    private static ReadOnlySpan<char> TexOf(ReadOnlySpan<char> script)
    {
        var (open, close) = (script.IndexOf('>'), script.LastIndexOf("</", StringComparison.Ordinal));
        return open > 0 && close > open && script[..open].Contains("math/tex", StringComparison.OrdinalIgnoreCase) ? script[(open + 1)..close] : default;
    }

    private static string AlternativeOf(ReadOnlySpan<char> tag)
    {
        var at = tag.IndexOf(" alt=", StringComparison.OrdinalIgnoreCase) + " alt=".Length;
        if (at < " alt=".Length || at >= tag.Length || tag[at] is not ('"' or '\''))
        {
            return "";
        }

        var end = tag[(at + 1)..].IndexOf(tag[at]);
        return end < 0 ? "" : WebUtility.HtmlDecode(tag.Slice(at + 1, end).ToString()).ReplaceLineEndings(" ");
    }

    /// <summary>Which lists are open; the items of ordered ones are numbered by the browser (HTML, 4.4.5).</summary>
    private struct Lists
    {
        // As deep as any page; what is deeper counts as the innermost of these.
        private const int MaxDepth = 60;

        private ulong _ordered;
        private int _depth;
        private bool _isItem;

        public bool TakeNumber()
        {
            var isNumbered = _isItem && (_ordered & 1) == 1;
            _isItem = false;
            return isNumbered;
        }

        public void Read(ReadOnlySpan<char> tag)
        {
            var name = NameOf(tag);
            var isOrdered = name.Equals("ol", StringComparison.OrdinalIgnoreCase);
            if (name.Equals("li", StringComparison.OrdinalIgnoreCase))
            {
                _isItem = tag[1] != '/';
            }
            else if (isOrdered || name.Equals("ul", StringComparison.OrdinalIgnoreCase))
            {
                var isEnd = tag[1] == '/';
                _isItem = false;
                _depth = Math.Clamp(_depth + (isEnd ? -1 : 1), 0, MaxDepth);
                _ordered = isEnd ? _ordered >> 1 : (_ordered << 1) | (isOrdered ? 1UL : 0);
            }
        }
    }

    // HTML standard, 13.2.5.6: a tag opens with a letter or a slash and a letter, a comment or declaration with ! or ?; any other < is text.
    private static int NextTag(string html, int at)
    {
        for (var open = html.IndexOf('<', at); open >= 0; open = html.IndexOf('<', open + 1))
        {
            if (open + 1 < html.Length && (char.IsAsciiLetter(html[open + 1]) || html[open + 1] is '!' or '?' || (html[open + 1] == '/' && open + 2 < html.Length && char.IsAsciiLetter(html[open + 2]))))
            {
                return open;
            }
        }

        return html.Length;
    }

    /// <summary>The place behind a tag, a comment, or a hidden element with all that it holds.</summary>
    private static int TagEnd(string html, int open)
    {
        if (html.AsSpan(open).StartsWith("<!--", StringComparison.Ordinal))
        {
            return Behind(html, "-->", open + 4);
        }

        var name = NameOf(html.AsSpan(open));
        return HiddenNames.Contains(name) && html[open + 1] != '/' ? Behind(html, $"</{name}", open + 1) is var close && close < html.Length ? Behind(html, ">", close) : close : Close(html, open);
    }

    // A > within quotes belongs to an attribute; where a quotation mark is never closed, the first > ends the tag.
    private static int Close(string html, int open)
    {
        const int Reach = 10_000;
        var quote = '\0';
        for (var i = open + 1; i < html.Length && i - open < Reach; i++)
        {
            if (quote != '\0')
            {
                quote = html[i] == quote ? '\0' : quote;
            }
            else if (html[i] is '"' or '\'')
            {
                quote = html[i];
            }
            else if (html[i] == '>')
            {
                return i + 1;
            }
        }

        return Behind(html, ">", open);
    }

    private static int Behind(string html, string mark, int from) =>
        html.IndexOf(mark, Math.Min(from, html.Length), StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? found + mark.Length : html.Length;

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var start = tag.Length > 1 && tag[1] == '/' ? 2 : 1;
        var end = start;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
        {
            end++;
        }

        return start <= end && end <= tag.Length ? tag[start..end] : default;
    }
}
