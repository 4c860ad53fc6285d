using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Sites;
using Kanben.Model;
using Kanben.Text.Characters;
using Kanben.Text.Pinyin;
using Kanben.Text.Terms;

namespace Kanben.Build.Libraries;

/// <summary>
/// Merges the terms of all articles with the curated ones, in pinyin order. Terms that differ in width or quotation marks only are one; a curated
/// term takes the found terms of its name and aliases.
/// </summary>
internal static class GlossaryGatherer
{
    public static ImmutableArray<GlossaryEntry> Gather(SiteContent content, ImmutableArray<AnalyzedArticle> articles)
    {
        var found = articles
            .SelectMany(article => article.Terms.Select(term => (Article: article, Term: term)))
            .GroupBy(entry => TermName.Key(entry.Term.Name))
            .ToDictionary(group => group.Key, group => group.ToImmutableArray());
        var entries = new List<GlossaryEntry>();
        foreach (var curated in content.Terms)
        {
            var uses = ImmutableArray.CreateBuilder<(AnalyzedArticle, FoundTerm)>();
            foreach (var key in new[] { curated.Name }.Concat(curated.Aliases).Select(TermName.Key).Distinct())
            {
                uses.AddRange(found.Remove(key, out var taken) ? taken : []);
            }

            entries.Add(Entry(curated.Name, TermKind.Curated, curated.Reading) with { Curated = curated, FoundIn = uses.ToImmutable() });
        }

        foreach (var group in found.Values)
        {
            var kind = group.Min(entry => entry.Term.Kind);
            if (content.Settings.GlossaryKinds.Contains(kind))
            {
                entries.Add(Entry(group.MinBy(entry => entry.Term.Kind).Term.Name, kind, reading: null) with { FoundIn = group });
            }
        }

        return Sort(entries.Select(WithDefinition));
    }

    private static GlossaryEntry Entry(string name, TermKind kind, string? reading) =>
        new(name, "", kind, PinyinTable.IndexLetter(name, reading)) { Reading = name.Any(Han.IsHan) ? reading ?? string.Join(' ', PinyinTable.Syllables(name)) : null };

    private static GlossaryEntry WithDefinition(GlossaryEntry entry) => entry with
    {
        Definition = entry.FoundIn.Where(found => found.Term.Definition is not null).Select(found => ((AnalyzedArticle, TermUse)?)(found.Article, found.Term.Definition!)).FirstOrDefault(),
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
        return [.. sorted.Select(entry => entry with { Id = ids.Add($"t-{Slug.From(entry.Name)}") })];
    }
}
