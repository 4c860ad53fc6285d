using CsCheck;
using Kanben.Model;
using Kanben.Text.References;

namespace Kanben.Tests.Text.References;

public sealed class ReferenceProperties
{
    // Pieces that entries are made of, so that chance meets the grammar.
    private static readonly string[] Pieces =
    [
        "张三", "李四", "等", "et al", "Smith J", "石桥考", "《", "》", "“", "”", "[J]", "[M/OL]", "[A]", "[C]", "［S］", "[P]", "[N]", "[", "]", "(", ")", "（", "）",
        ".", "．", "。", ",", "，", ":", "：", ";", "//", " ", "　", "2020", "2020-01-02", "[2020-01-02]", "(3)", "12-15", "第3卷", "2 版", "译", "GB/T 1-2020", "CN123456.7",
        "http://a.cn/b", "DOI:10.1/x", "doi", "www.", "10.", "出版社", "北京", "U.S.", "A.", "\uD840", "\uDC00", "\0", "1", "①", "In:", "号", "档", "报", "大学", "硕士学位论文", "论文集", "Vol. 1", "(上册)", "[cited ", "主编", "佚名", "无日期", "2021 Jun 1",
    ];

    private static readonly string[] Unknown = ["舟渡木石水桥", "渡舟石木水林", "Qzxwvj", "qzwxyv", "玨琮璜璧璋圭"];

    private static readonly string[] Characters = ["周", "陈", "林", "桥", "水", "石", "木", "舟", "渡"];

    private static readonly Gen<string> Entries = Gen.OneOf(OneOf(Pieces).Array[0, 40].Select(string.Concat), Gen.String);

    [Fact]
    public void ReadsAnyStringAndCutsEachFieldFromIt() => Entries.Sample(raw =>
    {
        var reference = ReferenceParser.Parse(raw);

        return reference.Raw == raw && Fields.ValuesOf(reference).All(value => value.Length > 0 && raw.Contains(value, StringComparison.Ordinal));
    }, iter: 20_000);

    // Words that no rule knows must stand in a field or in what is left over, whatever is around them.
    [Fact]
    public void LosesNoWord() => OneOf([.. Pieces, .. Unknown, .. Unknown]).Array[0, 40].Sample(pieces =>
    {
        var reference = ReferenceParser.Parse(string.Concat(pieces));
        var kept = string.Join('\n', Fields.ValuesOf(reference).Append(reference.Url).Append(reference.Doi));

        return pieces.Where(Unknown.Contains).All(word => kept.Contains(word, StringComparison.Ordinal));
    }, iter: 50_000);

    // An end is all that is asked: a step that looked at the whole for each of its parts would need hours for these.
    [Fact]
    public void ReadsAMillionCharactersOfAnyPattern() => Gen.Select(OneOf(Pieces).Array[0, 3], OneOf(Pieces).Array[1, 3], OneOf(Pieces).Array[0, 3]).Sample((before, pattern, after) =>
    {
        var unit = string.Concat(pattern);
        var raw = string.Concat(before) + string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)) + string.Concat(after);

        return ReferenceParser.Parse(raw).Raw == raw;
    }, iter: 40);

    [Fact]
    public void GivesAddressesWithoutBlanks() => Entries.Sample(raw =>
    {
        var reference = ReferenceParser.Parse(raw);

        return (reference.Url + reference.Doi).All(c => !char.IsWhiteSpace(c) && c != '\0');
    }, iter: 5_000);

    [Fact]
    public void LosesNoLetterOfAMarkedEntry() => Gen.Select(Name, Name, Gen.Int[1, 999]).Sample((author, title, page) =>
    {
        var reference = ReferenceParser.Parse($"{author}. {title}[M]. 北京: 新桥出版社, 2003: {page}.");

        return reference.Authors is [var only] && only == author && reference.Title == title && reference.Pages == $"{page}" && reference.LeftOver.IsEmpty;
    }, iter: 2_000);

    [Fact]
    public void FindsOnlyWarningsAndNotes() => Entries.Sample(raw =>
        ReferenceChecks.Check(ReferenceParser.Parse(raw)).All(finding => finding.Rule.Severity < Severity.Error && finding.Message.Length > 0), iter: 5_000);

    private static Gen<string> Name => OneOf(Characters).Array[2, 4].Select(string.Concat);

    private static Gen<string> OneOf(string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
