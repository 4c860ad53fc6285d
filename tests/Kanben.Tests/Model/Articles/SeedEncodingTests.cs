using System.Text;
using CsCheck;
using Kanben.Model;

namespace Kanben.Tests.Model.Articles;

public sealed class SeedEncodingTests
{
    // Without a line end, a blank or a figure nothing tells UTF-16 without byte order mark; no article is without.
    private static readonly string[] Pieces = ["山地茶园", "水土保持", "，", "。", "“", "”", "\n", "\r\n", " ", "Tea ", "2024", "（一）", "《诗经》", "①", "α", "……", "一"];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Array[1, 60].Select(parts => "茶园\n" + string.Concat(parts.Select(i => Pieces[i])));

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "utf-8", [] },
        { "utf-8", [0xEF, 0xBB, 0xBF] },
        { "utf-16", [] },
        { "utf-16", [0xFF, 0xFE] },
        { "utf-16BE", [] },
        { "utf-16BE", [0xFE, 0xFF] },
        { "GB18030", [] },
        { "GB18030", [0x84, 0x31, 0x95, 0x33] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void ReadsWhatWasWritten(string name, byte[] mark) => Texts.Sample(text => SeedEncoding.Decode([.. mark, .. Get(name).GetBytes(text)]) == text);

    [Theory]
    [InlineData("utf-8", "茶", "UTF-8")]
    [InlineData("utf-8", "Tea", "UTF-8")]
    [InlineData("utf-8", "", "UTF-8")]
    [InlineData("utf-8", "café", "UTF-8")]
    [InlineData("utf-16", "茶 ", "UTF-16")]
    [InlineData("utf-16BE", "Tea", "UTF-16")]
    [InlineData("GB18030", "茶", "GB18030")]
    [InlineData("GB18030", "茶园\n一Tea Tea 一", "GB18030")]
    [InlineData("GB18030", "𠮷野家的牛", "GB18030")]
    public void ReadsShortTexts(string encoding, string text, string name) => Assert.Equal(new SeedText(text, name, null), SeedEncoding.Read(Get(encoding).GetBytes(text)));

    [Theory]
    [InlineData("café résumé naïve")]
    [InlineData("Übergröße")]
    public void RefusesLatin1(string text) => Assert.Null(SeedEncoding.Decode(Encoding.Latin1.GetBytes(text)));

    [Theory]
    [InlineData("utf-8", 1, "line 2")]
    [InlineData("utf-8", 2, "line 2")]
    [InlineData("utf-16", 1, "")]
    [InlineData("GB18030", 1, "")]
    public void RefusesACutCharacterAtTheEnd(string name, int cut, string reason)
    {
        var read = SeedEncoding.Read(Get(name).GetBytes("山地茶园\n水土保持").AsSpan()[..^cut]);

        Assert.Null(read.Text);
        Assert.Contains(reason, read.Fault);
    }

    [Fact]
    public void RefusesUtf8WithADamagedByteInsteadOfReadingItAsOtherCharacters()
    {
        var bytes = Encoding.UTF8.GetBytes("山地茶园的水土保持\n坡度与梯田的关系");
        bytes[4] = (byte)'?';

        Assert.Equal("UTF-8", SeedEncoding.Read(bytes).Encoding);
        Assert.Null(SeedEncoding.Decode(bytes));
    }

    [Fact]
    public void RefusesAFileOfAnotherKind() => Assert.Null(SeedEncoding.Decode([0x50, 0x4B, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0, 200, 201, 1, 0, 0, 0]));

    [Theory]
    [InlineData("gb2312", "GB18030", "茶园")]
    [InlineData("UTF-8", "utf-8", "茶园")]
    [InlineData("koi8-r", "utf-8", null)]
    [InlineData("utf-8", "GB18030", null)]
    public void DecodesAsTheFileSays(string says, string encoding, string? text) => Assert.Equal(text, SeedEncoding.DecodeAs(says, Get(encoding).GetBytes("茶园")));

    [Fact]
    public void AcceptsOnlyWhatComesBackByteForByte() => Gen.Byte.Array[0, 40].Sample(bytes =>
        SeedEncoding.Read(bytes) is not { Text: { } text } read || Encodings.Any(row => ((byte[])[.. row.Data.Item2, .. Get(row.Data.Item1).GetBytes(text)]).SequenceEqual(bytes)));

    private static Encoding Get(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
