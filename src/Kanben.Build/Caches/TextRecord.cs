using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Caches;

/// <summary>An article's text in a record: its references first, its prose last, so that either can be read without the rest.</summary>
internal static class TextRecord
{
    public static TextPlaces Write(RecordWriter to, ArticleText text, ImmutableArray<Paragraph> prose)
    {
        to.Number(text.References.Length);
        var references = Write(to, text.References, ReferenceRecord.Write);
        Write(to, text);
        return new TextPlaces(references, Write(to, prose, WriteParagraph));
    }

    public static Paragraph ReadParagraph(RecordReader from) => new(from.Text(), from.Number(), from.Name<ParagraphKind>(), from.Text(), from.Number());

    public static ImmutableArray<Reference> ReadReferences(RecordReader from) => from.List(ReferenceRecord.Read);

    // Tells where each item begins and where the last ends.
    private static ImmutableArray<int> Write<T>(RecordWriter to, ImmutableArray<T> items, Action<RecordWriter, T> write)
    {
        var places = ImmutableArray.CreateBuilder<int>(items.Length + 1);
        places.Add(to.Length);
        foreach (var item in items)
        {
            write(to, item);
            places.Add(to.Length);
        }

        return places.MoveToImmutable();
    }

    private static void WriteParagraph(RecordWriter to, Paragraph paragraph)
    {
        to.Text(paragraph.Id);
        to.Number(paragraph.Heading);
        to.Number((int)paragraph.Kind);
        to.Text(paragraph.Text);
        to.Number(paragraph.Line);
    }

    private static void WriteHeading(RecordWriter to, Heading heading)
    {
        to.Number(heading.Level);
        to.Text(heading.Number);
        to.Text(heading.Text);
        to.Text(heading.Id);
        to.Number(heading.Line);
        to.Text(heading.Printed);
    }

    private static Heading ReadHeading(RecordReader from) => new(from.Number(), from.TextOrNull(), from.Text(), from.Text(), from.Number()) { Printed = from.TextOrNull() };

    private static void Write(RecordWriter to, ArticleText text)
    {
        to.List(text.Headings, WriteHeading);
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

    public static ArticleText Read(RecordReader from)
    {
        var (references, headings) = (ReadReferences(from), from.List(ReadHeading));
        return ReadBody(from) with { Headings = headings, References = references };
    }

    private static ArticleText ReadBody(RecordReader from) => new(new BodyHtml(from.Text(), from.List(static from => new TextRun(from.Number(), from.Number(), from.Number()))))
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

/// <summary>Where in the record of a text the references and the paragraphs of the prose lie, in bytes from its start: where each begins and where the last ends.</summary>
internal sealed record TextPlaces(ImmutableArray<int> References, ImmutableArray<int> Prose);
