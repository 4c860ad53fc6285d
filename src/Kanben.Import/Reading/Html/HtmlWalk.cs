using System.Collections.Frozen;
using AngleSharp.Dom;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>Walks a page's elements in reading order and makes blocks of them. Every text node ends in a block, a note or a removal.</summary>
internal sealed class HtmlWalk(SeedBuilder builder, HtmlFurniture furniture, HtmlNotes notes)
{
    private const int MostHanInCode = 50;

    private static readonly FrozenSet<string> Blocks =
        ("address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol "
            + "p pre search section summary table caption tbody thead tfoot tr td th ul").Split(' ').ToFrozenSet();

    private readonly InlineBuilder _text = new();
    private readonly Stack<HtmlList> _lists = new();
    private readonly List<(IElement Block, string Label)> _notes = [];
    private InlineStyle _style;
    private int _heading;
    private int _line;
    private int _lastLine = 1;
    private string _item = "";
    private bool _gap = true;
    private bool _hasBody;
    private bool _isLined;
    private bool _isQuote;

    /// <summary>The places of the blocks that are bold throughout.</summary>
    public List<int> BoldBlocks { get; } = [];

    /// <summary>Reads the page's body, then its notes.</summary>
    public void Read(IElement body)
    {
        Visit(body);
        Flush();
        foreach (var (block, label) in _notes)
        {
            ReadNote(block, label);
        }
    }

    private void Visit(INode node)
    {
        if (node is IText text)
        {
            Say(text.Data);
        }
        else if (node is IElement element && !HtmlFurniture.IsUnseen(element))
        {
            _lastLine = LineOf(element) is var line and > 0 ? line : _lastLine;
            if (furniture.KindOf(element) is { } kind)
            {
                builder.Remove(kind, _lastLine, element.TextContent);
            }
            else if (notes.ByBlock.TryGetValue(element, out var label))
            {
                Break();
                _notes.Add((element, label));
            }
            else
            {
                Visit(element);
            }
        }
    }

    private void Visit(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                LineBreak();
                break;
            case "img":
                Picture(element);
                break;
            case "svg":
                Drawing(element);
                break;
            case "math" or "script":
                Formula(element);
                break;
            case "table" when HtmlTable.IsData(element):
                Table(element);
                break;
            case "pre" when Marks.HanCount(element.TextContent) <= MostHanInCode:
                Break();
                builder.Add(new Block(BlockKind.Code, _lastLine, element.TextContent.ReplaceLineEndings("\n").Trim('\n')));
                break;
            case "a" when notes.ByLink.TryGetValue(element, out var label):
                Mark(element, label);
                break;
            default:
                Children(element);
                break;
        }
    }

    private void Children(IElement element)
    {
        var isBlock = Blocks.Contains(element.LocalName);
        var (style, heading, isLined, isQuote) = (_style, _heading, _isLined, _isQuote);
        if (isBlock)
        {
            Break();
            Enter(element);
        }

        _style = HtmlStyle.Of(element, _style);
        _isLined |= element.LocalName == "pre";
        _isQuote |= element.LocalName == "blockquote";
        foreach (var child in element.ChildNodes)
        {
            Visit(child);
        }

        if (isBlock)
        {
            Break();
            Leave(element);
        }

        (_style, _heading, _isLined, _isQuote) = (style, heading, isLined, isQuote);
    }

    private void Enter(IElement element)
    {
        if (element.LocalName is "ul" or "ol" or "menu" or "dir")
        {
            _lists.Push(new HtmlList(element, builder.Edit.Blocks.Count > 0 ? builder.Edit.Blocks[^1].Text : ""));
        }
        else if (element.LocalName == "li")
        {
            _item = _lists.TryPeek(out var list) ? list.Next(element) : "-";
        }
        else if (element.LocalName is ['h', >= '1' and <= '6'])
        {
            _heading = element.LocalName[1] - '0';
        }
    }

    private void Leave(IElement element)
    {
        if (element.LocalName is "ul" or "ol" or "menu" or "dir")
        {
            _lists.Pop();
        }
        else if (element.LocalName == "li")
        {
            _item = "";
        }
    }

    private void Say(string text)
    {
        if (_isLined)
        {
            SayLines(text);
            return;
        }

        if (_text.IsEmpty && !string.IsNullOrWhiteSpace(text))
        {
            _line = _lastLine + text.AsSpan(0, text.Length - text.AsSpan().TrimStart().Length).Count('\n');
            // Blanks set by hand at the begin of a line open a paragraph in pages that part lines by <br>.
            _gap |= text.AsSpan().TrimStart(" \t\r\n\f").StartsWith("\u3000") || text.AsSpan().TrimStart(" \t\r\n\f").StartsWith("\u00A0\u00A0");
        }

        _text.Folded(text, _style);
        _lastLine += text.Count(c => c == '\n');
    }

    // In <pre> a line end is one.
    private void SayLines(string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select((line, index) => (Text: line, Index: index)))
        {
            if (line.Index > 0)
            {
                _gap |= _text.IsEmpty;
                Flush();
                _lastLine++;
            }

            _line = _text.IsEmpty ? _lastLine : _line;
            _text.Folded(line.Text, _style);
        }
    }

    private void LineBreak()
    {
        _gap |= _text.IsEmpty;
        Flush();
    }

    private void Break()
    {
        Flush();
        _gap = true;
    }

    private void Flush()
    {
        // What stands above the first section is a title page, where bold is layout.
        var isBold = _text.IsAllBold;
        var text = Bold.Strip(_text.Take(keepsBold: _hasBody && _heading == 0));
        if (text.Length == 0)
        {
            return;
        }

        var kind = _heading > 0 ? BlockKind.Heading : _item == "-" ? BlockKind.Bullet : BlockKind.Text;
        var number = _item is "" or "-" || _heading > 0 ? "" : _item + " ";
        if (isBold && kind == BlockKind.Text)
        {
            BoldBlocks.Add(builder.Edit.Blocks.Count);
        }

        builder.Add(new Block(kind, _line, number + text) { Level = _heading, Gap = _gap, IsQuote = _isQuote && kind == BlockKind.Text });
        _hasBody |= _heading > 1;
        _item = "";
        _gap = false;
    }

    private void Picture(IElement element)
    {
        if (HtmlPictures.LinkOf(element) is { } link)
        {
            Break();
            HtmlPictures.Take(builder, new PrintedPicture(link, LineCleaner.Spaces(element.GetAttribute("alt") ?? ""), _lastLine));
        }
    }

    private void Drawing(IElement element)
    {
        builder.Remove(RemovalKind.Markup, _lastLine, element.TextContent);
        if (element.QuerySelector("text") is not null)
        {
            builder.Edit.Report(ImportRules.PictureNotShown, _lastLine, "A drawing stands in the page itself (SVG); save it as PNG, put it into the article's folder and link it.");
        }
    }

    private void Formula(IElement element)
    {
        if (HtmlMath.Tex(element) is not { } tex)
        {
            _text.Folded(element.TextContent, _style);
            return;
        }

        builder.Remove(RemovalKind.Markup, _lastLine, HtmlMath.Presentation(element));
        if (HtmlMath.IsDisplay(element))
        {
            Break();
            builder.Add(new Block(BlockKind.Formula, _lastLine, tex));
        }
        else
        {
            _line = _text.IsEmpty ? _lastLine : _line;
            _text.Raw($"${tex.ReplaceLineEndings(" ")}$");
        }
    }

    private void Table(IElement element)
    {
        Break();
        var table = new HtmlTable(builder, furniture, notes);
        if (element.QuerySelector("caption") is { } caption && furniture.KindOf(caption) is null)
        {
            Children(caption);
        }

        builder.Add(new Block(BlockKind.Table, _lastLine, table.Write(element, _lastLine)));
        table.Pictures.ForEach(Picture);
        _gap = true;
    }

    private void Mark(IElement link, string label)
    {
        builder.Remove(RemovalKind.Markup, _lastLine, link.TextContent);
        _line = _text.IsEmpty ? _lastLine : _line;
        _text.Raw(NoteMark.Write(label));
    }

    private void ReadNote(IElement block, string label)
    {
        var text = new InlineBuilder();
        var inline = new HtmlInline(text, furniture, notes) { IsNote = true };
        inline.Read(block);
        inline.Removed.ForEach(removed => builder.Remove(removed.Kind, Math.Max(LineOf(block), 1), removed.Text));
        builder.Add(new Block(BlockKind.Footnote, Math.Max(LineOf(block), 1), text.Take(keepsBold: false)) { Mark = label });
        builder.Remove(RemovalKind.Markup, Math.Max(LineOf(block), 1), string.Concat(block.QuerySelectorAll("a").Where(HtmlInline.IsWayBack).Select(link => link.TextContent)));
    }

    private static int LineOf(IElement element) => element.SourceReference?.Position.Line ?? 0;
}
