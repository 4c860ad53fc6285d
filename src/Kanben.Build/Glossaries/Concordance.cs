using System.Collections.Immutable;
using Kanben.Build.Articles;

namespace Kanben.Build.Glossaries;

/// <summary>
/// What a page shows of an entry's uses: at most <see cref="MostPlaces"/> of them with their sentences, at most <see cref="MostListed"/> further articles by
/// name, and the number of the others. The places are taken from the articles by turns, and from an article the first of each section before any other, so
/// that however often a term is used its whole range is seen.
/// </summary>
internal sealed record Concordance(ImmutableArray<QuotedUses> Quoted, ImmutableArray<ArticleUses> Listed, int Unlisted)
{
    public const int MostPlaces = 60;
    public const int MostListed = 100;

    /// <summary>Whether every use is quoted.</summary>
    public bool IsWhole => Listed.IsEmpty && Quoted.All(uses => uses.Places.Length == uses.Count);

    public static Concordance Of(ImmutableArray<ArticleUses> uses)
    {
        var quoted = uses[..Math.Min(uses.Length, MostPlaces)];
        var shares = Shares([.. quoted.Select(used => used.Places.Length)], MostPlaces);
        var listed = uses[quoted.Length..Math.Min(uses.Length, quoted.Length + MostListed)];
        return new Concordance([.. quoted.Select((used, i) => new QuotedUses(used.Article, Choose(used, shares[i]), used.Places.Length))], listed, uses.Length - quoted.Length - listed.Length);
    }

    /// <summary>How many each gets of <paramref name="most"/> when all take one by turns, in order, until none has more.</summary>
    public static int[] Shares(ReadOnlySpan<int> sizes, int most)
    {
        var shares = new int[sizes.Length];
        for (var (left, gave) = (most, true); left > 0 && gave;)
        {
            gave = false;
            for (var i = 0; i < shares.Length && left > 0; i++)
            {
                if (shares[i] < sizes[i])
                {
                    shares[i]++;
                    left--;
                    gave = true;
                }
            }
        }

        return shares;
    }

    private static ImmutableArray<TermPlace> Choose(ArticleUses uses, int share)
    {
        if (share >= uses.Places.Length)
        {
            return uses.Places;
        }

        // A place for each section, then whichever come first.
        var (chosen, sections, left) = (new bool[uses.Places.Length], new HashSet<int>(), share);
        for (var i = 0; i < chosen.Length && left > 0; i++)
        {
            chosen[i] = sections.Add(uses.Article.Outline[uses.Places[i].Paragraph].Heading);
            left -= chosen[i] ? 1 : 0;
        }

        for (var i = 0; i < chosen.Length && left > 0; i++)
        {
            left -= chosen[i] ? 0 : 1;
            chosen[i] = true;
        }

        return [.. uses.Places.Where((_, i) => chosen[i])];
    }
}

/// <summary>The places of an article that are shown with their sentences, and how many there are in all.</summary>
internal sealed record QuotedUses(AnalyzedArticle Article, ImmutableArray<TermPlace> Places, int Count);
