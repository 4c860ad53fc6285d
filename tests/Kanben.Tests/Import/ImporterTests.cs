using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Kanben.Import;
using Kanben.Model;

namespace Kanben.Tests.Import;

public sealed class ImporterTests
{
    private const string Seed = """
        # 山地茶园的水土保持

        林秋

        南山农业大学茶学院

        摘要：山地茶园坡度大。

        关键词：茶园；梯田

        # 1 问题

        山地茶园多建在坡地上。
        """;

    [Fact]
    public void ImportsAnyBytesWithoutException()
    {
        Gen.Byte.Array[0, 300].Sample(bytes => Import("seeds/a.txt", bytes) is { Article: not null } or { Diagnostics.IsEmpty: false });
    }

    [Fact]
    public void ImportsAnyTextWithoutException()
    {
        var pieces = OneOf("# ", "\n\n", "摘要：", "关键词：", "[1]", "参考文献", "$", "$$\n", "<table>", "<tr><td>", "![](", "一、", "1.1", "“", "”", "作者简介：", "张明", "大学", "|", "\\", "**", "<sup>", "12 ", "，", ",", "Abstract: ", "的");

        pieces.Array[0, 60].Sample(parts => Import("seeds/a.md", Encoding.UTF8.GetBytes("# 题名甲乙\n\n" + string.Concat(parts))) is { Article: not null });
    }

    [Fact]
    public void KeepsEveryHanCharacter()
    {
        var words = OneOf("山地", "茶园", "，", "。", "\n\n", "\n", "# ", "1 ", "1.1 ", "（1）", "[1]", "“", "”", "水土", "一、", "图1 ", "2020", "$x$", " ", ",", ":", "作者简介：", "张明");

        words.Array[1, 80].Sample(parts =>
        {
            var text = Seed + "\n\n" + string.Concat(parts);
            var article = Import("seeds/a.txt", Encoding.UTF8.GetBytes(text)).Article!;
            var lost = Han(text).ToDictionary();
            foreach (var (c, count) in Han(AllText(article)))
            {
                lost[c] = lost.GetValueOrDefault(c) - count;
            }

            return lost.All(pair => pair.Value <= 0 || "摘要关键词作者简介".Contains(pair.Key));
        });
    }

    [Fact]
    public void GivesTheSameTwice()
    {
        var bytes = File.ReadAllBytes(Path.Combine(TestFolder.Golden, "citations", "seed.md"));

        var first = Import("seeds/a.md", bytes);
        var second = Import("seeds/a.md", bytes);

        Assert.Equal(first.Article!.Body, second.Article!.Body);
        Assert.Equal(first.Article.Header.Source!.Repairs.AsEnumerable(), second.Article.Header.Source!.Repairs);
        Assert.Equal(first.Diagnostics.Select(diagnostic => diagnostic.ToString()), second.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void RecordsSeedAndDigest()
    {
        var source = Import("seeds/a.txt", Encoding.UTF8.GetBytes(Seed)).Article!.Header.Source!;

        Assert.Equal("seeds/a.txt", source.Seed);
        Assert.Equal(64, source.Sha256.Length);
        Assert.Null(source.Digest);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("GB18030")]
    public void ReadsEveryEncodingOfChineseText(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

        var article = Import("seeds/a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Seed)]).Article!;

        Assert.Equal("山地茶园的水土保持", article.Header.Title);
    }

    [Theory]
    [InlineData("seeds/a.xlsx", "text", "KB1004")]
    [InlineData("seeds/a.PDF", "text", "KB1006")]
    [InlineData("seeds/a.jpeg", "text", "KB1007")]
    [InlineData("seeds/a.doc", "text", "KB1008")]
    [InlineData("seeds/a.caj", "text", "KB1009")]
    [InlineData("seeds/a.docx", "text", "KB1010")]
    [InlineData("seeds/a.txt", " \n\n", "KB1002")]
    [InlineData("seeds/a.txt", "a\0b", "KB1001")]
    [InlineData("seeds/a.txt", "。。。", "KB1002")]
    public void RefusesWhatIsNoArticle(string path, string text, string code)
    {
        var result = Import(path, Encoding.UTF8.GetBytes(text));

        Assert.Null(result.Article);
        Assert.Equal([code], result.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(Severity.Error, result.Diagnostics[0].Severity);
    }

    [Fact]
    public void RefusesATextWithoutTitle()
    {
        var result = Import("seeds/a.txt", Encoding.UTF8.GetBytes("摘要：没有题名的文章。"));

        Assert.Equal(["KB1005"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void RefusesAFileThatIsTooLarge()
    {
        Assert.Equal(["KB1003"], Import("seeds/a.txt", new byte[(8 * 1024 * 1024) + 1]).Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static ImportResult Import(string path, byte[] bytes) => Importer.Import(new SeedFile(path, bytes));

    private static IEnumerable<KeyValuePair<char, int>> Han(string text) => text.Where(c => c is >= '\u4E00' and <= '\u9FFF').CountBy(c => c);

    private static string AllText(Article article)
    {
        var header = article.Header;
        ImmutableArray<string?> parts =
        [
            header.Title, header.Subtitle, header.Abstract, .. header.Keywords, .. header.Notes,
            .. header.Authors.Select(author => author.Name + author.Note), .. header.Authors.SelectMany(author => author.Affiliations).Distinct(),
            header.English?.Title, header.English?.Abstract, .. header.Source!.Removed.Select(removal => removal.Text), article.Body,
        ];
        return string.Concat(parts);
    }

    [Fact]
    public void KeepsMoreKeywordsThanAnArticleHasAmongItsNotes()
    {
        var words = string.Join('；', Enumerable.Range(0, 130).Select(i => $"{(char)('一' + i)}词"));

        var imported = ImportedText.Of(ImportedText.FirstPage.Replace("茶园；梯田", words, StringComparison.Ordinal) + "正文一句。\n");

        Assert.Equal(ArticleFile.MaxKeywords, imported.Header.Keywords.Length);
        Assert.Equal(words, string.Join('；', imported.Header.Keywords.Append(imported.Header.Notes[^1])));
        Assert.Contains(ImportRules.TitlePageTooLong.Code, imported.Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void KeepsBlockQuotesAndFootnotesOfMarkdown()
    {
        var imported = ImportedText.Behind("> 山民称之为“梯山种茶”。\n>\n> 实始于明代。\n\n草带古已有之[^1]，今仍在用[^a]。\n\n## 参考文献\n\n[^1]: 张三.梯田考[J].茶学,2001,3(2):1-9.\n\n[^a]: 据茶农口述。");

        Assert.Equal("> 山民称之为“梯山种茶”。\n>\n> 实始于明代。\n\n草带古已有之[^1]，今仍在用[^a]。\n\n## 参考文献\n\n[^1]: 张三.梯田考[J].茶学,2001,3(2):1-9.\n\n[^a]: 据茶农口述。\n", string.Join("\n\n", imported.Chapter) + "\n");
    }
}
