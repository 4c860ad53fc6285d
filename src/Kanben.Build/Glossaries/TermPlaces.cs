using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Model;
using Kanben.Text.Terms;

namespace Kanben.Build.Glossaries;

/// <summary>Finds every place in any article that uses a term, all terms in one pass over each text.</summary>
internal static class TermPlaces
{
    /// <summary>The entries with their uses.</summary>
    public static ImmutableArray<GlossaryEntry> Find(ImmutableArray<GlossaryEntry> entries, TermNames names, ImmutableArray<AnalyzedArticle> articles)
    {
        if (entries.IsEmpty)
        {
            return entries;
        }

        var automaton = TermAutomaton.Build(names.Forms);
        var found = new List<(int Entry, ArticleUses Uses)>[articles.Length];
        Parallel.For(0, articles.Length, i => found[i] = In(articles[i], automaton, names));

        var uses = new ImmutableArray<ArticleUses>.Builder?[entries.Length];
        foreach (var (entry, used) in found.SelectMany(list => list))
        {
            (uses[entry] ??= ImmutableArray.CreateBuilder<ArticleUses>()).Add(used);
        }

        return [.. entries.Select((entry, i) => uses[i] is { } list ? entry with { Uses = list.ToImmutable() } : entry)];
    }

    private static List<(int, ArticleUses)> In(AnalyzedArticle article, TermAutomaton automaton, TermNames names)
    {
        var places = new Dictionary<int, ImmutableArray<TermPlace>.Builder>();
        var hidden = HiddenTerms.Of(article);
        for (var paragraph = 0; paragraph < article.Prose.Length; paragraph++)
        {
            if (article.Prose[paragraph] is not { Kind: ParagraphKind.Text or ParagraphKind.List or ParagraphKind.Quote } prose)
            {
                continue;
            }

            foreach (var match in automaton.Find(prose.Text))
            {
                var entry = names.EntryOf[match.Term];
                if (entry == TermNames.NoEntry || hidden.Contains(names.Forms[match.Term]))
                {
                    continue;
                }

                if (!places.TryGetValue(entry, out var list))
                {
                    places.Add(entry, list = ImmutableArray.CreateBuilder<TermPlace>());
                }

                list.Add(new TermPlace(paragraph, match.Offset, match.Length));
            }
        }

        return [.. places.OrderBy(pair => pair.Key).Select(pair => (pair.Key, new ArticleUses(article, pair.Value.ToImmutable())))];
    }
}
