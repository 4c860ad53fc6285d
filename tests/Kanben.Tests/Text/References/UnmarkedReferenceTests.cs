using Kanben.Text.References;

namespace Kanben.Tests.Text.References;

public sealed class UnmarkedReferenceTests
{
    [Theory]
    [InlineData("张三，李四.石桥考：江南的桥.江南学刊，2015，35(11)：37-87.", "?J | by=张三+李四 | title=石桥考：江南的桥 | in=江南学刊 | year=2015 | vol=35 | no=11 | pp=37-87")]
    [InlineData("Smith J, Doe AB, et al. A study of bridges. J Stone. 2020;12(3):45-50.", "?J | by=Smith J+Doe AB+… | title=A study of bridges | in=J Stone | year=2020 | vol=12 | no=3 | pp=45-50")]
    [InlineData("Smith, J., & Doe, A. B. (2020). A study of bridges. Journal of Stone, 12(3), 45–50.", "?J | by=Smith, J.+Doe, A. B | title=A study of bridges | in=Journal of Stone | year=2020 | vol=12 | no=3 | pp=45–50")]
    [InlineData("张三.石桥考.北京：新桥出版社，2004.", "?M | by=张三 | title=石桥考 | at=北京 | pub=新桥出版社 | year=2004")]
    [InlineData("Roe A B.Fundamentals of Stone.3rd ed.Philadelphia: Saunders，1971: 45.", "?M | by=Roe A B | title=Fundamentals of Stone | ed=3 | at=Philadelphia | pub=Saunders | year=1971 | pp=45")]
    [InlineData("张三，李四：石桥教程，新桥大学出版社，2013", "?M | by=张三+李四 | title=石桥教程 | pub=新桥大学出版社 | year=2013")]
    [InlineData("张三，石桥论，新桥出版社，2008.7，北京.", "?M | by=张三 | title=石桥论 | at=北京 | pub=新桥出版社 | year=2008 | date=2008.7")]
    [InlineData("Roe A. Stones. In: Doe B, ed. Proc. of Stone. Boston: SP, 2004. 27-28.", "?C | by=Roe A | title=Stones | in=Proc. of Stone | ed-by=Doe B | at=Boston | pub=SP | year=2004 | pp=27-28")]
    [InlineData("张三, 2020. 石桥考. 江南学刊, 12(3): 45-67.", "?J | by=张三 | title=石桥考 | in=江南学刊 | year=2020 | vol=12 | no=3 | pp=45-67")]
    [InlineData("张三. 2020. 石桥考. 江南学刊, 12(3): 45-67.", "?J | by=张三 | title=石桥考 | in=江南学刊 | year=2020 | vol=12 | no=3 | pp=45-67")]
    [InlineData("Smith, John, and Betty Doe. Bridges. London: Stone Press, 2020.", "?M | by=Smith, John+Betty Doe | title=Bridges | at=London | pub=Stone Press | year=2020")]
    [InlineData("请修石桥呈文，1905年，江南档案馆藏，档号：20-00-12。", "?A | title=请修石桥呈文 | pub=江南档案馆 | year=1905 | id=20-00-12")]
    [InlineData("张三. 石桥考. 石桥日报, 2020-01-02(3).", "?N | by=张三 | title=石桥考 | in=石桥日报 | year=2020 | date=2020-01-02 | pp=3")]
    [InlineData("石桥网. http://a.cn/x.html", "?EB/OL | title=石桥网 | url=http://a.cn/x.html")]
    public void GuessesTheTypeByTheForm(string raw, string expected) => Assert.Equal(expected, Fields.Of(ReferenceParser.Parse(raw)));

    [Theory]
    [InlineData("黄某：《论小桥》，《江南学刊》2022年第2期，第12-15页。", "?J | by=黄某 | title=论小桥 | in=江南学刊 | year=2022 | no=2 | pp=12-15")]
    [InlineData("赵某：《古桥》，《石桥日报》2020年1月2日，第3版。", "?N | by=赵某 | title=古桥 | in=石桥日报 | year=2020 | date=2020年1月2日 | pp=3")]
    [InlineData("[美]约翰·某：《河流》，周某等译，北京：新桥出版社，1998年版，第3页。", "?M | by=约翰·某 | title=河流 | tr=周某 | at=北京 | pub=新桥出版社 | year=1998 | pp=3")]
    [InlineData("王某：《桥与市》，载李某主编：《水乡论集》，上海：石桥书局，2001年，第5-9页。", "?M | by=王某 | title=桥与市 | in=水乡论集 | ed-by=李某 | at=上海 | pub=石桥书局 | year=2001 | pp=5-9")]
    [InlineData("陈某：《桥梁管理》，硕士学位论文，北桥大学，2010年。", "?D | by=陈某 | title=桥梁管理 | pub=北桥大学 | year=2010")]
    [InlineData("陈某：《桥梁管理》，北桥大学2010年博士学位论文。", "?D | by=陈某 | title=桥梁管理 | pub=北桥大学 | year=2010")]
    [InlineData("张某：《石桥考》，新桥出版社2020年版，第12页。", "?M | by=张某 | title=石桥考 | pub=新桥出版社 | year=2020 | pp=12")]
    [InlineData("〔宋〕张某：《石桥志》卷192，新桥书局1956年版，第6页。", "?M | by=张某 | title=石桥志 | pub=新桥书局 | year=1956 | vol=192 | pp=6")]
    [InlineData("张某：《石桥志》（修订本），北京：新桥书局，1996年版，第6页。", "?M | by=张某 | title=石桥志 | ed=修订本 | at=北京 | pub=新桥书局 | year=1996 | pp=6")]
    [InlineData("《石桥全集》第3卷，北京：新桥出版社，2020年，第12页。", "?M | title=石桥全集 | at=北京 | pub=新桥出版社 | year=2020 | vol=3 | pp=12")]
    [InlineData("《石桥全集》（上册），新桥出版社2020年版。", "?M | title=石桥全集 | pub=新桥出版社 | year=2020 | vol=上")]
    [InlineData("张某：“石桥考”，《江南学刊》2020年第3期。", "?J | by=张某 | title=石桥考 | in=江南学刊 | year=2020 | no=3")]
    [InlineData("张某，《石桥考》，《江南学刊》，2020年第3期。", "?J | by=张某 | title=石桥考 | in=江南学刊 | year=2020 | no=3")]
    [InlineData("张某（2020）：《石桥考》，《江南学刊》第3期。", "?J | by=张某 | title=石桥考 | in=江南学刊 | year=2020 | no=3")]
    public void ReadsTheFootnoteForm(string raw, string expected) => Assert.Equal(expected, Fields.Of(ReferenceParser.Parse(raw)));

    [Theory]
    [InlineData("张三.石桥考[J」.江南学刊,2020(3):1-9.")]
    [InlineData("张三.石桥考[J).江南学刊,2020(3):1-9.")]
    [InlineData("张三.石桥考（J）.江南学刊,2020(3):1-9.")]
    [InlineData("张三.石桥考【J】.江南学刊,2020(3):1-9.")]
    [InlineData("张三.石桥考[ j ].江南学刊,2020(3):1-9.")]
    public void ReadsMisreadMarks(string raw) =>
        Assert.Equal("J | by=张三 | title=石桥考 | in=江南学刊 | year=2020 | no=3 | pp=1-9", Fields.Of(ReferenceParser.Parse(raw)));

    // Found by chance strings: the date that dates a newspaper stood in the element after it.
    [Fact]
    public void ReadsANewspaperWhoseDateIsAnElementOfItsOwn() =>
        Assert.Equal("?N | by=张三 | title=石桥 | in=石桥报 | year=2020 | date=2020-01-02", Fields.Of(ReferenceParser.Parse("张三.石桥.石桥报.2020-01-02")));

    [Fact]
    public void KeepsAnEntryItCannotReadAsTitle()
    {
        var reference = ReferenceParser.Parse("石桥与水乡的一些想法");

        Assert.Null(reference.Type);
        Assert.False(reference.TypeIsGuessed);
        Assert.Equal("石桥与水乡的一些想法", reference.Title);
    }
}
