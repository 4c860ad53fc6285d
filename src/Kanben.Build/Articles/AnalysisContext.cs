using System.Collections.Immutable;
using Kanben.Model;
using Kanben.Text.Terms;

namespace Kanben.Build.Articles;

/// <summary>
/// What an article's analysis takes from the site: where links may lead, whether raw HTML is trusted, and the names of the curated terms, which
/// are looked for in every article. Immutable and shared by all analyses.
/// </summary>
public sealed class AnalysisContext
{
    private readonly ImmutableArray<string> _names;
    private readonly TermAutomaton _automaton;

    public AnalysisContext(LinkTargets targets, bool trustsHtml, IEnumerable<string> curatedNames)
    {
        (Targets, TrustsHtml, _names) = (targets, trustsHtml, [.. curatedNames]);
        _automaton = TermAutomaton.Build(_names);
    }

    /// <summary>For an article that is looked at by itself.</summary>
    public static AnalysisContext None { get; } = new(LinkTargets.None, trustsHtml: false, []);

    public LinkTargets Targets { get; }

    public bool TrustsHtml { get; }

    /// <summary>The curated names that the paragraphs use, so that an article pays for those alone and not for the whole glossary.</summary>
    internal IEnumerable<string> CuratedIn(ImmutableArray<Paragraph> paragraphs)
    {
        var found = new SortedSet<int>();
        if (!_names.IsEmpty)
        {
            foreach (var paragraph in paragraphs)
            {
                foreach (var match in _automaton.Find(paragraph.Text))
                {
                    found.Add(match.Term);
                }
            }
        }

        return found.Select(index => _names[index]);
    }
}
