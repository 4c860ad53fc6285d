using System.Xml.Linq;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>A block of a Word file and the look by which headings are told.</summary>
internal sealed record WordLine(Block Block)
{
    /// <summary>The outline level of its style from 1, or 0.</summary>
    public int Outline { get; init; }

    public bool IsTitle { get; init; }

    public bool IsSubtitle { get; init; }

    public bool IsBold { get; init; }

    public bool IsCentered { get; init; }

    /// <summary>In half points.</summary>
    public int Size { get; init; }

    /// <summary>The number that Word prints before it, and that the file does not hold.</summary>
    public string Number { get; init; } = "";
}

/// <summary>Walks paragraphs and tables in reading order. A block's line is the number of its paragraph, those of tables and boxes counted.</summary>
internal sealed class WordWalk(WordContext context)
{
    private readonly List<WordLine> _lines = [];
    private bool _joins;

    public List<WordLine> Read(XElement body)
    {
        ReadAll(body);
        return _lines;
    }

    /// <summary>All text below the element as one line: a cell, a note. Pictures and displays of it follow as blocks of their own.</summary>
    public string ReadFlat(XElement element)
    {
        var texts = new List<string>();
        foreach (var paragraph in Paragraphs(element))
        {
            var line = context.Lines.Of(paragraph);
            var inline = new WordInline(context, line, paragraph.Child("pPr"));
            inline.Read(paragraph);
            texts.Add(NumberOf(paragraph, inline).Text);
            texts.AddRange(inline.Lines.Select(WithoutBold));
            texts.AddRange(inline.Displays.Select(tex => $"${tex}$"));
            AddGraphics(inline, line);
        }

        return string.Join(' ', texts.Select(text => text.Trim()).Where(text => text.Length > 0));
    }

    public static string WithoutBold(string text) => text.Replace("**", "", StringComparison.Ordinal);

    private static IEnumerable<XElement> Paragraphs(XElement element)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name.LocalName == "p")
            {
                yield return child;
            }
            else if (child.Name.LocalName is not ("del" or "moveFrom" or "Fallback" or "pPr" or "tcPr" or "tblPr"))
            {
                foreach (var inner in Paragraphs(child))
                {
                    yield return inner;
                }
            }
        }
    }

    private void ReadAll(XElement container)
    {
        foreach (var child in container.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "p":
                    Paragraph(child);
                    break;
                case "tbl":
                    Table(child);
                    break;
                case "sdt" when IsContents(child):
                    foreach (var entry in child.All("p"))
                    {
                        context.Builder.Remove(RemovalKind.Duplicate, context.Lines.Of(entry), entry.PlainText());
                    }

                    break;
                case "AlternateContent":
                    ReadAll(WordInline.Choose(child));
                    break;
                case "sdt" or "sdtContent" or "ins" or "moveTo" or "customXml" or "smartTag":
                    ReadAll(child);
                    break;
                case "altChunk":
                    context.Builder.Object(context.Lines.Of(container));
                    break;
                default:
                    break;
            }
        }
    }

    // Word's own tables of contents say which gallery they come from.
    private static bool IsContents(XElement control) => control.Child("sdtPr")?.All("docPartGallery").Any(gallery => gallery.Value() == "Table of Contents") == true;

    private void Paragraph(XElement paragraph)
    {
        var line = context.Lines.Of(paragraph);
        var properties = paragraph.Child("pPr");
        var inContents = context.Fields.IsContents;
        var inline = new WordInline(context, line, properties);
        inline.Read(paragraph);
        if (inline.Lines.Count > 0 && IsContentsLine(properties, inContents || context.Fields.IsContents, inline.Lines[^1]))
        {
            context.Builder.Remove(RemovalKind.Duplicate, line, string.Join(' ', inline.Lines));
            return;
        }

        var number = NumberOf(paragraph, inline);
        if (inline.Displays.Count > 0 && inline.Lines.Count <= 1 && IsEquationNumber(inline.Lines.FirstOrDefault() ?? "", out var tag))
        {
            AddDisplays(inline, line, tag);
        }
        else
        {
            AddText(inline, properties, line, number);
            AddDisplays(inline, line, "");
        }

        AddGraphics(inline, line);
        // A deleted paragraph mark joins this paragraph with the next (ECMA-376, 17.13.5.15).
        _joins = inline.Lines.Count > 0 && properties?.Child("rPr")?.Child("del") is not null;
    }

    private bool IsContentsLine(XElement? properties, bool isInField, string text)
    {
        var style = context.Styles.NameOf(properties?.Child("pStyle")?.Value()).Replace(" ", "", StringComparison.Ordinal);
        return (style.StartsWith("toc", StringComparison.Ordinal) && style.Length > 3) || style == "tableoffigures" || (isInField && text.Length < 200 && char.IsAsciiDigit(text[^1]));
    }

    // "(3)" behind a formula that stands alone.
    private static bool IsEquationNumber(string text, out string tag)
    {
        tag = text.Trim(' ', '(', ')', '（', '）', '.', '…', '⋯');
        return tag.Length is 0 or < 8 && (text.Length == 0 || (text.Contains('(') || text.Contains('（')) && tag.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-'));
    }

    private PrintedNumber NumberOf(XElement paragraph, WordInline inline)
    {
        var isPrinted = inline.Lines.Count > 0 || inline.Displays.Count > 0;
        return isPrinted && context.Styles.NumberOf(paragraph.Child("pPr")) is var (list, level) ? context.Numbering.Next(list, level) ?? new PrintedNumber("", false) : new PrintedNumber("", false);
    }

    private void AddText(WordInline inline, XElement? properties, int line, PrintedNumber number)
    {
        for (var i = 0; i < inline.Lines.Count; i++)
        {
            if (i == 0 && _joins && _lines.Count > 0 && _lines[^1].Block.Kind == BlockKind.Text)
            {
                _lines[^1] = _lines[^1] with { Block = _lines[^1].Block with { Text = _lines[^1].Block.Text + inline.Lines[0] } };
                continue;
            }

            var printed = i == 0 ? number.Text : "";
            _lines.Add(new WordLine(new Block(i == 0 && number.IsBullet ? BlockKind.Bullet : BlockKind.Text, line, printed + inline.Lines[i]) { Gap = i == 0 })
            {
                Outline = inline.Lines.Count == 1 ? context.Styles.LevelOf(properties) : 0,
                IsTitle = context.Styles.Is(properties, "title", "标题", "文章标题", "论文标题", "题目"),
                IsSubtitle = context.Styles.Is(properties, "subtitle", "副标题"),
                IsBold = inline.IsBold,
                IsCentered = context.Styles.IsCentered(properties),
                Size = inline.Size,
                Number = printed,
            });
        }
    }

    private void AddDisplays(WordInline inline, int line, string tag)
    {
        for (var i = 0; i < inline.Displays.Count; i++)
        {
            var isLast = i == inline.Displays.Count - 1;
            _lines.Add(new WordLine(new Block(BlockKind.Formula, line, inline.Displays[i] + (isLast && tag.Length > 0 ? $" \\tag{{{tag}}}" : ""))));
        }
    }

    private void AddGraphics(WordInline inline, int line)
    {
        foreach (var picture in inline.Pictures.SelectMany(graphic => WordPictures.Of(graphic, context, line)))
        {
            _lines.Add(new WordLine(picture));
        }

        foreach (var box in inline.Boxes)
        {
            ReadAll(box);
        }
    }

    // One cell is a frame around text.
    private void Table(XElement table)
    {
        var cells = table.All("tc").Take(2).ToList();
        if (cells.Count == 1)
        {
            ReadAll(cells[0]);
            return;
        }

        var at = _lines.Count;
        var line = context.Lines.Of(table);
        var text = new WordTable(ReadFlat).Write(table);
        if (text.Length > 0)
        {
            _lines.Insert(at, new WordLine(new Block(BlockKind.Table, line, text)));
        }
    }
}
