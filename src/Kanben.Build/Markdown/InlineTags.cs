using System.Text;

namespace Kanben.Build.Markdown;

/// <summary>
/// The raw HTML that may stand in a line: a few elements without attributes, closed in the order they were opened. Anything else is shown as
/// the text it is, so no tag of an article can reach the page and no character is lost.
/// </summary>
internal sealed class InlineTags
{
    private static readonly HashSet<string> Allowed = new(StringComparer.OrdinalIgnoreCase)
    {
        "b", "cite", "del", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "small", "strong", "sub", "sup", "u", "var",
    };

    private readonly Stack<string> _open = new();

    /// <summary>Writes the tag if it may stand here; false when it was written as text.</summary>
    public bool Write(StringBuilder html, string tag)
    {
        var name = tag.Trim('<', '>', '/', ' ');
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            html.Append("<br>");
            return true;
        }

        if (Allowed.Contains(name) && tag[1] == '/' && _open.TryPeek(out var last) && last.Equals(name, StringComparison.OrdinalIgnoreCase))
        {
            html.Append("</").Append(_open.Pop()).Append('>');
            return true;
        }

        if (Allowed.Contains(name) && tag[1] != '/' && tag[^2] != '/')
        {
            _open.Push(name.ToLowerInvariant());
            html.Append('<').Append(_open.Peek()).Append('>');
            return true;
        }

        Html.Escape(html, tag);
        return false;
    }

    /// <summary>Closes what the line left open.</summary>
    public void Close(StringBuilder html)
    {
        while (_open.TryPop(out var name))
        {
            html.Append("</").Append(name).Append('>');
        }
    }
}
