using System.Collections.Immutable;
using Kanben.Build.Markdown;
using Kanben.Model;
using Kanben.Text.Headings;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kanben.Build.Articles;

/// <summary>
/// Reads a body's tree: numbers the lines as in the file, gives every heading and paragraph its id (also on the tree, where the renderer finds
/// it), and collects paragraphs in reading order with the marks in them.
/// </summary>
internal sealed class BodyReader
{
    private static readonly HashSet<string> ReferenceTitles = new(StringComparer.OrdinalIgnoreCase)
    {
        "参考文献", "主要参考文献", "引用文献", "文献", "参考资料", "参考书目", "References", "Reference", "Bibliography", "Works Cited", "Literature Cited",
    };

    private readonly int _firstLine;
    private readonly ParagraphIds _ids;
    private readonly HtmlText _htmlText = new();
    private readonly ImmutableArray<Heading>.Builder _headings = ImmutableArray.CreateBuilder<Heading>();
    private readonly ImmutableArray<Paragraph>.Builder _paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
    private readonly ImmutableArray<NoteDefinition>.Builder _definitions = ImmutableArray.CreateBuilder<NoteDefinition>();
    private readonly ImmutableArray<NoteMark>.Builder _marks = ImmutableArray.CreateBuilder<NoteMark>();
    private readonly Dictionary<string, PlainText> _texts = new(StringComparer.Ordinal);
    private HeadingBlock? _referencesHeading;
    private string? _referencesTitle;

    private BodyReader(int firstLine, ParagraphIds ids) => (_firstLine, _ids) = (firstLine, ids);

    /// <summary>Reads a tree; texts that are shown on one page share its <paramref name="ids"/>.</summary>
    public static ArticleBody Read(MarkdownDocument tree, int firstLine, ParagraphIds? ids = null)
    {
        var reader = new BodyReader(firstLine, ids ?? new ParagraphIds());
        reader.ReadBlocks(tree, ParagraphKind.Text);
        reader.TakeOutReferencesHeading(tree);
        return new ArticleBody(tree, reader._headings.ToImmutable(), reader._paragraphs.ToImmutable(), reader._definitions.ToImmutable())
        {
            Marks = reader._marks.ToImmutable(),
            Texts = reader._texts,
            Ids = reader._ids.All,
            ReferencesTitle = reader._referencesTitle,
        };
    }

    private void ReadBlocks(ContainerBlock container, ParagraphKind kind)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    ReadHeading(heading);
                    break;
                case NoteDefinitionBlock definition:
                    ReadDefinition(definition);
                    break;
                case Table table:
                    var cells = PlainText.Of(table);
                    AddMarks(Add(table, ParagraphKind.Table, cells.Text), cells);
                    break;
                case ParagraphBlock paragraph:
                    ReadParagraph(paragraph, kind);
                    break;
                case MathBlock math:
                    Add(math, ParagraphKind.Formula, math.Lines.ToString().Trim());
                    break;
                case CodeBlock code:
                    Add(code, ParagraphKind.Code, code.Lines.ToString().TrimEnd());
                    break;
                case HtmlBlock html:
                    ReadHtml(html);
                    break;
                case QuoteBlock quote:
                    ReadBlocks(quote, ParagraphKind.Quote);
                    break;
                case ListBlock list:
                    ReadBlocks(list, ParagraphKind.List);
                    break;
                case ContainerBlock nested:
                    ReadBlocks(nested, kind);
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadHeading(HeadingBlock heading)
    {
        // The title is level 1, so a section cannot be.
        heading.Level = Math.Max(heading.Level, 2);
        var plain = PlainText.Of(heading.Inline);
        var id = _ids.OfHeading(plain.Text);
        heading.GetAttributes().Id = id;
        AddMarks(id, plain);
        var (number, words) = HeadingNumber.Split(plain.Text);
        if (ReferenceTitles.Contains(words.Trim(' ', '：', ':', '[', ']', '【', '】')))
        {
            _referencesHeading = heading;
            _referencesTitle = plain.Text;
        }

        _headings.Add(new Heading(heading.Level, number, words, id, LineOf(heading)) { Printed = plain.Text });
    }

    private void ReadDefinition(NoteDefinitionBlock definition)
    {
        // An entry is published as this text alone, so no kind of block may be left out of it.
        var parts = definition.Where(block => block is not NoteDefinitionBlock).SelectMany(Leaves).Select(TextOf).Where(text => text.Length > 0);
        _definitions.Add(new NoteDefinition(definition.Label, definition.Number, string.Join(' ', parts), LineOf(definition)));
        foreach (var inner in definition.OfType<NoteDefinitionBlock>())
        {
            ReadDefinition(inner);
        }
    }

    private static IEnumerable<LeafBlock> Leaves(Block block) => block is LeafBlock leaf ? [leaf] : ((ContainerBlock)block).Descendants<LeafBlock>();

    private string TextOf(LeafBlock block) => block switch
    {
        LinkReferenceDefinition => "",
        HtmlBlock html => _htmlText.Of(html.Lines.ToString()),
        { Inline: { } inline } => PlainText.WithMarks(inline),
        _ => block.Lines.ToString().ReplaceLineEndings(" ").Trim(),
    };

    private void ReadParagraph(ParagraphBlock paragraph, ParagraphKind kind)
    {
        var plain = PlainText.Of(paragraph.Inline);
        if (paragraph.Inline?.FirstChild is LinkInline { IsImage: true, NextSibling: null } or null)
        {
            AddMarks(Add(paragraph, ParagraphKind.Figure, plain.Text), plain);
            return;
        }

        if (paragraph.Inline.FirstChild is MathInline { DelimiterCount: 2, NextSibling: null })
        {
            Add(paragraph, ParagraphKind.Formula, plain.Text);
            return;
        }

        var id = Add(paragraph, kind == ParagraphKind.Text && Caption.Is(plain.Text) ? ParagraphKind.Caption : kind, plain.Text);
        AddMarks(id, plain);
    }

    private void ReadHtml(HtmlBlock html)
    {
        var source = html.Lines.ToString();
        var text = _htmlText.Of(source);
        if (text.Length > 0)
        {
            Add(html, source.Contains("<table", StringComparison.OrdinalIgnoreCase) ? ParagraphKind.Table : ParagraphKind.Text, text);
        }
    }

    private void AddMarks(string id, PlainText plain)
    {
        _texts.Add(id, plain);
        _marks.AddRange(plain.Marks.Select(found => new NoteMark(found.Mark.Label, found.Mark.Number, id, Math.Min(found.Offset, plain.Text.Length), found.Mark.Line + _firstLine) { Inline = found.Mark }));
    }

    private string Add(Block block, ParagraphKind kind, string text)
    {
        var id = _ids.OfParagraph(text);
        block.GetAttributes().Id = id;
        _paragraphs.Add(new Paragraph(id, _headings.Count - 1, kind, text, LineOf(block)));
        return id;
    }

    // The heading goes when it holds entries and nothing else; in a list without entries it is a heading like any other.
    private void TakeOutReferencesHeading(MarkdownDocument tree)
    {
        if (_referencesHeading is not { } heading || !_definitions.Any(definition => definition.Number > 0))
        {
            _referencesTitle = null;
            return;
        }

        var at = tree.IndexOf(heading);
        var next = at < 0 ? -1 : tree.ToList().FindIndex(at + 1, block => block is not NoteDefinitionBlock);
        var index = _headings.ToList().FindIndex(found => found.Id == heading.GetAttributes().Id);
        if (at < 0 || (next >= 0 && tree[next] is not (HeadingBlock or LinkReferenceDefinitionGroup)))
        {
            _referencesTitle = null;
            return;
        }

        tree.RemoveAt(at);
        _headings.RemoveAt(index);
        for (var i = 0; i < _paragraphs.Count; i++)
        {
            if (_paragraphs[i].Heading >= index)
            {
                _paragraphs[i] = _paragraphs[i] with { Heading = _paragraphs[i].Heading - 1 };
            }
        }
    }

    private int LineOf(Block block) => block.Line + _firstLine;
}
