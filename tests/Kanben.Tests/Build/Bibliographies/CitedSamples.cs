using System.Collections.Immutable;
using CsCheck;
using Kanben.Build.Bibliographies;
using Kanben.Model;

namespace Kanben.Tests.Build.Bibliographies;

/// <summary>Documents to cite: by hand, any that an editor would write, and any at all.</summary>
internal static class CitedSamples
{
    private static readonly string[] Hostile =
        ["", " ", ".", "，", "[M]", "//", "\n", "\r\n", "\t", "\0", "\u2028", "😀", "\uD800", "等", "et al", "http://", "10.1/x", "《", "(", "[", "{", "\\", "纸", "Ink", "2020", "-"];

    public static Gen<string> AnyText { get; } = Any(Hostile).Array[0, 6].Select(string.Concat);

    public static Gen<CslItem> AnyItem { get; } =
        Gen.Select(AnyText.Array[12], AnyName.Array[0, 5], Any("M", "J/OL", "N", "C", "S", "EB/OL", "DS/OL", "P", "", "/", "?"), Any("zh-Hans", "en", "", "x-y"), Gen.Int[-1, 9999]).Select((texts, names, mark, language, year) => new CslItem
        {
            Id = "a",
            Type = "book",
            Mark = mark,
            Language = language,
            Title = texts[0],
            Authors = [.. names],
            Translators = [.. names.Take(1)],
            ContainerTitle = texts[1],
            ContainerAuthors = [.. names.Skip(3)],
            Edition = texts[2],
            Publisher = texts[3],
            PublisherPlace = texts[4],
            Issued = year < 0 ? null : PartialDate.Of(year),
            Volume = texts[5],
            Issue = texts[6],
            Page = texts[7],
            Number = texts[8],
            Doi = texts[9],
            Url = texts[10],
            Printed = names.Length > 2 ? texts[11] : null,
        });

    private static Gen<CslName> AnyName => Gen.Select(AnyText, AnyText.Null(), Gen.Bool).Select((one, two, isWhole) => isWhole ? CslName.Whole(one) : new CslName(one, two, null));

    /// <summary>An item of a type and language whose fields are what such a document has.</summary>
    public static Gen<CslItem> SaneItem { get; } = Gen.Select(Gen.Bool, Gen.Int[0, 1 << 20], Gen.Int[1, 4], Gen.Int[1900, 2026]).Select((isChinese, seed, authors, year) => Sane(isChinese, seed, authors, year));

    public static CslItem Zh(string mark, string title, params string[] authors) =>
        new() { Id = "a", Type = "book", Mark = mark, Language = "zh-Hans", Title = title, Authors = Whole(authors) };

    public static CslItem En(string mark, string title, params CslName[] authors) =>
        new() { Id = "a", Type = "book", Mark = mark, Language = "en", Title = title, Authors = [.. authors] };

    public static CslName Name(string family, string given) => CslName.Parted(family, given);

    public static ImmutableArray<CslName> Whole(params string[] names) => [.. names.Select(CslName.Whole)];

    public static PartialDate Y(int year) => PartialDate.Of(year);

    private static CslItem Sane(bool isChinese, int seed, int authors, int year)
    {
        string Pick(params string[] words) => words[(seed = (seed * 31 + 7) & 0xFFFFF) % words.Length];
        bool Chance() => Pick("y", "n", "y") == "y";
        var item = isChinese
            ? Zh(Pick("M", "J", "N", "D", "C", "EB/OL"), Pick("论纸", "纸的历史：从麻到竹", "《墨谱》考", "1949 年以来的印刷", "何谓“善本”？"), [.. new[] { "王一", "欧阳修远", "李二", "古籍学会" }.Take(authors)])
            : En(Pick("M", "J", "D", "C", "EB/OL"), Pick("On paper", "Ink: a history", "What is a book", "Paper and ink in the 19th century"), [.. new[] { Name("Smith", "John"), Name("De Morgan", "A. B."), Name("Müller", "Karl"), Name("Li", "Jiangning") }.Take(authors)]);
        var place = isChinese ? Pick("北京", "上海", "歙县") : Pick("London", "New York");
        var publisher = isChinese ? Pick("文史书社", "江城大学出版社") : Pick("Quill Press", "University of Paper Press");
        item = item with { Issued = Y(year) };
        return item.Mark switch
        {
            "J" => item with { ContainerTitle = isChinese ? Pick("书史研究", "书史学报（社会科学版）") : "Ink Studies", Volume = Chance() ? Pick("3", "12") : null, Issue = Pick("2", "11", "S1", "5/6"), Page = Chance() ? "12-34" : null },
            "N" => item with { ContainerTitle = "京华日报", Issued = PartialDate.Of(year, 5, 6), Page = Chance() ? "3" : null },
            "D" => item with { PublisherPlace = place, Publisher = isChinese ? "江城大学" : "University of Paper" },
            "C" => item with { ContainerTitle = isChinese ? "古籍研讨会论文集" : "Proceedings of the Conference on Paper", PublisherPlace = place, Publisher = publisher, Page = "5-9" },
            "EB/OL" => item with { Issued = PartialDate.Of(year, 5, 6), Accessed = PartialDate.Of(2026, 7, 1), Url = "https://paper.example/x?y=1" },
            _ => item with { PublisherPlace = place, Publisher = publisher, Edition = Chance() ? "2" : null, Page = Chance() ? "7" : null },
        };
    }

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
