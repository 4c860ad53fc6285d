using System.Collections.Immutable;
using System.Text;
using Kanben.Build.Articles;
using Kanben.Build.Markdown;
using Kanben.Text.Characters;
using Kanben.Text.Terms;

namespace Kanben.Build.Glossaries;

/// <summary>A body with its terms linked, and the entries that it links to, each once, in the order of their first links.</summary>
public sealed record LinkedBody(string Html, ImmutableArray<GlossaryEntry> Entries);

/// <summary>
/// Links the terms of the glossary in a body: one automaton over all names and aliases, longest match, the first use in each section; never inside a longer
/// word that is known. Immutable and thread-safe.
/// </summary>
public sealed class TermLinker
{

    private readonly ImmutableArray<GlossaryEntry> _entries;
    private readonly TermNames _names;
    private readonly TermAutomaton _automaton;

    internal TermLinker(ImmutableArray<GlossaryEntry> entries, TermNames names)
    {
        (_entries, _names) = (entries, names);
        _automaton = TermAutomaton.Build(names.Forms.Select(form => Html.Escape(Han.Narrow(form))));
    }

    /// <summary>The body's HTML with links to the glossary, where <paramref name="addressOf"/> gives an entry's address as seen from the article's page.</summary>
    public LinkedBody Link(AnalyzedArticle article, Func<GlossaryEntry, string> addressOf)
    {
        var body = article.Body;
        var html = new StringBuilder(body.Html.Length + 1024);
        var hidden = HiddenTerms.Of(article);
        var linked = new HashSet<int>();
        var all = new HashSet<int>();
        var entries = ImmutableArray.CreateBuilder<GlossaryEntry>();
        var (at, section) = (0, -1);
        foreach (var run in body.Runs)
        {
            if (run.Section != section)
            {
                linked.Clear();
                section = run.Section;
            }

            foreach (var match in _automaton.Find(body.Html.AsSpan(run.Start, run.Length)))
            {
                var index = _names.EntryOf[match.Term];
                if (index == TermNames.NoEntry || IsInEntity(body.Html, run.Start + match.Offset) || hidden.Contains(_names.Forms[match.Term]) || !linked.Add(index))
                {
                    continue;
                }

                var entry = _entries[index];
                if (all.Add(index))
                {
                    entries.Add(entry);
                }

                var start = run.Start + match.Offset;
                html.Append(body.Html, at, start - at).Append("<a class=\"term\" href=\"").Append(addressOf(entry)).Append("\">");
                html.Append(body.Html, start, match.Length).Append("</a>");
                at = start + match.Length;
            }
        }

        return new LinkedBody(html.Append(body.Html, at, body.Html.Length - at).ToString(), entries.ToImmutable());
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
