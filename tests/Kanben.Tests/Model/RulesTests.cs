using Kanben.Model;

namespace Kanben.Tests.Model;

public sealed class RulesTests
{
    [Fact]
    public void EveryCodeAndNameIsGivenOnce()
    {
        Assert.Equal(Rules.All.Length, Rules.All.Select(rule => rule.Code).Distinct().Count());
        Assert.Equal(Rules.All.Length, Rules.All.Select(rule => rule.Name + rule.Code[2]).Distinct().Count());
        Assert.All(Rules.All, rule => Assert.Matches("^KB[1-5][0-9]{3}$", rule.Code));
    }

    [Fact]
    public void EveryRuleSaysWhatToDo() => Assert.All(Rules.All, rule =>
    {
        Assert.EndsWith(".", rule.Meaning, StringComparison.Ordinal);
        Assert.EndsWith(".", rule.Remedy, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("rules: {KB2001: off}", "KB2104")]
    [InlineData("allow:\n  - {rule: KB5001, file: a.md, reason: x}", "KB2104")]
    [InlineData("rules: {KB9999: off}", "KB2104")]
    [InlineData("rules: {KB4102: warning}", "")]
    public void WhatCannotBeReadCannotBeSilenced(string yaml, string expected)
    {
        var diagnostics = new List<Diagnostic>();

        SiteSettings.Read("title: x\n" + yaml, diagnostics);

        Assert.Equal(expected, string.Join(' ', diagnostics.Select(diagnostic => diagnostic.Code)));
    }

    [Fact]
    public void SettingsChangeSeveritiesAndAllowInstances()
    {
        var diagnostics = new List<Diagnostic>();
        var settings = SiteSettings.Read("title: x\nrules: {KB3002: error, KB3003: off}\nallow:\n  - {rule: KB3001, file: a.md, reason: as printed}\n", diagnostics);

        var judged = settings.Policy.Apply(
        [
            TextRules.UncitedReference.At("b.md", "one"), TextRules.CitationOrder.At("b.md", "two"),
            TextRules.CitationWithoutEntry.At("a.md", "three"), TextRules.CitationWithoutEntry.At("b.md", "four"),
        ]);

        Assert.Empty(diagnostics);
        Assert.Equal(["b.md: error KB3001: four", "b.md: error KB3002: one"], judged.Select(diagnostic => diagnostic.ToString()));
    }
}
