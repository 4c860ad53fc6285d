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

    public static ImmutableArray<TermCard> Of(ImmutableArray<GlossaryEntry> entries, ArticlePage page, PageContext context)
    {
        var cards = ImmutableArray.CreateBuilder<TermCard>(entries.Length);
        foreach (var entry in entries)
        {
            if (Of(context.Terms.Of(entry), page, context) is { } card)
            {
                cards.Add(card);
            }
        }

        return cards.DrainToImmutable();
    }

    /// <summary>The beginning of each curated definition as plain text, by the term's file.</summary>
    public static FrozenDictionary<string, string> TextsOf(Library library)
    {
        var reader = new HtmlText();
        return library.Glossary.Entries
            .Select(entry => entry.Curated)
            .Where(curated => curated is { Definition.Length: > 0 })
            .ToFrozenDictionary(curated => curated!.File, curated => Begin(FirstBlock(reader.Of(library.Contents[curated!.File].Html)), library.Settings.Language), StringComparer.Ordinal);
    }

    /// <summary>
    /// The cards of an entry as articles show it that the sentence is not from: an editor's words or a definition make one, else the uses in the first two
    /// articles that have a telling one make one each, since the first may be the one that is read.
    /// </summary>
    public static IEnumerable<(AnalyzedArticle? From, TermCard Card)> CardsOf(TermOfPages term, PageContext context)
    {
        var (entry, card) = (term.Entry, Empty(term, context));
        if (entry.Curated is { } curated && context.TermTexts.GetValueOrDefault(curated.File) is { Length: > 0 } text)
        {
            yield return (null, card with { Text = text, Label = curated.IsGloss ? context.Words["card-gloss"] : null, Origin = curated.Source is { } source ? context.Sources.Find(source)?.Article.Header.Title ?? source : null });
            yield break;
        }

        if (entry.Definition is var (article, defined))
        {
            var length = Math.Min(entry.Name.Length, defined.Sentence.Length - Math.Clamp(defined.Offset, 0, defined.Sentence.Length));
            yield return (article, Quote(card, article, defined.Paragraph, Around(defined.Sentence, defined.Offset, length, article.Article.Header.Language)) with { Label = context.Words["definition-here"] });
            yield break;
        }

        var found = entry.Uses.Select(uses => (uses.Article, Use: uses.Concordance().Take(Tried).FirstOrDefault(IsTelling))).Where(use => use.Use is not null).Take(2);
        foreach (var (other, use) in found)
        {
            yield return (other, Use(card, other, use!, context));
        }
    }

    // Another article tells more than the one being read; in this one, a section further on more than the words before the reader's eyes.
    private static TermCard? Of(TermOfPages term, ArticlePage page, PageContext context)
    {
        var (entry, reading) = (term.Entry, page.Article);
        var isDefined = entry.Definition is not null;
        foreach (var (from, card) in term.Cards)
        {
            if (from != reading)
            {
                return card;
            }

            if (isDefined)
            {
                return AsOwn(card);
            }
        }

        var own = entry.Uses.LastOrDefault(uses => uses.Article == reading);
        if (own is null)
        {
            return null;
        }

        var section = own.Article.Outline[own.Places[0].Paragraph].Heading;
        return own.Concordance().Where(use => use.Paragraph.Heading != section).Take(Tried).FirstOrDefault(IsTelling) is { } other ? AsOwn(Use(Empty(term, context), reading, other, context)) : null;
    }

    private static TermCard Empty(TermOfPages term, PageContext context) =>
        new(Prefix + term.Entry.Id, term.Entry.Name, term.Link.Href, "", context.Language) { Reading = term.Entry.Reading, English = term.Entry.English };

    private static TermCard Use(TermCard card, AnalyzedArticle article, TermSentence use, PageContext context) =>
        Quote(card, article, use.Paragraph.Id, Around(use.Sentence, use.Offset, use.Length, article.Article.Header.Language)) with { Label = context.Words["usage"] };

    private static TermCard Quote(TermCard card, AnalyzedArticle article, string paragraph, string text) => card with
    {
        Text = text,
        Language = article.Article.Header.Language,
        Source = new Link(article.Article.Header.Title, $"{SitePath.Relative(TermsOfPages.AnyArticle, article.Path)}#{paragraph}"),
    };

    private static TermCard AsOwn(TermCard card) => card with { Source = card.Source! with { Href = card.Source.Href[card.Source.Href.LastIndexOf('#')..] } };

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
