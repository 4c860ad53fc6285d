using System.Collections.Immutable;
using System.Text;
using Kanben.Build.Articles;
using Kanben.Model;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kanben.Build.Markdown;

/// <summary>What a body's rendering needs besides its tree.</summary>
/// <param name="File">The file the body stands in.</param>
/// <param name="FirstLine">The line of the file on which the body begins.</param>
/// <param name="Page">The path of the page it becomes.</param>
internal sealed record RenderContext(string File, int FirstLine, string Page, LinkTargets Targets, bool TrustsHtml)
{
    /// <summary>The labels that are defined.</summary>
    public IReadOnlySet<string> Labels { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>The ids of headings and paragraphs, to which a link within the page may lead.</summary>
    public required IReadOnlySet<string> Ids { get; init; }
}

/// <summary>A body as HTML, the citations in it in order, the pictures it shows, and the faults found.</summary>
internal sealed record RenderedBody(BodyHtml Html, ImmutableArray<RenderedMark> CitedAt, ImmutableArray<string> Pictures, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>
/// Writes a body's tree as HTML, in one walk. It knows every node of the dialect (see <see cref="ArticleMarkdown"/>); inline content is written
/// by <see cref="InlineRenderer"/>. Nothing of the article reaches the page unescaped except what the two lists of allowed HTML name.
/// </summary>
internal sealed class BodyRenderer
{
    private readonly StringBuilder _html = new();
    private readonly RenderContext _context;
    private readonly InlineRenderer _inlines;
    private readonly List<Diagnostic> _diagnostics = [];
    private HtmlBlocks? _htmlBlocks;

    private BodyRenderer(RenderContext context)
    {
        _context = context;
        _inlines = new InlineRenderer(_html, context, _diagnostics);
    }

    public static RenderedBody Render(MarkdownDocument tree, RenderContext context)
    {
        var renderer = new BodyRenderer(context);
        renderer.Blocks(tree, tight: false);
        return new RenderedBody(
            new BodyHtml(renderer._html.ToString(), [.. renderer._inlines.Runs]),
            [.. renderer._inlines.CitedAt],
            [.. renderer._inlines.Pictures],
            [.. renderer._diagnostics]);
    }

    private void Blocks(ContainerBlock container, bool tight)
    {
        foreach (var block in container)
        {
            Block(block, tight);
        }
    }

    private void Block(Block block, bool tight)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(heading);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph, tight);
                break;
            case ListBlock list:
                List(list);
                break;
            case QuoteBlock quote:
                _html.Append("<blockquote>\n");
                Blocks(quote, tight: false);
                _html.Append("</blockquote>\n");
                break;
            case Table table:
                Table(table);
                break;
            case MathBlock math:
                _html.Append("<div class=\"formula\"").Append(Id(math)).Append(" tabindex=\"0\">");
                _inlines.Formula(math.Lines.ToString().Trim(), display: true, math.Line);
                _html.Append("</div>\n");
                break;
            case CodeBlock code:
                _html.Append("<pre").Append(Id(code)).Append(" tabindex=\"0\"><code>");
                Html.Escape(_html, code.Lines.ToString());
                _html.Append("</code></pre>\n");
                break;
            case HtmlBlock html:
                RawHtml(html);
                break;
            case ThematicBreakBlock:
                _html.Append("<hr>\n");
                break;
            case NoteDefinitionBlock or LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock:
                break;
            case ContainerBlock other:
                Blocks(other, tight);
                break;
            default:
                break;
        }
    }

    private void Heading(HeadingBlock heading)
    {
        _inlines.Section++;
        var level = Math.Min(heading.Level, 6);
        _html.Append("<h").Append(level).Append(Id(heading)).Append('>');
        _inlines.Write(heading.Inline, linkable: false);
        _html.Append("</h").Append(level).Append(">\n");
    }

    private void Paragraph(ParagraphBlock paragraph, bool tight)
    {
        if (paragraph.Inline?.FirstChild is LinkInline { IsImage: true, NextSibling: null } picture)
        {
            Figure(paragraph, picture);
            return;
        }

        if (paragraph.Inline?.FirstChild is MathInline { DelimiterCount: 2, NextSibling: null } math)
        {
            _html.Append("<div class=\"formula\"").Append(Id(paragraph)).Append(" tabindex=\"0\">");
            _inlines.Formula(math.Content.ToString(), display: true, math.Line);
            _html.Append("</div>\n");
            return;
        }

        if (tight)
        {
            // A tight item has no paragraph of its own, but events and citations still lead to its place.
            _html.Append("<span").Append(Id(paragraph)).Append('>');
            _inlines.Write(paragraph.Inline, linkable: true);
            _html.Append("</span>\n");
            return;
        }

        var caption = paragraph.Parent is MarkdownDocument && Caption.Is(PlainText.Of(paragraph.Inline).Text);
        _html.Append("<p").Append(Id(paragraph)).Append(caption ? " class=\"caption\">" : ">");
        _inlines.Write(paragraph.Inline, linkable: !caption);
        _html.Append("</p>\n");
    }

    private void Figure(ParagraphBlock paragraph, LinkInline picture)
    {
        _html.Append("<figure").Append(Id(paragraph)).Append('>');
        _inlines.Picture(picture);
        var caption = PlainText.Of(picture).Text;
        if (caption.Length > 0)
        {
            _html.Append("<figcaption>");
            _inlines.Write(picture, linkable: false);
            _html.Append("</figcaption>");
        }

        _html.Append("</figure>\n");
    }

    private void List(ListBlock list)
    {
        var start = list.IsOrdered && list.OrderedStart is { } first and not "1" && int.TryParse(first, out var number) ? $" start=\"{number}\"" : "";
        _html.Append(list.IsOrdered ? "<ol" : "<ul").Append(start).Append(">\n");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            _html.Append("<li>");
            Blocks(item, tight: !list.IsLoose);
            _html.Append("</li>\n");
        }

        _html.Append(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    private void Table(Table table)
    {
        _html.Append("<div class=\"table\"").Append(Id(table)).Append(" tabindex=\"0\"><table>\n");
        var rows = table.OfType<TableRow>().ToList();
        Rows("thead", rows.TakeWhile(row => row.IsHeader), table);
        Rows("tbody", rows.SkipWhile(row => row.IsHeader), table);
        _html.Append("</table></div>\n");
    }

    private void Rows(string name, IEnumerable<TableRow> rows, Table table)
    {
        var any = false;
        foreach (var row in rows)
        {
            _html.Append(any ? "<tr>" : $"<{name}>\n<tr>");
            any = true;
            for (var i = 0; i < row.Count; i++)
            {
                Cell((TableCell)row[i], row.IsHeader ? "th" : "td", i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null);
            }

            _html.Append("</tr>\n");
        }

        _html.Append(any ? $"</{name}>\n" : "");
    }

    private void Cell(TableCell cell, string name, TableColumnAlign? alignment)
    {
        // A class and not a style: the page's Content-Security-Policy allows no inline styles.
        var align = alignment switch { TableColumnAlign.Center => " class=\"center\"", TableColumnAlign.Right => " class=\"right\"", _ => "" };
        _html.Append('<').Append(name).Append(align).Append(name == "th" ? " scope=\"col\">" : ">");
        foreach (var paragraph in cell.OfType<ParagraphBlock>())
        {
            _inlines.Write(paragraph.Inline, linkable: false);
        }

        _html.Append("</").Append(name).Append('>');
    }

    private void RawHtml(HtmlBlock block)
    {
        var source = block.Lines.ToString();
        if (_context.TrustsHtml)
        {
            _html.Append(source).Append('\n');
            return;
        }

        var (clean, removed) = (_htmlBlocks ??= new HtmlBlocks()).Clean(source);
        if (removed.Count > 0)
        {
            var line = new Place(_context.File, block.Line + _context.FirstLine);
            _diagnostics.Add(BuildRules.HtmlRemoved.At(line, $"removed: {string.Join(", ", removed.Take(8))}"));
        }

        if (clean.Trim().Length > 0)
        {
            _html.Append("<div class=\"table\"").Append(Id(block)).Append(" tabindex=\"0\">").Append(clean.Trim()).Append("</div>\n");
        }
    }

    private static string Id(MarkdownObject block) => block.TryGetAttributes()?.Id is { } id ? $" id=\"{Html.Escape(id)}\"" : "";
}
