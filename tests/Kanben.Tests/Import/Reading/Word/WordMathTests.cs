using System.Xml.Linq;
using Kanben.Import;

namespace Kanben.Tests.Import.Reading.Word;

public sealed class WordMathTests
{
    private const string X = "<e><r><t>x</t></r></e>";

    [Theory]
    [InlineData("<r><t>𝑎+𝛼≤𝟏%</t></r>", "a+\\alpha \\le 1\\%")]
    [InlineData("<r><t>坡度</t></r><r><t>=</t></r>", "\\text{坡度}=")]
    [InlineData("<f><num><r><t>a</t></r></num><den><r><t>b</t></r></den></f>", "\\frac{a}{b}")]
    [InlineData("<f><fPr><type val='lin'/></fPr><num><r><t>a</t></r></num><den><r><t>b</t></r></den></f>", "{a}/{b}")]
    [InlineData("<sSup>" + X + "<sup><r><t>2</t></r></sup></sSup>", "{x}^{2}")]
    [InlineData("<sSubSup>" + X + "<sub><r><t>i</t></r></sub><sup><r><t>2</t></r></sup></sSubSup>", "{x}_{i}^{2}")]
    [InlineData("<rad><radPr><degHide val='1'/></radPr><deg/>" + X + "</rad>", "\\sqrt{x}")]
    [InlineData("<rad><deg><r><t>3</t></r></deg>" + X + "</rad>", "\\sqrt[3]{x}")]
    [InlineData("<nary><naryPr><chr val='∑'/></naryPr><sub><r><t>i=1</t></r></sub><sup><r><t>n</t></r></sup>" + X + "</nary>", "\\sum_{i=1}^{n} x")]
    [InlineData("<nary><sub/><sup/>" + X + "</nary>", "\\int x")]
    [InlineData("<d>" + X + "</d>", "\\left(x\\right)")]
    [InlineData("<d><dPr><begChr val='{'/><endChr val=''/></dPr><e><eqArr>" + X + X + "</eqArr></e></d>", "\\left\\{\\begin{aligned} x \\\\ x \\end{aligned}\\right.")]
    [InlineData("<m><mr>" + X + X + "</mr><mr>" + X + X + "</mr></m>", "\\begin{matrix} x & x \\\\ x & x \\end{matrix}")]
    [InlineData("<func><fName><r><rPr><sty val='p'/></rPr><t>sin</t></r></fName>" + X + "</func>", "\\sin {x}")]
    [InlineData("<func><fName><r><t>lim</t></r></fName>" + X + "</func>", "\\lim {x}")]
    [InlineData("<acc><accPr><chr val='̄'/></accPr>" + X + "</acc>", "\\bar{x}")]
    [InlineData("<bar><barPr><pos val='top'/></barPr>" + X + "</bar>", "\\overline{x}")]
    [InlineData("<box>" + X + "</box>", "x")]
    [InlineData("<unheardOf>" + X + "</unheardOf>", "x")]
    public void WritesTex(string math, string expected) => Assert.Equal(expected, WordMath.Write(XElement.Parse($"<oMath>{math}</oMath>")));

    [Fact]
    public void SetsFormulasInlineAndDisplayed()
    {
        const string Math = "<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>";

        var body = WordSeed.BodyOf(
            $"<w:p><w:r><w:t>由</w:t></w:r>{Math}<w:r><w:t>得，下式。</w:t></w:r></w:p><w:p><m:oMathPara>{Math}</m:oMathPara></w:p><w:p><m:oMathPara>{Math}</m:oMathPara><w:r><w:tab/><w:t>（2）</w:t></w:r></w:p>");

        Assert.Equal("由$a=b$得，下式。\n\n$$\na=b\n$$\n\n$$\na=b \\tag{2}\n$$\n", body);
    }
}
