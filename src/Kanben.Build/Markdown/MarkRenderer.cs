using System.Text;
using Markdig.Syntax.Inlines;

namespace Kanben.Build.Markdown;

/// <summary>A citation as the page shows it: the label of the entry or note, the id of the place, and the inline that cites.</summary>
internal readonly record struct RenderedMark(string Label, string Id, Inline Inline);

/// <summary>Writes note marks and citations by author and year, and remembers which place on the page cites which label.</summary>
internal sealed class MarkRenderer(StringBuilder html, IReadOnlySet<string> labels)
{
    // More numbers than print sets without a break.
    private const int LongestUnbroken = 12;

    private int _groups;

    public List<RenderedMark> CitedAt { get; } = [];

    /// <summary>
    /// Adjacent marks are one group: references merge into [1–3,5], explanatory notes follow one by one, and so does a mark with pages, which belong to
    /// it alone.
    /// </summary>
    /// <param name="first">The first mark of the group.</param>
    /// <param name="linked">False inside a link, which cannot hold another.</param>
    public void Group(NoteMarkInline first, bool linked)
    {
        var references = new List<NoteMarkInline>();
        for (Inline? inline = first; inline is NoteMarkInline mark; inline = inline.NextSibling)
        {
            if (mark is { Number: > 0, Pages: null } && labels.Contains(mark.Label))
            {
                references.Add(mark);
                continue;
            }

            References(references, linked);
            references.Clear();
            Single(mark, linked);
        }

        References(references, linked);
    }

    /// <summary>Opens the link of a citation by author and year; its words and the closing tag follow.</summary>
    public void OpenCiting(CitingInline citing)
    {
        var id = Place(citing, citing.Citation.Reference.ToString());
        html.Append("<a class=\"citing\" id=\"").Append(id).Append("\" href=\"#ref-").Append(citing.Citation.Reference).Append("\">");
    }

    private string Place(Inline inline, string label)
    {
        var id = $"cite-{++_groups}";
        CitedAt.Add(new RenderedMark(label, id, inline));
        return id;
    }

    private void Single(NoteMarkInline mark, bool linked)
    {
        if (!labels.Contains(mark.Label))
        {
            html.Append("<sup class=\"citation missing\">[");
            Html.Escape(html, mark.Label);
            html.Append(']');
            Html.Escape(html, mark.Pages ?? "");
            html.Append("</sup>");
        }
        else if (mark.Pages is { } pages)
        {
            html.Append("<sup class=\"citation\" id=\"").Append(Place(mark, mark.Label)).Append("\">");
            html.Append(linked ? $"<a href=\"#ref-{mark.Label}\">[{mark.Label}]" : $"[{mark.Label}]");
            Html.Escape(html, pages);
            html.Append(linked ? "</a></sup>" : "</sup>");
        }
        else
        {
            Note(mark, linked);
        }
    }

    private void References(List<NoteMarkInline> marks, bool linked)
    {
        if (marks.Count == 0)
        {
            return;
        }

        var id = $"cite-{++_groups}";
        CitedAt.AddRange(marks.Select(mark => new RenderedMark(mark.Label, id, mark)));
        html.Append("<sup class=\"citation").Append(marks.Count > LongestUnbroken ? " many" : "").Append("\" id=\"").Append(id).Append("\">[");
        Numbers(marks.ConvertAll(mark => mark.Number), linked);
        html.Append("]</sup>");
    }

    private void Numbers(List<int> numbers, bool linked)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            var end = i;
            while (end + 1 < numbers.Count && numbers[end + 1] == numbers[end] + 1)
            {
                end++;
            }

            html.Append(i > 0 ? "," : "");
            Reference(numbers[i], linked);
            if (end > i)
            {
                html.Append(end > i + 1 ? "–" : ",");
                Reference(numbers[end], linked);
            }

            i = end;
        }
    }

    private void Reference(int number, bool linked)
    {
        if (linked)
        {
            html.Append("<a href=\"#ref-").Append(number).Append("\">").Append(number).Append("</a>");
        }
        else
        {
            html.Append(number);
        }
    }

    private void Note(NoteMarkInline mark, bool linked)
    {
        var label = mark.Label;
        html.Append("<sup class=\"note-mark\" id=\"").Append(Place(mark, label)).Append("\">");
        if (linked)
        {
            // An address is decoded before it is compared with ids, so a percent sign of the label must be encoded.
            html.Append("<a href=\"#note-").Append(Html.Escape(label.Replace("%", "%25", StringComparison.Ordinal))).Append("\">");
        }

        Html.Escape(html, label);
        html.Append(linked ? "</a></sup>" : "</sup>");
    }
}
