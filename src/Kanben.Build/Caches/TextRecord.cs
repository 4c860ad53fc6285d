using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Caches;

/// <summary>An article's text in a record.</summary>
internal static class TextRecord
{
    public static void Write(RecordWriter to, ArticleText text)
    {
        to.Text(text.Body.Html);
        to.List(text.Body.Runs, static (to, run) =>
        {
            to.Number(run.Start);
            to.Number(run.Length);
            to.Number(run.Section);
        });
        to.List(text.Citations, static (to, citation) =>
        {
            to.Number(citation.Reference);
            to.Text(citation.Paragraph);
            to.Number(citation.Offset);
            to.Text(citation.Pages);
        });
        to.List(text.AuthorDateCitations, static (to, citation) =>
        {
            to.Number(citation.Reference);
            to.Text(citation.Paragraph);
            to.Number(citation.Offset);
            to.Number(citation.Length);
            to.Text(citation.Pages);
        });
        to.List(text.Marks, WriteMark);
        to.List(text.Notes, static (to, note) =>
        {
            to.Text(note.Label);
            to.Text(note.Text);
        });
        WriteCited(to, text.CitedAt);
        to.List(text.Dates, ArticleRecord.WriteDate);
        to.Text(text.Unparsed);
    }

    public static ArticleText Read(RecordReader from) => new(new BodyHtml(from.Text(), from.List(static from => new TextRun(from.Number(), from.Number(), from.Number()))))
    {
        Citations = from.List(static from => new Citation(from.Number(), from.Text(), from.Number(), from.TextOrNull())),
        AuthorDateCitations = from.List(static from => new AuthorDateCitation(from.Number(), from.Text(), from.Number(), from.Number(), from.TextOrNull())),
        Marks = from.List(static from => new PlacedMark(from.Text(), from.Number(), from.Text(), from.Number()) { Pages = from.TextOrNull() }),
        Notes = from.List(static from => (from.Text(), from.Text())),
        CitedAt = ReadCited(from),
        Dates = from.List(ArticleRecord.ReadDate),
        Unparsed = from.TextOrNull(),
    };

    private static void WriteMark(RecordWriter to, PlacedMark mark)
    {
        to.Text(mark.Label);
        to.Number(mark.Number);
        to.Text(mark.Paragraph);
        to.Number(mark.Offset);
        to.Text(mark.Pages);
    }

    private static void WriteCited(RecordWriter to, ImmutableDictionary<string, ImmutableArray<CitingPlace>> cited) =>
        to.List([.. cited.OrderBy(pair => pair.Key, StringComparer.Ordinal)], static (to, pair) =>
        {
            to.Text(pair.Key);
            to.List(pair.Value, static (to, place) =>
            {
                to.Text(place.Id);
                to.Text(place.Sentence);
                to.Number(place.Offset);
            });
        });

    private static ImmutableDictionary<string, ImmutableArray<CitingPlace>> ReadCited(RecordReader from) =>
        from.List(static from => KeyValuePair.Create(from.Text(), from.List(static from => new CitingPlace(from.Text(), from.Text()) { Offset = from.Number() })))
            .ToImmutableDictionary(StringComparer.Ordinal);
}
