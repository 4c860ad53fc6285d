using System.Text;
using Kanben.Build.Articles;
using Kanben.Build.Formulas;
using Kanben.Model;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kanben.Build.Markdown;

/// <summary>
/// Writes the inline content of leaf blocks and remembers, on the way, the stretches of prose, the places that cite, and the pictures.
/// </summary>
internal sealed class InlineRenderer(StringBuilder html, RenderContext context, ICollection<Diagnostic> diagnostics)
{
    // The addresses of a body together: a link definition of two thousand characters may be used a million times.
    private const int MaxAddresses = 16 * 1024 * 1024;

    private readonly MarkRenderer _marks = new(html, context.Labels);
    private int _addresses;
    private bool _isInLink;

    /// <summary>How many headings have been written.</summary>
    public int Section { get; set; }

    public List<TextRun> Runs { get; } = [];

    public List<RenderedMark> CitedAt => _marks.CitedAt;

    /// <summary>Files under `input/` that the body shows.</summary>
    public List<string> Pictures { get; } = [];

    public void Write(ContainerInline? container, bool linkable)
    {
        // Raw tags may not reach over the end of the emphasis or link they stand in.
        var tags = new InlineTags();
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Write(inline, linkable, tags);
        }

        foreach (var name in tags.Close())
        {
            html.Append("</").Append(name).Append('>');
        }
    }

    public void Picture(LinkInline picture)
    {
        var target = context.Targets.ResolvePicture(picture.Url ?? "", context.File, PlaceOf(picture));
        Report(target.Fault);
        if (target.File is { } file)
        {
            Pictures.Add(file);
            html.Append("<img src=\"");
            Html.Escape(html, SitePath.Relative(context.Page, SitePath.Published(file)));
            html.Append("\" alt=\"");
            Html.Escape(html, PlainText.Of(picture).Text);
            Attribute("\"", picture.Title);
            html.Append(" loading=\"lazy\">");
        }
        else if (target.Remote is { } remote && Open(remote, title: null))
        {
            Html.Escape(html, remote);
            html.Append("</a>");
        }
        else
        {
            html.Append("<span class=\"missing\">");
            Html.Escape(html, picture.Url ?? "");
            html.Append("</span>");
        }
    }

    public void Formula(string tex, bool display, int line)
    {
        var markup = Formulas.Formula.Convert(tex, display);
        if (!markup.Complete)
        {
            diagnostics.Add(BuildRules.FormulaUnread.At(new Place(context.File, line + context.FirstLine), tex.Length <= 80 ? tex : tex[..80] + "…"));
        }

        html.Append(markup.Html);
    }

    private void Write(Inline inline, bool linkable, InlineTags tags)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Text(literal.Content.AsSpan(), linkable);
                break;
            case LineBreakInline { IsHard: true }:
                html.Append("<br>\n");
                break;
            case LineBreakInline line:
                Text(PlainText.BreakText(line), linkable);
                break;
            case EmphasisInline emphasis:
                var name = emphasis.DelimiterCount == 2 ? "strong" : "em";
                html.Append('<').Append(name).Append('>');
                Write(emphasis, linkable);
                html.Append("</").Append(name).Append('>');
                break;
            case CodeInline code:
                html.Append("<code>");
                Html.Escape(html, code.Content);
                html.Append("</code>");
                break;
            case NoteMarkInline mark when mark.PreviousSibling is not NoteMarkInline:
                _marks.Group(mark, linked: !_isInLink);
                break;
            case NoteMarkInline:
                break;
            case CitingInline citing:
                _marks.OpenCiting(citing);
                Write(citing, linkable: false);
                html.Append("</a>");
                break;
            case UnlinkedInline unlinked:
                Write(unlinked, linkable: false);
                break;
            case LinkInline { IsImage: true } picture:
                Picture(picture);
                break;
            case LinkInline link:
                Link(link, link.Url ?? "");
                break;
            case AutolinkInline auto:
                Link(auto, auto.IsEmail ? "mailto:" + auto.Url : auto.Url);
                break;
            case MathInline math:
                Formula(math.Content.ToString(), math.DelimiterCount == 2, math.Line);
                break;
            case HtmlInline tag:
                Tag(tag, tags);
                break;
            case HtmlEntityInline entity:
                Html.Escape(html, entity.Transcoded.AsSpan());
                break;
            case DelimiterInline delimiter:
                // A bracket that opens nothing is the container of what follows it.
                Html.Escape(html, delimiter.ToLiteral());
                Write(delimiter, linkable);
                break;
            case ContainerInline nested:
                Write(nested, linkable);
                break;
            default:
                break;
        }
    }

    private void Text(ReadOnlySpan<char> text, bool linkable)
    {
        var start = html.Length;
        Html.Escape(html, text);
        if (!linkable || html.Length == start)
        {
            return;
        }

        // Markdig cuts text at every character that might have been markup; a term may go across such a cut.
        if (Runs.Count > 0 && Runs[^1] is var last && last.Start + last.Length == start && last.Section == Section)
        {
            Runs[^1] = last with { Length = html.Length - last.Start };
        }
        else
        {
            Runs.Add(new TextRun(start, html.Length - start, Section));
        }
    }

    private void Link(Inline link, string url)
    {
        var target = url.StartsWith('#') ? OnThisPage(url, PlaceOf(link)) : context.Targets.Resolve(url, context.File, context.Page, PlaceOf(link));
        Report(target.Fault);
        var isOpen = target.Address is { } address && WithinBudget(address, PlaceOf(link)) && Open(address, (link as LinkInline)?.Title);
        _isInLink |= isOpen;
        if (link is LinkInline container)
        {
            Write(container, linkable: false);
        }
        else
        {
            Html.Escape(html, ((AutolinkInline)link).Url);
        }

        if (isOpen)
        {
            html.Append("</a>");
            _isInLink = false;
        }
    }

    private LinkTarget OnThisPage(string url, Place where)
    {
        var id = Uri.UnescapeDataString(url[1..]);
        if (id.Length == 0 || context.Ids.Contains(id) || AnalyzedArticle.IsPageId(id))
        {
            return new LinkTarget(url);
        }

        // What GitHub shows the same file with: its ids have no prefix.
        return context.Ids.Contains(ParagraphIds.HeadingPrefix + id)
            ? new LinkTarget($"#{ParagraphIds.HeadingPrefix}{url[1..]}")
            : new LinkTarget(null, BuildRules.BrokenFragment.At(where, $"`{LinkTargets.Shorten(url)}`: no heading or paragraph of this file has that id"));
    }

    private bool WithinBudget(string address, Place where)
    {
        var before = _addresses;
        _addresses = Math.Min(_addresses + address.Length, MaxAddresses + 1);
        if (_addresses > MaxAddresses && before <= MaxAddresses)
        {
            Report(BuildRules.LinkTooLong.At(where, $"the addresses of all links together are longer than {MaxAddresses / (1024 * 1024)} MB from here on"));
        }

        return _addresses <= MaxAddresses;
    }

    // A link inside a link would end the outer one (HTML, 4.5.1: no interactive content inside `a`).
    private bool Open(string address, string? title)
    {
        if (_isInLink)
        {
            return false;
        }

        html.Append("<a href=\"");
        Html.Escape(html, address);
        Attribute(LinkTargets.IsExternal(address) ? "\" rel=\"noopener\"" : "\"", title);
        html.Append('>');
        return true;
    }

    private void Attribute(string before, string? title)
    {
        html.Append(before);
        if (!string.IsNullOrEmpty(title))
        {
            html.Append(" title=\"");
            Html.Escape(html, title);
            html.Append('"');
        }
    }

    private void Tag(HtmlInline tag, InlineTags tags)
    {
        if (context.TrustsHtml)
        {
            html.Append(tag.Tag);
            return;
        }

        switch (tags.Read(tag.Tag, out var name))
        {
            case InlineTag.Open:
                html.Append('<').Append(name).Append('>');
                break;
            case InlineTag.Close:
                html.Append("</").Append(name).Append('>');
                break;
            case InlineTag.Break:
                html.Append("<br>");
                break;
            default:
                Html.Escape(html, tag.Tag);
                Report(BuildRules.HtmlRemoved.At(PlaceOf(tag), $"`{(tag.Tag.Length <= 40 ? tag.Tag : tag.Tag[..40] + "…")}` is shown as text"));
                break;
        }
    }

    private void Report(Diagnostic? fault)
    {
        if (fault is not null)
        {
            diagnostics.Add(fault);
        }
    }

    private Place PlaceOf(Inline inline) => new(context.File, inline.Line + context.FirstLine);
}
