using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Glossaries;
using Kanben.Build.Markdown;
using Kanben.Build.Themes;
using Kanben.Model;

namespace Kanben.Build.Pages;

/// <summary>Makes an entry of the glossary as its page shows it: definition, concordance, and the way to other terms.</summary>
internal static class GlossaryItems
{
    private const int ShownSentences = 3;

    // An extraction may have lost the stops of a whole chapter; what is quoted of it stays a quotation.
    private const int MostContext = 150;

    public static GlossaryItem Create(GlossaryEntry entry, Page page, PageContext context)
    {
        var glossary = context.Library.Glossary;
        var curated = entry.Curated;
        var isDefined = curated is { Definition.Length: > 0 };
        var item = new GlossaryItem
        {
            Id = entry.Id,
            Name = entry.Name,
            KindLabel = context.Words["term-" + entry.Kind.ToString().ToLowerInvariant()],
            Reading = entry.Reading,
            English = curated?.English,
            Aliases = curated is { Aliases.Length: > 0 } ? string.Join(DateText.IsChinese(context.Language) ? "、" : ", ", curated.Aliases) : null,
            DefinitionHtml = isDefined ? context.Library.Contents[curated!.File].Html : null,
            DefinitionLabel = isDefined ? context.Words[curated!.IsGloss ? "definition-gloss" : "definition"] : null,
            SourceHtml = curated?.Source is { Length: > 0 } source ? Source(source, page, context) : null,
            Definition = entry.Definition is { } definition ? Definition(definition.Article, definition.Use, entry.Name, page, context) : null,
            NamedBy = entry.Uses.IsEmpty && entry.Definition is null
                ? [.. entry.FoundIn.Select(found => found.Article).Distinct().Take(Concordance.MostListed).Select(article => Of(article, null, page, context))] : [],
            See = [.. entry.See.Select(id => GlossaryModels.LinkTo(glossary[id], page, context))],
            Related = [.. entry.Companions.Select(companion => companion.Id).Except(entry.See).Select(id => GlossaryModels.LinkTo(glossary[id], page, context))],
        };
        return entry.Uses.IsEmpty ? item : WithUses(item, entry, page, context);
    }

    private static GlossaryItem WithUses(GlossaryItem item, GlossaryEntry entry, Page page, PageContext context)
    {
        var concordance = Concordance.Of(entry.Uses);
        var quoted = concordance.Quoted.Select(uses => (uses.Article, uses.Count, Sentences: SentencesOf(uses, entry))).Where(uses => uses.Sentences.Count > 0).ToList();
        var shares = Concordance.Shares([.. quoted.Select(uses => uses.Sentences.Count)], ShownSentences);
        var isOne = entry.Uses.Length == 1;
        return item with
        {
            Extent = ThemeWords.Count(context.Words["usage-articles"], entry.Uses.Length) + ThemeWords.Count(context.Words["usage-places"], entry.Uses.Sum(uses => uses.Places.Length))
                + (concordance.IsWhole ? "" : context.Words["usage-sample"]),
            Uses = [.. quoted.Select((uses, i) => Uses(uses.Article, uses.Count, uses.Sentences.Take(shares[i]))).Where(uses => uses.Sentences.Length > 0)],
            MoreUses = [.. quoted.Select((uses, i) => Uses(uses.Article, shares[i] > 0 ? 0 : uses.Count, uses.Sentences.Skip(shares[i]))).Where(uses => uses.Sentences.Length > 0)],
            Listed = [.. concordance.Listed.Select(uses => Of(uses.Article, Times(uses.Places.Length, context), page, context))],
            Unlisted = concordance.Unlisted > 0 ? ThemeWords.Count(context.Words["usage-unlisted"], concordance.Unlisted) : null,
        };

        GlossaryUses Uses(AnalyzedArticle article, int count, IEnumerable<TermSentence> sentences) =>
            new(Of(article, isOne ? null : Times(count, context), page, context), [.. sentences.Select(sentence => Sentence(article, sentence, page, context))]);
    }

    // The sentence that defines the term stands above them already.
    private static List<TermSentence> SentencesOf(QuotedUses uses, GlossaryEntry entry) =>
    [
        .. new ArticleUses(uses.Article, uses.Places).Concordance().Where(sentence =>
            entry.Definition is not { } definition || uses.Article != definition.Article || sentence.Sentence != definition.Use.Sentence),
    ];

    // Once is what a sentence shows by itself.
    private static string? Times(int count, PageContext context) => count > 1 ? ThemeWords.Count(context.Words["usage-times"], count) : null;

    private static string Source(string source, Page page, PageContext context) => context.Sources.Find(source) is { } article
        ? $"<a href=\"{Html.Escape(SitePath.Relative(page.Path, article.Path))}\">{Html.Escape(article.Article.Header.Title)}</a>"
        : LinkedText.Of(source);

    private static GlossaryArticle Of(AnalyzedArticle article, string? times, Page page, PageContext context) =>
        new(new Link(article.Article.Header.Title, SitePath.Relative(page.Path, article.Path)), times, ForeignLanguage(article, context));

    private static string? ForeignLanguage(AnalyzedArticle article, PageContext context) =>
        article.Article.Header.Language is var language && language == context.Language ? null : language;

    private static GlossarySentence Sentence(AnalyzedArticle article, TermSentence use, Page page, PageContext context)
    {
        var (text, end) = (use.Sentence, use.Offset + use.Length);
        var from = use.Offset > MostContext ? Whole(text, use.Offset - MostContext) : 0;
        var to = text.Length - end > MostContext ? Whole(text, end + MostContext) : text.Length;
        return new GlossarySentence((from > 0 ? "…" : "") + text[from..use.Offset], text[use.Offset..end], text[end..to] + (to < text.Length ? "…" : ""), Place(article, use.Paragraph, page, context))
        {
            Language = ForeignLanguage(article, context),
        };
    }

    // A pair of surrogates is one character.
    private static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static Link Place(AnalyzedArticle article, Paragraph paragraph, Page page, PageContext context)
    {
        var name = paragraph.Id == AnalyzedArticle.AbstractId ? context.Words["abstract"] : article.SectionOf(paragraph) ?? context.Words["opening"];
        return new Link(name, $"{SitePath.Relative(page.Path, article.Path)}#{paragraph.Id}");
    }

    private static GlossaryUses Definition(AnalyzedArticle article, TermUse use, string name, Page page, PageContext context)
    {
        var bare = name.Trim('《', '》', '“', '”');
        var start = Math.Clamp(use.Offset, 0, use.Sentence.Length);
        var length = Math.Min(string.CompareOrdinal(use.Sentence, start, name, 0, name.Length) == 0 ? name.Length : bare.Length, use.Sentence.Length - start);
        var paragraph = article.Prose.FirstOrDefault(paragraph => paragraph.Id == use.Paragraph);
        var place = paragraph is null ? Of(article, null, page, context).Article : Place(article, paragraph, page, context);
        var sentence = new GlossarySentence(use.Sentence[..start], use.Sentence.Substring(start, length), use.Sentence[(start + length)..], place) { Language = ForeignLanguage(article, context) };
        return new GlossaryUses(Of(article, null, page, context), [sentence]);
    }
}
