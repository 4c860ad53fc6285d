using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CsCheck;
using Kanben.Build.Bibliographies;
using Kanben.Model;
using Kanben.Tests.Build.Timelines.Exports;
using Kanben.Text.References;

namespace Kanben.Tests.Build.Bibliographies;

/// <summary>Items to write, harmless and hostile, and what their readers may expect of a text.</summary>
internal static class CitationSamples
{
    private static readonly string[] Types =
    [
        "article", "article-journal", "article-newspaper", "book", "chapter", "dataset", "document", "manuscript", "map", "paper-conference", "patent", "periodical", "report", "software",
        "standard", "thesis", "webpage",
    ];

    private static readonly string[] Pieces =
    [
        "纸", "《纸史》", "DNA", "mRNA", "Smith", "van", "de", "and", " and ", " AND ", "others", "et al.", ",", ", ", ";", "；", "{", "}", "{}", "}{", "\\", "\\\\", "\\{", "\\textbf{x}", "%", "#", "$", "&", "_", "~",
        "^", "@", "@article{x,", "\n@book{y,", "\"", "'", "=", "\r\nER  - \r\nTY  - JOUR", "\nAU  - x", "TY  - ", "-", "--", "–", "10.1000/a_b", "https://e.example/?a=b&c#d%20e", "</script>", "<!--", " ", "  ", "\t", "\0", "\u0085",
        "\u2028", "\u2029", "\u200F", "\u202E", "\uFEFF", "\u3000", "\u00A0", "\uD800", "\uDC00", "𠀀", "😀", "é", "İ", "ß", "1", "03", "null",
    ];

    public static Gen<string> AnyText { get; } = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 6].Select(string.Concat);

    private static Gen<CslName> AnyName { get; } = Gen.Frequency(
        (1, AnyText.Select(CslName.Whole)),
        (1, Gen.Select(AnyText, AnyText, AnyText.Null()).Select((family, given, suffix) => CslName.Parted(family, given) with { Suffix = suffix })));

    private static Gen<PartialDate?> AnyDate { get; } = Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 12], Gen.Int[0, 28], Gen.Bool).Select((year, month, day, isKnown) =>
        isKnown ? PartialDate.Of(year, month, month == 0 ? 0 : day) : (PartialDate?)null);

    public static Gen<CslItem> AnyItem { get; } =
        Gen.Select(
            Gen.Select(Gen.Int[0, Types.Length - 1], AnyText, AnyName.Array[0, 3], AnyName.Array[0, 2], AnyName.Array[0, 2], Gen.Bool),
            Gen.Select(AnyText.Null(), AnyText.Null(), AnyText.Null(), AnyText.Null(), AnyText.Null(), AnyText.Null()),
            Gen.Select(AnyText.Null(), AnyText.Null(), AnyText.Null(), AnyText.Null(), AnyText.Null(), AnyText.Null()),
            Gen.Select(AnyDate, AnyDate, AnyText.Array[0, 3])).Select((who, what, where, more) => new CslItem
            {
                Id = "a1-b",
                Type = Types[who.Item1],
                Mark = who.Item6 ? "J/OL" : "M",
                Language = who.Item6 ? "zh-Hans" : "en",
                Title = who.Item2,
                Authors = [.. who.Item3],
                HasMoreAuthors = who.Item6,
                Translators = [.. who.Item4],
                ContainerAuthors = who.Item6 ? [.. who.Item3] : [.. who.Item5],
                ContainerTitle = what.Item1,
                Edition = what.Item2,
                Publisher = what.Item3,
                PublisherPlace = what.Item4,
                Volume = what.Item5,
                Issue = what.Item6,
                Page = where.Item1,
                Number = where.Item2,
                Doi = where.Item3,
                Url = where.Item4,
                Abstract = where.Item5,
                Printed = where.Item6,
                Genre = what.Item1,
                Issued = more.Item1,
                Accessed = more.Item2,
                Keywords = [.. more.Item3],
            });

    /// <summary>What is left of a text in a format of lines; null for nothing.</summary>
    public static string? Line(string? text) => text is null || Regex.Replace(ExportSamples.Line(text), @"\s+", " ").Trim() is not { Length: > 0 } line ? null : line;

    /// <summary>What is left of names: those of which one part alone is left are whole.</summary>
    public static IEnumerable<CslName> Lines(ImmutableArray<CslName> names) =>
        names.Select(name => Line(name.Literal) is { } literal ? CslName.Whole(literal)
            : Line(name.Family) is { } family && Line(name.Given) is { } given ? CslName.Parted(family, given) with { Suffix = Line(name.Suffix) }
            : (Line(name.Family) ?? Line(name.Given)) is { } one ? CslName.Whole(Line(name.Suffix) is { } suffix ? one + " " + suffix : one)
            : null).OfType<CslName>();

    public static CslItem Cited(string entry) => CitedItem.All([ReferenceParser.Parse(entry)])[0];

    /// <summary>Names as a list of `Family|Given|Suffix`, or the whole name.</summary>
    public static string Shown(IEnumerable<CslName> names) => string.Join("; ", names.Select(name => name.Literal ?? name.Family + "|" + name.Given + (name.Suffix is null ? "" : "|" + name.Suffix)));
}
