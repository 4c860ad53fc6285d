using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Kanben.Import;

/// <summary>
/// Tells beforehand whether building a page's tree would take more than linear time: the HTML standard looks through all open elements at many
/// tags, and opens unclosed formatting anew in every paragraph.
/// </summary>
internal static class HtmlNesting
{
    private const int Deepest = 400;
    private const int DeepestTree = 1200;
    private const int LongestTag = 4096;
    private const int FarthestClose = 32;
    private const long MostWork = 40_000_000;

    private static readonly FrozenSet<string> Formatting = Names("a b big code em font i nobr s small strike strong tt u");

    // These close by themselves, or hold nothing.
    private static readonly FrozenSet<string> Unnested = Names("p li dd dt td th tr tbody thead tfoot option br hr img input meta link col wbr area base html head body");

    // An end tag of any other name is passed over when one of these is open inside (WHATWG, 13.2.6.4.7, "any other end tag").
    private static readonly FrozenSet<string> Special = Names(
        "address article aside blockquote button center details dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup main menu nav ol pre section select summary table template ul");

    public static bool IsSound(string html)
    {
        var open = new List<string>();
        var formatting = 0;
        long work = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var closes = html[at + 1] == '/';
            var name = Name(html, at + (closes ? 2 : 1));
            if (name.Length == 0)
            {
                continue;
            }

            if (Formatting.Contains(name))
            {
                formatting = Math.Max(0, formatting + (closes ? -1 : 1));
            }
            else if (closes)
            {
                Close(open, name);
            }
            else if (!Unnested.Contains(name) && !IsEmptyTag(html, at))
            {
                open.Add(name);
            }

            work += 1 + formatting + (open.Count / 4);
            if (open.Count > Deepest || formatting > Deepest || work > MostWork)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the tree can be walked by calls that call themselves.</summary>
    public static bool IsSound(INode root)
    {
        // Not from sibling to sibling: AngleSharp looks each one up among all children of its parent.
        var open = new Stack<(INode Node, int Depth)>();
        open.Push((root, 0));
        while (open.TryPop(out var next))
        {
            if (next.Depth > DeepestTree)
            {
                return false;
            }

            foreach (var child in next.Node.ChildNodes)
            {
                open.Push((child, next.Depth + 1));
            }
        }

        return true;
    }

    private static void Close(List<string> open, string name)
    {
        for (var i = open.Count - 1; i >= 0 && i >= open.Count - FarthestClose; i--)
        {
            if (open[i] == name)
            {
                open.RemoveRange(i, open.Count - i);
                return;
            }

            if (Special.Contains(open[i]) && !Special.Contains(name))
            {
                return;
            }
        }
    }

    private static bool IsEmptyTag(string html, int at) =>
        html.IndexOf('>', at, Math.Min(LongestTag, html.Length - at)) is var end and > 0 && html[end - 1] == '/';

    private static string Name(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start < 24 && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is ':' or '-'))
        {
            end++;
        }

        return end == start || !char.IsAsciiLetter(html[start]) ? "" : html[start..end].ToLowerInvariant();
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet();
}
