using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
        Parallel.For(0, articles.Length, () => new List<Found>(), (i, _, room) =>
        {
            found[i] = In(articles[i], automaton, names, room);
            return room;
        }, _ => { });

        var uses = new ImmutableArray<ArticleUses>.Builder?[entries.Length];
        foreach (var (entry, used) in found.SelectMany(list => list))
        {
            (uses[entry] ??= ImmutableArray.CreateBuilder<ArticleUses>(1)).Add(used);
        }

        return [.. entries.Select((entry, i) => uses[i] is { } list ? entry with { Uses = list.DrainToImmutable() } : entry)];
    }

    // The uses in the order of the entries, found in a room that is there for the next article.
    private static List<(int, ArticleUses)> In(AnalyzedArticle article, TermAutomaton automaton, TermNames names, List<Found> room)
    {
        room.Clear();
        var hidden = HiddenTerms.Of(article);
        var paragraphs = article.Prose;
        for (var paragraph = 0; paragraph < paragraphs.Length; paragraph++)
        {
            if (paragraphs[paragraph] is not { Kind: ParagraphKind.Text or ParagraphKind.List or ParagraphKind.Quote } prose)
            {
                continue;
            }

            foreach (var match in automaton.Find(prose.Text))
            {
                var entry = names.EntryOf[match.Term];
                if (entry != TermNames.NoEntry && !hidden.Contains(names.Forms[match.Term]))
                {
                    room.Add(new Found(entry, room.Count, new TermPlace(paragraph, match.Offset, match.Length)));
                }
            }
        }

        room.Sort((x, y) => x.Entry != y.Entry ? x.Entry.CompareTo(y.Entry) : x.At.CompareTo(y.At));
        return Uses(article, CollectionsMarshal.AsSpan(room));
    }

    private static List<(int, ArticleUses)> Uses(AnalyzedArticle article, ReadOnlySpan<Found> found)
    {
        var uses = new List<(int, ArticleUses)>();
        for (int start = 0, end; start < found.Length; start = end)
        {
            end = start;
            while (end < found.Length && found[end].Entry == found[start].Entry)
            {
                end++;
            }

            var places = ImmutableArray.CreateBuilder<TermPlace>(end - start);
            foreach (var one in found[start..end])
            {
                places.Add(one.Place);
            }

            uses.Add((found[start].Entry, new ArticleUses(article, places.MoveToImmutable())));
        }

        return uses;
    }

    /// <summary>A place of an entry's use, and how many were found before it.</summary>
    private readonly record struct Found(int Entry, int At, TermPlace Place);
}
