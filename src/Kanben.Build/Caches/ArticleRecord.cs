using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Caches;

/// <summary>What a site holds of an analysed article, in a record: everything but its <see cref="ArticleText"/>, and of its terms not the sentences.</summary>
internal static class ArticleRecord
{
    public static void Write(RecordWriter to, AnalyzedArticle article, TextPlaces places)
    {
        FrontRecord.Write(to, article.Article.Header);
        to.List(places.References, static (to, at) => to.Number(at));
        to.List(places.Prose, static (to, at) => to.Number(at));
        to.Texts(article.Sections);
        to.List(article.Outline, static (to, part) =>
        {
            to.Number(part.Heading);
            to.Number((int)part.Kind);
            to.Number(part.Length);
        });
        to.Flag(article.IsAuthorDate);
        to.Number(article.ReferenceCount);
        to.Text(article.ReferencesTitle);
        to.List(article.Events, WriteEvent);
        to.List(article.Terms, WriteTerm);
        to.Texts(article.Pictures);
        to.List(article.TargetUses, static (to, use) =>
        {
            to.Text(use.File);
            to.Flag(use.IsPicture);
            to.Text(use.Answer);
        });
        to.Flag(article.IsAsImported);
        to.List(article.Diagnostics, WriteDiagnostic);
    }

    /// <summary><paramref name="text"/> makes the source of the text from the places that were written.</summary>
    public static AnalyzedArticle Read(RecordReader from, string file, Slug slug, Func<TextPlaces, IArticleTextSource> text)
    {
        var front = new ArticleFront(file, slug, FrontRecord.Read(from));
        return Read(from, new AnalyzedArticle(front, text(new TextPlaces(from.List(static from => from.Number()), from.List(static from => from.Number())))));
    }

    private static AnalyzedArticle Read(RecordReader from, AnalyzedArticle article) => article with
    {
        Sections = from.Texts(),
        Outline = from.List(static from => new ProsePart(from.Number(), from.Name<ParagraphKind>(), from.Number())),
        IsAuthorDate = from.Flag(),
        ReferenceCount = from.Number(),
        ReferencesTitle = from.TextOrNull(),
        Events = from.List(ReadEvent),
        Terms = from.List(ReadTerm),
        Pictures = from.Texts(),
        TargetUses = from.List(static from => new TargetUse(from.Text(), from.Flag(), from.TextOrNull())),
        IsAsImported = from.Flag(),
        Diagnostics = from.List(ReadDiagnostic),
    };

    /// <summary>What stays in memory of an article whose record is on the disk.</summary>
    public static AnalyzedArticle Kept(AnalyzedArticle article, IArticleTextSource text) => article with
    {
        Source = text,
        Terms = [.. article.Terms.Select(term => term with { Uses = [] })],
    };

    public static void WriteDiagnostic(RecordWriter to, Diagnostic diagnostic)
    {
        to.Text(diagnostic.Code);
        to.Text(diagnostic.Message);
        to.Text(diagnostic.Where.File);
        to.Number(diagnostic.Where.Line);
        to.Number(diagnostic.Where.Column);
        to.Number((int)diagnostic.Severity);
    }

    public static Diagnostic ReadDiagnostic(RecordReader from) =>
        new(Rules.Find(from.Text()) ?? throw RecordReader.Damaged(), from.Text(), new Place(from.Text(), from.Number(), from.Number())) { Severity = from.Name<Severity>() };

    public static void WriteDate(RecordWriter to, DateMention date)
    {
        to.Text(date.Paragraph);
        to.Text(date.Text);
        to.Number(date.Offset);
        to.Text(date.Value?.Text);
        to.Number(date.Modifier is { } modifier ? (int)modifier : -1);
        to.Number((int)date.Basis);
    }

    public static DateMention ReadDate(RecordReader from) =>
        new(from.Text(), from.Text(), from.Number(), FrontRecord.ReadDateOrNull(from), ReadModifier(from.Number()), from.Name<DateBasis>());

    private static DateModifier? ReadModifier(int modifier) => modifier < 0 ? null : Enum.IsDefined((DateModifier)modifier) ? (DateModifier)modifier : throw RecordReader.Damaged();

    private static void WriteEvent(RecordWriter to, DatedEvent found)
    {
        WriteDate(to, found.Date);
        to.Text(found.Value.Text);
        to.Text(found.Title);
        to.Text(found.Sentence);
        to.Number(found.SentenceOffset);
        to.Text(found.Paragraph);
        to.Number((int)found.Kind);
        to.Text(found.EditedTitle);
    }

    private static DatedEvent ReadEvent(RecordReader from) =>
        new(ReadDate(from), FrontRecord.ReadDate(from), from.Text(), from.Text(), from.Number(), from.Text(), from.Name<EventKind>()) { EditedTitle = from.TextOrNull() };

    private static void WriteTerm(RecordWriter to, FoundTerm term)
    {
        to.Text(term.Name);
        to.Number((int)term.Kind);
        to.Number(term.Count);
        to.Optional(term.Definition, static (to, use) =>
        {
            to.Text(use.Paragraph);
            to.Text(use.Sentence);
            to.Number(use.Offset);
        });
        to.Real(term.Score);
        to.Text(term.English);
    }

    private static FoundTerm ReadTerm(RecordReader from) =>
        new(from.Text(), from.Name<TermKind>(), from.Number(), from.Optional(static from => new TermUse(from.Text(), from.Text(), from.Number())), [])
        {
            Score = from.Real(),
            English = from.TextOrNull(),
        };
}
