using System.Text;
using Kanben.Model;
using Kanben.Text.Characters;
using Kanben.Text.Pinyin;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// What two entries are compared by, as strings: equal means the same. Width, case, accents, blanks, quotation and title marks and whatever divides title and
/// subtitle say nothing about a work.
/// </summary>
internal static class WorkKeys
{
    private const int MostOnStack = 256;
    private const string ChineseDigits = "〇一二三四五六七八九十";

    /// <summary>The letters and figures of a text.</summary>
    public static string Bare(string text)
    {
        Span<char> bare = text.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var narrow = char.ToLowerInvariant(Han.Narrow(c));
            if (narrow < '\u0080' ? char.IsAsciiLetterOrDigit(narrow) : char.IsLetterOrDigit(narrow) || Han.IsHan(narrow) || char.IsSurrogate(narrow))
            {
                bare[length++] = narrow is >= '\u00DF' and < '\u0250' ? Plain(narrow) : narrow;
            }
        }

        return bare[..length].ToString();
    }

    /// <summary>The DOI without resolver (`https://doi.org/`, `doi:`), in lower case: its letters are compared without case (ISO 26324, 4.2); null when there is none.</summary>
    public static string? Doi(string? doi)
    {
        var text = Han.Narrow(doi ?? "").ToLowerInvariant();
        var prefix = text.IndexOf("10.", StringComparison.Ordinal);
        return prefix >= 0 && text[prefix..].TrimEnd('.', ',', ';', '/') is var bare && bare.Contains('/', StringComparison.Ordinal) ? bare : null;
    }

    /// <summary>
    /// The title with year and first author; for one of several volumes or editions of a book also which. An unsigned piece of a periodical (社论) is told by the
    /// periodical. An entry without a title is told by its whole text alone.
    /// </summary>
    public static string Title(ParsedReference fields)
    {
        if (Bare(fields.Title ?? "") is not { Length: > 0 } title)
        {
            return Bare(fields.Raw) is { Length: > 0 } text ? text : fields.Raw;
        }

        var author = fields.Authors.IsEmpty ? (IsSerial(fields) ? "|" + Bare(fields.Container ?? "") : "") : Bare(FamilyName.Of(fields.Authors[0]));
        var imprint = Imprint(fields);
        return $"{title}|{fields.Year}|{author}{(imprint.Length > 0 ? "|" + imprint : "")}";
    }

    /// <summary>
    /// Which volume and edition of a book, or which standard, patent or report it is; empty when the entry does not say. A first edition is not stated
    /// (GB/T 7714-2015, 8.3.1), and an issue or volume of a periodical is often misprinted, but does not make another article.
    /// </summary>
    public static string Imprint(ParsedReference fields)
    {
        if (IsSerial(fields))
        {
            return "";
        }

        var volume = Number(fields.Volume);
        var edition = Number(fields.Edition) is var number && number == "1" ? "" : number;
        var document = fields.Type is "S" or "P" or "R" ? Bare(fields.DocumentNumber ?? "") : "";
        return volume.Length + edition.Length + document.Length == 0 ? "" : $"{volume}/{edition}/{document}";
    }

    /// <summary>
    /// The kind of document that no other can be, after the printed mark; null when the mark is missing, unknown or says nothing ([Z]). A chapter is marked
    /// [M], [C], [G] or, after GB/T 7714-2005, [A], as its host or by habit.
    /// </summary>
    public static string? Family(ParsedReference fields) => fields.TypeIsGuessed ? null : Family(fields.Type);

    /// <summary>As <see cref="Family(ParsedReference)"/>, of a mark that may be guessed.</summary>
    public static string? Family(string? type) => type switch
    {
        "M" or "C" or "G" or "A" => "M",
        "J" or "N" or "D" or "R" or "S" or "P" or "EB" or "CM" or "DS" or "PP" or "CP" or "DB" => type,
        _ => null,
    };

    private static bool IsSerial(ParsedReference fields) => fields.Type is "J" or "N";

    // 第2版, 2nd ed. and 第二版 are one; 修订版 stays a word.
    private static string Number(string? printed)
    {
        if (string.IsNullOrEmpty(printed))
        {
            return "";
        }

        var bare = Bare(printed);
        var digits = string.Concat(bare.Where(char.IsAsciiDigit)).TrimStart('0');
        return digits.Length > 0 ? digits : FromChinese(bare.Trim('第', '版', '卷', '册', '辑', '部', '集', '编'));
    }

    // Up to 九十九: no book has more editions, and of a set with more volumes the entry has figures.
    private static string FromChinese(string text)
    {
        if (text.Length is 0 or > 3 || text.Any(c => !ChineseDigits.Contains(c, StringComparison.Ordinal)))
        {
            return text;
        }

        var ten = text.IndexOf('十', StringComparison.Ordinal);
        return ten < 0 ? string.Concat(text.Select(Digit)) : $"{(ten == 0 ? 1 : Digit(text[0])) * 10 + (ten == text.Length - 1 ? 0 : Digit(text[^1]))}";
    }

    private static int Digit(char c) => ChineseDigits.IndexOf(c, StringComparison.Ordinal);

    private static char Plain(char c) => PinyinTable.IndexLetter(c.ToString()) is var letter && char.IsAsciiLetterUpper(letter) ? char.ToLowerInvariant(letter) : c;
}
