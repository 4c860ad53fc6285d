using System.Text;
using Kanben.Tests.Import.Reading;

namespace Kanben.Tests.Build.Editions;

/// <summary>What an import makes of a web page must be whole by the proof's own reading of it.</summary>
public sealed class PageEditionTests
{
    private const string Prose = "<p>山地茶园的坡度很大，每逢雨季，水土流失都十分严重，茶农历来以<i>梯田</i>和<b>草带</b>来应对这一问题。</p>\n";

    [Theory]
    [InlineData("<nav><a href='/'>首页</a> &gt; <a href='/b'>期刊</a></nav>\n<h1>山地茶园的水土保持</h1><p>摘要：山地茶园坡度大。</p><h2>1 引言</h2>" + Prose + "<footer>版权所有 茶叶学报</footer>")]
    [InlineData(HtmlSeeds.TitlePage + "<h2>1 引言</h2>" + Prose + "<p>草带古已有之<a href='#f1'>[1]</a>。</p><ol><li id='f1'>县志把草带叫作茶埂。<a href='#b1'>↩</a></li></ol>")]
    [InlineData(HtmlSeeds.TitlePage + "<table width='100%'><tr><td><h2>1 引言</h2>" + Prose + "<p>又一段。</p></td></tr></table>")]
    [InlineData(HtmlSeeds.TitlePage + "<h2>1 引言</h2><table><caption>表1 产量</caption><tr><th rowspan='2'>类别</th><th colspan='2'>产量</th></tr><tr><td>春茶</td><td>秋茶</td></tr><tr><td>梯田</td><td>120</td><td>85</td></tr></table>" + Prose)]
    [InlineData(HtmlSeeds.TitlePage + "<h2>1 引言</h2><p>流失量为<math><semantics><mrow><msub><mi>Q</mi><mi>i</mi></msub></mrow><annotation encoding='application/x-tex'>Q_{i}</annotation></semantics></math>，单位为吨。</p>" + Prose)]
    [InlineData(HtmlSeeds.TitlePage + "<h2>1 引言</h2><p>流失量为<script type='math/tex'>\\frac{a}{b}</script>，单位为吨。</p>" + Prose)]
    [InlineData(HtmlSeeds.TitlePage + "<h2>1 引言</h2>" + Prose + "<ol><li>修筑梯田，拦住泥沙。</li><li>种植草带，减缓水流。</li></ol><ul><li>其一是官茶。</li><li>其二是商茶。</li></ul>")]
    [InlineData(HtmlSeeds.TitlePage + "<h2>1 引言</h2>" + Prose + "<p>第一行的话，<br>第二行的话。</p><p style='display:none'>看不见的话。</p><noscript>请打开脚本。</noscript>")]
    [InlineData(HtmlSeeds.TitlePage + "<h2>1 引言</h2>" + Prose + "<p><img src='a.png' alt='梯田的剖面'></p><p>图1 梯田的剖面示意</p><p>面积为3 km<sup>2</sup>，含水H<sub>2</sub>O，P&lt;0.05。</p>")]
    [InlineData(HtmlSeeds.TitlePage + "<h2>1 引言</h2>" + Prose + "<p>已有研究<sup>[1]</sup>，也有异议<sup>[2]</sup>。</p><h2>参考文献</h2><p>[1] 张三.梯田考[J].茶学,2001,3(2):1-9.</p><p>[2] 李四.草带考[M].南山:南山出版社,2005.</p>")]
    [InlineData(HtmlSeeds.TitlePage + "<h2>1 引言</h2>" + Prose + "<blockquote><p>山民称之为“梯山种茶”。</p></blockquote><pre>x = 1\ny = 2</pre>")]
    public void AnImportedPageIsWhole(string body)
    {
        var page = $"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n<title>山地茶园的水土保持 - 茶叶学报</title></head>\n<body>\n{body}\n</body></html>\n";

        Assert.Equal([], CollatedImport.Faults("seeds/page.html", Encoding.UTF8.GetBytes(page)));
    }

    [Fact]
    public void APageInGb2312IsWhole()
    {
        var page = $"<html><head><meta http-equiv='Content-Type' content='text/html; charset=gb2312'><title>山地茶园的水土保持</title></head><body>{HtmlSeeds.TitlePage}<h2>1 引言</h2>{Prose}</body></html>";

        Assert.Equal([], CollatedImport.Faults("seeds/page.html", CodePagesEncodingProvider.Instance.GetEncoding(936)!.GetBytes(page)));
    }

    [Fact]
    public void WordsFilteredHtmlIsWhole()
    {
        const string Page = """
            <html><head><meta charset=utf-8><title>山地茶园的水土保持</title><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=ZH-CN><div class=WordSection1>
            <p class=MsoTitle><span lang=EN-US>山地茶园的水土保持</span></p>
            <p class=MsoNormal>摘要：山地茶园坡度大。</p>
            <h1><span lang=EN-US>1<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>引言</h1>
            <p class=MsoNormal style='text-indent:21.0pt'>草带古已有之<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span lang=EN-US>[1]</span></span></a>，茶农
            历来以梯田应对。</p></div>
            <div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span lang=EN-US>[1]</span></a> 县志把草带叫作茶埂。</p></div></div>
            </body></html>
            """;

        Assert.Equal([], CollatedImport.Faults("seeds/page.html", Encoding.UTF8.GetBytes(Page)));
    }
}
