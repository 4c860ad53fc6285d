using Kanben.Import;
using Kanben.Model;

namespace Kanben.Tests.Import.Reading.Word;

public sealed class WordReaderTests
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1];

    [Theory]
    [InlineData("<w:r><w:t>坡地</w:t></w:r><w:r><w:rPr><w:rPrChange w:id='1' w:author='x'><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>与梯田。</w:t></w:r>", "坡地与梯田。")]
    [InlineData("<w:r><w:t>面积10m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>2</w:t></w:r><w:r><w:t>。</w:t></w:r>", "面积10m<sup>2</sup>。")]
    [InlineData("<w:r><w:t>旧</w:t></w:r><w:del w:id='1' w:author='x'><w:r><w:delText>删</w:delText></w:r></w:del><w:ins w:id='2' w:author='x'><w:r><w:t>新。</w:t></w:r></w:ins>", "旧新。")]
    [InlineData("<w:r><w:t>坡</w:t><w:tab/><w:t>度</w:t><w:noBreakHyphen/><w:t>高。</w:t></w:r>", "坡 度-高。")]
    [InlineData("<w:r><w:t>一行。</w:t><w:br/><w:t>二行。</w:t><w:br w:type='page'/><w:t>三行。</w:t></w:r>", "一行。\n\n二行。\n\n三行。")]
    [InlineData("<w:hyperlink w:anchor='x'><w:r><w:t>链接</w:t></w:r></w:hyperlink><w:r><w:t>一处。</w:t></w:r>", "链接一处。")]
    [InlineData("<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> REF _x \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>图1</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>可见坡度，高。</w:t></w:r>", "图1可见坡度，高。")]
    [InlineData("<w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt><w:smartTag><w:r><w:t>与标签。</w:t></w:r></w:smartTag>", "控件与标签。")]
    [InlineData("<w:r><w:t>价格$5，a&lt;b&gt;c，C:\\d。</w:t></w:r>", "价格\\$5，a\\<b>c，C:\\d。")]
    [InlineData("<w:r><w:t>字母</w:t><w:sym w:font='Symbol' w:char='F061'/><w:t>。</w:t></w:r>", "字母α。")]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>chá</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>茶</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>树。</w:t></w:r>", "茶（chá）树。")]
    public void ReadsRuns(string runs, string expected) => Assert.Equal(expected + "\n", WordSeed.BodyOf($"<w:p>{runs}</w:p>"));

    [Fact]
    public void KeepsBoldInsideOfASentenceBelowTheFirstHeading()
    {
        var body = WordSeed.BodyOf(WordSeed.Styled("1", "引言") + "<w:p><w:r><w:t>山地</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>茶园</w:t></w:r><w:r><w:t>多。</w:t></w:r></w:p>");

        Assert.Equal("## 引言\n\n山地**茶园**多。\n", body);
    }

    [Theory]
    [InlineData("1", "引言", "## 引言")]
    [InlineData("mine", "坡度", "### 坡度")]
    [InlineData("x", "引言", "引言")]
    public void TellsHeadingsByStyle(string style, string text, string expected) =>
        Assert.Contains($"\n\n{expected}\n\n正文一句。", WordSeed.BodyOf(WordSeed.Styled("1", "坡地") + WordSeed.Paragraph("正文一句。") + WordSeed.Styled(style, text) + WordSeed.Paragraph("正文一句。")));

    [Fact]
    public void TellsTitleAndHeadingsByLook()
    {
        static string Run(string text, string look) => $"<w:p><w:pPr><w:jc w:val='center'/></w:pPr><w:r><w:rPr>{look}</w:rPr><w:t>{text}</w:t></w:r></w:p>";
        var text = string.Concat(Enumerable.Range(0, 90).Select(i => (char)('一' + (i * 7)))) + "。";

        var article = WordSeed.Import(new WordSeed(
            Run("茶学报", "<w:sz w:val='18'/>") + Run("山地茶园的水土保持", "<w:b/><w:sz w:val='36'/>") + Run("林秋", "<w:sz w:val='24'/>") + WordSeed.Paragraph("摘要：坡度大。") + WordSeed.Paragraph("关键词：茶园；梯田")
            + Run("坡度", "<w:b/><w:sz w:val='28'/>") + WordSeed.Paragraph(text) + Run("角度", "<w:b/>") + WordSeed.Paragraph("山" + text) + Run("图1 坡度", "<w:b/>"))).Article!;

        Assert.Equal("山地茶园的水土保持", article.Header.Title);
        Assert.Equal(["林秋"], article.Header.Authors.Select(author => author.Name));
        Assert.Equal($"## 坡度\n\n{text}\n\n### 角度\n\n山{text}\n\n图1 坡度\n", article.Body);
    }

    [Fact]
    public void TakesLeftOutTextIntoTheRemovals()
    {
        var result = WordSeed.Import(new WordSeed(WordSeed.TitlePage + "<w:p><w:r><w:t>正文</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:commentReference w:id='3'/></w:r><w:r><w:t>一句。</w:t></w:r></w:p>")
        {
            Comments = "<w:comment w:id='3' w:author='x'><w:p><w:r><w:t>此处待查</w:t></w:r></w:p></w:comment>",
            Header = WordSeed.Paragraph("茶学报 第1期"),
        });

        Assert.Equal("正文一句。\n", result.Article!.Body);
        Assert.Equal(
            [(RemovalKind.Markup, 4, "隐藏"), (RemovalKind.RunningHead, 0, "茶学报 第1期")],
            result.Article.Header.Source!.Removed.Select(removal => (removal.Kind, removal.Line, removal.Text)));
        Assert.Equal(["KB1104", "KB1107", "KB1109"], result.Diagnostics.Select(diagnostic => diagnostic.Code).Order());
    }

    [Fact]
    public void TakesOutATableOfContents()
    {
        var field = "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>坡度</w:t><w:tab/><w:t>2</w:t></w:r></w:p><w:p><w:r><w:t>梯田 3</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";

        var article = WordSeed.Import(new WordSeed(WordSeed.TitlePage + field + WordSeed.Styled("1", "坡度") + WordSeed.Paragraph("正文一句。"))).Article!;

        Assert.Equal("## 坡度\n\n正文一句。\n", article.Body);
        Assert.Equal(["坡度 2", "梯田 3"], article.Header.Source!.Removed.Select(removal => removal.Text));
    }

    [Fact]
    public void ReadsTablesWithMergedCells()
    {
        static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{WordSeed.Paragraph(text)}</w:tc>";
        var table = $"<w:tbl><w:tr>{Cell("地", "<w:vMerge w:val='restart'/>")}{Cell("坡度", "<w:gridSpan w:val='2'/>")}</w:tr><w:tr>{Cell("", "<w:vMerge/>")}{Cell("大")}{Cell("小")}</w:tr></w:tbl>";

        Assert.Equal(
            "<table>\n<tr><td rowspan=\"2\">地</td><td colspan=\"2\">坡度</td></tr>\n<tr><td>大</td><td>小</td></tr>\n</table>\n\n后文。\n",
            WordSeed.BodyOf(table + WordSeed.Paragraph("后文。")));
    }

    [Fact]
    public void ReadsTextBoxesOnce()
    {
        var box = "<w:txbxContent><w:p><w:r><w:t>框中一句。</w:t></w:r></w:p></w:txbxContent>";
        var article = WordSeed.Import(new WordSeed(WordSeed.TitlePage + $"<w:p><w:r><w:t>前文。</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")).Article!;

        Assert.Equal("前文。\n\n框中一句。\n", article.Body);
        Assert.Empty(article.Header.Source!.Removed);
    }

    [Fact]
    public void BringsPicturesOnce()
    {
        static string Picture(string id) => $"<w:p><w:r><w:drawing><wp:inline><wp:docPr id='1' name='图片 1' descr='坡面照片'/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed='{id}'/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
        var vml = "<w:p><w:r><w:pict><v:shape><v:imagedata r:id='rId101'/></v:shape></w:pict></w:r></w:p>";

        var result = WordSeed.Import(new WordSeed(WordSeed.TitlePage + WordSeed.Paragraph("前文。") + Picture("rId100") + WordSeed.Paragraph("图1 坡面") + vml + Picture("rId102")) { Pictures = [Png, Png, [1, 0, 9, 0, 0, 3]] });

        var picture = Assert.Single(result.Pictures);
        Assert.Equal(Png, picture.Bytes.ToArray());
        Assert.Equal($"前文。\n\n![坡面照片]({result.Article!.Slug}/{picture.Name})\n\n图1 坡面\n\n![]({result.Article.Slug}/{picture.Name})\n\n坡面照片\n", result.Article.Body);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "KB1106" && diagnostic.Message.Contains("WMF", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 }, "old kind")]
    [InlineData(new byte[] { (byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f' }, "RTF")]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 1 }, "damaged")]
    [InlineData(new byte[] { 1 }, "no Word file")]
    [InlineData(new byte[0], "no Word file")]
    public void SaysWhyAFileIsNotRead(byte[] bytes, string reason)
    {
        var diagnostic = Assert.Single(Importer.Import(new SeedFile("seeds/a.docx", bytes)).Diagnostics);

        Assert.Equal(("KB1010", Severity.Error), (diagnostic.Code, diagnostic.Severity));
        Assert.Contains(reason, diagnostic.Message);
    }
}
