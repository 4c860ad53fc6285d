using CsCheck;
using Kanben.Build.Bibliographies;

namespace Kanben.Tests.Build.Bibliographies;

public sealed class WorkGathererTests
{
    private const string Article = "周一. 论麻纸[J]. 书史研究, 2020, 1(1): 1-9.";

    // Titles, years and DOIs that meet often, in every family of types.
    private static readonly Gen<string> Entry = Gen.Select(OneOf("论纸", "论墨", "On ink"), OneOf("周一", "Smith J", "SMITH John"), OneOf("J", "M", "D", "N", ""), OneOf("", "10.1/a", "10.1/b", "10.1/c"), OneOf("", "2版. ", "3版. "))
        .Select((title, author, mark, doi, edition) =>
            $"{author}. {title}{(mark.Length > 0 ? $"[{mark}]" : "")}. {(mark is "J" or "N" or "" ? "书史研究, 2020, 1(1): 1-9" : $"{edition}北京: 学林书局, 2020")}.{(doi.Length > 0 ? $" DOI: {doi}." : "")}");

    [Theory]
    [InlineData("周一.《论麻纸》[J].书史研究,2020(1):1-9.")]
    [InlineData("周一．论 麻纸［J］．书史研究，2020，1（1）：1-9．")]
    [InlineData("周一, 李二, 等. 论麻纸[J/OL]. 书史研究, 2020, 1(1): 1-9. https://example.org/1.")]
    [InlineData("周一. 论麻纸. 书史研究, 2020, 1(1): 1-9.")]
    public void JoinsEntriesOfOneTitleYearAndFirstAuthor(string other) => Assert.Equal([2], Citing.Sizes(Article, other));

    [Theory]
    [InlineData("周一. 论麻纸[D]. 临川: 临川大学, 2020.")]
    [InlineData("周一. 论麻纸[N]. 临川晚报, 2020-02-03(4).")]
    [InlineData("周一. 论麻纸[M]. 北京: 学林书局, 2020.")]
    [InlineData("周二. 论麻纸[J]. 书史研究, 2020, 1(1): 1-9.")]
    [InlineData("周一. 论麻纸[J]. 书史研究, 2021, 2(1): 1-9.")]
    [InlineData("周一. 再论麻纸[J]. 书史研究, 2020, 1(1): 1-9.")]
    public void KeepsAnotherKindYearAuthorOrTitleApart(string other) => Assert.Equal([1, 1], Citing.Sizes(Article, other));

    [Fact]
    public void JoinsByDoiHoweverTheTitleIsPrinted() => Assert.Equal([2], Citing.Sizes(
        "Smith J. On ink[J]. Ink, 2001, 2(3): 4-5. DOI:10.1234/x.",
        "SMITH John. On Inks and papers[J/OL]. Ink Studies, 2002. https://doi.org/10.1234/X."));

    [Fact]
    public void JoinsFromOneEntryToTheNext() => Assert.Equal([4], Citing.Sizes(
        "Smith J. On ink[J]. Ink, 2001, 2(3): 4-5. DOI:10.1234/x.",
        "Smith J. On inks[J]. Ink, 2001, 2(3): 4-5. DOI:10.1234/x.",
        "SMITH John. On Ink[J]. Ink Studies, 2001.",
        "SMITH John. On Inks[J]. Ink Studies, 2001."));

    [Fact]
    public void NeverJoinsTwoDois() => Assert.Equal([2, 1], Citing.Sizes(
        "Smith J. Editorial[J]. Ink, 2001, 2(3): 4-5. DOI:10.1234/x.", "Smith J. Editorial[J]. Ink, 2001, 2(4): 7. DOI:10.1234/y.", "Smith J. Editorial[J]. Ink, 2001."));

    [Theory]
    [InlineData("2版. ", "3版. ", 2)]
    [InlineData("2版. ", "第二版. ", 1)]
    [InlineData("2版. ", "", 2)]
    public void TellsEditionsApart(string one, string other, int works) =>
        Assert.Equal(works, Citing.Works($"周一. 造纸史[M]. {one}北京: 学林书局, 2001.", $"周一. 造纸史[M]. {other}北京: 学林书局, 2001: 3.").Length);

    [Fact]
    public void TellsVolumesApartEvenUnderOneDoi() => Assert.Equal([1, 1], Citing.Sizes(
        "周一. 造纸史: 第1卷[M]. 北京: 学林书局, 2001. DOI:10.1234/x.", "周一. 造纸史: 第2卷[M]. 北京: 学林书局, 2001. DOI:10.1234/x."));

    [Fact]
    public void JoinsAGuessedTypeToOneOfTwoThatStayApart()
    {
        var works = Citing.Works(Article, "周一. 论麻纸[D]. 临川: 临川大学, 2020.", "周一. 论麻纸. 书史研究, 2020, 1(1): 1-9.");

        Assert.Equal(["D 1", "J 2"], works.Select(work => $"{work.Type} {work.CitedIn.Length}").Order());
        Assert.All(works, work => Assert.False(work.IsTypeGuessed));
    }

    [Fact]
    public void JoinsEntriesWithoutATitleByTheirWholeTextAlone() => Assert.Equal([2, 1], Citing.Sizes("同上,第3页", "同上，第3页。", "同上,第4页"));

    [Fact]
    public void ShowsTheMostCompleteEntry()
    {
        const string Full = "周一, 李二. 论麻纸[J]. 书史研究, 2020, 1(1): 1-9. DOI: 10.1234/x.";

        Assert.Equal(Full, Assert.Single(Citing.Works(Article, Full, "周一. 论麻纸[J]. 书史研究, 2020.")).Fields.Raw);
    }

    [Fact]
    public void NamesArticlesFromTheOldestAndEachNumberOnce()
    {
        var articles = new[] { Citing.Article("c", null, Article), Citing.Article("b", "2021", "甲. 乙[M]. 北京: 丙, 2001.", Article, Article), Citing.Article("a", "2020-05", Article) };

        var work = WorkGatherer.Gather(articles).Single(work => work.Type == "J");

        Assert.Equal(["a 1", "b 2", "b 3", "c 1"], work.CitedIn.Select(cited => $"{cited.Article.Article.Slug} {cited.Number}"));
        Assert.Equal(3, work.Articles);
    }

    [Fact]
    public void DoesNotDependOnTheOrderOfTheArticles() => Gen.Select(Entry.Array[1, 40], Gen.Int).Sample((entries, seed) =>
    {
        var articles = entries.Select((entry, i) => Citing.Article($"a{i}", $"{2000 + (i % 5)}", entry)).ToArray();
        var before = WorkGatherer.Gather(articles).Select(Shown).ToList();
        new Random(seed).Shuffle(articles);

        Assert.Equal(before, WorkGatherer.Gather(articles).Select(Shown));
    }, iter: 100);

    [Fact]
    public void CountsEveryEntryOnceAndNeverJoinsWhatDiffers() => Entry.Array[1, 60].Sample(entries =>
    {
        var works = Citing.Works(entries);

        Assert.Equal(entries.Length, works.Sum(work => work.CitedIn.Length));
        var ids = works.SelectMany(work => work.FormerIds.Prepend(work.Id)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        foreach (var forms in works.Select(work => work.CitedIn.Select(cited => cited.Article.References[cited.Number - 1].Fields).ToList()))
        {
            Assert.InRange(forms.Select(form => WorkKeys.Doi(form.Doi)).OfType<string>().Distinct().Count(), 0, 1);
            Assert.InRange(forms.Select(WorkKeys.Family).OfType<string>().Distinct().Count(), 0, 1);
            Assert.InRange(forms.Select(WorkKeys.Imprint).Where(imprint => imprint.Length > 0).Distinct().Count(), 0, 1);
        }
    }, iter: 200);

    [Fact]
    public void KeepsAnAddressWhateverYoungerArticlesCite() => Gen.Select(Entry.Array[1, 20], Entry.Array[0, 20]).Sample((old, young) =>
    {
        var articles = old.Select((entry, i) => Citing.Article($"a{i:00}", "2000", entry)).Concat(young.Select((entry, i) => Citing.Article($"b{i:00}", "2001", entry))).ToList();

        var works = WorkGatherer.Gather(articles).SelectMany(work => work.FormerIds.Prepend(work.Id).Select(id => (id, work))).ToDictionary(pair => pair.id, pair => pair.work);

        // However many are younger, the address of title, year and author leads to the entry that had them first.
        foreach (var article in articles.DistinctBy(article => WorkKeys.Title(article.References[0].Fields)))
        {
            Assert.Contains((article, 1), works[WorkGatherer.IdOf(WorkKeys.Title(article.References[0].Fields))].CitedIn);
        }
    }, iter: 200);

    [Fact]
    public void KeepsTheAddressesOfTwoWorksThatADoiJoins()
    {
        const string One = "Smith J. On ink[J]. Ink, 2001.";
        const string Other = "Smith J. On inks[J]. Ink, 2001.";
        var before = Citing.Works(One, Other).Select(work => work.Id).ToList();

        var after = Assert.Single(Citing.Works(One, Other, One + " DOI:10.1234/x.", Other + " DOI:10.1234/x."));

        Assert.Equal(before.Order(), after.FormerIds.Prepend(after.Id).Order());
    }

    private static string Shown(Work work) => $"{work.Id} {string.Join(' ', work.FormerIds)} {work.Fields.Raw} {string.Join(' ', work.CitedIn.Select(cited => $"{cited.Article.Article.Slug}:{cited.Number}"))}";

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
