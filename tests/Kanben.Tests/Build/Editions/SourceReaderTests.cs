using System.IO.Compression;
using System.Text;
using Kanben.Build.Editions;
using Kanben.Text.Collations;

namespace Kanben.Tests.Build.Editions;

public sealed class SourceReaderTests
{
    [Theory]
    [InlineData("<p>甲<b>乙</b><sup>[1]</sup></p><p>丙</p>", "甲乙[1]|丙")]
    [InlineData("<html><head><title>页</title></head><body><h2>题</h2>文<script>x<y</script></body></html>", "页|题|文")]
    [InlineData("甲 &lt; 乙 &amp; 丙 <!-- 注 --> P<0.05", "甲 < 乙 & 丙  P<0.05")]
    [InlineData("<table><tr><td>一<td>二</table>", "一|二")]
    [InlineData("<p title='>'>甲<p>乙", "甲|乙")]
    [InlineData("<p>甲<script>", "甲")]
    [InlineData("<", "<")]
    public void ReadsTheTextOfHtml(string html, string expected) => Assert.Equal(expected, Read("a.html", Encoding.UTF8.GetBytes(html)));

    [Fact]
    public void ReadsTheTextOfWord() => Assert.Equal("甲乙 [1]x|丙|注", Read("a.docx", Document("""
        <w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:r><w:t xml:space="preserve">乙 </w:t></w:r><w:r><w:t>[1]</w:t></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>
        <mc:AlternateContent><mc:Choice Requires="x"><w:p><w:r><w:t>丙</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>丙</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>
        """)));

    [Theory]
    [InlineData("**甲** *乙* ~~丙~~ `丁`", "甲乙丙丁")]
    [InlineData("P\\<0.05\\*，2\\*3*4", "P<0.05*，2*3*4")]
    [InlineData("价 $5 与 $6", "价$5与$6")]
    [InlineData("设 $x_{i}^2$ 与 $ n _ { M } $", "设xi2与nM")]
    [InlineData("![图](images/a.jpg)[文](https://a.cn/b)[1](2018)", "图文[1](2018)")]
    [InlineData("a<b>c</b>，P<0.05，<foo>", "ac，P<0.05，<foo>")]
    [InlineData("snake_case 甲*", "snake_case甲*")]
    [InlineData("- 甲", "甲")]
    [InlineData("|一|二|", "一二")]
    public void TellsTextFromMarkup(string line, string expected) => Assert.Equal(expected, Strong(SourceReader.Read(new RawSeed("seeds/a.md", Encoding.UTF8.GetBytes(line)))!));

    [Theory]
    [InlineData("$")]
    [InlineData("<a ")]
    [InlineData("![](")]
    [InlineData("*a ")]
    [InlineData("[1")]
    [InlineData("&amp")]
    [InlineData("\\{")]
    [InlineData("<p '\"")]
    [InlineData("|-|")]
    [InlineData("<!--")]
    public void AMegabyteOfAnythingIsRead(string piece)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));

        var text = SourceReader.Read(new RawSeed("seeds/a.md", bytes))!;

        Assert.NotNull(SourceReader.Read(new RawSeed("seeds/a.html", bytes)));
        Assert.True(Collation.Compare(text, text, SourceWork.None).IsWhole);
    }

    [Fact]
    public void AZipBombIsNotUnpacked() => Assert.Null(SourceReader.Read(new RawSeed("seeds/a.docx", Document(new string(' ', 70_000_000)))));

    [Fact]
    public void ADocumentTypeIsRefused() => Assert.Null(SourceReader.Read(new RawSeed("seeds/a.docx", Zip("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"))));

    // The characters that must not be lost: markup left out, and white space with it.
    private static string Strong(CollationText text) => string.Concat(Enumerable.Range(0, text.Length).Where(unit => !text.IsWeak(unit)).Select(unit => text.Slice(unit, unit)));

    private static string Read(string name, byte[] bytes) => SourceReader.Read(new RawSeed("seeds/" + name, bytes))!.Text.Replace('\n', '|').Replace(" |", "|", StringComparison.Ordinal).Trim();

    private static byte[] Document(string body) => Zip($"""
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{body}</w:body></w:document>
        """);

    private static byte[] Zip(string document)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "word/document.xml", document);
            Write(zip, "word/footnotes.xml", """
                <w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator"><w:p><w:r><w:t>线</w:t></w:r></w:p></w:footnote><w:footnote><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote></w:footnotes>
                """);
        }

        return bytes.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
