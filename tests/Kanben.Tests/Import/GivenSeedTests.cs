using Kanben.Import;
using Kanben.Model;

namespace Kanben.Tests.Import;

/// <summary>The first site's own seed comes out as an editor would have it.</summary>
public sealed class GivenSeedTests
{
    private static readonly ImportResult Result = Importer.Import(Seed());

    private static ArticleHeader Header => Result.Article!.Header;

    private static SeedFile Seed()
    {
        var path = Directory.GetFiles(Path.Combine(TestFolder.Root, "seeds"), "000_*.txt").Single();
        return new SeedFile("seeds/" + Path.GetFileName(path), File.ReadAllBytes(path));
    }

    [Fact]
    public void HasItsFirstPageInTheHeader()
    {
        Assert.Equal("国际科技合作倡议：促进全球科技治理的中国方案", Header.Title);
        Assert.Equal(["周乐"], Header.Authors.Select(author => author.Name));
        Assert.Equal(["成都理工大学马克思主义学院 四川 成都 618100"], Header.Authors[0].Affiliations.AsEnumerable());
        Assert.StartsWith("周乐，1997.09.08", Header.Authors[0].Note);
        Assert.StartsWith("在2024年6月24日召开的", Header.Abstract);
        Assert.EndsWith("生动实践。", Header.Abstract);
        Assert.Equal(["科技治理", "合作共赢", "中国方案"], Header.Keywords.AsEnumerable());
        Assert.Equal(["课题：“形势与政策”课程结构化教学模式改革创新研究，课题号：SCJJ24MGC25"], Header.Notes.AsEnumerable());
        Assert.Empty(Result.Diagnostics);
    }

    [Fact]
    public void HasTheLevelsOfItsNumbers()
    {
        var headings = Result.Article!.Body.Split('\n').Where(line => line.StartsWith('#')).Select(line => line[..(line.IndexOf(' ') + 4)].Trim());

        Assert.Equal(["## 1 全", "### 1.1", "### 1.2", "### 1.3", "## 2 全", "### 2.1", "### 2.2", "### 2.3", "## 3 构", "### 3.1", "### 3.2", "### 3.3", "## 参考文"], headings);
        Assert.Contains("\n### 3.2 行动上更加开放\n", Result.Article.Body);
    }

    [Fact]
    public void HasFiveParagraphsJoined()
    {
        Assert.Equal([21, 35, 47, 57, 71], Header.Source!.Repairs.Where(repair => repair.Rule == "paragraph-join").Select(repair => repair.Line));
        Assert.Contains("从历史上看，科技竞争", Result.Article!.Body);
    }

    [Fact]
    public void HasItsMarksRestoredOutsideTheReferences()
    {
        Assert.Contains("“历史经验告诉我们，‘脱钩断链’没有出路，开放合作是唯一选择”。", Result.Article!.Body);
        Assert.Contains("\n[^1]: 黄日涵,高恩泽.“小院高墙”:拜登政府的科技竞争战略[J].外交评论:外交学院学报,2022,39(2):133-154.\n", Result.Article.Body);
        Assert.Contains("可操性的行动方案", Result.Article.Body);
        Assert.Contains("诸多危害。[^4]矛盾是", Result.Article.Body);
        Assert.Single(Header.Source!.Repairs, repair => repair.Rule == "inner-quotes");
    }
}
