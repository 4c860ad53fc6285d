using Kanben.Model;
using Kanben.Text.References;

namespace Kanben.Tests.Text.References;

public sealed class ReferenceListChecksTests
{
    private const string Book = "张三. 石桥考[M]. 北京: 新桥出版社, 2003.";
    private const string Article = "李四. 渡口考[J]. 江南学刊, 2018(3): 1-9.";

    [Theory]
    [InlineData("1 2 3", "")]
    [InlineData("1 2 4", "KB3007@4")]
    [InlineData("3 4", "KB3007@3")]
    [InlineData("1 3 2", "KB3008@2")]
    [InlineData("2 1 5", "KB3007@5 KB3008@1")]
    public void SeesGapsAndOrderOfTheNumbers(string numbers, string expected) =>
        Assert.Equal(expected, Codes([.. numbers.Split(' ').Select(number => (int.Parse(number, null), $"张三. 石桥考{number}[M]. 北京: 新桥出版社, 2003."))]));

    [Theory]
    [InlineData(Book, Article, false)]
    [InlineData(Book, Book, true)]
    [InlineData(Book, "张三．《石桥考》[M]. 北京：新桥出版社，2003：12.", true)]
    [InlineData(Book, "张三. 石桥考[M]. 北京: 新桥出版社, 2004.", false)]
    [InlineData(Book, "李四. 石桥考[M]. 北京: 新桥出版社, 2003.", false)]
    [InlineData("张三. 石桥考: 第1卷[M]. 北京: 新桥出版社, 2003.", "张三. 石桥考: 第2卷[M]. 北京: 新桥出版社, 2003.", false)]
    [InlineData("Hill P. Fords[J]. River Studies, 2010, 3(1): 1-9. DOI:10.1/Ab.", "Hill P. The fords[J]. River Stud, 2010, 3(1): 1-9. DOI:10.1/aB.", true)]
    public void SeesOneWorkInTwoEntries(string first, string second, bool isOne) =>
        Assert.Equal(isOne, Codes((1, first), (2, second)).Contains("KB3019@2", StringComparison.Ordinal));

    [Fact]
    public void ReportsAListWithoutMarksOnce()
    {
        Assert.Equal("KB3010@1", Codes((1, "张三.石桥考.江南学刊,2020,40(3):1-9."), (2, "李四.渡口考.江南学刊,2021,41(3):1-9.")));
        Assert.Equal("KB3010@1", Codes((1, "张三.石桥考.江南学刊,2020,40(3):1-9."), (2, Article)));
    }

    private static string Codes(params (int Number, string Raw)[] entries) =>
        string.Join(' ', ReferenceListChecks.Check([.. entries.Select(entry => new Reference(entry.Number, ReferenceParser.Parse(entry.Raw), 1))])
            .Select(found => $"{found.Rule.Code}@{found.At.Number}").Order(StringComparer.Ordinal));
}
