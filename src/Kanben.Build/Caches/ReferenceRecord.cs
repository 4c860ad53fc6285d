using Kanben.Model;

namespace Kanben.Build.Caches;

/// <summary>An entry of a reference list in a record.</summary>
internal static class ReferenceRecord
{
    public static void Write(RecordWriter to, Reference reference)
    {
        to.Number(reference.Number);
        to.Number(reference.Line);
        var fields = reference.Fields;
        to.Text(fields.Raw);
        to.Text(fields.Type);
        to.Text(fields.Medium);
        to.Flag(fields.TypeIsGuessed);
        to.Texts(fields.Authors);
        to.Flag(fields.EtAl);
        to.Texts(fields.Translators);
        to.Text(fields.Title);
        to.Text(fields.Container);
        to.Texts(fields.ContainerAuthors);
        foreach (var text in (ReadOnlySpan<string?>)[fields.Edition, fields.Place, fields.Publisher, fields.Year, fields.Date, fields.Volume, fields.Issue, fields.Pages, fields.DocumentNumber, fields.Accessed, fields.Url, fields.Doi])
        {
            to.Text(text);
        }

        to.Texts(fields.LeftOver);
    }

    public static Reference Read(RecordReader from)
    {
        var (number, line) = (from.Number(), from.Number());
        return new Reference(number, ReadFields(from), line);
    }

    private static ParsedReference ReadFields(RecordReader from) => new()
    {
        Raw = from.Text(),
        Type = from.TextOrNull(),
        Medium = from.TextOrNull(),
        TypeIsGuessed = from.Flag(),
        Authors = from.Texts(),
        EtAl = from.Flag(),
        Translators = from.Texts(),
        Title = from.TextOrNull(),
        Container = from.TextOrNull(),
        ContainerAuthors = from.Texts(),
        Edition = from.TextOrNull(),
        Place = from.TextOrNull(),
        Publisher = from.TextOrNull(),
        Year = from.TextOrNull(),
        Date = from.TextOrNull(),
        Volume = from.TextOrNull(),
        Issue = from.TextOrNull(),
        Pages = from.TextOrNull(),
        DocumentNumber = from.TextOrNull(),
        Accessed = from.TextOrNull(),
        Url = from.TextOrNull(),
        Doi = from.TextOrNull(),
        LeftOver = from.Texts(),
    };
}
