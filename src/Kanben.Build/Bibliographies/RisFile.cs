using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kanben.Model;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// RIS, as the specification of 2011 has it: a tag, two blanks, a hyphen, a blank and a value to a line, lines ended by CR and LF, each record from TY
/// to ER. UTF-8, which all its readers take by now.
/// </summary>
internal static class RisFile
{
    public static void Write(ImmutableArray<CslItem> items, Stream stream)
    {
        using var file = new Utf8Text(stream);
        foreach (var item in items)
        {
            AppendRecord(file.Text, item);
            file.EndEntry();
        }
    }

    private static void AppendRecord(StringBuilder file, CslItem item)
    {
        var type = TypeOf(item.Type);
        Append(file, "TY", type);
        AppendNames(file, "AU", item.Authors);
        Append(file, "TI", item.Title);
        Append(file, "T2", item.ContainerTitle);
        // Journals under JF as well, where older programs look; JO would be the journal's abbreviation.
        Append(file, "JF", type is "JOUR" or "NEWS" ? item.ContainerTitle : null);
        AppendNames(file, "A2", item.ContainerAuthors);
        AppendNames(file, "A4", item.Translators);
        AppendDates(file, item);
        Append(file, "ET", item.Edition);
        Append(file, "VL", item.Volume);
        Append(file, "IS", item.Issue);
        AppendPages(file, type, item.Page);
        Append(file, "PB", item.Publisher);
        Append(file, "CY", item.PublisherPlace);
        Append(file, TagOfNumber(type), item.Number);
        Append(file, "M3", item.Genre);
        Append(file, "DO", item.Doi);
        Append(file, "UR", PrintedText.Of(item.Url)?.Replace(" ", "%20", StringComparison.Ordinal));
        Append(file, "LA", item.Language);
        Append(file, "AB", item.Abstract);
        foreach (var keyword in item.Keywords)
        {
            // Programs cut a line of keywords at semicolons.
            Append(file, "KW", keyword.Replace(';', '；'));
        }

        Append(file, "N1", item.Printed);
        file.Append("ER  - \r\n\r\n");
    }

    private static string TypeOf(string type) => type switch
    {
        "article-journal" => "JOUR",
        "article-newspaper" => "NEWS",
        "periodical" => "JFULL",
        "book" => "BOOK",
        "chapter" => "CHAP",
        // CPAPER is a paper that was read; one printed in proceedings, with pages and editors, is CONF to EndNote and Zotero.
        "paper-conference" => "CONF",
        "thesis" => "THES",
        "report" => "RPRT",
        "standard" => "STAND",
        "patent" => "PAT",
        "webpage" => "ELEC",
        "manuscript" => "MANSCPT",
        "map" => "MAP",
        "dataset" => "DATA",
        "software" => "COMP",
        // A preprint: RIS has no type nearer than unpublished work.
        "article" => "UNPB",
        _ => "GEN",
    };

    // The specification's column "SN" for patents, reports and standards, AN for what an archive holds; M1 is its general number.
    private static string TagOfNumber(string type) => type switch
    {
        "PAT" or "RPRT" or "STAND" => "SN",
        "MANSCPT" => "AN",
        _ => "M1",
    };

    private static void Append(StringBuilder file, string tag, string? value)
    {
        if (PrintedText.Of(value) is { } text)
        {
            file.Append(tag).Append("  - ").Append(text).Append("\r\n");
        }
    }

    // Family, given, suffix. A comma parts a name wherever it stands and nothing escapes it, so one within a part becomes full-width. That a list goes
    // on (等) has no tag; it can be read in N1.
    private static void AppendNames(StringBuilder file, string tag, ImmutableArray<CslName> names)
    {
        foreach (var name in PlainName.Of(names))
        {
            var parts = name.Literal is { } literal ? [literal] : (ReadOnlySpan<string?>)[name.Family, name.Given, name.Suffix];
            file.Append(tag).Append("  - ").Append(parts[0]!.Replace(',', '，'));
            foreach (var part in parts[1..])
            {
                file.Append(part is null ? "" : ", ").Append(part?.Replace(',', '，'));
            }

            file.Append("\r\n");
        }
    }

    // PY is a year of four figures; DA has slots for month and day (YYYY/MM/DD/other), and is written where they are known.
    private static void AppendDates(StringBuilder file, CslItem item)
    {
        if (item.Issued is { Year: > 0 } issued)
        {
            Append(file, "PY", issued.Year.ToString("0000", CultureInfo.InvariantCulture));
            Append(file, "DA", issued.Month > 0 ? DateOf(issued) : null);
        }

        Append(file, "Y2", item.Accessed is { Year: > 0 } accessed ? DateOf(accessed) : null);
    }

    private static string DateOf(PartialDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}/{(date.Month > 0 ? date.Month.ToString("00", CultureInfo.InvariantCulture) : "")}/{(date.Day > 0 ? date.Day.ToString("00", CultureInfo.InvariantCulture) : "")}/");

    // Under SP a book, thesis or manuscript has the number of its pages; the pages an article refers to are in N1.
    private static void AppendPages(StringBuilder file, string type, string? pages)
    {
        if (type is "BOOK" or "THES" or "MANSCPT" || PrintedText.Of(pages) is not { } text)
        {
            return;
        }

        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        var isRange = hyphen > 0 && hyphen < text.Length - 1 && text.IndexOf('-', hyphen + 1) < 0 && !text.AsSpan().ContainsAny(',', ' ');
        Append(file, "SP", isRange ? text[..hyphen] : text);
        Append(file, "EP", isRange ? text[(hyphen + 1)..] : null);
    }
}
