using Kanben.Build.Glossaries;

namespace Kanben.Tests.Build.Glossaries;

public sealed class StrokeSheetTests
{
    [Fact]
    public void GroupsByTheStrokesOfTheFirstCharacterAndPutsOtherNamesLast() => Assert.Equal(
        ["1: 一国两制", "2: 十三五", "5: 《史记》", "9: 城市", "0: 5G、GDP"],
        StrokeSheet.Split(Glossed.Entries(["城市", "GDP", "《史记》", "一国两制", "5G", "十三五"])).Single().Groups.Select(group => $"{group.Strokes}: {string.Join('、', group.Entries.Select(entry => entry.Name))}"));

    [Fact]
    public void DividesWhatIsTooLongByStrokesAndThenByNumber()
    {
        var entries = Glossed.Entries(("一", 3001), ("城", 2), ("X", 1));

        var sheets = StrokeSheet.Split(entries);

        Assert.Equal(
            ["glossary/strokes/index.html 0", "glossary/strokes/1/index.html 3000", "glossary/strokes/1/part-2/index.html 1", "glossary/strokes/9/index.html 2", "glossary/strokes/0/index.html 1"],
            sheets.Select(sheet => $"{sheet.Path} {sheet.Count}"));
        Assert.Equal(entries.Select(entry => entry.Id).Order(), sheets.SelectMany(sheet => sheet.Groups).SelectMany(group => group.Entries).Select(entry => entry.Id).Order());
    }
}
