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
    private int _groups;

    /// <summary>How many headings have been written.</summary>
    public int Section { get; set; }

    public List<TextRun> Runs { get; } = [];

    public List<(string Label, string Id)> CitedAt { get; } = [];

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

        tags.Close(html);
    }

    public void Picture(LinkInline picture)
    {
        var url = picture.Url ?? "";
        var file = context.Targets.ResolvePicture(url, context.File, PlaceOf(picture), out var fault);
        if (fault is not null)
        {
            diagnostics.Add(fault);
        }

        if (file is null)
        {
            var remote = url.StartsWith("http", StringComparison.OrdinalIgnoreCase);
            html.Append(remote ? "<a href=\"" : "<span class=\"missing\">");
            Html.Escape(html, url);
            html.Append(remote ? "\" rel=\"noopener\">" : "</span>");
            if (remote)
            {
                Html.Escape(html, url);
                html.Append("</a>");
            }

            return;
        }

        Pictures.Add(file);
        html.Append("<img src=\"");
        Html.Escape(html, SitePath.Relative(context.Page, SitePath.Published(file)));
        html.Append("\" alt=\"");
        Html.Escape(html, PlainText.Of(picture).Text);
        html.Append("\" loading=\"lazy\">");
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
                Marks(mark);
                break;
            case NoteMarkInline:
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

    // Adjacent marks are one group: references merge into [1–3,5], explanatory notes follow one by one.
    private void Marks(NoteMarkInline first)
    {
        var references = new List<int>();
        for (Inline? inline = first; inline is NoteMarkInline mark; inline = inline.NextSibling)
        {
            if (mark.Number > 0 && context.Labels.Contains(mark.Label))
            {
                references.Add(mark.Number);
                continue;
            }

            References(references);
            references.Clear();
            if (context.Labels.Contains(mark.Label))
            {
                Note(mark.Label);
            }
            else
            {
                html.Append("<sup class=\"citation missing\">[");
                Html.Escape(html, mark.Label);
                html.Append("]</sup>");
            }
        }

        References(references);
    }

    private void References(List<int> numbers)
    {
        if (numbers.Count == 0)
        {
            return;
        }

        var id = $"cite-{++_groups}";
        CitedAt.AddRange(numbers.Select(number => (number.ToString(), id)));
        html.Append("<sup class=\"citation\" id=\"").Append(id).Append("\">[");
        for (var i = 0; i < numbers.Count; i++)
        {
            var end = i;
            while (end + 1 < numbers.Count && numbers[end + 1] == numbers[end] + 1)
            {
                end++;
            }

            html.Append(i > 0 ? "," : "");
            ReferenceLink(numbers[i]);
            if (end > i)
            {
                html.Append(end > i + 1 ? "–" : ",");
                ReferenceLink(numbers[end]);
            }

            i = end;
        }

        html.Append("]</sup>");
    }

    private void ReferenceLink(int number) => html.Append("<a href=\"#ref-").Append(number).Append("\">").Append(number).Append("</a>");

    private void Note(string label)
    {
        var id = $"cite-{++_groups}";
        CitedAt.Add((label, id));
        html.Append("<sup class=\"note-mark\" id=\"").Append(id).Append("\"><a href=\"#note-");
        Html.Escape(html, label);
        html.Append("\">");
        Html.Escape(html, label);
        html.Append("</a></sup>");
    }

    private void Link(Inline link, string url)
    {
        var address = context.Targets.Resolve(url, context.File, context.Page, PlaceOf(link), out var fault);
        if (fault is not null)
        {
            diagnostics.Add(fault);
        }

        if (address is not null)
        {
            html.Append("<a href=\"");
            Html.Escape(html, address);
            html.Append(address.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? "\" rel=\"noopener\">" : "\">");
        }

        if (link is LinkInline container)
        {
            Write(container, linkable: false);
        }
        else
        {
            Html.Escape(html, ((AutolinkInline)link).Url);
        }

        html.Append(address is null ? "" : "</a>");
    }

    private void Tag(HtmlInline tag, InlineTags tags)
    {
        if (context.TrustsHtml)
        {
            html.Append(tag.Tag);
        }
        else if (!tags.Write(html, tag.Tag))
        {
            diagnostics.Add(BuildRules.HtmlRemoved.At(PlaceOf(tag), $"`{(tag.Tag.Length <= 40 ? tag.Tag : tag.Tag[..40] + "…")}` is shown as text"));
        }
    }

    private Place PlaceOf(Inline inline) => new(context.File, inline.Line + context.FirstLine);
}
