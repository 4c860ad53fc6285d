using Kanben.Text.References;

namespace Kanben.Tests.Text.References;

public sealed class ReferenceStepsTests
{
    [Theory]
    [InlineData("Hu S S. The stone. New York: Press, 1999", "Hu S S|The stone|New York: Press, 1999")]
    [InlineData("Hu S. S. The stone", "Hu S. S|The stone")]
    [InlineData("J. Smith, A. Doe. Stones", "J. Smith, A. Doe|Stones")]
    [InlineData("Smith, J., Doe, A.Stones", "Smith, J., Doe, A|Stones")]
    [InlineData("U. S. Stone Office. Stones in the U.S. Senate", "U. S. Stone Office|Stones in the U.S. Senate")]
    [InlineData("张三.石桥（第1.2版.）.后记", "张三|石桥（第1.2版.）|后记")]
    [InlineData("Roe v. Doe 1.5. Next", "Roe v. Doe 1.5|Next")]
    [InlineData("Cambridge, Mass.: Stone, Inc., 1999", "Cambridge, Mass.: Stone, Inc., 1999")]
    [InlineData("全集: 卷 35.2 版.北京", "全集: 卷 35|2 版|北京")]
    [InlineData("他说（未完. 再说. 完", "他说（未完|再说|完")]
    public void PartsElementsAtFullStops(string text, string expected)
    {
        var entry = EntryText.From(text);

        Assert.Equal(expected, string.Join('|', PartScanner.Split(entry, entry.Whole).Select(part => part.In(text).ToString())));
    }

    [Theory]
    [InlineData("2011", "2011")]
    [InlineData("2000-11-20", "2000-11-20")]
    [InlineData("2000年11月20日", "2000年11月20日")]
    [InlineData("2000,11,20(15)", "2000,11,20")]
    [InlineData("2000.11.20", "2000.11.20")]
    [InlineData("2020,12(3)", "2020")]
    [InlineData("1987-1995", "1987")]
    [InlineData("c1988", "1988")]
    [InlineData("[1936]", "1936")]
    [InlineData("2021 Jun 1;", "2021 Jun 1")]
    [InlineData("2021 Juniper", "2021")]
    [InlineData("20111", "")]
    [InlineData("1234", "")]
    public void ReadsDates(string text, string expected) =>
        Assert.Equal(expected, YearScan.At(text, 0, text.Length).Date.In(text).ToString());

    [Theory]
    [InlineData("张三,李四，王五;赵六、周七", "张三|李四|王五|赵六|周七")]
    [InlineData("张三 李四 王五", "张三|李四|王五")]
    [InlineData("周 乐", "周 乐")]
    [InlineData("张三等", "张三|…")]
    [InlineData("Lee J, Roe A, et al", "Lee J|Roe A|…")]
    [InlineData("Smith, J. K., & Doe, A.", "Smith, J. K.|Doe, A")]
    [InlineData("Stone Institute for Art and Water", "Stone Institute for Art and Water")]
    [InlineData("A Commission, B Commission", "A Commission|B Commission")]
    [InlineData("（英）某某, 〔德〕某人主编", "某某|某人")]
    [InlineData("佚名", "")]
    public void TakesNamesApart(string text, string expected)
    {
        var entry = EntryText.From(text);

        var names = Names.Split(entry, entry.Whole);

        Assert.Equal(expected, string.Join('|', names.All.Select(name => name.In(text).ToString()).Concat(names.EtAl ? ["…"] : [])));
    }

    [Theory]
    [InlineData("GB/T 3792—2021 信息", "GB/T 3792—2021")]
    [InlineData("GB 50010 — 2010 混凝土", "GB 50010 — 2010")]
    [InlineData("ISO/IEC 80079-20-2:2016(en) Explosive", "ISO/IEC 80079-20-2:2016(en)")]
    [InlineData("T/CECS 20001-2020", "T/CECS 20001-2020")]
    [InlineData("DB11/T 1234-2014", "DB11/T 1234-2014")]
    [InlineData("NASA reports", "")]
    [InlineData("石桥", "")]
    public void ReadsNumbersOfStandards(string text, string expected) =>
        Assert.Equal(expected, text[..DocumentNumbers.EndOfStandard(text, 0, text.Length)]);

    [Theory]
    [InlineData("题[J].", "J", null)]
    [InlineData("题［ eb / ol ］", "EB", "OL")]
    [InlineData("题[美]人[M]", "M", null)]
    [InlineData("题[1][Z/OL]", "Z", "OL")]
    [InlineData("题[OL]", "EB", "OL")]
    [InlineData("题[US]", null, null)]
    public void FindsTheTypeMark(string text, string? type, string? medium)
    {
        var mark = TypeMark.Find(EntryText.From(text), 0);

        Assert.Equal((type, medium), (mark.Type, mark.Medium));
    }
}
