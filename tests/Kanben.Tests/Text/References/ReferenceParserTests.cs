using Kanben.Text.References;

namespace Kanben.Tests.Text.References;

public sealed class ReferenceParserTests
{
    [Theory]
    [InlineData("张三, 李四. 石桥考[J]. 江南学刊, 2020, 40(3): 1-9.", "J | by=张三+李四 | title=石桥考 | in=江南学刊 | year=2020 | vol=40 | no=3 | pp=1-9")]
    [InlineData("张三，等．石桥考［J］．江南学刊（社会科学版），2020（3）：1－9．", "J | by=张三+… | title=石桥考 | in=江南学刊（社会科学版） | year=2020 | no=3 | pp=1－9")]
    [InlineData("张三.石桥考:江南的桥[J].桥梁评论:桥梁学院学报,2020,(03):1-9+22.", "J | by=张三 | title=石桥考:江南的桥 | in=桥梁评论:桥梁学院学报 | year=2020 | no=03 | pp=1-9+22")]
    [InlineData("张三. 石桥考[J]. 江南学刊, 2020, 45 (增刊 1): 12.", "J | by=张三 | title=石桥考 | in=江南学刊 | year=2020 | vol=45 | no=增刊 1 | pp=12")]
    [InlineData("张三. 石桥考[J]. 江南学刊, 2020年第3期: 12-15.", "J | by=张三 | title=石桥考 | in=江南学刊 | year=2020 | no=3 | pp=12-15")]
    [InlineData("张三. 石桥考[J]. 江南学刊, 2020, 12: 12-15.", "J | by=张三 | title=石桥考 | in=江南学刊 | year=2020 | vol=12 | pp=12-15")]
    [InlineData("张三. 石桥考[J]. 江南学刊, 2020: 12-15.", "J | by=张三 | title=石桥考 | in=江南学刊 | year=2020 | pp=12-15")]
    [InlineData("张三. 石桥考[J]. 江南学刊, 2020, Vol. 12, No. 3, pp. 12-15.", "J | by=张三 | title=石桥考 | in=江南学刊 | year=2020 | vol=12 | no=3 | pp=12-15")]
    [InlineData("张三. 石桥考[J]. 江南学刊, 2020, 12(3): 123456.", "J | by=张三 | title=石桥考 | in=江南学刊 | year=2020 | vol=12 | no=3 | pp=123456 | id=123456")]
    [InlineData("张三. 石桥考[J/OL]. 江南学刊, 2020-05-09. http://a.cn/x.html.", "J/OL | by=张三 | title=石桥考 | in=江南学刊 | year=2020 | date=2020-05-09 | url=http://a.cn/x.html")]
    [InlineData("张三. 石桥考[J]. 江南学刊, 2020(3): 51-57. PMID: 1234567.", "J | by=张三 | title=石桥考 | in=江南学刊 | year=2020 | no=3 | pp=51-57 | left=PMID: 1234567")]
    [InlineData("张三. 石桥考[J]. 江南学刊(增刊 2),2010:37-41,52.", "J | by=张三 | title=石桥考 | in=江南学刊 | year=2010 | no=增刊 2 | pp=37-41,52")]
    [InlineData("Doe J. Stones[J]. Bridge J (Engl). 2021 Jun 1;134(12):1396-1401.", "J | by=Doe J | title=Stones | in=Bridge J (Engl) | year=2021 | date=2021 Jun 1 | vol=134 | no=12 | pp=1396-1401")]
    [InlineData("石桥季刊[J]. 1984, 1(1)—. 苏州: 石桥学会, 1984—.", "J | title=石桥季刊 | at=苏州 | pub=石桥学会 | year=1984 | vol=1 | no=1")]
    public void ReadsJournalArticles(string raw, string expected) => Assert.Equal(expected, Fields.Of(ReferenceParser.Parse(raw)));

    [Theory]
    [InlineData("张三, 2020a. 石桥考[J]. 江南学刊, 62(2): 117-127.", "J | by=张三 | title=石桥考 | in=江南学刊 | year=2020 | vol=62 | no=2 | pp=117-127")]
    [InlineData("张三，2020. 石桥考[J]. 江南学刊（自然科学版）（3）：5.", "J | by=张三 | title=石桥考 | in=江南学刊（自然科学版） | year=2020 | no=3 | pp=5")]
    [InlineData("张三, 2008. 石桥考[M]. 北京: 新桥出版社: 12.", "M | by=张三 | title=石桥考 | at=北京 | pub=新桥出版社 | year=2008 | pp=12")]
    [InlineData("佚名, 无日期-a. 石桥考[M].", "M | title=石桥考")]
    [InlineData("张三. 2019. 石桥[N]. 石桥日报, 4月19日(9).", "N | by=张三 | title=石桥 | in=石桥日报 | year=2019 | date=4月19日 | pp=9")]
    [InlineData("张三. 2014. 石桥考[D]. 北桥大学硕士学位论文.", "D | by=张三 | title=石桥考 | pub=北桥大学 | year=2014")]
    [InlineData("张三（编），2002，《石桥词典》[C]，李四译。北京：新桥出版社。", "C | by=张三 | title=《石桥词典》 | tr=李四 | at=北京 | pub=新桥出版社 | year=2002")]
    [InlineData("汪某, 1881（光绪七年）. 石桥考[M]. 刻本. 苏州: 老石堂.", "M | by=汪某 | title=石桥考 | ed=刻本 | at=苏州 | pub=老石堂 | year=1881")]
    public void ReadsTheAuthorDateForm(string raw, string expected) => Assert.Equal(expected, Fields.Of(ReferenceParser.Parse(raw)));

    [Theory]
    [InlineData("张三. 石桥考[M]. 2 版. 北京: 新桥出版社, 2008: 第 1 版自序.", "M | by=张三 | title=石桥考 | ed=2 | at=北京 | pub=新桥出版社 | year=2008 | pp=第 1 版自序")]
    [InlineData("张三. 石桥史：第 1 卷[M]. 北京: 新桥书局, 2000: 29.", "M | by=张三 | title=石桥史 | at=北京 | pub=新桥书局 | year=2000 | vol=1 | pp=29")]
    [InlineData("马某某选集(第一卷)[M].北京:新桥出版社,1995:12.", "M | title=马某某选集 | at=北京 | pub=新桥出版社 | year=1995 | vol=一 | pp=12")]
    [InlineData("石桥志：第60卷 桥部[M]. 影印本. 北京：新桥书局，1985.", "M | title=石桥志 | ed=影印本 | at=北京 | pub=新桥书局 | year=1985 | vol=60 | left=卷 桥部")]
    [InlineData("[美]某某·史密斯. 石桥考[M]. 张三，李四，等，译. 北京: 新桥出版社, 2010.", "M | by=某某·史密斯 | title=石桥考 | tr=张三+李四 | at=北京 | pub=新桥出版社 | year=2010")]
    [InlineData("某某著; 张三译. 石桥考[M]. 北京: 新桥出版社, 2002.", "M | by=某某 | title=石桥考 | tr=张三 | at=北京 | pub=新桥出版社 | year=2002")]
    [InlineData("石桥考[M]. [出版地不详: 出版者不详].", "M | title=石桥考")]
    [InlineData("张三. 石桥考[M]. 新桥大学出版社. 2015.", "M | by=张三 | title=石桥考 | pub=新桥大学出版社 | year=2015")]
    [InlineData("张三. 石桥考[M]. 北京: 新桥出版社, 2003. 12-15.", "M | by=张三 | title=石桥考 | at=北京 | pub=新桥出版社 | year=2003 | pp=12-15")]
    [InlineData("Roe A. Stones[M/OL]. Rev. ed. [S.l.]: Stone Group, Inc., 2011: 13. http://a.com/x?id=2.", "M/OL | by=Roe A | title=Stones | ed=Rev. ed. | pub=Stone Group, Inc. | year=2011 | pp=13 | url=http://a.com/x?id=2")]
    [InlineData("ROE A. Stones: Vol. 1[M]. 5th ed. DOE B, trans. Cambridge, Mass.: Stone & Sons, c1980: 117.", "M | by=ROE A | title=Stones | tr=DOE B | ed=5 | at=Cambridge, Mass. | pub=Stone & Sons | year=1980 | vol=1 | pp=117")]
    public void ReadsBooks(string raw, string expected) => Assert.Equal(expected, Fields.Of(ReferenceParser.Parse(raw)));

    [Theory]
    [InlineData("张三. 题词[M]//李四，王五. 石桥与木桥. 苏州: 石桥出版社, 1991: 扉页.", "M | by=张三 | title=题词 | in=石桥与木桥 | ed-by=李四+王五 | at=苏州 | pub=石桥出版社 | year=1991 | pp=扉页")]
    [InlineData("张三. 题词[M]. 赵六, 译//《石桥》杂志社. 石桥全集: 卷 35. 2 版. 北京: 新桥出版社, 2013: 302.", "M | by=张三 | title=题词 | tr=赵六 | in=石桥全集 | ed-by=《石桥》杂志社 | ed=2 | at=北京 | pub=新桥出版社 | year=2013 | vol=35 | pp=302")]
    [InlineData("张三. 石桥考[C]//第3届石桥大会论文集. 苏州, 2003: 12-15.", "C | by=张三 | title=石桥考 | in=第3届石桥大会论文集 | at=苏州 | year=2003 | pp=12-15")]
    [InlineData("Roe A. Stones[C]//2022 6th Stone Conference (SC), 2022: 2.", "C | by=Roe A | title=Stones | in=2022 6th Stone Conference (SC) | year=2022 | pp=2")]
    [InlineData("张三. 石桥考[A]. 李四, 王五主编. 石桥论集[C]. 北京: 新桥出版社, 2003: 12-15.", "A | by=张三 | title=石桥考 | in=石桥论集 | ed-by=李四+王五 | at=北京 | pub=新桥出版社 | year=2003 | pp=12-15")]
    public void ReadsPartsOfBooks(string raw, string expected) => Assert.Equal(expected, Fields.Of(ReferenceParser.Parse(raw)));

    [Theory]
    [InlineData("张三. 石桥[N]. 石桥日报, 2020-01-02 (15).", "N | by=张三 | title=石桥 | in=石桥日报 | year=2020 | date=2020-01-02 | pp=15")]
    [InlineData("石桥[N]. 石桥日报，1933-08-11（第1张第4版）.", "N | title=石桥 | in=石桥日报 | year=1933 | date=1933-08-11 | pp=第1张第4版")]
    [InlineData("张三.石桥[N].石桥日报,2020年1月2日,第3版.", "N | by=张三 | title=石桥 | in=石桥日报 | year=2020 | date=2020年1月2日 | pp=3")]
    [InlineData("张三. 石桥研究[D/OL]. 苏州: 石桥大学, 2020: 16. https://a.cn/D1.", "D/OL | by=张三 | title=石桥研究 | at=苏州 | pub=石桥大学 | year=2020 | pp=16 | url=https://a.cn/D1")]
    [InlineData("张三.石桥研究[D].硕士学位论文.苏州:石桥大学,2005.", "D | by=张三 | title=石桥研究 | at=苏州 | pub=石桥大学 | year=2005")]
    [InlineData("张三. 石桥报告：1234567X-2006/10.2013[R/OL]. 2013-09-30. http://a.cn/x.", "R/OL | by=张三 | title=石桥报告 | year=2013 | date=2013-09-30 | id=1234567X-2006/10.2013 | url=http://a.cn/x")]
    [InlineData("GB/T 99999.1—2021 石桥 设计[S].", "S | title=石桥 设计 | year=2021 | id=GB/T 99999.1—2021")]
    [InlineData("石桥司. 石桥设计: GB 99999—1995[S/OL]. 北京: 新桥出版社, 1996: 2-3[2013-10-14].", "S/OL | by=石桥司 | title=石桥设计 | at=北京 | pub=新桥出版社 | year=1996 | pp=2-3 | id=GB 99999—1995 | seen=2013-10-14")]
    [InlineData("石桥设计规范(GB 99999-2020)[S].", "S | title=石桥设计规范 | year=2020 | id=GB 99999-2020")]
    [InlineData("张三. 一种石桥: 12345678.9[P]. 1989-07-26.", "P | by=张三 | title=一种石桥 | year=1989 | date=1989-07-26 | id=12345678.9")]
    [InlineData("张三. 一种石桥: 中国, CN201810000000.1[P]. 2019-01-02.", "P | by=张三 | title=一种石桥 | at=中国 | year=2019 | date=2019-01-02 | id=CN201810000000.1")]
    [InlineData("张三. 一种石桥: 123456789[P]. 中国专利: 1989-07-26.", "P | by=张三 | title=一种石桥 | at=中国 | year=1989 | date=1989-07-26 | id=123456789")]
    [InlineData("张三. 一种石桥[P]. 中国: 98765432.1, 1993-04-14.", "P | by=张三 | title=一种石桥 | at=中国 | year=1993 | date=1993-04-14 | id=98765432.1")]
    [InlineData("石桥厅. 石桥通知: 石发〔2007〕19号[A/OL]. (2007-07-11)[2022-10-17]. https://a.cn/x.html.", "A/OL | by=石桥厅 | title=石桥通知 | year=2007 | date=2007-07-11 | id=石发〔2007〕19号 | seen=2022-10-17 | url=https://a.cn/x.html")]
    [InlineData("张三. 石桥图. 1:170000[CM]. 苏州：石桥出版社，2016. 138cm×96cm.", "CM | by=张三 | title=石桥图 | at=苏州 | pub=石桥出版社 | year=2016 | left=1:170000+138cm×96cm")]
    [InlineData("张三. 石桥数据集[DS/OL]. V1.0. 石桥数据中心（2023-09-10）[2025-07-15]. https://a.cn/CSTR:1.", "DS/OL | by=张三 | title=石桥数据集 | ed=V1.0 | pub=石桥数据中心 | year=2023 | date=2023-09-10 | seen=2025-07-15 | url=https://a.cn/CSTR:1")]
    public void ReadsTheOtherTypes(string raw, string expected) => Assert.Equal(expected, Fields.Of(ReferenceParser.Parse(raw)));

    [Theory]
    [InlineData("张三. 石桥网[EB/OL]. (2020-01-02)[2021-03-04]. http://a.cn/b.html.", "EB/OL | by=张三 | title=石桥网 | year=2020 | date=2020-01-02 | seen=2021-03-04 | url=http://a.cn/b.html")]
    [InlineData("张三.石桥[EB/OL].石桥网,2020-01-02.", "EB/OL | by=张三 | title=石桥 | in=石桥网 | year=2020 | date=2020-01-02")]
    [InlineData("张三. 石桥[EB/OL]. http://a.cn/b.html, 1998-08-16/1998-10-04.", "EB/OL | by=张三 | title=石桥 | year=1998 | date=1998-08-16 | seen=1998-10-04 | url=http://a.cn/b.html")]
    [InlineData("张三. 石桥[EB/OL]. http://www. a.cn/ b_c.html[2020-01-02].", "EB/OL | by=张三 | title=石桥 | seen=2020-01-02 | url=http://www.a.cn/b_c.html")]
    [InlineData("张三．石桥［EB/OL］．（2020-01-02）［2021-03-04］．http：//a.cn/b.html．DOI：10.1000/x.y．", "EB/OL | by=张三 | title=石桥 | year=2020 | date=2020-01-02 | seen=2021-03-04 | url=http://a.cn/b.html | doi=10.1000/x.y")]
    [InlineData("张三. 石桥[J]. 江南学刊, 2020(3): 1-9. D0I:10. 1000/j.stone.201 1.07.103.", "J | by=张三 | title=石桥 | in=江南学刊 | year=2020 | no=3 | pp=1-9 | doi=10.1000/j.stone.2011.07.103")]
    [InlineData("Roe A. Stones[J/OL]. Stone, 2020. https://doi.org/10.1000/abc.", "J/OL | by=Roe A | title=Stones | in=Stone | year=2020 | url=https://doi.org/10.1000/abc | doi=10.1000/abc")]
    public void ReadsAddresses(string raw, string expected) => Assert.Equal(expected, Fields.Of(ReferenceParser.Parse(raw)));

    [Theory]
    [InlineData("张三. 石桥[J]. 江南学刊, 2020, 4(3): 1-9; ZHANG S. Stones[J]. Jiangnan, 2020, 4(3): 1-9", "J | by=张三 | title=石桥 | in=江南学刊 | year=2020 | vol=4 | no=3 | pp=1-9 | left=ZHANG S. Stones[J]. Jiangnan, 2020, 4(3): 1-9")]
    [InlineData("张三.石桥[EB/OL].[2015-01-21].http://a.cn/b.htm. 收稿日期：2016-02-15", "EB/OL | by=张三 | title=石桥 | seen=2015-01-21 | url=http://a.cn/b.htm | left=收稿日期：2016-02-15")]
    [InlineData("[1]张三.石桥考[J].江南学刊,2020(3):1-9.[2]李四.木桥[M].北京:新桥出版社,2003.", "J | by=张三 | title=石桥考 | in=江南学刊 | year=2020 | no=3 | pp=1-9 | left=[2]李四.木桥[M].北京:新桥出版社,2003")]
    public void LeavesWhatFollowsTheEntry(string raw, string expected) => Assert.Equal(expected, Fields.Of(ReferenceParser.Parse(raw)));

    [Theory]
    [InlineData("John W.Doe，李四，等．石桥考[J]．江南学刊，2019(2):7-8.", "J | by=John W.Doe+李四+… | title=石桥考 | in=江南学刊 | year=2019 | no=2 | pp=7-8")]
    [InlineData("Doe A， Roe JD，et al，Stones[J].Bridge ,2014,34(1):1-4.", "J | by=Doe A+Roe JD+… | title=Stones | in=Bridge | year=2014 | vol=34 | no=1 | pp=1-4")]
    [InlineData("Liu K, Fang F, Stones of the river[J]. Eye ,2015,29(3):4-7.", "J | by=Liu K+Fang F | title=Stones of the river | in=Eye | year=2015 | vol=29 | no=3 | pp=4-7")]
    [InlineData("许某：“好桥，当一座好桥”[EB/OL]. (2025-02-17). http://a.cn.", "EB/OL | by=许某 | title=“好桥，当一座好桥” | year=2025 | date=2025-02-17 | url=http://a.cn")]
    [InlineData("石桥：从历史到未来[M]. 北京: 新桥出版社, 2003.", "M | title=石桥：从历史到未来 | at=北京 | pub=新桥出版社 | year=2003")]
    public void FindsWhereTheNamesEnd(string raw, string expected) => Assert.Equal(expected, Fields.Of(ReferenceParser.Parse(raw)));

    [Theory]
    [InlineData("[1]")]
    [InlineData("［12］ ")]
    [InlineData("1. ")]
    [InlineData("2、")]
    [InlineData("(3) ")]
    [InlineData("①")]
    [InlineData(" [ 4 ] ")]
    [InlineData("")]
    public void PassesOverTheNumber(string number)
    {
        var reference = ReferenceParser.Parse(number + "张三. 石桥考[M]. 北京: 新桥出版社, 2003.");

        Assert.Equal("M | by=张三 | title=石桥考 | at=北京 | pub=新桥出版社 | year=2003", Fields.Of(reference));
    }
}
