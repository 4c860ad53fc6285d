using Kanben.Model;
using Kanben.Preview.Faults;

namespace Kanben.Tests.Preview.Faults;

public sealed class FaultBoardTests
{
    private static readonly Diagnostic BrokenA = ArticleRules.BrokenYaml.At(new Place("input/articles/a.md", 3), "甲");
    private static readonly Diagnostic LostA = CollationRules.TextLost.At(new Place("input/articles/a.md", 9), "乙");
    private static readonly Diagnostic WarningB = BuildRules.RemotePicture.At(new Place("input/articles/b.md", 2), "丙");
    private static readonly Diagnostic ErrorC = BuildRules.BrokenLink.At(new Place("input/articles/c.md", 1), "丁");

    private readonly FaultBoard _board = new("/site", EditorLink.Default);

    [Fact]
    public void PutsTheFileBeingEditedFirstAndErrorsBeforeWarnings()
    {
        _board.SetBuilt([BrokenA, WarningB, ErrorC], isPublished: false, change: 0);
        Assert.Equal([BrokenA, ErrorC, WarningB], _board.Open());

        _board.Edit(["input/articles/c.md", "input/articles/b.md"]);
        Assert.Equal([WarningB, ErrorC, BrokenA], _board.Open());
    }

    [Fact]
    public void AFaultIsGoneWhenItsFileIsMended()
    {
        _board.SetBuilt([BrokenA, ErrorC], isPublished: false, change: 0);

        _board.SetAhead("input/articles/a.md", [], change: 1);

        Assert.Equal([ErrorC], _board.Open());
    }

    [Fact]
    public void WhatOnlyABuildCanTellStaysUntilOne()
    {
        _board.SetBuilt([BrokenA, LostA], isPublished: false, change: 0);
        _board.SetAhead("input/articles/a.md", [], change: 1);
        Assert.Equal([LostA], _board.Open());

        _board.SetBuilt([], isPublished: true, change: 1);
        Assert.Empty(_board.Open());
    }

    [Fact]
    public void ABuildThatBeganBeforeAChangeSaysNothingAboutIt()
    {
        _board.SetAhead("input/articles/a.md", [BrokenA], change: 2);

        _board.SetBuilt([ErrorC], isPublished: true, change: 1);
        Assert.Equal([BrokenA, ErrorC], _board.Open());

        _board.SetBuilt([], isPublished: true, change: 2);
        Assert.Empty(_board.Open());
    }

    [Fact]
    public void NotesAreNotShown()
    {
        _board.SetBuilt([ErrorC with { Severity = Severity.Note }], isPublished: true, change: 0);

        Assert.Empty(_board.Open());
    }

    [Fact]
    public void OnlyThisMachineGetsLinksIntoItsEditor()
    {
        _board.SetBuilt([BrokenA], isPublished: false, change: 0);

        Assert.Equal("vscode://file/site/input/articles/a.md:3:1", _board.Report(isLocal: true).Faults.Single().Href);
        Assert.Null(_board.Report(isLocal: false).Faults.Single().Href);
    }

    [Fact]
    public void CountsWhatItDoesNotList()
    {
        _board.SetBuilt([.. Enumerable.Range(1, 150).Select(line => BuildRules.RemotePicture.At(new Place("a.md", line), "丙"))], isPublished: true, change: 0);

        var report = _board.Report(isLocal: true);

        Assert.Equal((0, 150, 100, "published"), (report.Errors, report.Warnings, report.Faults.Count, report.State));
    }
}
