using System.Collections.Frozen;
using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Glossaries;
using Kanben.Build.Libraries;
using Kanben.Build.Markdown;

namespace Kanben.Build.Pages;

/// <summary>
/// Makes the cards of the terms linked on an article's page. An editor's definition comes before a sentence that defines the term, and that before a use in
/// another place than the one being read; a term of which nothing can be told has no card.
/// </summary>
internal static class TermCards
{
    // Paragraphs are `p-`, headings `s-` or Han, entries `t-`: this prefix is met nowhere in a body.
    private const string Prefix = "card-";

    // A card is read in passing, and all cards together may cost a page a tenth of its size. A Han character takes the room of two Latin letters.
    private const int ChineseLength = 120;
    private const int LatinLength = 240;

    // A sentence that is hardly longer than the term (an item of a list, a caption) shows no use of it; a few others are looked at.
    private const int Beside = 8;
    private const int Tried = 8;

    public static ImmutableArray<TermCard> Of(ImmutableArray<GlossaryEntry> entries, ArticlePage page, PageContext context) =>
        [.. entries.Select(entry => Create(entry, page, context)).OfType<TermCard>()];

    /// <summary>The beginning of each curated definition as plain text, by the term's file.</summary>
    public static FrozenDictionary<string, string> TextsOf(Library library)
    {
        var reader = new HtmlText();
        return library.Glossary.Entries
            .Select(entry => entry.Curated)
            .Where(curated => curated is { Definition.Length: > 0 })
            .ToFrozenDictionary(curated => curated!.File, curated => Begin(FirstBlock(reader.Of(library.Contents[curated!.File].Html)), library.Settings.Language), StringComparer.Ordinal);
    }

    private static TermCard? Create(GlossaryEntry entry, ArticlePage page, PageContext context)
    {
        var card = new TermCard(Prefix + entry.Id, entry.Name, context.Library.Glossary.AddressOf(entry, page.Path), "", context.Language)
        {
            Reading = entry.Reading,
            English = entry.English,
        };
        if (entry.Curated is { } curated && context.TermTexts.GetValueOrDefault(curated.File) is { Length: > 0 } text)
        {
            return card with { Text = text, Label = curated.IsGloss ? context.Words["card-gloss"] : null, Origin = curated.Source is { } source ? context.Sources.Find(source)?.Article.Header.Title ?? source : null };
        }

        if (entry.Definition is { } definition)
        {
            var length = Math.Min(entry.Name.Length, definition.Use.Sentence.Length - Math.Clamp(definition.Use.Offset, 0, definition.Use.Sentence.Length));
            return Quote(card, definition.Article, definition.Use.Paragraph, Around(definition.Use.Sentence, definition.Use.Offset, length, definition.Article.Article.Header.Language), page)
                with
            { Label = context.Words["definition-here"] };
        }

        return Use(entry, page.Article) is { } use
            ? Quote(card, use.Article, use.Use.Paragraph.Id, Around(use.Use.Sentence, use.Use.Offset, use.Use.Length, use.Article.Article.Header.Language), page) with { Label = context.Words["usage"] }
            : null;
    }

    private static TermCard Quote(TermCard card, AnalyzedArticle article, string paragraph, string text, ArticlePage page)
    {
        var address = article == page.Article ? "" : SitePath.Relative(page.Path, article.Path);
        return card with
        {
            Text = text,
            Language = article.Article.Header.Language,
            Source = new Link(article.Article.Header.Title, $"{address}#{paragraph}"),
        };
    }

    // Another article tells more than the one being read; in this one, a section further on more than the words before the reader's eyes.
    private static (AnalyzedArticle Article, TermSentence Use)? Use(GlossaryEntry entry, AnalyzedArticle reading)
    {
        var own = default(ArticleUses);
        foreach (var uses in entry.Uses)
        {
            if (uses.Article == reading)
            {
                own = uses;
            }
            else if (uses.Concordance().Take(Tried).FirstOrDefault(IsTelling) is { } use)
            {
                return (uses.Article, use);
            }
        }

        if (own is null)
        {
            return null;
        }

        var section = reading.Prose[own.Places[0].Paragraph].Heading;
        return own.Concordance().Where(use => use.Paragraph.Heading != section).Take(Tried).FirstOrDefault(IsTelling) is { } other ? (reading, other) : null;
    }

    private static bool IsTelling(TermSentence use) => use.Sentence.Length >= use.Length + Beside;

    private static string FirstBlock(string text) => text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end ? text[..end].TrimEnd() : text;

    // A long sentence is cut so that the term stays in what is left.
    private static string Around(string sentence, int offset, int length, string language)
    {
        var limit = LimitOf(language);
        if (sentence.Length <= limit || offset + length <= limit / 2)
        {
            return Begin(sentence, language);
        }

        offset = Math.Min(offset, sentence.Length);
        var earliest = Math.Max(0, offset - (limit / 4));
        var clause = sentence.IndexOfAny(['，', '；', '：', ',', ';', ':'], earliest, offset - earliest);
        var start = clause >= 0 ? clause + 1 : sentence.IndexOf(' ', earliest, offset - earliest) is >= 0 and var space ? space + 1 : offset;
        return (DateText.IsChinese(language) ? "……" : "… ") + Begin(sentence[start..].TrimStart(), language);
    }

    // Whole sentences where they fit, otherwise the beginning of the first.
    private static string Begin(string text, string language)
    {
        var limit = LimitOf(language);
        if (text.Length <= limit)
        {
            return text;
        }

        var end = text.AsSpan(0, limit).LastIndexOfAny('。', '！', '？');
        end = end >= 0 ? end : text.LastIndexOf(". ", limit - 1, StringComparison.Ordinal);
        return end > limit / 4 ? text[..(end + 1)] : ArticleItems.Shorten(text, language);
    }

    private static int LimitOf(string language) => DateText.IsChinese(language) ? ChineseLength : LatinLength;
}
