using Kanben.Model;

namespace Kanben.Build.Bibliographies;

/// <summary>The type of CSL 1.0.2 (appendix III) for a type mark of GB/T 7714 (2025, annex A; 2015, annex B).</summary>
internal static class CitedType
{
    public static string Of(ParsedReference entry)
    {
        var hasHost = !string.IsNullOrEmpty(entry.Container);
        return entry.Type switch
        {
            "J" => hasHost || !IsSerialAsAWhole(entry) ? "article-journal" : "periodical",
            "N" => "article-newspaper",
            // "[C]//" is a paper in proceedings; proceedings as a whole, which have a publisher, are a book to CSL.
            "C" => hasHost || string.IsNullOrEmpty(entry.Publisher) ? "paper-conference" : "book",
            // G is a collection of texts in print; CSL's `collection` is one in an archive.
            "M" or "G" => hasHost ? "chapter" : "book",
            "D" => "thesis",
            "R" => "report",
            "S" => "standard",
            "P" => "patent",
            "EB" => "webpage",
            // Until 2015 "[A]//" was the mark of a part of a book; 2025 has A for archives alone.
            "A" => hasHost ? "chapter" : "manuscript",
            "CM" => "map",
            // CSL knows no database.
            "DS" or "DB" => "dataset",
            "CP" => "software",
            // CSL 1.0.2: `article` is for preprints and working papers.
            "PP" => "article",
            // Z, marks that the standard does not have, and entries without one.
            _ => "document",
        };
    }

    /// <summary>The degree that the entry names, in its language; null where it says nothing.</summary>
    public static string? KindOfThesis(string raw) =>
        raw.Contains("硕士", StringComparison.Ordinal) ? "硕士学位论文"
        : raw.Contains("博士", StringComparison.Ordinal) ? "博士学位论文"
        : raw.Contains("master’s", StringComparison.OrdinalIgnoreCase) || raw.Contains("master's", StringComparison.OrdinalIgnoreCase) ? "Master’s thesis"
        : raw.Contains("doctoral", StringComparison.OrdinalIgnoreCase) || raw.Contains("Ph.D", StringComparison.Ordinal) || raw.Contains("PhD", StringComparison.Ordinal) ? "Doctoral dissertation"
        : null;

    // "刊名[J]. 1984, 1(1)—. 地: 社, 1984—." (4.3): the serial's own title and imprint; an article whose journal was left out has no publisher.
    private static bool IsSerialAsAWhole(ParsedReference entry) => !string.IsNullOrEmpty(entry.Publisher) || !string.IsNullOrEmpty(entry.Place);
}
