using System.Text.RegularExpressions;
using Kanben.Build.Articles;
using Kanben.Build.Editions;
using Kanben.Build.Pages;
using Kanben.Model;
using Kanben.Text.Collations;

namespace Kanben.Tests.Build.Pages;

public sealed partial class ApparatusTests
{
    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public void EveryRepairOfTheImporterHasAWord(string language)
    {
        var words = WordList.Read("words", File.ReadAllText(Repository.PathOf($"theme/i18n/{language}.yml")), [])!;
        var rules = Directory.EnumerateFiles(Repository.PathOf("src/Kanben.Import"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => RecordedRule().Matches(File.ReadAllText(file)).Select(match => match.Groups["rule"].Value)).Distinct().ToList();

        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Contains("repair-" + rule, words.Keys, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public void EveryKindHasAWord(string language)
    {
        var words = WordList.Read("words", File.ReadAllText(Repository.PathOf($"theme/i18n/{language}.yml")), [])!;

        Assert.All(Enum.GetValues<RemovalKind>(), kind => Assert.Contains("removal-" + SourceRecord.NameOf(kind), words.Keys, StringComparer.Ordinal));
        Assert.All(Enum.GetNames<DifferenceKind>(), kind => Assert.Contains("kind-" + kind.ToLowerInvariant(), words.Keys, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("seeds/a.txt", "articles/a/edition/source.txt")]
    [InlineData("seeds/a.md", "articles/a/edition/source.txt")]
    [InlineData("seeds/a.HTML", "articles/a/edition/source.html.txt")]
    [InlineData("seeds/a.htm", "articles/a/edition/source.html.txt")]
    [InlineData("seeds/a.docx", "articles/a/edition/source.docx")]
    [InlineData("seeds/a.svg", "articles/a/edition/source.txt")]
    [InlineData("seeds/a.txt.js", "articles/a/edition/source.txt")]
    public void PublishesASourceUnderANameThatNoServerSendsAsAPage(string seed, string expected)
    {
        var header = new ArticleHeader { Title = "甲", Source = new SourceRecord(seed, "") };
        var article = new AnalyzedArticle(new Article("input/articles/a.md", Slug.From("a"), header, "", 1), new ArticleText(new BodyHtml("", [])));

        Assert.Equal(expected, new SourcePage(new ArticleProof(article, ProofState.Collated)).RawPath);
    }

    [GeneratedRegex("""Record\("(?<rule>[a-z-]+)",""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex RecordedRule();
}
