using Kanben.Model;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// A document as GB/T 7714-2025 cites it in a numbered list, clauses 8.2 to 8.15, in one line that ends with a full stop. Names and titles of
/// Chinese entries are parted by full-width marks, everything else by half-width ones with a blank behind, as in the standard's own examples.
/// What the standard lets one leave out or guess (placeholders for place and publisher, the first edition) is left out.
/// </summary>
internal static class Gbt7714
{
    public static Gbt7714Entry Write(CslItem item)
    {
        var text = new Gbt7714Text();
        WriteHead(item, text);
        WriteMark(item, text);
        text.Add(". ", Gbt7714Names.Translators(item));
        WriteBody(item, text);
        var accessedAt = WriteAccessed(item, text);
        WritePlace(item, text);
        text.Stop();
        return new Gbt7714Entry(text.ToString(), accessedAt);
    }

    /// <summary>The type of the mark, without its carrier.</summary>
    public static string KindOf(CslItem item) => item.Mark.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? item.Mark[..slash] : item.Mark;

    /// <summary>The types whose date of access is part of the entry (tables 10, 11, 14, 15); no other has a place for it.</summary>
    public static bool WantsAccessed(CslItem item) => KindOf(item) is "EB" or "DS" or "PP";

    /// <summary>8.9: a standard is known by its number and name alone.</summary>
    public static bool IsNumberedStandard(CslItem item) => KindOf(item) == "S" && item.Number is { Length: > 0 };

    private static void WriteHead(CslItem item, Gbt7714Text text)
    {
        if (IsNumberedStandard(item))
        {
            text.Add("", item.Number);
            text.Add(" ", item.Title);
            return;
        }

        text.Add("", Gbt7714Names.Authors(item));
        text.Add(". ", item.Title);
        var part = Gbt7714Words.TitlePart(item.Language);
        if (KindOf(item) is not ("J" or "N") && item.ContainerTitle is null)
        {
            text.Add(part, Gbt7714Words.Volume(item));
        }

        // 8.8.3, 8.10.2, 8.12.3: the numbers of reports, patents and files are part of the title.
        if (KindOf(item) is not ("J" or "N" or "EB"))
        {
            text.Add(part, item.Number);
        }
    }

    private static void WriteMark(CslItem item, Gbt7714Text text)
    {
        // 7.3: what is read online has the carrier's mark too.
        var carrier = item.Url is { Length: > 0 } && !item.Mark.Contains('/', StringComparison.Ordinal) ? "/OL" : "";
        text.Add("", $"[{item.Mark}{carrier}]");
    }

    private static void WriteBody(CslItem item, Gbt7714Text text)
    {
        switch (KindOf(item))
        {
            case "J" or "N" when item.ContainerTitle is { Length: > 0 }:
                WriteSerial(item, text);
                break;
            case "S" when IsNumberedStandard(item):
                break;
            case "EB":
                // 8.11.3.2 has no element for the site, because the address tells it. Where there is none, nothing else would; // is what 6.2
                // gives to the source that something is part of.
                text.Add("//", item.Url is { Length: > 0 } ? null : item.ContainerTitle);
                text.Add(". (", item.Issued?.ToString(), ")");
                break;
            case "DS" or "PP":
                text.Add(". ", Gbt7714Words.Edition(item));
                WritePlatform(item, text);
                break;
            case "R" or "P" when item.Publisher is null && item.ContainerTitle is null:
                text.Add(". ", item.Issued?.ToString());
                text.Add(": ", Gbt7714Words.Pages(item));
                break;
            default:
                WriteImprint(item, text);
                break;
        }
    }

    // 8.5.1: 2012, 52 (11): 1518-1523; 2010 (6): 23; 2014, 510: 356-363; 2024-05-09; of a newspaper 2013-03-16 (1).
    private static void WriteSerial(CslItem item, Gbt7714Text text)
    {
        text.Add(". ", item.ContainerTitle);
        // 7.7: an article's number stands for pages where there are none.
        var pages = Gbt7714Words.Pages(item) ?? item.Number;
        if (KindOf(item) == "N" && (item.Volume ?? item.Issue) is null)
        {
            text.Add(", ", item.Issued?.ToString());
            text.Add(" (", pages, ")");
            return;
        }

        var isOnlineFirst = (item.Volume ?? item.Issue ?? pages) is null;
        text.Add(", ", isOnlineFirst ? item.Issued?.ToString() : Year(item));
        text.Add(", ", item.Volume);
        text.Add(" (", item.Issue, ")");
        text.Add(": ", pages);
    }

    private static void WritePlatform(CslItem item, Gbt7714Text text)
    {
        var platform = item.Publisher ?? item.ContainerTitle;
        text.Add(". ", platform);
        text.Add(platform is null ? ". (" : " (", item.Issued?.ToString(), ")");
    }

    private static void WriteImprint(CslItem item, Gbt7714Text text)
    {
        var hasHost = item.ContainerTitle is { Length: > 0 };
        if (hasHost)
        {
            var authors = Gbt7714Names.ContainerAuthors(item);
            text.Add("//", authors);
            text.Add(authors is null ? "//" : ". ", item.ContainerTitle);
            text.Add(Gbt7714Words.TitlePart(item.Language), Gbt7714Words.Volume(item));
        }

        text.Add(". ", Gbt7714Words.Edition(item));
        // 7.5.2.3 and 7.5.3.3 allow [出版地不详] and [出版者不详]. A machine knows only that the entry does not give them, not that nobody does.
        text.Add(". ", item.PublisherPlace);
        text.Add(item.PublisherPlace is null ? ". " : ": ", item.Publisher);
        // 8.12.3 wants the day of a file; 8.6.3 joins the year of a conference to its name.
        var date = KindOf(item) is "A" or "R" or "P" ? item.Issued?.ToString() : Year(item);
        var isJoined = (item.Publisher ?? item.PublisherPlace) is not null || (hasHost && KindOf(item) == "C");
        text.Add(isJoined ? ", " : ". ", date);
        // 8.13.3: what a map has behind its year is its size.
        text.Add(KindOf(item) == "CM" && item.Page?.EndsWith("cm", StringComparison.Ordinal) == true ? ". " : ": ", Gbt7714Words.Pages(item));
    }

    private static int WriteAccessed(CslItem item, Gbt7714Text text)
    {
        if (!WantsAccessed(item))
        {
            return -1;
        }

        var at = text.Length;
        text.Add(Gbt7714Entry.LeadAfter(text.Last), item.Accessed?.ToString(), "]");
        return text.Length > at ? -1 : at;
    }

    private static void WritePlace(CslItem item, Gbt7714Text text)
    {
        text.Add(". ", item.Url);
        // 7.9.1: not again when the address contains it.
        var isInUrl = item.Doi is { } doi && item.Url?.Contains(doi, StringComparison.OrdinalIgnoreCase) == true;
        text.Add(". DOI:", isInUrl ? null : item.Doi);
    }

    private static string? Year(CslItem item) => item.Issued is { } date ? PartialDate.Of(date.Year).ToString() : null;
}

/// <summary>
/// An entry of GB/T 7714. Where its date of access is wanted and not known, <see cref="AccessedAt"/> is the offset at which it goes, behind
/// <see cref="Lead"/> and with a bracket after it; else -1.
/// </summary>
internal readonly record struct Gbt7714Entry(string Text, int AccessedAt)
{
    public string? Lead => AccessedAt < 0 ? null : LeadAfter(AccessedAt == 0 ? '\0' : Text[AccessedAt - 1]);

    // 8.11.3: "(2022-10-26) [2023-05-02]", but "[EB/OL]. [2025-06-21]".
    public static string LeadAfter(char last) => last == ')' ? " [" : ". [";
}
