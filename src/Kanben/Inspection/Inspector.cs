using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kanben.Build.Articles;
using Kanben.Import;
using Kanben.Model;
using Kanben.Text.Dates;
using Kanben.Text.Events;
using Kanben.Text.Notes;
using Kanben.Text.References;

namespace Kanben.Inspection;

/// <summary>
/// Makes the report of one file, read as a seed, an article, a list of references, or prose. It is the importer, the analyzer and the finders
/// themselves that answer: what is inspected is what a build would publish.
/// </summary>
internal static class Inspector
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string ToJson(InspectReport report) => JsonSerializer.Serialize(report, Json);

    public static InspectReport Seed(string file, byte[] bytes)
    {
        var (article, diagnostics) = Importer.Import(new SeedFile(file, bytes));
        return article is null ? Failed(file, diagnostics) : Of(file, article, diagnostics);
    }

    public static InspectReport Article(string file, byte[] bytes)
    {
        var diagnostics = new List<Diagnostic>();
        var article = InputText.Decode(file, bytes, diagnostics) is { } text
            ? ArticleFile.Read(file, Slug.From(Path.GetFileNameWithoutExtension(file)), text, diagnostics)
            : null;
        return article is null ? Failed(file, diagnostics) : Of(file, article, diagnostics);
    }

    /// <summary>One reference a line, answered in order; a blank line is an entry without fields.</summary>
    public static InspectReport References(string file, string text)
    {
        var lines = Lines(text);
        return new InspectReport(file) { References = [.. lines.Select((line, index) => ReferenceOf(new Reference(index + 1, ReferenceParser.Parse(line), index + 1), []))] };
    }

    /// <summary>Each line is a document of one paragraph, independent of the others, answered in order.</summary>
    public static InspectReport Prose(string file, string text, Edtf? documentDate)
    {
        var paragraphs = Lines(text).Select((line, index) => new Paragraph($"line-{index + 1}", -1, ParagraphKind.Text, line, index + 1)).ToImmutableArray();
        var dates = paragraphs.Select(paragraph => DateFinder.Find([paragraph], documentDate)).ToImmutableArray();
        var events = paragraphs.Zip(dates, (paragraph, found) => EventFinder.Find([paragraph], found));
        return new InspectReport(file)
        {
            Paragraphs = [.. paragraphs.Select(PartOf)],
            Dates = [.. dates.SelectMany(found => found).Select(PartOf)],
            Events = [.. events.SelectMany(found => found).Select(PartOf)],
        };
    }

    private static InspectReport Failed(string file, IEnumerable<Diagnostic> diagnostics) => new(file) { Diagnostics = [.. diagnostics.Select(PartOf)] };

    private static InspectReport Of(string file, Article article, IEnumerable<Diagnostic> diagnostics)
    {
        var header = article.Header;
        var analyzed = ArticleAnalyzer.Analyze(article, AnalysisContext.None);
        return new InspectReport(file)
        {
            Title = header.Title,
            Subtitle = header.Subtitle,
            Authors = [.. header.Authors.Select(author => new AuthorPart(author.Name, author.Affiliations))],
            Abstract = header.Abstract,
            Keywords = header.Keywords,
            Language = header.Language,
            English = header.English is { } english ? new EnglishPart(english.Title, NullIfEmpty(english.Authors), english.Abstract, NullIfEmpty(english.Keywords)) : new EnglishPart(null, null, null, null),
            Notes =
            [
                .. header.Authors.Where(author => author.Note is not null).Select(author => new NotePart("author", author.Note!)),
                .. header.Notes.Select(note => new NotePart(Name(NoteKinds.Of(note)), note)),
            ],
            Headings = [.. analyzed.Text.Headings.Select(heading => new HeadingPart(heading.Level, heading.Number, heading.Text, heading.Id))],
            Paragraphs = [.. analyzed.Paragraphs.Select(PartOf)],
            Citations = [.. analyzed.Text.Citations.Select(citation => new CitationPart(citation.Reference, citation.Paragraph, citation.Offset, citation.Pages))],
            AuthorDateCitations = [.. analyzed.Text.AuthorDateCitations.Select(citation => new AuthorDatePart(citation.Reference, citation.Paragraph, citation.Offset, citation.Length, citation.Pages))],
            References = [.. ReferencesOf(analyzed)],
            Dates = [.. analyzed.Text.Dates.Select(PartOf)],
            Events = [.. analyzed.Events.Select(PartOf)],
            Terms = [.. analyzed.Terms.Select(term => new TermPart(term.Name, Name(term.Kind), term.Count, term.Definition?.Sentence, Math.Round(term.Score, 3), term.English, [.. term.Uses.Select(use => use.Sentence)]))],
            Removed = [.. (header.Source?.Removed ?? []).Select(removal => new RemovedPart(SourceRecord.NameOf(removal.Kind), removal.Text, removal.Line))],
            Diagnostics = [.. DiagnosticPolicy.Default.Apply([.. diagnostics, .. analyzed.Diagnostics]).Select(PartOf)],
        };
    }

    // Paragraphs in reading order, each once, whichever way it cites.
    private static IEnumerable<ReferencePart> ReferencesOf(AnalyzedArticle analyzed)
    {
        var places = analyzed.Text.Citations.Select(citation => (citation.Reference, citation.Paragraph))
            .Concat(analyzed.Text.AuthorDateCitations.Select(citation => (citation.Reference, citation.Paragraph)))
            .Distinct()
            .ToLookup(place => place.Reference, place => place.Paragraph);
        var order = new Dictionary<string, int>(StringComparer.Ordinal) { [AnalyzedArticle.AbstractId] = -1 };
        foreach (var paragraph in analyzed.Paragraphs)
        {
            order.TryAdd(paragraph.Id, order.Count);
        }

        return analyzed.References.Select(reference =>
            ReferenceOf(reference, [.. places[reference.Number].OrderBy(paragraph => order.GetValueOrDefault(paragraph, int.MaxValue))]));
    }

    private static ReferencePart ReferenceOf(Reference reference, IReadOnlyList<string> citedBy)
    {
        var fields = reference.Fields;
        return new ReferencePart(reference.Number, fields.Raw)
        {
            Type = fields.Type,
            Medium = fields.Medium,
            Authors = fields.Authors,
            EtAl = fields.EtAl,
            Translators = fields.Translators,
            Title = fields.Title,
            Container = fields.Container,
            Edition = fields.Edition,
            Place = fields.Place,
            Publisher = fields.Publisher,
            Year = fields.Year,
            Volume = fields.Volume,
            Issue = fields.Issue,
            Pages = fields.Pages,
            DocumentNumber = fields.DocumentNumber,
            Accessed = fields.Accessed,
            Url = fields.Url,
            Doi = fields.Doi,
            CitedBy = citedBy,
        };
    }

    private static ParagraphPart PartOf(Paragraph paragraph) => new(paragraph.Id, paragraph.Heading, Name(paragraph.Kind), paragraph.Text);

    private static DatePart PartOf(DateMention date) =>
        new(date.Paragraph, date.Text, date.Offset, date.Value?.Text, date.Modifier?.ToString().ToUpperInvariant(), date.Basis == DateBasis.DocumentDate ? "document-date" : Name(date.Basis));

    private static EventPart PartOf(DatedEvent found) => new(found.Value.Text, found.ShownTitle, found.Sentence, found.Paragraph, Name(found.Kind));

    private static DiagnosticPart PartOf(Diagnostic diagnostic) => new(diagnostic.Code, Name(diagnostic.Severity), diagnostic.Message, diagnostic.Where.Line);

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static ImmutableArray<string>? NullIfEmpty(ImmutableArray<string> texts) => texts.IsEmpty ? null : texts;

    private static string[] Lines(string text)
    {
        var lines = text.ReplaceLineEndings("\n");
        return (lines.EndsWith('\n') ? lines[..^1] : lines).Split('\n');
    }
}
