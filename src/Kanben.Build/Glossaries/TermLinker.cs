using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Markdown;
using Kanben.Text.Characters;
using Kanben.Text.Terms;

namespace Kanben.Build.Glossaries;

/// <summary>A body with its terms linked, and the entries that it links to, each once, in the order of their first links.</summary>
public sealed record LinkedBody(LinkedHtml Html, ImmutableArray<GlossaryEntry> Entries);

/// <summary>
/// Links the terms of the glossary in a body: one automaton over all names and aliases, longest match, the first use in each section; never inside a longer
/// word that is known. Immutable and thread-safe.
/// </summary>
public sealed class TermLinker
{
    private readonly ImmutableArray<GlossaryEntry> _entries;
    private readonly TermNames _names;
    private readonly TermAutomaton _automaton;
    private readonly Dictionary<int, HashSet<AnalyzedArticle>> _commonIn;

    internal TermLinker(ImmutableArray<GlossaryEntry> entries, TermNames names)
    {
        (_entries, _names, _commonIn) = (entries, names, OrdinaryWords.Links(entries));
        _automaton = TermAutomaton.Build(names.Forms.Select(form => Html.Escape(Han.Narrow(form))));
    }

    /// <summary>The body's HTML with links to the glossary, where <paramref name="addressOf"/> gives an entry's address as seen from the article's page.</summary>
    public LinkedBody Link(AnalyzedArticle article, Func<GlossaryEntry, string> addressOf)
    {
        var linked = new OrderedDictionary<int, string>();
        var body = article.Text.Body;
        var links = Links(article, body);
        foreach (var (entry, _, _) in links)
        {
            if (!linked.ContainsKey(entry))
            {
                linked.Add(entry, $"<a class=\"term\" href=\"{addressOf(_entries[entry])}\">");
            }
        }

        return new LinkedBody(new LinkedHtml(body.Html, [.. links.Select(link => new HtmlLink(link.Start, link.Length, linked[link.Entry]))]), [.. linked.Keys.Select(entry => _entries[entry])]);
    }

    // The places to link: of each section the first use of each entry.
    private List<(int Entry, int Start, int Length)> Links(AnalyzedArticle article, BodyHtml body)
    {
        var links = new List<(int, int, int)>();
        var (html, hidden, inSection, section) = (body.Html, HiddenTerms.Of(article), new HashSet<int>(), -1);
        foreach (var run in body.Runs)
        {
            if (run.Section != section)
            {
                inSection.Clear();
                section = run.Section;
            }

            foreach (var match in _automaton.Find(html.AsSpan(run.Start, run.Length)))
            {
                var (entry, start) = (_names.EntryOf[match.Term], run.Start + match.Offset);
                if (entry != TermNames.NoEntry && !IsInEntity(html, start) && !hidden.Contains(_names.Forms[match.Term]) && IsLinkedIn(article, entry) && inSection.Add(entry))
                {
                    links.Add((entry, start, match.Length));
                }
            }
        }

        return links;
    }

    private bool IsLinkedIn(AnalyzedArticle article, int entry) => !_commonIn.TryGetValue(entry, out var articles) || articles.Contains(article);

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
