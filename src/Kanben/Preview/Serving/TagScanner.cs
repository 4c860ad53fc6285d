using System.Collections.Immutable;

namespace Kanben.Preview.Serving;

/// <summary>A start tag in HTML: where it stands, and where the values of its attributes do, without their quotes.</summary>
internal sealed record StartTag(string Name, int Start, int End, ImmutableArray<TagAttribute> Attributes)
{
    public TagAttribute? Find(string name) => Attributes.FirstOrDefault(attribute => attribute.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>An attribute and the place of its value.</summary>
internal sealed record TagAttribute(string Name, int Start, int Length);

/// <summary>
/// Finds start tags in one pass, as far as HTML's tokenizer (13.2.5) needs following for that: comments and the text of scripts and styles hold none.
/// </summary>
internal static class TagScanner
{
    private static readonly string[] RawText = ["script", "style", "textarea", "title"];

    public static IEnumerable<StartTag> Tags(string html)
    {
        var at = 0;
        while ((at = html.IndexOf('<', at)) >= 0)
        {
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                at = html.IndexOf("-->", at, StringComparison.Ordinal) is >= 0 and var end ? end : html.Length;
            }
            else if (at + 1 < html.Length && char.IsAsciiLetter(html[at + 1]))
            {
                var tag = Read(html, at);
                yield return tag;
                at = RawText.Contains(tag.Name, StringComparer.OrdinalIgnoreCase) ? EndOfText(html, tag) : tag.End;
            }
            else
            {
                at++;
            }
        }
    }

    private static int EndOfText(string html, StartTag tag) =>
        html.IndexOf("</" + tag.Name, tag.End, StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? end : html.Length;

    private static StartTag Read(string html, int start)
    {
        var at = start + 1;
        var name = Take(html, ref at, c => IsSpace(c) || c is '/' or '>');
        var attributes = ImmutableArray.CreateBuilder<TagAttribute>();
        while (at < html.Length && html[at] != '>')
        {
            if (IsSpace(html[at]) || html[at] == '/')
            {
                at++;
                continue;
            }

            attributes.Add(ReadAttribute(html, ref at));
        }

        return new StartTag(name, start, Math.Min(at + 1, html.Length), attributes.ToImmutable());
    }

    private static TagAttribute ReadAttribute(string html, ref int at)
    {
        var first = at++;
        Take(html, ref at, c => IsSpace(c) || c is '/' or '>' or '=');
        var name = html[first..at];
        var value = at;
        Take(html, ref value, c => !IsSpace(c));
        if (value >= html.Length || html[value] != '=')
        {
            return new TagAttribute(name, at, 0);
        }

        at = value + 1;
        Take(html, ref at, c => !IsSpace(c));
        var quote = at < html.Length && html[at] is '"' or '\'' ? html[at++] : '\0';
        var start = at;
        Take(html, ref at, c => quote == '\0' ? IsSpace(c) || c == '>' : c == quote);
        var length = at - start;
        at += quote != '\0' && at < html.Length ? 1 : 0;
        return new TagAttribute(name, start, length);
    }

    private static string Take(string html, ref int at, Func<char, bool> ends)
    {
        var start = at;
        while (at < html.Length && !ends(html[at]))
        {
            at++;
        }

        return html[start..at];
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
