using Kanben.Model;
using Kanben.Text.Collations;

namespace Kanben.Tests.Text.Collations;

public sealed class CollationTests
{
    private const string One = "春江潮水连海平，海上明月共潮生。滟滟随波千万里，何处春江无月明。";
    private const string Two = "江流宛转绕芳甸，月照花林皆似霰；空里流霜不觉飞，汀上白沙看不见。";
    private const string Three = "江天一色无纤尘，皎皎空中孤月轮。江畔何人初见月？江月何年初照人？";

    [Theory]
    [InlineData("甲说：“乙”。", "甲说:“乙”。", DifferenceKind.Width)]
    [InlineData("共２０２４年", "共2024年", DifferenceKind.Width)]
    [InlineData("面积㎡不足", "面积m2不足", DifferenceKind.Width)]
    [InlineData("甲说“乙”。", "甲说\"乙”。", DifferenceKind.Quotation)]
    [InlineData("「甲」与乙", "“甲”与乙", DifferenceKind.Quotation)]
    [InlineData("智 库建设", "智库建设", DifferenceKind.Spacing)]
    [InlineData("智库with建设", "智库 with 建设", DifferenceKind.Spacing)]
    public void CountsWhatIsMechanical(string source, string edition, DifferenceKind kind)
    {
        var collation = Texts.Compare([source], [edition]);

        Assert.True(collation.Count(kind) > 0);
        Assert.Empty(collation.Differences);
        Assert.Contains(collation.Mechanical, found => found.Kind == kind);
    }

    [Theory]
    [InlineData(Two, true)]
    [InlineData("江流宛转绕芳旬，月照花林皆似霰；空里流霜不觉飞，汀上白沙看不见。3", true)]
    [InlineData(Three, false)]
    public void ADuplicateMustStandElsewhere(string removed, bool isWhole)
    {
        var collation = Texts.Compare([One, Two, removed], [One, Two], Texts.Work([new Removal(RemovalKind.Duplicate, 3, removed)]));

        Assert.Equal(isWhole, collation.IsWhole);
        Assert.Equal(isWhole, collation.UnfoundRemovals.IsEmpty);
    }

    [Fact]
    public void ARepairAccountsForOneChange()
    {
        var repair = new Repair("corrected", 1, "共潮生", "与潮生");
        string[] source = ["海上明月共潮生，滟滟随波千万里。", "江上明月共潮生，何处春江无月明。"];
        string[] edition = ["海上明月与潮生，滟滟随波千万里。", "江上明月与潮生，何处春江无月明。"];

        var once = Texts.Compare(source, edition, SourceWork.None with { Repairs = [repair] });
        var twice = Texts.Compare(source, edition, SourceWork.None with { Repairs = [repair, repair with { Line = 2 }] });

        Assert.False(once.IsWhole);
        Assert.True(twice.IsWhole);
    }

    [Fact]
    public void EqualTextsDifferInNothing()
    {
        var collation = Texts.Compare([One, Two, Three], [One, Two, Three]);

        Assert.Empty(collation.Differences);
        Assert.Empty(collation.Mechanical);
        Assert.True(collation.IsWhole);
    }

    [Fact]
    public void AParagraphLostIsOneDifferenceAtItsLine()
    {
        var lost = Assert.Single(Texts.Compare([One, Two, Three], [One, Three]).Differences);

        Assert.Equal((DifferenceKind.Lost, 2, Two), (lost.Kind, lost.Line, lost.Source));
        Assert.Equal("万里，何处春江无月明。 ", lost.Before);
        Assert.Equal(" 江天一色无纤尘，皎皎空", lost.After);
    }

    [Fact]
    public void AParagraphInsertedIsOneDifferenceAtItsPlace()
    {
        var inserted = Assert.Single(Texts.Compare([One, Three], [One, Two, Three]).Differences);

        Assert.Equal((DifferenceKind.Inserted, Two, "p2"), (inserted.Kind, inserted.Edition, inserted.Place));
    }

    [Fact]
    public void AParagraphMovedIsOneDifference()
    {
        var moved = Assert.Single(Texts.Compare([One, Two, Three], [Two, Three, One]).Differences);

        Assert.Equal((DifferenceKind.Moved, 1, One, "p3"), (moved.Kind, moved.Line, moved.Source, moved.Place));
    }

    [Fact]
    public void AParagraphReplacedIsOneChange()
    {
        var changed = Assert.Single(Texts.Compare([One, Two, Three], [One, "The quick brown fox jumps over the lazy dog", Three]).Differences, found => found.Kind != DifferenceKind.Inserted);

        Assert.Equal((DifferenceKind.Changed, 2, Two), (changed.Kind, changed.Line, changed.Source));
    }

    [Theory]
    [InlineData("回", "卍")]
    [InlineData("回回", "卍卍")]
    public void AnAlterationBesideItsLikeIsOneChange(string altered, string into)
    {
        var changed = Assert.Single(Texts.Compare([One, "回" + altered + Two], [One, "回" + into + Two]).Differences);

        Assert.Equal((DifferenceKind.Changed, 2, altered, into), (changed.Kind, changed.Line, changed.Source, changed.Edition));
    }

    [Fact]
    public void TellsJoinedFromDivided()
    {
        var joined = Assert.Single(Texts.Compare([One, Two], [One + Two]).Differences);
        var divided = Assert.Single(Texts.Compare([One + Two], [One, Two]).Differences);

        Assert.Equal((DifferenceKind.Joined, 2), (joined.Kind, joined.Line));
        Assert.Equal((DifferenceKind.Divided, "p2"), (divided.Kind, divided.Place));
    }

    [Fact]
    public void JoinsOverANoteThatWasMoved()
    {
        var kinds = Texts.Compare([One[..20], Three, One[20..]], [One, Three]).Differences.Select(found => found.Kind).Order();

        Assert.Equal([DifferenceKind.Joined, DifferenceKind.Moved], kinds);
    }

    [Theory]
    [InlineData("甲骨文", "甲文", DifferenceKind.Lost, "骨", "")]
    [InlineData("甲骨文", "甲谷文", DifferenceKind.Changed, "骨", "谷")]
    [InlineData("甲文", "甲骨文", DifferenceKind.Inserted, "", "骨")]
    [InlineData("甲，文", "甲文", DifferenceKind.Lost, "，", "")]
    [InlineData("甲\uE001文", "甲文", DifferenceKind.Lost, "\uE001", "")]
    [InlineData("甲€文", "甲$文", DifferenceKind.Changed, "€", "$")]
    public void FindsASingleCharacter(string source, string edition, DifferenceKind kind, string from, string to)
    {
        var found = Assert.Single(Texts.Compare([One + source + Two], [One + edition + Two]).Differences);

        Assert.Equal((kind, from, to), (found.Kind, found.Source, found.Edition));
    }

    [Theory]
    [InlineData("见文献[1-3]。", true)]
    [InlineData("见文献［1，2、3］。", true)]
    [InlineData("见文献[1]-[3]。", true)]
    [InlineData("见文献[1],[2],[3]。", true)]
    [InlineData("见文献[1]～[3]。", true)]
    [InlineData("见文献1-3。", true)]
    [InlineData("见文献1~3。", false)]
    [InlineData("见文献[1,3]。", false)]
    public void ComparesCitationMarksByWhatTheyCite(string source, bool isSame)
    {
        var edition = new CollationTextBuilder();
        edition.Open(new TextBlock(BlockKind.Text, 1));
        edition.Add("见文献");
        edition.AddCitation(1);
        edition.AddCitation(2);
        edition.AddCitation(3);
        edition.Add("。");

        Assert.Equal(isSame, Collation.Compare(Texts.Source([source]), edition.Build(), SourceWork.None).Differences.IsEmpty);
    }

    [Fact]
    public void RecordedRepairsAccountForAChangeAtTheirLine()
    {
        var work = SourceWork.None with { Repairs = [new Repair("corrected", 1, "可操性的", "可操作性的")] };

        var recorded = Assert.Single(Texts.Compare([One + "可操性的方案"], [One + "可操作性的方案"], work).Differences);
        var elsewhere = Texts.Compare([One, Two, Three, Three, "前瞻可操性的方案"], [One, Two, Three, Three, "前瞻可操作性的方案"], work);

        Assert.Equal((DifferenceKind.Changed, "作", "corrected"), (recorded.Kind, recorded.Edition, recorded.Repair));
        Assert.Contains(elsewhere.Differences, found => found is { Kind: DifferenceKind.Inserted, Repair: null });
    }

    [Fact]
    public void RecordedRepairsAccountForACitationMarkAsAWhole()
    {
        var work = SourceWork.None with { Repairs = [new Repair("reference-number", 1, "[4]", "[44]")] };

        Assert.False(Texts.Compare([One + "[4]" + Two], [One + "[44]" + Two]).IsWhole);
        Assert.True(Texts.Compare([One + "[4]" + Two], [One + "[44]" + Two], work).IsWhole);
    }

    [Fact]
    public void TwoRepairsMayMeetInOneChange()
    {
        var work = SourceWork.None with { Repairs = [new Repair("heading-stop", 2, "参考文献：", "参考文献"), new Repair("second-list", 3, "[1]", "1.")] };

        Assert.True(Texts.Compare([One, "参考文献：", "[1]" + Two], [One, "参考文献", "1." + Two], work).IsWhole);
    }

    [Fact]
    public void GivesTheEndOfABlockBackToIt()
    {
        var work = Texts.Work([new Removal(RemovalKind.Markup, 3, "2")]);

        var collation = Texts.Compare(["分类号：C2", One, "张三2", "1." + Two], [One, "张三", "分类号：C2", "1." + Two], work);

        Assert.True(collation.IsWhole);
        Assert.Empty(collation.UnfoundRemovals);
    }

    [Fact]
    public void AnUnrecordedChangeIsNotWhole()
    {
        var work = SourceWork.None with { Repairs = [new Repair("corrected", 1, "甲骨文", "甲谷文")] };

        Assert.False(Texts.Compare([One + "甲骨文"], [One + "甲谷文"]).IsWhole);
        Assert.True(Texts.Compare([One + "甲骨文"], [One + "甲谷文"], work).IsWhole);
    }

    [Fact]
    public void ARemovalCoversItsTextOnceNearItsLine()
    {
        const string Head = "某某学报 第三期";
        var work = Texts.Work([new Removal(RemovalKind.RunningHead, 2, Head)]);

        var once = Texts.Compare([One, Head, Two], [One, Two], work);
        var twice = Texts.Compare([One, Head, Two, Three, One + Two, Head], [One, Two, Three, One + Two], work);

        Assert.Equal([DifferenceKind.Removed], once.Differences.Select(found => found.Kind));
        Assert.Equal([(DifferenceKind.Removed, 2), (DifferenceKind.Lost, 6)], twice.Differences.Select(found => (found.Kind, found.Line)));
    }

    [Fact]
    public void ARemovalOfWhatIsNotThereIsNamed()
    {
        var removal = new Removal(RemovalKind.Watermark, 1, "水印文字");

        var collation = Texts.Compare([One], [One], Texts.Work([removal]));

        Assert.Equal([removal], collation.UnfoundRemovals);
        Assert.Equal(0, collation.Count(DifferenceKind.Removed));
    }

    [Fact]
    public void ARowOfMarksIsFoundAmongWhatIsLeftOver()
    {
        var collation = Texts.Compare(["张三1，李四2", "1某某大学，成都 610021"], ["张三，李四", "某某大学，成都 610021"], Texts.Work([new Removal(RemovalKind.Markup, 1, "1 2 1")]));

        Assert.Empty(collation.UnfoundRemovals);
        Assert.Equal([DifferenceKind.Removed], collation.Differences.Select(found => found.Kind));
    }

    [Fact]
    public void HeadingsAreComparedByLevel()
    {
        var source = new CollationTextBuilder();
        source.Open(new TextBlock(BlockKind.Text, 7) { Level = 4 });
        source.Add("3.1 春江花月夜");
        var edition = new CollationTextBuilder();
        edition.Open(new TextBlock(BlockKind.Heading, 1) { Level = 3, Place = "h" });
        edition.Add("3.1 春江花月夜");

        var found = Assert.Single(Collation.Compare(source.Build(), edition.Build(), SourceWork.None).Differences);

        Assert.Equal((DifferenceKind.Relevelled, 7, 4, 3, "h"), (found.Kind, found.Line, found.SourceLevel, found.EditionLevel, found.Place));
    }
}
