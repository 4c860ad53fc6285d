using System.Collections.Immutable;
using Kanben.Build.Themes;

namespace Kanben.Build.Glossaries;

/// <summary>A link to put around a part of HTML: where the part begins and how long it is, in UTF-16 units, and the tag that opens the link.</summary>
public readonly record struct HtmlLink(int Start, int Length, string Opening);

/// <summary>
/// HTML with links put into it while it is written. Its parts are short: a whole body is long enough for the large heap, which is cleared so seldom that
/// a build of many pages would take twice the memory.
/// </summary>
public sealed class LinkedHtml(string source, ImmutableArray<HtmlLink> links) : IPageText
{
    private const int LongestPart = 16 * 1024;

    public static implicit operator LinkedHtml(string html) => new(html, []);

    public IEnumerable<string> Parts()
    {
        var at = 0;
        foreach (var (start, length, opening) in links)
        {
            foreach (var part in Between(at, start))
            {
                yield return part;
            }

            yield return opening;
            yield return source.Substring(start, length);
            yield return "</a>";
            at = start + length;
        }

        foreach (var part in Between(at, source.Length))
        {
            yield return part;
        }
    }

    public override string ToString() => string.Concat(Parts());

    private IEnumerable<string> Between(int start, int end)
    {
        for (var at = start; at < end; at += LongestPart)
        {
            yield return source.Substring(at, Math.Min(LongestPart, end - at));
        }
    }
}
