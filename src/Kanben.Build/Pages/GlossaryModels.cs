using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Glossaries;
using Kanben.Model;

namespace Kanben.Build.Pages;

/// <summary>Makes the model of the glossary: letters of the pinyin index, and for each term the sentences that use it.</summary>
internal static class GlossaryModels
{
    private const int ShownUses = 3;

    public static GlossaryModel Create(GlossaryPage page, PageContext context)
    {
        return new GlossaryModel(Frames.Create(page, context, "glossary", context.Words["glossary"]), context.Words)
        {
            Count = context.Library.Glossary.Entries.Length,
            Letters =
            [
                .. page.Sheet.Entries
                    .GroupBy(entry => entry.Letter)
                    .Select(letter => new GlossaryLetter(letter.Key.ToString(), [.. letter.Select(entry => Item(entry, page, context))])),
            ],
        };
    }

    private static GlossaryItem Item(GlossaryEntry entry, Page page, PageContext context)
    {
        var uses = entry.Uses
            .SelectMany(uses => uses.Concordance().Select(sentence => (uses.Article, Sentence: sentence)))
            .Where(use => entry.Definition is not { } definition || use.Article != definition.Article || use.Sentence.Sentence != definition.Use.Sentence)
            .Select(use => Quote(use.Article, use.Sentence, page))
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
            See = [.. entry.See.Select(id => new Link(context.Library.Glossary[id].Name, context.Library.Glossary.AddressOf(context.Library.Glossary[id], page.Path)))],
        };
    }

    private static Quotation Quote(AnalyzedArticle article, TermSentence use, Page page)
    {
        var end = use.Offset + use.Length;
        var source = new Link(article.Article.Header.Title, $"{SitePath.Relative(page.Path, article.Path)}#{use.Paragraph.Id}");
        return new Quotation(use.Sentence[..use.Offset], use.Sentence[use.Offset..end], use.Sentence[end..], source, article.Article.Header.Language);
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
