using CsCheck;
using Kanben.Text.Collations;

namespace Kanben.Tests.Text.Collations;

public sealed class CollationProperties
{
    private const string Alphabet = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严龙飞";

    private static readonly Gen<string[]> Article = Gen.Int[0, Alphabet.Length - 1].Select(i => Alphabet[i]).Array[30, 90].Select(chars => new string(chars)).Array[3, 12];

    [Fact]
    public void DeletedCharactersAreLostAtTheirLine() => Gen.Select(Article, Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[1, 12]).Sample((lines, which, at, length) =>
    {
        which %= lines.Length;
        at %= lines[which].Length - 13;
        var deleted = lines[which].Substring(at, length);
        var edition = lines.ToArray();
        edition[which] = lines[which].Remove(at, length);

        var collation = Texts.Compare(lines, edition);

        Assert.False(collation.IsWhole);
        Assert.All(collation.Differences, found => Assert.Equal((DifferenceKind.Lost, which + 1), (found.Kind, found.Line)));
        Assert.Equal(length, collation.Differences.Sum(found => found.Length));
        Assert.True(collation.Differences.Length <= 2, $"{deleted} is one difference");
    });

    [Fact]
    public void AlteredCharactersAreChangedAtTheirLine() => Gen.Select(Article, Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample((lines, which, at) =>
    {
        which %= lines.Length;
        at %= lines[which].Length;
        var edition = lines.ToArray();
        edition[which] = $"{lines[which][..at]}卍{lines[which][(at + 1)..]}";

        var found = Assert.Single(Texts.Compare(lines, edition).Differences);

        Assert.Equal((DifferenceKind.Changed, which + 1, lines[which][at].ToString(), "卍"), (found.Kind, found.Line, found.Source, found.Edition));
    });

    [Fact]
    public void AMovedParagraphIsMovedAndNothingElse() => Gen.Select(Article, Gen.Int[0, 1000], Gen.Int[0, 1000]).Where((lines, from, to) => from % lines.Length != to % lines.Length).Sample((lines, from, to) =>
    {
        var edition = lines.ToList();
        edition.RemoveAt(from % lines.Length);
        edition.Insert(to % lines.Length, lines[from % lines.Length]);

        var collation = Texts.Compare(lines, edition);

        Assert.True(collation.IsWhole);
        Assert.All(collation.Differences, found => Assert.Equal(DifferenceKind.Moved, found.Kind));
        Assert.InRange(collation.Differences.Length, 1, lines.Length / 2 + 1);
    });

    [Fact]
    public void ADeletedParagraphIsOneDifference() => Gen.Select(Article, Gen.Int[0, 1000]).Sample((lines, which) =>
    {
        which %= lines.Length;

        var found = Assert.Single(Texts.Compare(lines, lines.Where((_, index) => index != which)).Differences);

        Assert.Equal((DifferenceKind.Lost, which + 1, lines[which]), (found.Kind, found.Line, found.Source));
    });

    [Fact]
    public void EveryCharacterIsMatchedOrReported() => Gen.Select(Gen.String[Gen.Char["甲乙丙丁 ，。[]1234ab$\\{}\""], 0, 60].Array[0, 6], Gen.String[Gen.Char["甲乙丙丁 ，。[]1234ab$\\{}\""], 0, 60].Array[0, 6]).Sample((source, edition) =>
    {
        var collation = Texts.Compare(source, edition);

        // What the source has more of than the edition cannot all be matched, so something of it must be reported.
        foreach (var c in "甲乙丙丁ab")
        {
            var missing = source.Sum(line => line.Count(x => x == c)) - edition.Sum(line => line.Count(x => x == c));
            Assert.True(missing <= 0 || collation.Differences.Where(found => found.Kind is DifferenceKind.Lost or DifferenceKind.Changed).Sum(found => found.Source.Count(x => x == c)) >= missing
                || HasCommand(source));
        }
    });

    // A command of TeX stands for its sign.
    private static bool HasCommand(string[] lines) => lines.Any(line => line.Contains('\\', StringComparison.Ordinal));
}
