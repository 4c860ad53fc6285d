using System.Collections.Immutable;
using Kanben.Build.Articles;

namespace Kanben.Build.Glossaries;

/// <summary>
/// Which paragraphs of the site use which terms, both ways, as numbers: terms count as they stand among the entries, paragraphs through all articles. A
/// paragraph of very many terms is a list of them: it counts as a use of each, and has no terms.
/// </summary>
internal sealed class TermParagraphs
{
    private readonly int[][] _paragraphs;

    // The terms of a paragraph follow one another, from where it starts to where the next does.
    private readonly int[] _starts;
    private readonly int[] _terms;

    public TermParagraphs(ImmutableArray<GlossaryEntry> entries, ImmutableArray<AnalyzedArticle> articles, int mostTerms)
    {
        var firsts = new Dictionary<AnalyzedArticle, int>(articles.Length);
        var count = 0;
        foreach (var article in articles)
        {
            firsts.Add(article, count);
            count += article.Outline.Length;
        }

        _paragraphs = new int[entries.Length][];
        Parallel.For(0, entries.Length, i => _paragraphs[i] = Numbers(entries[i], firsts));
        _starts = Starts(_paragraphs, count, mostTerms);
        _terms = new int[_starts[^1]];
        Fill();
    }

    /// <summary>The paragraphs that use the term, in order.</summary>
    public ReadOnlySpan<int> Of(int term) => _paragraphs[term];

    /// <summary>The terms that the paragraph uses, in order.</summary>
    public ReadOnlySpan<int> In(int paragraph) => _terms.AsSpan(_starts[paragraph].._starts[paragraph + 1]);

    private static int[] Numbers(GlossaryEntry entry, Dictionary<AnalyzedArticle, int> firsts)
    {
        var numbers = new List<int>(entry.Uses.Length);
        foreach (var uses in entry.Uses)
        {
            var (first, last) = (firsts[uses.Article], -1);
            // Places stand in reading order, so those of one paragraph together.
            foreach (var place in uses.Places)
            {
                if (place.Paragraph != last)
                {
                    numbers.Add(first + place.Paragraph);
                    last = place.Paragraph;
                }
            }
        }

        return [.. numbers];
    }

    private static int[] Starts(int[][] paragraphs, int count, int mostTerms)
    {
        var starts = new int[count + 1];
        foreach (var numbers in paragraphs)
        {
            foreach (var number in numbers)
            {
                starts[number]++;
            }
        }

        var start = 0;
        foreach (ref var terms in starts.AsSpan())
        {
            (terms, start) = (start, start + (terms <= mostTerms ? terms : 0));
        }

        return starts;
    }

    private void Fill()
    {
        var ends = _starts[..^1];
        for (var term = 0; term < _paragraphs.Length; term++)
        {
            foreach (var number in _paragraphs[term])
            {
                if (_starts[number] < _starts[number + 1])
                {
                    _terms[ends[number]++] = term;
                }
            }
        }
    }
}
