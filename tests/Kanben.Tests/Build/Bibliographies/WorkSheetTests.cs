using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Kanben.Build.Bibliographies;

namespace Kanben.Tests.Build.Bibliographies;

public sealed class WorkSheetTests
{
    private static readonly string[] Heads = ["周一", "张三", "赵五", "王二", "单七", "OECD", "Smith J", "Smythe A", "Adams K", "Петров П П", "山田"];

    // A few authors with many works, so that each kind of division happens.
    private static readonly Gen<ImmutableArray<Work>> Bibliographies =
        Gen.Select(Gen.Int[0, Heads.Length - 1], Gen.Int[1, 600], (head, count) => (Heads[head], count)).Array[0, 8].Select(parts => Works(parts));

    [Fact]
    public void PutsEachWorkOnExactlyOnePage() => Bibliographies.Sample(works =>
    {
        var sheets = WorkSheet.Split(works);

        Assert.Equal(works.Select(work => work.Id).Order(), sheets.SelectMany(sheet => sheet.Works).Select(work => work.Id).Order());
        Assert.All(sheets, sheet => Assert.InRange(sheet.Works.Length, 0, WorkSheet.Limit));
        Assert.Equal(sheets.Length, sheets.Select(sheet => sheet.Path).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(WorkSheet.FirstPath, sheets[0].Path);
        Assert.Equal(works.Length, sheets[0].Total);
    }, iter: 40);

    [Fact]
    public void ReachesEveryPageFromTheFirst() => Bibliographies.Sample(works =>
    {
        var sheets = WorkSheet.Split(works);
        var reached = new List<WorkSheet> { sheets[0] };
        for (var i = 0; i < reached.Count; i++)
        {
            reached.AddRange(reached[i].Inner);
        }

        Assert.Equal(sheets.Select(sheet => sheet.Path).Order(), reached.Select(sheet => sheet.Path).Order());
    }, iter: 40);

    [Theory]
    [InlineData("references/index.html", "周一", 500)]
    [InlineData("references/chinese/z/index.html", "周一", 400, "Smith J", 101)]
    [InlineData("references/western/s/index.html", "周一", 400, "Smith J", 101)]
    [InlineData("references/chinese/z/zhou/index.html", "周一", 400, "赵五", 101)]
    [InlineData("references/chinese/z/zhou/part-2/index.html", "周一", 501, "赵五", 1)]
    [InlineData("references/russian/part-2/index.html", "Петров П П", 501)]
    public void NamesThePages(string path, string head, int count, string other = "王二", int others = 0) =>
        Assert.Contains(WorkSheet.Split(Works([(head, count), (other, others)])), sheet => sheet.Path == path && sheet.Works.Length > 0);

    [Fact]
    public void KeepsThePageOfALetterWhoseWorksWentToItsSyllables() => Assert.Equal(
        ["references/index.html 0 502", "references/chinese/z/index.html 0 502", "references/chinese/z/zhao/index.html 251 251", "references/chinese/z/zhou/index.html 251 251"],
        WorkSheet.Split(Works([("周一", 251), ("赵五", 251)])).Select(sheet => $"{sheet.Path} {sheet.Works.Length} {sheet.Total}"));

    [Fact]
    public void DividesByTheRoomThatWorksTakeToo()
    {
        // A hundred works, each cited by a hundred articles.
        var articles = Enumerable.Range(0, 100).Select(i => Citing.Article($"a{i}", "2000", [.. Enumerable.Range(0, 100).Select(number => $"周一. 第{number}种[M]. 北京: 丙, 2001.")]));

        var sheets = WorkSheet.Split(WorkGatherer.Gather(articles));

        Assert.InRange(sheets.Count(sheet => sheet.Works.Length > 0), 2, 5);
    }

    [Fact]
    public void TellsTheScriptsThePageOfEachWorkAndHowManyAreWhere()
    {
        var bibliography = new Bibliography(Works([("周一", 300), ("Smith J", 300)]));

        var files = WorkScripts.Files(bibliography).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes.Span));

        Assert.Equal([WorkSheet.CountsPath, WorkSheet.PlacesPath], files.Keys.Order(StringComparer.Ordinal));
        var places = Regex.Matches(files[WorkSheet.PlacesPath], "\"(.*?)\":\"(.*?)\"").SelectMany(page => page.Groups[2].Value.Split(' ').Select(id => ($"references/{page.Groups[1].Value}", "w-" + id)));
        Assert.Equal(bibliography.Works.Select(work => (bibliography.PathOf(work), work.Id)).Order(), places.Order());
        Assert.Equal("kanbenCounts({\n\"chinese/z/index.html\":\"M2001*300\",\n\"western/s/index.html\":\"M2001*300\",\n});\n", files[WorkSheet.CountsPath]);
        Assert.Empty(WorkScripts.Files(Bibliography.Empty));
    }

    private static ImmutableArray<Work> Works((string Head, int Count)[] parts) => WorkGatherer.Gather(
        [Citing.Article("甲", "2000", [.. parts.DistinctBy(part => part.Head).SelectMany(part => Enumerable.Range(0, part.Count).Select(number => Entry(part.Head, number)))])]);

    private static string Entry(string head, int number) => $"{head}. {(char.IsAsciiLetter(head[0]) && head != "OECD" ? "Volume" : head[0] == 'П' ? "История" : head == "山田" ? "紙の歴史" : "论纸")}{number}[M]. 北京: 丙, 2001.";
}
