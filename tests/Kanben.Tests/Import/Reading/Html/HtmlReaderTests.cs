using System.Text;
using CsCheck;
using Kanben.Import;
using Kanben.Model;

namespace Kanben.Tests.Import.Reading.Html;

public sealed class HtmlReaderTests
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1];

    [Theory]
    [InlineData("<p>山地<b>茶园</b>多。</p>", "山地茶园多。")]
    [InlineData("<h2>引言</h2><p>山地<b>茶园</b>多。</p>", "## 引言\n\n山地**茶园**多。")]
    [InlineData("<p>山地\n茶园 and\n tea</p>", "山地茶园 and tea")]
    [InlineData("<p>甲&lt;乙&amp;丙&nbsp;丁 a&lt;b&gt;c</p>", "甲<乙&丙 丁 a\\<b>c")]
    [InlineData("<p>面积10m<sup>2</sup>，CO<sub>2</sub>多。</p>", "面积10m<sup>2</sup>，CO<sub>2</sub>多。")]
    [InlineData("<p>价格$5和$6，路径C:\\x，**不是**粗体。</p>", "价格\\$5和\\$6，路径C:\\x，\\*\\*不是\\*\\*粗体。")]
    [InlineData("<div>第一段很短。<div>第二段也短。</div>第三段也短。</div>", "第一段很短。\n\n第二段也短。\n\n第三段也短。")]
    [InlineData("<ul><li>茶树</li><li><p>梯田</p></li></ul>", "- 茶树\n- 梯田")]
    [InlineData("<ol start=3><li>茶树不高。</li><li>梯田不宽。</li></ol>", "3\\. 茶树不高。\n\n4\\. 梯田不宽。")]
    [InlineData("<p>甲。<hr>乙。</p>", "甲。\n\n乙。")]
    [InlineData("<blockquote><p>引文一句。</p></blockquote>", "> 引文一句。")]
    [InlineData("<pre>let a = 1\n  b</pre>", "```\nlet a = 1\n  b\n```")]
    [InlineData("<p>式<math><mi>x</mi><annotation encoding=\"application/x-tex\">x^2</annotation></math>成立。</p>", "式$x^2$成立。")]
    [InlineData("<math display=block alttext=\"a+b\"><mi>a</mi></math>", "$$\na+b\n$$")]
    [InlineData("<p>无<math><mi>x</mi><mo>+</mo><mi>y</mi></math>式。</p>", "无x+y式。")]
    [InlineData("<table><tr><th>地<th>坡<tr><td>甲<td>20<sup>2</sup></table>", "| 地 | 坡 |\n| --- | --- |\n| 甲 | 20<sup>2</sup> |")]
    [InlineData("<table><tr><td rowspan=2>甲<td>乙<tr><td>丙</table>", "<table>\n<tr><td rowspan=\"2\">甲</td><td>乙</td></tr>\n<tr><td>丙</td></tr>\n</table>")]
    [InlineData("<table><tr><td><h2>版式</h2><p>正文一句。</p></td></tr></table>", "## 版式\n\n正文一句。")]
    [InlineData("<script>x('字')</script><style>p{}</style><template>藏</template><p>见。</p>", "见。")]
    public void ReadsElements(string html, string expected) => Assert.Equal(expected + "\n", HtmlSeeds.Body(html));

    [Theory]
    [InlineData("<nav>首页 期刊 投稿</nav>", RemovalKind.RunningHead, "首页 期刊 投稿")]
    [InlineData("<footer>版权所有</footer>", RemovalKind.RunningHead, "版权所有")]
    [InlineData("<div class='breadcrumb x'>首页 / 茶</div>", RemovalKind.RunningHead, "首页 / 茶")]
    [InlineData("<p style='display: none'>看不见</p>", RemovalKind.Markup, "看不见")]
    [InlineData("<noscript>请打开脚本</noscript>", RemovalKind.Markup, "请打开脚本")]
    public void TakesOutWhatIsTheSites(string html, RemovalKind kind, string text)
    {
        var article = HtmlSeeds.Import($"{html}<h1>山地茶园的水土保持</h1><p>{new string('茶', 200)}。</p>").Article!;

        Assert.Contains(article.Header.Source!.Removed, removal => removal.Kind == kind && removal.Text == text && removal.Line > 0);
        Assert.DoesNotContain(text, article.Body);
    }

    [Theory]
    [InlineData("<article><header><h1>山地茶园的水土保持</h1></header><p>关键词：茶园；梯田</p><p>正文一句。</p><footer>文末一句。</footer></article>", "文末一句。")]
    [InlineData("<div class=menu><h1>山地茶园的水土保持</h1><p>关键词：茶园；梯田</p><p>正文一句。</p></div>", "正文一句。")]
    public void KeepsWhatIsTheArticles(string html, string kept) => Assert.Contains(kept, HtmlSeeds.Import(html).Article!.Body);

    [Fact]
    public void TakesTheTitleFromTheTitleBarOnlyWhenNoLineHasIt()
    {
        Assert.Equal("山地茶园的水土保持", HtmlSeeds.Import("<p>正文一句话，没有题名。</p>", "<title>山地茶园的水土保持</title>").Article!.Header.Title);
        Assert.Equal("山地茶园", HtmlSeeds.Import("<p align=center><b>山地茶园</b></p><p>正文一句话，没有题名。</p>", "<title>山地茶园 - 茶学报</title>").Article!.Header.Title);
        Assert.Equal("梯田的起源", HtmlSeeds.Import("<h1>梯田的起源</h1><p>正文一句话。</p>", "<title>茶学报</title>").Article!.Header.Title);
    }

    [Fact]
    public void MakesNotesOfLinksToNotes()
    {
        var body = HtmlSeeds.Body("<p>山地茶园<a href='#f1' id='r1'><sup>1</sup></a>多。</p><p>另有一说<sup><a href='#f2'>2</a></sup>。</p><section><ol><li id=f1>指坡地上的茶园。<a href='#r1'>↩</a></li><li id=f2><p>见方志。</p></li></ol></section>");

        Assert.Equal("山地茶园[^n1]多。\n\n另有一说[^n2]。\n\n[^n1]: 指坡地上的茶园。\n[^n2]: 见方志。\n", body);
    }

    [Fact]
    public void KeepsListsOfReferencesAsLists()
    {
        var body = HtmlSeeds.Body("<p>山地茶园<a href='#b1'><sup>[1]</sup></a>多。</p><h2>参考文献</h2><ol><li id=b1>林秋.茶园[M].北京:茶书社,2020.</li><li id=b2>周山.梯田[J].茶,2021(2):1-5.</li></ol>");

        Assert.Equal("山地茶园[^1]多。\n\n## 参考文献\n\n[^1]: 林秋.茶园[M].北京:茶书社,2020.\n[^2]: 周山.梯田[J].茶,2021(2):1-5.\n", body);
    }

    [Theory]
    [InlineData("gb2312", "<meta http-equiv=Content-Type content='text/html; charset=gb2312'>")]
    [InlineData("gb2312", "<meta charset=utf-8>")]
    [InlineData("gb2312", "")]
    [InlineData("utf-16", "<meta charset=gb2312>")]
    [InlineData("utf-8", "<meta charset=\"gbk\">")]
    public void ReadsTheEncodingThatIsTrue(string name, string meta)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var bytes = encoding.GetBytes($"<html><head>{meta}</head><body>{HtmlSeeds.TitlePage}<p>梯田多，坡地少。</p></body></html>");

        Assert.Equal("梯田多，坡地少。\n", Importer.Import(new SeedFile("seeds/a.htm", (byte[])[.. name == "utf-16" ? encoding.Preamble : [], .. bytes])).Article!.Body);
    }

    [Fact]
    public void BringsPicturesFromBesideAndFromWithin()
    {
        var result = HtmlSeeds.Import(
            $"{HtmlSeeds.TitlePage}<p>前文。</p><p><img src='page_files/%E5%9B%BE 1.png?v=2' alt='坡面'></p><p>图1 坡面</p><img src='data:image/png;base64,{Convert.ToBase64String(Png)}'><img src='https://example.org/x.png'><p>后文。</p>",
            beside: path => path == "page_files/图 1.png" ? Png : default(ReadOnlyMemory<byte>?));

        var picture = Assert.Single(result.Pictures);
        Assert.Matches("^[a-z0-9-]+-[0-9a-f]{10}[.]png$", picture.Name);
        Assert.Contains($"![坡面]({result.Article!.Slug}/{picture.Name})\n\n图1 坡面\n\n![]({result.Article.Slug}/{picture.Name})", result.Article.Body);
        Assert.Contains("KB1103", result.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void SaysTheLinesOfTheFile()
    {
        var removed = HtmlSeeds.Import("<h1>山地茶园的水土保持</h1>\n<p>正文。</p>\n\n<p hidden>藏字</p>").Article!.Header.Source!.Removed;

        Assert.Equal(7, Assert.Single(removed, removal => removal.Text == "藏字").Line);
    }

    [Fact]
    public void RecordsWhatItTakesOutOfACell()
    {
        var removed = HtmlSeeds.Import("<h1>山地茶园的水土保持</h1>\n<p>正文很长，比藏起来的字要长得多。</p><table><tr><td>甲<span hidden>藏字</span></td><td>乙</td></tr></table>").Article!.Header.Source!.Removed;

        Assert.Contains(removed, removal => removal.Text == "藏字");
    }

    [Fact]
    public void ReadsAnyMarkupWithoutLosingALetter()
    {
        string[] tags = ["p", "div", "b", "sup", "table", "tr", "td", "ul", "ol", "li", "h2", "pre", "span", "a", "i", "blockquote", "section", "font", "header", "dl", "dt"];
        var pieces = Gen.Int[0, 99].Select(Gen.Int[0, tags.Length - 1], (kind, tag) => kind switch
        {
            < 30 => $"<{tags[tag]}>",
            < 55 => $"</{tags[tag]}>",
            < 60 => "<br>",
            < 63 => "<hr>\n",
            < 66 => "&nbsp;",
            _ => ((char)('甲' + kind)).ToString() + "茶，",
        });

        pieces.Array[0, 60].Sample(parts =>
        {
            var text = string.Concat(parts);
            var article = HtmlSeeds.Import(HtmlSeeds.TitlePage + text).Article!;
            Assert.Empty(Letters.Missing(System.Text.RegularExpressions.Regex.Replace(text, "<[^>]*>|&nbsp;", ""), article));
        });
    }

    [Fact]
    public void ReadsAnyBytesWithoutException()
    {
        Gen.Byte.Array[0, 200].Sample(bytes => Importer.Import(new SeedFile("seeds/a.html", bytes)) is { Article: not null } or { Diagnostics.IsEmpty: false });
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<span><div></span></div>")]
    [InlineData("<font size=1><p>")]
    [InlineData("<b><div></b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<a href='#x'>1</a><p id=x>")]
    [InlineData("<")]
    [InlineData("<a ")]
    public void ReadsOrRefusesMarkupWithoutEnd(string part)
    {
        var result = HtmlSeeds.Import("<h1>山地茶园的水土保持</h1>" + string.Concat(Enumerable.Repeat(part, 60_000)));

        Assert.True(result.Article is not null || result.Diagnostics[0].Code == "KB1010");
    }
}
