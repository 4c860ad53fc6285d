using Kanben.Build.Formulas;

namespace Kanben.Tests.Build.Formulas;

public sealed class FormulaTests
{
    [Theory]
    [InlineData("""x""", """<mi>x</mi>""")]
    [InlineData("""\mathrm { X } _ { 1 }""", """<msub><mi mathvariant="normal">X</mi><mn>1</mn></msub>""")]
    [InlineData("""\mathrm { k m }""", """<mi>km</mi>""")]
    [InlineData("""\mathrm{\mu m}""", """<mi>μm</mi>""")]
    [InlineData("""\mathbf{ab}""", """<mi>𝐚𝐛</mi>""")]
    [InlineData("""\boldsymbol{\beta}""", """<mi>𝜷</mi>""")]
    [InlineData("""\boldsymbol{\Sigma}""", """<mi>𝚺</mi>""")]
    [InlineData("""\mathbb{R}""", """<mi>ℝ</mi>""")]
    [InlineData("""\mathcal{L}""", """<mi>ℒ</mi>""")]
    [InlineData("""\mathfrak{g}""", """<mi>𝔤</mi>""")]
    [InlineData("""\mathsf{T}""", """<mi>𝖳</mi>""")]
    [InlineData("""\mathit{diff}""", """<mi>𝑑𝑖𝑓𝑓</mi>""")]
    [InlineData("""\alpha""", """<mi>α</mi>""")]
    [InlineData("""\Delta""", """<mi mathvariant="normal">Δ</mi>""")]
    [InlineData("""{ \bf D } x""", """<mrow><mi>𝐃</mi><mi>x</mi></mrow>""")]
    [InlineData("""\partial""", """<mi>∂</mi>""")]
    public void SetsLettersInTheirAlphabets(string tex, string expected) => Assert.Equal(expected, Body(tex));

    [Theory]
    [InlineData("""5 2 . 9 \%""", """<mrow><mn>52.9</mn><mi>%</mi></mrow>""")]
    [InlineData("""x^10""", """<mrow><msup><mi>x</mi><mn>1</mn></msup><mn>0</mn></mrow>""")]
    [InlineData("""p = 0 . 0 5 .""", """<mrow><mi>p</mi><mo>=</mo><mn>0.05</mn><mo lspace="0em" rspace="0em">.</mo></mrow>""")]
    [InlineData(""".5""", """<mn>.5</mn>""")]
    [InlineData("""\mathbf{0}""", """<mn>𝟎</mn>""")]
    public void JoinsTheDigitsOfANumber(string tex, string expected) => Assert.Equal(expected, Body(tex));

    [Theory]
    [InlineData("""a - b""", """<mrow><mi>a</mi><mo>−</mo><mi>b</mi></mrow>""")]
    [InlineData("""- a""", """<mrow><mo>−</mo><mi>a</mi></mrow>""")]
    [InlineData("""a = - b""", """<mrow><mi>a</mi><mo>=</mo><mo form="prefix">−</mo><mi>b</mi></mrow>""")]
    [InlineData("""( - a )""", """<mrow><mo stretchy="false">(</mo><mo form="prefix">−</mo><mi>a</mi><mo stretchy="false">)</mo></mrow>""")]
    [InlineData("""5 { - } 8""", """<mrow><mn>5</mn><mo lspace="0em" rspace="0em">−</mo><mn>8</mn></mrow>""")]
    [InlineData("""p \mathrm { = } 0""", """<mrow><mi>p</mi><mo lspace="0em" rspace="0em">=</mo><mn>0</mn></mrow>""")]
    [InlineData("""\times 3""", """<mrow><mo lspace="0em" rspace="0em">×</mo><mn>3</mn></mrow>""")]
    [InlineData("""1 : 2""", """<mrow><mn>1</mn><mo lspace="0.2778em" rspace="0.2778em">:</mo><mn>2</mn></mrow>""")]
    [InlineData("""a , b""", """<mrow><mi>a</mi><mo>,</mo><mi>b</mi></mrow>""")]
    [InlineData("""a / b""", """<mrow><mi>a</mi><mo lspace="0em" rspace="0em">/</mo><mi>b</mi></mrow>""")]
    [InlineData("""| x |""", """<mrow><mo stretchy="false" lspace="0em" rspace="0em">|</mo><mi>x</mi><mo stretchy="false" lspace="0em" rspace="0em">|</mo></mrow>""")]
    [InlineData("""( x ]""", """<mrow><mo stretchy="false">(</mo><mi>x</mi><mo stretchy="false">]</mo></mrow>""")]
    [InlineData("""\{ x \}""", """<mrow><mo stretchy="false">{</mo><mi>x</mi><mo stretchy="false">}</mo></mrow>""")]
    [InlineData("""\uparrow""", """<mo stretchy="false">↑</mo>""")]
    [InlineData("""f\colon A""", """<mrow><mi>f</mi><mo>:</mo><mi>A</mi></mrow>""")]
    [InlineData("""a\quad b""", """<mrow><mi>a</mi><mspace width="1em"></mspace><mi>b</mi></mrow>""")]
    [InlineData("""a \, b ~ c""", """<mrow><mi>a</mi><mspace width="0.1667em"></mspace><mi>b</mi><mtext>&#160;</mtext><mi>c</mi></mrow>""")]
    [InlineData("""\sin x""", """<mrow><mi>sin</mi><mo>&#8289;</mo><mspace width="0.1667em"></mspace><mi>x</mi></mrow>""")]
    [InlineData("""2 \ln ( x )""", """<mrow><mn>2</mn><mspace width="0.1667em"></mspace><mi>ln</mi><mo>&#8289;</mo><mo stretchy="false">(</mo><mi>x</mi><mo stretchy="false">)</mo></mrow>""")]
    [InlineData("""\sin^2 x""", """<mrow><msup><mi>sin</mi><mn>2</mn></msup><mo>&#8289;</mo><mspace width="0.1667em"></mspace><mi>x</mi></mrow>""")]
    [InlineData("""x_{i=1}""", """<msub><mi>x</mi><mrow><mi>i</mi><mo lspace="0em" rspace="0em">=</mo><mn>1</mn></mrow></msub>""")]
    [InlineData("""x^{2-}""", """<msup><mi>x</mi><mrow><mn>2</mn><mo lspace="0em" rspace="0em">−</mo></mrow></msup>""")]
    public void SpacesAtomsAsTeXDoes(string tex, string expected) => Assert.Equal(expected, Body(tex));

    [Theory]
    [InlineData("""x_1^2""", """<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>""")]
    [InlineData("""x^a^b""", """<msup><msup><mi>x</mi><mi>a</mi></msup><mi>b</mi></msup>""")]
    [InlineData("""f'""", """<mrow><mi>f</mi><mo>′</mo></mrow>""")]
    [InlineData("""f''^2""", """<msup><mrow><mi>f</mi><mo>″</mo></mrow><mn>2</mn></msup>""")]
    [InlineData("""x^{\prime}""", """<mrow><mi>x</mi><mo>′</mo></mrow>""")]
    [InlineData("""3 0 ^ { \circ } \mathrm { C }""", """<mrow><mrow><mn>30</mn><mi>°</mi></mrow><mi mathvariant="normal">C</mi></mrow>""")]
    [InlineData("""^ { [ 8 ] }""", """<msup><mrow></mrow><mrow><mo stretchy="false">[</mo><mn>8</mn><mo stretchy="false">]</mo></mrow></msup>""")]
    [InlineData("""\sum_{i=1}^n i""", """<mrow><munderover><mo>∑</mo><mrow><mi>i</mi><mo lspace="0em" rspace="0em">=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi></mrow>""")]
    [InlineData("""\int_0^1""", """<msubsup><mo>∫</mo><mn>0</mn><mn>1</mn></msubsup>""")]
    [InlineData("""\int\limits_0^1""", """<munderover><mo>∫</mo><mn>0</mn><mn>1</mn></munderover>""")]
    [InlineData("""\sum\nolimits_i""", """<msub><mo>∑</mo><mi>i</mi></msub>""")]
    [InlineData("""\sum\limits_i""", """<munder><mo movablelimits="false">∑</mo><mi>i</mi></munder>""")]
    [InlineData("""\lim_{n \to \infty} a""", """<mrow><munder><mo movablelimits="true" lspace="0em" rspace="0em">lim</mo><mrow><mi>n</mi><mo lspace="0em" rspace="0em">→</mo><mi>∞</mi></mrow></munder><mspace width="0.1667em"></mspace><mi>a</mi></mrow>""")]
    [InlineData("""\max f""", """<mrow><mo movablelimits="true" lspace="0em" rspace="0em">max</mo><mspace width="0.1667em"></mspace><mi>f</mi></mrow>""")]
    public void SetsScriptsAndLimits(string tex, string expected) => Assert.Equal(expected, Body(tex));

    [Theory]
    [InlineData("""\frac12""", """<mfrac><mn>1</mn><mn>2</mn></mfrac>""")]
    [InlineData("""\dfrac{a}{b}""", """<mfrac displaystyle="true" scriptlevel="0"><mi>a</mi><mi>b</mi></mfrac>""")]
    [InlineData("""\tfrac{a}{b}""", """<mfrac displaystyle="false" scriptlevel="0"><mi>a</mi><mi>b</mi></mfrac>""")]
    [InlineData("""\binom{n}{k}""", """<mrow><mo>(</mo><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac><mo>)</mo></mrow>""")]
    [InlineData("""a \over b""", """<mfrac><mi>a</mi><mi>b</mi></mfrac>""")]
    [InlineData("""{n \choose k}""", """<mrow><mo>(</mo><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac><mo>)</mo></mrow>""")]
    [InlineData("""\sqrt{x}""", """<msqrt><mi>x</mi></msqrt>""")]
    [InlineData("""\sqrt[3]{x}""", """<mroot><mi>x</mi><mn>3</mn></mroot>""")]
    public void SetsFractionsAndRoots(string tex, string expected) => Assert.Equal(expected, Body(tex));

    [Theory]
    [InlineData("""\hat{x}""", """<mover accent="true"><mi>x</mi><mo stretchy="false">^</mo></mover>""")]
    [InlineData("""\bar x""", """<mover accent="true"><mi>x</mi><mo stretchy="false">¯</mo></mover>""")]
    [InlineData("""\vec{v}""", """<mover accent="true"><mi>v</mi><mo stretchy="false">→</mo></mover>""")]
    [InlineData("""\dot{q}""", """<mover accent="true"><mi>q</mi><mo>˙</mo></mover>""")]
    [InlineData("""\overline{AB}""", """<mover class="bar"><mrow><mi>A</mi><mi>B</mi></mrow><mo>‾</mo></mover>""")]
    [InlineData("""\underline{x}""", """<munder class="bar"><mi>x</mi><mo>_</mo></munder>""")]
    [InlineData("""\underbrace{a}_n""", """<munder><munder><mi>a</mi><mo>⏟</mo></munder><mi>n</mi></munder>""")]
    [InlineData("""\overset{*}{=}""", """<mover><mo>=</mo><mo>∗</mo></mover>""")]
    [InlineData("""\underset{x}{y}""", """<munder><mi>y</mi><mi>x</mi></munder>""")]
    [InlineData("""\stackrel{a}{\to}""", """<mover><mo>→</mo><mi>a</mi></mover>""")]
    [InlineData("""\mathring{A}""", """<mover accent="true"><mi>A</mi><mo>˚</mo></mover>""")]
    [InlineData("""\xrightarrow[b]{a}""", """<munderover><mo stretchy="true">→</mo><mrow><mspace width="0.4em"></mspace><mi>b</mi><mspace width="0.4em"></mspace></mrow><mrow><mspace width="0.4em"></mspace><mi>a</mi><mspace width="0.4em"></mspace></mrow></munderover>""")]
    public void SetsAccentsAndStacks(string tex, string expected) => Assert.Equal(expected, Body(tex));

    [Theory]
    [InlineData("""\left( x \right]""", """<mrow><mo>(</mo><mi>x</mi><mo>]</mo></mrow>""")]
    [InlineData("""\left\{ x \right.""", """<mrow><mo>{</mo><mi>x</mi></mrow>""")]
    [InlineData("""\left. x \right|_0""", """<msub><mrow><mi>x</mi><mo>|</mo></mrow><mn>0</mn></msub>""")]
    [InlineData("""\left( x \middle| y \right)""", """<mrow><mo>(</mo><mi>x</mi><mo stretchy="true" symmetric="true" lspace="0.05em" rspace="0.05em">|</mo><mi>y</mi><mo>)</mo></mrow>""")]
    [InlineData("""\left< x \right>""", """<mrow><mo>⟨</mo><mi>x</mi><mo>⟩</mo></mrow>""")]
    [InlineData("""\left) x \right(""", """<mrow><mo form="prefix" stretchy="true" symmetric="true" lspace="0em" rspace="0em">)</mo><mi>x</mi><mo form="postfix" stretchy="true" symmetric="true" lspace="0em" rspace="0em">(</mo></mrow>""")]
    [InlineData("""\left( x""", """<mrow><mo>(</mo><mi>x</mi></mrow>""")]
    [InlineData("""\big(""", """<mo minsize="1.2em" maxsize="1.2em">(</mo>""")]
    [InlineData("""\Bigl|""", """<mo form="prefix" minsize="1.8em" maxsize="1.8em">|</mo>""")]
    public void GrowsFencesOnlyWhereAsked(string tex, string expected) => Assert.Equal(expected, Body(tex));

    [Theory]
    [InlineData("""\begin{matrix} a & b \\ c & d \end{matrix}""", """<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable>""")]
    [InlineData("""\begin{pmatrix} a \end{pmatrix}""", """<mrow><mo>(</mo><mtable><mtr><mtd><mi>a</mi></mtd></mtr></mtable><mo>)</mo></mrow>""")]
    [InlineData("""\begin{cases} a & b \end{cases}""", """<mrow><mo>{</mo><mtable class="left"><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr></mtable></mrow>""")]
    [InlineData("""\begin{aligned} a &= b \\ &- c \end{aligned}""", """<mtable class="aligned" displaystyle="true"><mtr><mtd><mi>a</mi></mtd><mtd><mo>=</mo><mi>b</mi></mtd></mtr><mtr><mtd></mtd><mtd><mo form="infix">−</mo><mi>c</mi></mtd></mtr></mtable>""")]
    [InlineData("""\begin { array } { l } { a } \\ { b } \end { array }""", """<mtable class="left"><mtr><mtd><mi>a</mi></mtd></mtr><mtr><mtd><mi>b</mi></mtd></mtr></mtable>""")]
    [InlineData("""\begin{array}{lc} a & b \end{array}""", """<mtable><mtr><mtd class="left"><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr></mtable>""")]
    [InlineData("""\begin{array}{rl} a & b \end{array} .""", """<mrow><mtable class="aligned"><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr></mtable><mo lspace="0em" rspace="0em">.</mo></mrow>""")]
    [InlineData("""\begin{gathered} a \\[2pt] [b] \\ \end{gathered}""", """<mtable displaystyle="true"><mtr><mtd><mi>a</mi></mtd></mtr><mtr><mtd><mo stretchy="false">[</mo><mi>b</mi><mo stretchy="false">]</mo></mtd></mtr></mtable>""")]
    [InlineData("""\sum_{\substack{i \\ j}}""", """<munder><mo>∑</mo><mtable class="substack"><mtr><mtd><mi>i</mi></mtd></mtr><mtr><mtd><mi>j</mi></mtd></mtr></mtable></munder>""")]
    public void SetsArraysAndAlignments(string tex, string expected) => Assert.Equal(expected, Body(tex));

    [Theory]
    [InlineData("""\text{若 } x""", """<mrow><mtext>若&#160;</mtext><mi>x</mi></mrow>""")]
    [InlineData("""\text{if $x>0$ or 5\%}""", """<mrow><mtext>if&#160;</mtext><mi>x</mi><mo>&gt;</mo><mn>0</mn><mtext>&#160;or 5%</mtext></mrow>""")]
    [InlineData("""\textbf{ab}""", """<mtext>𝐚𝐛</mtext>""")]
    [InlineData("""总产量 = 单产""", """<mrow><mtext>总产量</mtext><mo>=</mo><mtext>单产</mtext></mrow>""")]
    [InlineData("""\operatorname{arg\,max} x""", """<mrow><mi>arg max</mi><mo>&#8289;</mo><mspace width="0.1667em"></mspace><mi>x</mi></mrow>""")]
    [InlineData("""\operatorname*{argmin}_x""", """<munder><mo movablelimits="true" lspace="0em" rspace="0em">argmin</mo><mi>x</mi></munder>""")]
    [InlineData("""\textcircled{3}""", """<mtext>③</mtext>""")]
    [InlineData("""\textcircled { 42 }""", """<mtext>㊷</mtext>""")]
    [InlineData("""x \tag{3}""", """<mrow><mi>x</mi><mrow><mspace width="2em"></mspace><mtext class="tag">(3)</mtext></mrow></mrow>""")]
    [InlineData("""x \tag*{A}""", """<mrow><mi>x</mi><mrow><mspace width="2em"></mspace><mtext class="tag">A</mtext></mrow></mrow>""")]
    [InlineData("""a \label{eq:1} b""", """<mrow><mi>a</mi><mi>b</mi></mrow>""")]
    [InlineData("""\color{red} x""", """<mi>x</mi>""")]
    [InlineData("""\cancel{x}""", """<mi>x</mi>""")]
    [InlineData("""\phantom{x}""", """<mphantom><mi>x</mi></mphantom>""")]
    [InlineData("""\vphantom{x}""", """<mpadded width="0"><mphantom><mi>x</mi></mphantom></mpadded>""")]
    [InlineData("""a \not= b""", """<mrow><mi>a</mi><mo>≠</mo><mi>b</mi></mrow>""")]
    [InlineData("""\not\in""", """<mo>∉</mo>""")]
    [InlineData("""\not\asymp""", """<mo>≭</mo>""")]
    [InlineData("""x \bmod y""", """<mrow><mi>x</mi><mrow><mspace width="0.2222em"></mspace><mi>mod</mi><mspace width="0.2222em"></mspace></mrow><mi>y</mi></mrow>""")]
    [InlineData("""x \pmod{n}""", """<mrow><mi>x</mi><mrow><mspace width="0.4444em"></mspace><mrow><mo>(</mo><mrow><mi>mod</mi><mspace width="0.3333em"></mspace><mi>n</mi></mrow><mo>)</mo></mrow></mrow></mrow>""")]
    [InlineData("""\% \$ \& \_ \#""", """<mrow><mi>%</mi><mi>$</mi><mo lspace="0em" rspace="0em">&amp;</mo><mo lspace="0em" rspace="0em">_</mo><mi>#</mi></mrow>""")]
    [InlineData("""a < b > c""", """<mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi><mo>&gt;</mo><mi>c</mi></mrow>""")]
    [InlineData("""\scriptstyle P < 0""", """<mrow><mi>P</mi><mo>&lt;</mo><mn>0</mn></mrow>""")]
    [InlineData("""a {\scriptstyle b}""", """<mrow><mi>a</mi><mrow displaystyle="false" scriptlevel="1"><mi>b</mi></mrow></mrow>""")]
    [InlineData("""{\displaystyle a}""", """<mrow displaystyle="true" scriptlevel="0"><mi>a</mi></mrow>""")]
    [InlineData("""\hspace{1cm}""", """<mspace width="2.845em"></mspace>""")]
    public void SetsWordsNamesAndMarks(string tex, string expected) => Assert.Equal(expected, Body(tex));

    [Theory]
    [InlineData("""a & b""", """<mrow><mi>a</mi><mi>&amp;</mi><mi>b</mi></mrow>""")]
    public void TakesAnAmpersandInALineForItself(string tex, string expected) => Assert.Equal(expected, Body(tex));

    [Theory]
    [InlineData("""a &= b \\ c &= d""", """<mtable class="aligned" displaystyle="true"><mtr><mtd><mi>a</mi></mtd><mtd><mo>=</mo><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mo>=</mo><mi>d</mi></mtd></mtr></mtable>""")]
    [InlineData("""a \\ b""", """<mtable displaystyle="true"><mtr><mtd><mi>a</mi></mtd></mtr><mtr><mtd><mi>b</mi></mtd></mtr></mtable>""")]
    [InlineData("""\begin{array}{l} a \end{array}""", """<mtable class="left" displaystyle="true"><mtr><mtd><mi>a</mi></mtd></mtr></mtable>""")]
    [InlineData("""\displaystyle a""", "<mi>a</mi>")]
    public void LinesUpWholeDisplays(string tex, string expected) => Assert.Equal(expected, Body(tex, display: true));

    [Theory]
    [InlineData(false, """<math display="inline"><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math>""")]
    [InlineData(true, """<math display="block"><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math>""")]
    public void KeepsTheTeXAsAnnotation(bool display, string expected)
    {
        var markup = Formula.Convert(" x\n", display);

        Assert.Equal(new FormulaMarkup(expected, Complete: true), markup);
    }

    [Theory]
    [InlineData("""\unknown{x}""", """<code class="tex">\unknown{x}</code>""")]
    [InlineData("{a", """<code class="tex">{a</code>""")]
    [InlineData("a}", """<code class="tex">a}</code>""")]
    [InlineData("x^", """<code class="tex">x^</code>""")]
    [InlineData("""\begin{matrix} a""", """<code class="tex">\begin{matrix} a</code>""")]
    [InlineData("""\begin{tikzpicture} a \end{tikzpicture}""", """<code class="tex">\begin{tikzpicture} a \end{tikzpicture}</code>""")]
    [InlineData("""<b>\x""", """<code class="tex">&lt;b&gt;\x</code>""")]
    [InlineData("""x \right)""", """<code class="tex">x \right)</code>""")]
    [InlineData("""\sqrt[3""", """<code class="tex">\sqrt[3</code>""")]
    [InlineData("""\text{a""", """<code class="tex">\text{a</code>""")]
    public void ShowsTheTeXItCannotUnderstand(string tex, string expected)
    {
        var markup = Formula.Convert(tex, display: false);

        Assert.Equal(new FormulaMarkup(expected, Complete: false), markup);
    }

    private static string Body(string tex, bool display = false)
    {
        const string Start = "<semantics>";
        var markup = Formula.Convert(tex, display);
        Assert.True(markup.Complete, markup.Html);
        var from = markup.Html.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var to = markup.Html.IndexOf("<annotation", StringComparison.Ordinal);
        return markup.Html[from..to].Replace("\u00A0", "&#160;", StringComparison.Ordinal).Replace("\u2061", "&#8289;", StringComparison.Ordinal);
    }
}
