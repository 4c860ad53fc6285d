using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Sites;
using Kanben.Model;
using Kanben.Text.Characters;
using Kanben.Text.Pinyin;
using Kanben.Text.Terms;

namespace Kanben.Build.Glossaries;

/// <summary>The glossary of a site and what links its terms in articles.</summary>
public sealed record GatheredGlossary(Glossary Glossary, TermLinker Linker);

/// <summary>
/// Makes the glossary: 1. the terms of all articles and the curated ones become entries, in pinyin order; 2. one pass over each article finds every place
/// that uses any of them; 3. common words are left to the articles that they
/// are terms of; 4. terms that occur together are told of each other. Terms that differ in width or quotation marks only are one; a curated term
/// takes the found terms of its name and aliases. A found term of a kind that the site does not publish is still a word that no shorter one is linked in.
/// </summary>
internal static class GlossaryGatherer
{
    public static GatheredGlossary Gather(SiteContent content, ImmutableArray<AnalyzedArticle> articles)
    {
        var found = articles
            .SelectMany(article => article.Terms.Select(term => (Article: article, Term: term)))
            .GroupBy(entry => TermName.Key(entry.Term.Name))
            .ToDictionary(group => group.Key, group => group.ToImmutableArray());
        var entries = content.Terms.Select(curated => Curated(curated, found)).ToList();
        var kinds = content.Settings.GlossaryKinds.ToHashSet();
        var hidden = content.Settings.GlossaryHide.Select(TermName.Key).ToHashSet(StringComparer.Ordinal);
        var longer = new List<string>();
        foreach (var (key, group) in found)
        {
            var best = group.MinBy(entry => entry.Term.Kind).Term;
            if (kinds.Contains(best.Kind) && !hidden.Contains(key))
            {
                entries.Add(Entry(best.Name, best.Kind, reading: null) with { FoundIn = group });
            }
            else
            {
                longer.Add(best.Name);
            }
        }

        var sorted = Sort(entries.Select(WithFindings));
        var names = new TermNames(sorted, longer);
        var used = Companions.Add([.. TermPlaces.Find(sorted, names, articles).Select(entry => OrdinaryWords.Narrow(entry, articles.Length))], articles);
        return new GatheredGlossary(new Glossary(used), new TermLinker(used, names));
    }

    private static GlossaryEntry Curated(CuratedTerm curated, Dictionary<string, ImmutableArray<(AnalyzedArticle, FoundTerm)>> found)
    {
        var uses = ImmutableArray.CreateBuilder<(AnalyzedArticle, FoundTerm)>();
        foreach (var key in new[] { curated.Name }.Concat(curated.Aliases).Select(TermName.Key).Distinct())
        {
            uses.AddRange(found.Remove(key, out var taken) ? taken : []);
        }

        return Entry(curated.Name, TermKind.Curated, curated.Reading) with { Curated = curated, FoundIn = uses.ToImmutable() };
    }

    private static GlossaryEntry Entry(string name, TermKind kind, string? reading) => new(name, "", kind)
    {
        Letter = PinyinTable.IndexLetter(name, reading),
        Reading = name.Any(Han.IsHan) ? PinyinTable.Reading(name, reading) : null,
    };

    private static GlossaryEntry WithFindings(GlossaryEntry entry) => entry with
    {
        Definition = entry.FoundIn.Where(found => found.Term.Definition is not null).Select(found => ((AnalyzedArticle, TermUse)?)(found.Article, found.Term.Definition!)).FirstOrDefault(),
        Score = entry.FoundIn.Select(found => found.Term.Score).DefaultIfEmpty().Max(),
    };

    private static ImmutableArray<GlossaryEntry> Sort(IEnumerable<GlossaryEntry> entries)
    {
        var sorted = entries
            .Select(entry => (Entry: entry, Key: PinyinOrder.Texts.Key(entry.Name, entry.Curated?.Reading)))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ThenBy(pair => pair.Entry.Name, StringComparer.Ordinal)
            .Select(pair => pair.Entry);
        // Letters of the index are ids of one character, and the frame's own ids are Latin words: `t-` keeps terms apart from both.
        var ids = new UniqueIds();
        var named = sorted.Select(entry => entry with { Id = ids.Add($"t-{Slug.From(entry.Name)}") }).ToList();
        var idOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, id) in named.Select(entry => (TermName.Key(entry.Name), entry.Id)).Concat(named.SelectMany(entry => entry.Aliases.Select(alias => (TermName.Key(alias), entry.Id)))))
        {
            idOf.TryAdd(key, id);
        }

        return [.. named.Select(entry => entry with { See = [.. (entry.Curated?.See ?? []).Select(name => idOf.GetValueOrDefault(TermName.Key(name))).OfType<string>().Distinct()] })];
    }
}
