using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Glossaries;
using Kanben.Build.Sites;
using Kanben.Model;
using Kanben.Text.Pinyin;

namespace Kanben.Tests.Build.Glossaries;

/// <summary>Entries and the articles that use them, made without looking for terms.</summary>
internal static class Glossed
{
    /// <summary>Entries of these names, in the order of the glossary.</summary>
    public static ImmutableArray<GlossaryEntry> Entries(IEnumerable<string> names) =>
    [
        .. names.Distinct().OrderBy(name => PinyinOrder.Texts.Key(name), StringComparer.Ordinal)
            .Select(name => new GlossaryEntry(name, $"t-{Slug.From(name)}", TermKind.Keyword) { Letter = PinyinTable.IndexLetter(name) }),
    ];

    /// <summary>So many names that begin with each head.</summary>
    public static ImmutableArray<GlossaryEntry> Entries(params (string Head, int Count)[] parts) =>
        Entries(parts.SelectMany(part => Enumerable.Range(1, part.Count).Select(number => $"{part.Head}{number:0000}")));

    /// <summary>The uses of 纸 in an article whose sections, divided by bars, have so many sentences each that use it.</summary>
    public static ArticleUses Uses(string name, params int[] sections)
    {
        var body = string.Concat(sections.Select((count, i) => $"## {i + 1} 节\n\n" + string.Concat(Enumerable.Range(1, count).Select(number => $"第{i + 1}节之{number}说纸。")) + "\n\n"));
        var article = ArticleAnalyzer.Analyze(new Article($"input/articles/{name}.md", Slug.From(name), new ArticleHeader { Title = name }, body, 1), new SiteContent(SiteSettings.Default).Context);
        return new ArticleUses(article, [.. article.Prose.SelectMany((paragraph, i) => paragraph.Text.Select((c, at) => (c, at)).Where(pair => pair.c == '纸').Select(pair => new TermPlace(i, pair.at, 1)))]);
    }
}
