using System.Text.Json;
using Kanben.Commands;

namespace Kanben.Tests.Commands;

public sealed class InspectCommandTests
{
    [Fact]
    public void TellsMarksAndCitationsByAuthorAndYearApart()
    {
        using var site = new TemporarySite().With("input/articles/a.md", "---\ntitle: 甲\n---\n首句。[^1]<sup>12-15</sup>\n\n张三（2003：35）说过。\n\n[^1]: 李四. 渡口考[J]. 江南学刊, 2010, 3(1): 1-9.\n[^2]: 张三. 石桥考[M]. 北京: 新桥出版社, 2003.\n");
        using var output = new StringWriter();

        Assert.Equal(0, CommandLine.Run(["inspect", Path.Combine(site.Folder, "input/articles/a.md"), "--as", "article"], output, TextWriter.Null));

        var report = JsonDocument.Parse(output.ToString()).RootElement;
        var (mark, words) = (Assert.Single(report.GetProperty("citations").EnumerateArray()), Assert.Single(report.GetProperty("authorDateCitations").EnumerateArray()));
        Assert.Equal((1, 3, "12-15"), (mark.GetProperty("reference").GetInt32(), mark.GetProperty("offset").GetInt32(), mark.GetProperty("pages").GetString()));
        Assert.Equal((2, 0, "35"), (words.GetProperty("reference").GetInt32(), words.GetProperty("offset").GetInt32(), words.GetProperty("pages").GetString()));
        Assert.Equal("首句。", report.GetProperty("paragraphs")[0].GetProperty("text").GetString());
        Assert.All(report.GetProperty("references").EnumerateArray(), reference => Assert.Single(reference.GetProperty("citedBy").EnumerateArray()));
    }
}
