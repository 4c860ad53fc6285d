using System.Text;
using Kanben.Import;

namespace Kanben.Tests.Import.References;

public sealed class EntryReaderTests
{
    [Theory]
    [InlineData("[1]甲.题一[J].刊,2001.[2]乙.题二[J].刊,2002.", "1 甲.题一[J].刊,2001.|2 乙.题二[J].刊,2002.")]
    [InlineData("[1]甲.题一[J].刊,2001. [4]乙.题二[J].刊,2002. [3]丙.题三[J].刊,2003.", "1 甲.题一[J].刊,2001.|2 乙.题二[J].刊,2002.|3 丙.题三[J].刊,2003.")]
    [InlineData("[1]甲.题一[J].刊,2001.\n2]乙.题二[J].刊,2002.\n3丙.题三[J].刊,2003.", "1 甲.题一[J].刊,2001.|2 乙.题二[J].刊,2002.|3 丙.题三[J].刊,2003.")]
    [InlineData("[1]甲.题一[J].刊,2001.\n\n收稿日期：2001-01-01\n\n[2]乙.题二[J].刊,2002.", "1 甲.题一[J].刊,2001.|2 乙.题二[J].刊,2002.")]
    [InlineData("1 甲.题一的研究.刊,2001.\n2 乙.题二的研究.刊,2002.\n\n甲等．\n\n3丙.题三的研究.刊,2003.\n4丁.题四的研究.刊,2004.", "1 甲.题一的研究.刊,2001.|2 乙.题二的研究.刊,2002.|3 丙.题三的研究.刊,2003.|4 丁.题四的研究.刊,2004.")]
    [InlineData("(1) 甲.题一[J].刊,2001.\n(2) 乙.题二[J].刊,2002.", "1 甲.题一[J].刊,2001.|2 乙.题二[J].刊,2002.")]
    [InlineData("①甲.题一[J].刊,2001.\n②乙.题二[J].刊,2002.", "1 甲.题一[J].刊,2001.|2 乙.题二[J].刊,2002.")]
    [InlineData("Smith, J. (2001). On lights. Coast, 1, 1-9.\n[史密斯.(2001).论灯.海岸,1,1-9.]", "1 Smith, J. (2001). On lights. Coast, 1, 1-9. [史密斯.(2001).论灯.海岸,1,1-9.]")]
    [InlineData("张明.(2001).灯塔的光色.航海学\n\n刊,1(1),1-9.\n李华.(2002).灯塔的雾号.航海学刊,2(1),1-9.", "1 张明.(2001).灯塔的光色.航海学刊,1(1),1-9.|2 李华.(2002).灯塔的雾号.航海学刊,2(1),1-9.")]
    public void ReadsEachEntryOnce(string lines, string expected)
    {
        Assert.Equal(expected, Entries("# 参考文献\n\n" + lines));
    }

    [Theory]
    [InlineData("[1]甲.题一[J].刊,2001.\n[2]乙.题二[J].刊,2002.\nOn the Light of Lighthouses\nZHANG Ming, LI Hua\nAbstract: The light of lighthouses is discussed.", "1 甲.题一[J].刊,2001.|2 乙.题二[J].刊,2002.")]
    [InlineData("[1]甲.题一[J].刊,2001.\n[2]乙.题二[J].刊,2002.\n[3]丙.题三[J].刊,2003.\n\n# 附录\n\n[1]丁.题四[J].刊,2004.", "1 甲.题一[J].刊,2001.|2 乙.题二[J].刊,2002.|3 丙.题三[J].刊,2003.")]
    public void EndsBeforeWhatIsNoEntry(string lines, string expected)
    {
        Assert.Equal(expected, Entries("# 参考文献\n\n" + lines));
    }

    [Fact]
    public void CitesNothingByTheNumbersOfASecondList()
    {
        var body = Body("# 参考文献\n\n[1]甲.题一[J].刊,2001.\n[2]乙.题二[J].刊,2002.\n[3]丙.题三[J].刊,2003.\n\n# 附录\n\n[1]丁.题四[J].刊,2004.");

        Assert.Contains("1\\. 丁.题四[J]", body, StringComparison.Ordinal);
    }

    [Fact]
    public void PassesOverTheHeadingInATableOfContents()
    {
        Assert.Equal("1 甲.题一[J].刊,2001.", Entries("# 目录\n\n参考文献\n\n致谢\n\n# 1 引言\n\n灯塔是航海的标志。\n\n# 参考文献\n\n[1]甲.题一[J].刊,2001."));
    }

    private static string Body(string text)
    {
        var seed = new SeedFile("seeds/a.md", Encoding.UTF8.GetBytes("# 灯塔的光色与雾号\n\n张明\n\n摘要：灯塔是航海的标志。\n\n" + text));
        return Importer.Import(seed).Article!.Body;
    }

    private static string Entries(string text)
    {
        var body = Body(text);
        return string.Join('|', body.Split('\n').Where(line => line.StartsWith("[^", StringComparison.Ordinal)).Select(line => line[2..].Replace("]: ", " ", StringComparison.Ordinal)));
    }
}
