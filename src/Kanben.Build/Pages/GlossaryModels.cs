using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Libraries;
using Kanben.Model;

namespace Kanben.Build.Pages;

/// <summary>Makes the model of the glossary: letters of the pinyin index, and for each term the sentences that use it.</summary>
internal static class GlossaryModels
{
    private const int ShownUses = 3;

    public static GlossaryModel Create(Page page, PageContext context)
    {
        var ids = context.Library.Glossary.SelectMany(entry => (entry.Curated?.Aliases ?? []).Prepend(entry.Name).Select(name => (name, entry.Id)))
            .DistinctBy(pair => pair.name).ToDictionary(pair => pair.name, pair => pair.Id);
        return new GlossaryModel(Frames.Create(page, context, "glossary", context.Words["glossary"]), context.Words)
        {
            Count = context.Library.Glossary.Length,
            Letters =
            [
                .. context.Library.Glossary
                    .GroupBy(entry => entry.Letter)
                    .Select(letter => new GlossaryLetter(letter.Key.ToString(), [.. letter.Select(entry => Item(entry, page, context, ids))])),
            ],
        };
    }

    private static GlossaryItem Item(GlossaryEntry entry, Page page, PageContext context, Dictionary<string, string> ids)
    {
        var uses = entry.FoundIn
            .SelectMany(found => found.Term.Uses.Select(use => (found.Article, Use: use, found.Term.Name)))
            .Where(found => entry.Definition is not { } definition || found.Use != definition.Use)
            .DistinctBy(found => (found.Article, found.Use.Paragraph, found.Use.Sentence))
            .Select(found => Quote(found.Article, found.Use, found.Name, page))
            .ToImmutableArray();
        var curated = entry.Curated;
        return new GlossaryItem
        {
            Id = entry.Id,
            Name = entry.Name,
            KindLabel = context.Words["term-" + entry.Kind.ToString().ToLowerInvariant()],
            Reading = entry.Reading,
            English = curated?.English,
            Aliases = curated is { Aliases.Length: > 0 } ? string.Join(DateText.IsChinese(context.Language) ? "、" : ", ", curated.Aliases) : null,
            DefinitionHtml = curated is { Definition.Length: > 0 } ? context.Library.Contents[curated.File].Html : null,
            DefinitionSource = curated?.Source,
            Definition = entry.Definition is { } definition ? Quote(definition.Article, definition.Use, entry.Name, page) : null,
            Uses = [.. uses.Take(ShownUses)],
            MoreUses = [.. uses.Skip(ShownUses)],
            NamedBy = uses.IsEmpty && entry.Definition is null ? [.. entry.FoundIn.Select(found => new Link(found.Article.Article.Header.Title, SitePath.Relative(page.Path, found.Article.Path)))] : [],
            See = [.. (curated?.See ?? []).Where(ids.ContainsKey).Select(name => new Link(name, "#" + ids[name]))],
        };
    }

    private static Quotation Quote(AnalyzedArticle article, TermUse use, string name, Page page)
    {
        var bare = name.Trim('《', '》', '“', '”');
        var start = Math.Clamp(use.Offset, 0, use.Sentence.Length);
        var length = Math.Min(string.CompareOrdinal(use.Sentence, start, name, 0, name.Length) == 0 ? name.Length : bare.Length, use.Sentence.Length - start);
        var source = new Link(article.Article.Header.Title, $"{SitePath.Relative(page.Path, article.Path)}#{use.Paragraph}");
        return new Quotation(use.Sentence[..start], use.Sentence.Substring(start, length), use.Sentence[(start + length)..], source, article.Article.Header.Language);
    }
}
