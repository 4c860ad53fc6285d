using Kanben.Model;

namespace Kanben.Build.Caches;

/// <summary>An article's front matter in a record.</summary>
internal static class FrontRecord
{
    public static void Write(RecordWriter to, ArticleHeader header)
    {
        to.Text(header.Title);
        to.Text(header.Subtitle);
        to.List(header.Authors, WriteAuthor);
        to.Text(header.Abstract);
        to.Texts(header.Keywords);
        to.Text(header.Language);
        to.Text(header.Date?.Text);
        to.Optional(header.Journal, static (to, journal) =>
        {
            to.Text(journal.Title);
            to.Text(journal.Volume);
            to.Text(journal.Issue);
            to.Text(journal.Pages);
        });
        to.Text(header.Doi);
        to.Optional(header.English, static (to, english) =>
        {
            to.Text(english.Title);
            to.Texts(english.Authors);
            to.Text(english.Abstract);
            to.Texts(english.Keywords);
        });
        to.Texts(header.Notes);
        to.Optional(header.Source, WriteSource);
        WriteTimeline(to, header.Timeline);
        to.Texts(header.Terms.Hide);
        to.Texts(header.Terms.Add);
        to.Flag(header.Draft);
    }

    public static ArticleHeader Read(RecordReader from) => new()
    {
        Title = from.Text(),
        Subtitle = from.TextOrNull(),
        Authors = from.List(ReadAuthor),
        Abstract = from.TextOrNull(),
        Keywords = from.Texts(),
        Language = from.Text(),
        Date = ReadDateOrNull(from),
        Journal = from.Optional(static from => new JournalIssue(from.TextOrNull(), from.TextOrNull(), from.TextOrNull(), from.TextOrNull())),
        Doi = from.TextOrNull(),
        English = from.Optional(static from => new EnglishHeader(from.TextOrNull(), from.Texts(), from.TextOrNull(), from.Texts())),
        Notes = from.Texts(),
        Source = from.Optional(ReadSource),
        Timeline = ReadTimeline(from),
        Terms = new TermCorrections(from.Texts(), from.Texts()),
        Draft = from.Flag(),
    };

    public static Edtf ReadDate(RecordReader from) => ReadDateOrNull(from) ?? throw RecordReader.Damaged();

    public static Edtf? ReadDateOrNull(RecordReader from) => from.TextOrNull() is not { } text ? null : Edtf.TryParse(text, out var date) ? date : throw RecordReader.Damaged();

    public static void WriteRemoval(RecordWriter to, Removal removal)
    {
        to.Number((int)removal.Kind);
        to.Number(removal.Line);
        to.Text(removal.Text);
    }

    public static Removal ReadRemoval(RecordReader from) => new(from.Name<RemovalKind>(), from.Number(), from.Text());

    private static void WriteAuthor(RecordWriter to, Author author)
    {
        to.Text(author.Name);
        to.Texts(author.Affiliations);
        to.Text(author.Email);
        to.Text(author.Orcid);
        to.Text(author.Note);
    }

    private static Author ReadAuthor(RecordReader from) => new(from.Text())
    {
        Affiliations = from.Texts(),
        Email = from.TextOrNull(),
        Orcid = from.TextOrNull(),
        Note = from.TextOrNull(),
    };

    private static void WriteSource(RecordWriter to, SourceRecord source)
    {
        to.Text(source.Seed);
        to.Text(source.Sha256);
        to.Text(source.Digest);
        to.Number(source.Importer);
        to.List(source.Removed, WriteRemoval);
        to.List(source.Repairs, static (to, repair) =>
        {
            to.Text(repair.Rule);
            to.Number(repair.Line);
            to.Text(repair.Before);
            to.Text(repair.After);
        });
    }

    private static SourceRecord ReadSource(RecordReader from) => new(from.Text(), from.Text())
    {
        Digest = from.TextOrNull(),
        Importer = from.Number(),
        Removed = from.List(ReadRemoval),
        Repairs = from.List(static from => new Repair(from.Text(), from.Number(), from.Text(), from.Text())),
    };

    private static void WriteTimeline(RecordWriter to, TimelineCorrections timeline)
    {
        to.List(timeline.Hide, WriteName);
        to.List(timeline.Add, static (to, added) =>
        {
            to.Text(added.Date.Text);
            to.Text(added.Title);
            to.Text(added.Note);
            to.Number((int)added.Kind);
            to.Text(added.Source);
        });
        to.List(timeline.Retitle, static (to, retitling) =>
        {
            WriteName(to, retitling.Event);
            to.Text(retitling.Title);
        });
    }

    private static TimelineCorrections ReadTimeline(RecordReader from)
    {
        var hide = from.List(ReadName);
        var add = from.List(static from => new AddedEvent(ReadDate(from), from.Text(), from.TextOrNull()) { Kind = from.Name<EventKind>(), Source = from.TextOrNull() });
        return new TimelineCorrections(hide, add) { Retitle = from.List(static from => new Retitling(ReadName(from), from.Text())) };
    }

    private static void WriteName(RecordWriter to, EventName name)
    {
        to.Text(name.Text);
        to.Number(name.Line);
    }

    private static EventName ReadName(RecordReader from) => new(from.Text()) { Line = from.Number() };
}
