using System.Text;
using Kanben.Import;

namespace Kanben.Tests.Import.Reading;

public sealed class InterleavedColumnsTests
{
    private const int Width = 13;

    private static readonly string[] Subjects = ["运河水系", "护岸柳林", "湖区渔村", "山区梯田", "沿江码头", "古镇街巷", "河滩湿地"];
    private static readonly string[] Verbs = ["改变了", "影响着", "决定了", "促进了", "限制着"];
    private static readonly string[] Objects = ["两岸居民的生产方式", "地下水位的季节变化", "市镇之间的贸易往来", "土壤水分的保持能力", "下游平原的防洪安全"];

    [Fact]
    public void RefusesLinesThatTakeTurns()
    {
        var lines = Lines();
        var half = lines.Count / 2;

        Assert.Equal("KB1021", Refusal(string.Join('\n', Enumerable.Range(0, half).SelectMany(i => new[] { lines[i], lines[half + i] }))));
    }

    [Fact]
    public void RefusesColumnsSideBySide()
    {
        var lines = Lines();
        var half = lines.Count / 2;

        Assert.Equal("KB1021", Refusal(string.Join('\n', Enumerable.Range(0, half).Select(i => $"{lines[i]}      {lines[half + i]}"))));
    }

    [Fact]
    public void ReadsWrappedLines() => Assert.Null(Refusal(string.Join('\n', Lines())));

    // One column of sentences, cut into lines without regard to words.
    private static List<string> Lines()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 140; i++)
        {
            text.Append(Subjects[i * 5 % 7]).Append(Verbs[i * 3 % 5]).Append(Objects[(i + (i / 7)) % 5]).Append('，');
        }

        return [.. Enumerable.Range(0, text.Length / Width).Select(i => text.ToString(i * Width, Width))];
    }

    private static string? Refusal(string body)
    {
        var result = Importer.Import(new SeedFile("seeds/a.txt", Encoding.UTF8.GetBytes($"# 江岸的变迁\n\n李明远\n\n{body}\n")));
        return result.Article is null ? Assert.Single(result.Diagnostics).Rule.Code : null;
    }
}
