using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kanben.Model;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// A bibliography for LaTeX: the entry types and fields of BibTeX 0.99d, and those of biblatex 3 where BibTeX has none. UTF-8; every value is in braces
/// that balance and on a line of its own. `mark` and `medium` are the fields in which gbt7714 and biblatex-gb7714 look for the type mark.
/// </summary>
internal static class BibTexFile
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static void Write(ImmutableArray<CslItem> items, Stream stream)
    {
        using var file = new Utf8Text(stream);
        foreach (var (i, item) in items.Index())
        {
            file.Text.Append(i == 0 ? "@" : "\n@");
            AppendEntry(file.Text, item);
            file.EndEntry();
        }
    }

    private static void AppendEntry(StringBuilder file, CslItem item)
    {
        var kind = BibTexKind.Of(item);
        file.Append(kind.Entry).Append('{').Append(item.Id);
        AppendNames(file, "author", item.Authors, item.HasMoreAuthors);
        BibTexTitle.Append(Begin(file, "title"), PrintedText.Of(item.Title) ?? "", item.Language);
        file.Append('}');
        AppendNames(file, kind.Host, item.ContainerAuthors, hasMore: false);
        AppendNames(file, "translator", item.Translators, hasMore: false);
        AppendField(file, kind.Container, item.ContainerTitle);
        AppendField(file, "edition", item.Edition);
        AppendField(file, kind.Publisher, item.Publisher);
        AppendField(file, "address", item.PublisherPlace);
        AppendDate(file, item.Issued);
        AppendField(file, "volume", item.Volume);
        // BibTeX's number is that of an issue or of the document; biblatex has fields for what is left.
        var isArticle = kind.Entry == "article";
        AppendField(file, "number", isArticle ? item.Issue : PrintedText.Of(item.Number) ?? item.Issue);
        AppendField(file, "issue", !isArticle && PrintedText.Of(item.Number) is not null ? item.Issue : null);
        AppendField(file, "eid", isArticle ? item.Number : null);
        AppendField(file, "pages", item.Page?.Replace("-", "--", StringComparison.Ordinal));
        AppendField(file, "type", kind.Type);
        AppendField(file, "entrysubtype", kind.SubType);
        AppendVerbatim(file, "doi", item.Doi);
        AppendVerbatim(file, "url", item.Url);
        AppendField(file, "urldate", item.Accessed is { Year: > 0 } accessed ? accessed.ToString() : null);
        AppendField(file, "abstract", item.Abstract);
        // A comma parts keywords for every program that reads them.
        AppendField(file, "keywords", string.Join(", ", item.Keywords.Select(PrintedText.Of).OfType<string>().Select(word => word.Replace(',', '，'))));
        AppendField(file, "langid", BibTexKind.LanguageOf(item.Language));
        var slash = item.Mark.IndexOf('/', StringComparison.Ordinal);
        AppendField(file, "mark", slash < 0 ? item.Mark : item.Mark[..slash]);
        AppendField(file, "medium", slash < 0 ? null : item.Mark[(slash + 1)..]);
        // No style prints it, and Zotero and JabRef show it as a note.
        AppendField(file, "annote", item.Printed);
        file.Append("\n}\n");
    }

    private static StringBuilder Begin(StringBuilder file, string field) => file.Append(",\n  ").Append(field).Append(" = {");

    private static void AppendField(StringBuilder file, string field, string? value)
    {
        if (PrintedText.Of(value) is { } text)
        {
            BibTexText.Append(Begin(file, field), text);
            file.Append('}');
        }
    }

    private static void AppendVerbatim(StringBuilder file, string field, string? value)
    {
        if (PrintedText.Of(value) is { } text)
        {
            BibTexText.AppendVerbatim(Begin(file, field), text);
            file.Append('}');
        }
    }

    private static void AppendNames(StringBuilder file, string field, ImmutableArray<CslName> names, bool hasMore)
    {
        var length = file.Length;
        Begin(file, field);
        var start = file.Length;
        foreach (var name in PlainName.Of(names))
        {
            BibTexName.Append(file.Append(file.Length == start ? "" : " and "), name);
        }

        if (file.Length == start)
        {
            file.Length = length;
            return;
        }

        file.Append(hasMore ? " and others}" : "}");
    }

    // Both ways of telling a date: BibTeX reads year and month, biblatex a whole date, which its readers prefer. BibTeX has no years before Christ.
    private static void AppendDate(StringBuilder file, PartialDate? date)
    {
        if (date is not { Year: > 0 } known)
        {
            return;
        }

        if (known.Day > 0)
        {
            AppendField(file, "date", known.ToString());
        }

        AppendField(file, "year", known.Year.ToString(CultureInfo.InvariantCulture));
        if (known.Month > 0)
        {
            file.Append(",\n  month = ").Append(Months[known.Month - 1]);
        }
    }
}
