using System.Text;
using Kanben.Import;
using Kanben.Model;

namespace Kanben.Tests.Import.Repairs;

public sealed class OtherArticlesTests
{
    private const string Foreign = "# 5 误差讨论\n\n湖水的浊度与风速无关，这与前人的结论相同。\n\n（上接第31页）\n\n[2] 韩一平.湖泊水文[M].北京:水文社,2003.\n\n";

    [Fact]
    public void TakesOutWhatStandsBeforeTheReferencesGoOn()
    {
        var article = Import($"闸门按时启闭[1]，水位平稳[3]。\n\n# 参考文献\n\n[1] 李明远.闸门[J].水利,2001(2):3-5.\n[2] 周向东.水位[J].水利,2002(3):6-9.\n\n（下转第40页）\n\n{Foreign}（上接第36页）\n\n[3] 吴庆来.堤防[J].水利,2004(1):1-4.\n");

        Assert.Contains("[^3]: 吴庆来", article.Body, StringComparison.Ordinal);
        Assert.Equal(["5 误差讨论", "湖水的浊度与风速无关，这与前人的结论相同。", "（上接第31页）", "[2] 韩一平.湖泊水文[M].北京:水文社,2003."], Removed(article));
    }

    [Fact]
    public void TakesOutWhatStandsBetweenTheHalvesOfASentence()
    {
        var article = Import("调度的目的，是让水库在汛期\n\n（下转第40页）\n\n# 5 误差讨论\n\n湖水的浊度与风速无关，这与前人的结论相同。\n\n（上接第36页）\n\n保持安全的水位，并且供水。\n");

        Assert.Contains("是让水库在汛期保持安全的水位", article.Body, StringComparison.Ordinal);
        Assert.Equal(["5 误差讨论", "湖水的浊度与风速无关，这与前人的结论相同。"], Removed(article));
    }

    [Theory]
    [InlineData("水位平稳，供水正常。\n\n（下转第40页）\n\n堤防的维护另有规定，此处从略。\n\n（上接第36页）\n\n以上是全部要求。")]
    [InlineData("水位在汛期应当保持平稳，并且\n\n（下转第30页）\n\n堤防的维护另有规定，此处从略。\n\n（上接第36页）\n\n不影响供水。")]
    [InlineData("水位在汛期应当保持平稳，并且\n\n（下转第40页）\n\n堤防的维护另有规定，此处从略。\n\n（上接第31页）\n\n随风速变化。\n\n（上接第36页）\n\n不影响供水。")]
    [InlineData("上接第二节的讨论，堤防的维护另有规定。\n\n下转第三节。")]
    public void LeavesWhatMayBeItsOwn(string body) => Assert.Empty(Removed(Import(body)));

    private static IEnumerable<string> Removed(Article article) =>
        article.Header.Source!.Removed.Where(removal => removal.Kind == RemovalKind.OtherArticle).Select(removal => removal.Text);

    private static Article Import(string body)
    {
        var seed = $"# 水库调度系统\n\n李明远\n\n摘要：本文设计了系统。\n\n关键词：水库；调度\n\n# 1 引言\n\n水库调度关系到供水。\n\n{body}";
        return Importer.Import(new SeedFile("seeds/a.md", Encoding.UTF8.GetBytes(seed))).Article!;
    }
}
