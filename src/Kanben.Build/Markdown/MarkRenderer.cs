using System.Text;
using Markdig.Syntax.Inlines;

namespace Kanben.Build.Markdown;

/// <summary>Writes note marks, and remembers which place on the page cites which label.</summary>
internal sealed class MarkRenderer(StringBuilder html, IReadOnlySet<string> labels)
{
    private int _groups;

    public List<(string Label, string Id)> CitedAt { get; } = [];

    /// <summary>Adjacent marks are one group: references merge into [1–3,5], explanatory notes follow one by one.</summary>
    /// <param name="first">The first mark of the group.</param>
    /// <param name="linked">False inside a link, which cannot hold another.</param>
    public void Group(NoteMarkInline first, bool linked)
    {
        var references = new List<int>();
        for (Inline? inline = first; inline is NoteMarkInline mark; inline = inline.NextSibling)
        {
            if (mark.Number > 0 && labels.Contains(mark.Label))
            {
                references.Add(mark.Number);
                continue;
            }

            References(references, linked);
            references.Clear();
            if (labels.Contains(mark.Label))
            {
                Note(mark.Label, linked);
            }
            else
            {
                html.Append("<sup class=\"citation missing\">[");
                Html.Escape(html, mark.Label);
                html.Append("]</sup>");
            }
        }

        References(references, linked);
    }

    private void References(List<int> numbers, bool linked)
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
            Reference(numbers[i], linked);
            if (end > i)
            {
                html.Append(end > i + 1 ? "–" : ",");
                Reference(numbers[end], linked);
            }

            i = end;
        }

        html.Append("]</sup>");
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

    private void Note(string label, bool linked)
    {
        var id = $"cite-{++_groups}";
        CitedAt.Add((label, id));
        html.Append("<sup class=\"note-mark\" id=\"").Append(id).Append("\">");
        if (linked)
        {
            // An address is decoded before it is compared with ids, so a percent sign of the label must be encoded.
            html.Append("<a href=\"#note-").Append(Html.Escape(label.Replace("%", "%25", StringComparison.Ordinal))).Append("\">");
        }

        Html.Escape(html, label);
        html.Append(linked ? "</a></sup>" : "</sup>");
    }
}
