using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Kanben.Build.Glossaries;

namespace Kanben.Tests.Build.Glossaries;

public sealed class GlossarySheetTests
{
    private static readonly string[] Heads = ["中国", "张力", "治理", "绿地", "女性", "重庆", "GDP ", "G", "9项", "Ж"];

    // A few heads with many names, so that each kind of division happens.
    private static readonly Gen<ImmutableArray<GlossaryEntry>> Entries =
        Gen.Select(Gen.Int[0, Heads.Length - 1], Gen.Int[1, 500], (head, count) => (Heads[head], count)).Array[0, 8].Select(parts => Glossed.Entries(parts));

    [Fact]
    public void PutsEachEntryOnExactlyOnePageInTheirOrder() => Entries.Sample(entries =>
    {
        var sheets = GlossarySheet.Split(entries);

        Assert.Equal(entries.Select(entry => entry.Id), sheets.SelectMany(sheet => sheet.Entries).Select(entry => entry.Id));
        Assert.All(sheets, sheet => Assert.InRange(sheet.Entries.Length, 0, GlossarySheet.Limit));
        Assert.Equal(sheets.Length, sheets.Select(sheet => sheet.Path).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(GlossarySheet.FirstPath, sheets[0].Path);
        Assert.Equal(entries.Length, sheets[0].Total);
    }, iter: 40);

    [Fact]
    public void ReachesEveryPageFromTheFirst() => Entries.Sample(entries =>
    {
        var sheets = GlossarySheet.Split(entries);
        var reached = new List<GlossarySheet> { sheets[0] };
        for (var i = 0; i < reached.Count; i++)
        {
            reached.AddRange(reached[i].Inner);
        }

        Assert.Equal(sheets.Select(sheet => sheet.Path).Order(), reached.Select(sheet => sheet.Path).Order());
    }, iter: 40);

    [Theory]
    [InlineData("glossary/index.html", "中国", 400)]
    [InlineData("glossary/z/index.html", "中国", 400, "绿地", 1)]
    [InlineData("glossary/l/index.html", "中国", 400, "绿地", 1)]
    [InlineData("glossary/l/lv/index.html", "绿地", 300, "联合", 101)]
    [InlineData("glossary/z/zhang/index.html", "中国", 400, "张力", 1)]
    [InlineData("glossary/c/index.html", "重庆", 400, "中国", 1)]
    [InlineData("glossary/z/zhong/part-2/index.html", "中国", 401)]
    [InlineData("glossary/g/part-2/index.html", "GDP ", 401)]
    [InlineData("glossary/g/latin/index.html", "GDP ", 400, "改革", 1)]
    [InlineData("glossary/0/part-2/index.html", "9项", 401)]
    public void NamesThePages(string path, string head, int count, string other = "", int others = 0) =>
        Assert.Contains(GlossarySheet.Split(Glossed.Entries((head, count), (other, others))), sheet => sheet.Path == path && sheet.Entries.Length > 0);

    [Fact]
    public void KeepsThePageOfALetterWhoseEntriesWentToItsSyllables() => Assert.Equal(
        ["glossary/index.html 0 402", "glossary/z/index.html 0 402", "glossary/z/zhang/index.html 201 201", "glossary/z/zhong/index.html 201 201"],
        GlossarySheet.Split(Glossed.Entries(("中国", 201), ("张力", 201))).Select(sheet => $"{sheet.Path} {sheet.Entries.Length} {sheet.Total}"));

    [Fact]
    public void DividesByTheRoomThatConcordancesTakeToo()
    {
        var uses = ImmutableArray.Create(Glossed.Uses("甲", [.. Enumerable.Repeat(3, 30)]));

        var sheets = GlossarySheet.Split([.. Glossed.Entries(("中国", 100)).Select(entry => entry with { Uses = uses })]);

        // Sixty short sentences each come to some twenty kilobytes.
        Assert.InRange(sheets.Max(sheet => sheet.Entries.Length), 5, 30);
    }

    [Fact]
    public void TellsTheScriptThePageOfEachEntry()
    {
        var glossary = new Glossary(Glossed.Entries(("中国", 300), ("GDP ", 300)));

        var (path, bytes) = Assert.Single(GlossaryPlaces.Files(glossary));

        Assert.Equal(GlossarySheet.PlacesPath, path);
        var places = Regex.Matches(Encoding.UTF8.GetString(bytes.Span), "\"(.*?)\":\"(.*?)\"")
            .SelectMany(page => page.Groups[2].Value.Split(' ').Select(id => ($"glossary/{page.Groups[1].Value}", "t-" + id)));
        Assert.Equal(glossary.Entries.Select(entry => (glossary.PathOf(entry), entry.Id)).Order(), places.Order());
        Assert.Empty(GlossaryPlaces.Files(Glossary.Empty));
    }
}
