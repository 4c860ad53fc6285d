using System.Collections.Immutable;
using System.Text;
using Kanben.Build.Articles;
using Kanben.Build.Markdown;
using Kanben.Text.Characters;
using Kanben.Text.Terms;

namespace Kanben.Build.Libraries;

/// <summary>
/// Links the terms of the glossary in a body: one automaton over all names and aliases, longest match, the first use in each section. Immutable
/// and thread-safe.
/// </summary>
public sealed class TermLinker
{
    private readonly TermAutomaton _automaton;
    private readonly ImmutableArray<GlossaryEntry> _entries;

    public TermLinker(ImmutableArray<GlossaryEntry> glossary)
    {
        var names = glossary.SelectMany(entry => (entry.Curated?.Aliases ?? []).Prepend(entry.Name).SelectMany(TermName.Forms)
            .Select(name => (Name: Html.Escape(Han.Narrow(name)), Entry: entry))).ToList();
        _entries = [.. names.Select(pair => pair.Entry)];
        _automaton = TermAutomaton.Build(names.Select(pair => pair.Name));
    }

    /// <summary>The body's HTML with links to the glossary, whose page is at <paramref name="glossary"/> as seen from the article's.</summary>
    public string Link(BodyHtml body, string glossary)
    {
        var html = new StringBuilder(body.Html.Length + 1024);
        var linked = new HashSet<GlossaryEntry>(ReferenceEqualityComparer.Instance);
        var at = 0;
        var section = -1;
        foreach (var run in body.Runs)
        {
            if (run.Section != section)
            {
                linked.Clear();
                section = run.Section;
            }

            foreach (var match in _automaton.Find(body.Html.AsSpan(run.Start, run.Length)))
            {
                var entry = _entries[match.Term];
                if (IsInEntity(body.Html, run.Start + match.Offset) || !linked.Add(entry))
                {
                    continue;
                }

                var start = run.Start + match.Offset;
                html.Append(body.Html, at, start - at).Append("<a class=\"term\" href=\"").Append(glossary).Append('#').Append(entry.Id).Append("\">");
                html.Append(body.Html, start, match.Length).Append("</a>");
                at = start + match.Length;
            }
        }

        return html.Append(body.Html, at, body.Html.Length - at).ToString();
    }

    // In escaped text each & begins an entity (&amp; &lt; &gt; &quot;), and a term such as "lt" must not be found in one.
    private static bool IsInEntity(string html, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - "&quot".Length); i--)
        {
            if (html[i] is '&' or ';')
            {
                return html[i] == '&';
            }
        }

        return false;
    }
}
