using System.Text;
using Kanben.Model;

namespace Kanben.Build.Metadata;

/// <summary>
/// A value of `citation_reference`: `citation_title=…;citation_author=…;…` for an entry that was understood whole, else the entry as printed. A semicolon
/// would end a value, so an entry with one in a field is printed too.
/// </summary>
internal static class CitedReference
{
    public static string Of(ParsedReference fields)
    {
        if (fields.Title is null || fields.Type is null || fields.TypeIsGuessed || !fields.LeftOver.IsEmpty)
        {
            return fields.Raw;
        }

        var text = new StringBuilder();
        var isWhole = Add(text, "title", fields.Title);
        foreach (var author in fields.Authors)
        {
            isWhole &= Add(text, "author", author);
        }

        var (first, last) = PageSpan.Of(fields.Pages);
        isWhole &= Add(text, ContainerName(fields), fields.Container) & Add(text, PublisherName(fields), fields.Publisher) & Add(text, "volume", fields.Volume)
            & Add(text, "issue", fields.Issue) & Add(text, "firstpage", first) & Add(text, "lastpage", last)
            & Add(text, "publication_date", fields.Year) & Add(text, "doi", fields.Doi);
        return isWhole ? text.ToString() : fields.Raw;
    }

    private static bool Add(StringBuilder text, string name, string? value)
    {
        if (value is null)
        {
            return true;
        }

        text.Append(text.Length > 0 ? ";" : "").Append("citation_").Append(name).Append('=').Append(value);
        return !value.Contains(';', StringComparison.Ordinal);
    }

    private static string ContainerName(ParsedReference fields) => fields.Type switch
    {
        "J" or "N" => "journal_title",
        "C" => "conference_title",
        _ => "inbook_title",
    };

    private static string PublisherName(ParsedReference fields) => fields.Type switch
    {
        "D" => "dissertation_institution",
        "R" => "technical_report_institution",
        _ => "publisher",
    };
}
