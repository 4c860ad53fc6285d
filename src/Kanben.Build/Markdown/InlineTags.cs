namespace Kanben.Build.Markdown;

/// <summary>What a raw tag in a line is.</summary>
internal enum InlineTag
{
    Text,
    Open,
    Close,
    Break,
}

/// <summary>
/// The raw HTML that may stand in a line: a few elements without attributes, closed in the order they were opened. Anything else is text, so
/// no tag of an article can reach the page and no character is lost. One object follows the tags of one container.
/// </summary>
internal sealed class InlineTags
{
    // Sixteen thousand elements inside each other are no text but an attack on whoever reads the page.
    private const int MaxOpen = 16;

    private static readonly HashSet<string> Allowed = new(StringComparer.OrdinalIgnoreCase)
    {
        "b", "cite", "del", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "small", "strong", "sub", "sup", "u", "var",
    };

    private readonly Stack<string> _open = new();

    /// <summary>Takes the next tag and says what it is; <paramref name="name"/> is in lower case.</summary>
    public InlineTag Read(string tag, out string name)
    {
        name = tag.Trim('<', '>', '/', ' ').ToLowerInvariant();
        if (name == "br")
        {
            return InlineTag.Break;
        }

        if (!Allowed.Contains(name))
        {
            return InlineTag.Text;
        }

        if (tag[1] == '/')
        {
            return _open.TryPeek(out var last) && last == name && _open.TryPop(out _) ? InlineTag.Close : InlineTag.Text;
        }

        if (tag[^2] == '/' || _open.Count == MaxOpen)
        {
            return InlineTag.Text;
        }

        _open.Push(name);
        return InlineTag.Open;
    }

    /// <summary>What the line left open, the innermost first.</summary>
    public IEnumerable<string> Close()
    {
        while (_open.TryPop(out var name))
        {
            yield return name;
        }
    }
}
