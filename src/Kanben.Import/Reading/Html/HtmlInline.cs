using AngleSharp.Dom;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>Reads all that stands inside an element as one line of text: a cell, a note.</summary>
internal sealed class HtmlInline(InlineBuilder text, HtmlFurniture furniture, HtmlNotes notes)
{
    /// <summary>Whether it is a note, whose link back is no part of its text.</summary>
    public bool IsNote { get; init; }

    /// <summary>The pictures passed on the way.</summary>
    public List<IElement> Pictures { get; } = [];

    /// <summary>What was passed over because it is the site's: whoever reads must say so, or it is lost.</summary>
    public List<(RemovalKind Kind, string Text)> Removed { get; } = [];

    public static bool IsWayBack(IElement link) => link.GetAttribute("href") is { } href && href.StartsWith('#') && HtmlNotes.IsMark(link);

    public void Read(IElement element) => Visit(element, default);

    private void Visit(IElement element, InlineStyle outer)
    {
        var style = HtmlStyle.Of(element, outer);
        foreach (var child in element.ChildNodes)
        {
            if (child is IText words)
            {
                text.Folded(words.Data, style);
            }
            else if (child is IElement inner && !HtmlFurniture.IsUnseen(inner))
            {
                if (furniture.KindOf(inner) is { } kind)
                {
                    Removed.Add((kind, inner.TextContent));
                }
                else
                {
                    Take(inner, style);
                }
            }
        }
    }

    private void Take(IElement element, InlineStyle style)
    {
        switch (element.LocalName)
        {
            case "img":
                Pictures.Add(element);
                break;
            case "a" when IsNote && IsWayBack(element):
                break;
            case "a" when notes.ByLink.TryGetValue(element, out var label):
                text.Raw(NoteMark.Write(label));
                break;
            case "math" or "script" when HtmlMath.Tex(element) is { } tex:
                text.Raw($"${tex.ReplaceLineEndings(" ")}$");
                break;
            case "p" or "div" or "br" or "li" or "tr" or "td" or "th" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dd" or "dt":
                text.Folded(" ", default);
                Visit(element, style);
                text.Folded(" ", default);
                break;
            default:
                Visit(element, style);
                break;
        }
    }
}
