using System.Xml.Linq;

namespace Kanben.Import;

/// <summary>
/// The lines of a file that has none: the number of each paragraph in the order of the document, those of tables and boxes counted, then of its
/// footnotes and endnotes. What an older program would show instead (Fallback) has the number of the paragraph around it, and is counted nowhere.
/// </summary>
internal sealed class WordLineNumbers
{
    private readonly Dictionary<XElement, int> _lines = [];
    private int _count;

    public WordLineNumbers(params ReadOnlySpan<XElement?> parts)
    {
        foreach (var part in parts)
        {
            if (part is not null)
            {
                Count(part);
            }
        }
    }

    /// <summary>The line of a paragraph, or of the first in an element; 0 when it has none.</summary>
    public int Of(XElement element) => _lines.TryGetValue(element, out var line) ? line
        : element.Descendants().Select(inner => _lines.GetValueOrDefault(inner)).FirstOrDefault(found => found > 0);

    private void Count(XElement element)
    {
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "p" when child.Name.NamespaceName.Contains("wordprocessingml", StringComparison.Ordinal):
                    _lines[child] = ++_count;
                    Count(child);
                    break;
                case "Fallback":
                    foreach (var paragraph in child.All("p"))
                    {
                        _lines[paragraph] = Math.Max(_count, 1);
                    }

                    break;
                // The lines above the notes are no notes.
                case "footnote" or "endnote" when child.Value("type") is not (null or "normal"):
                case "del" or "moveFrom" when child.HasElements:
                    break;
                default:
                    Count(child);
                    break;
            }
        }
    }
}
