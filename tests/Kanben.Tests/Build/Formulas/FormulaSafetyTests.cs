using System.Xml.Linq;
using CsCheck;
using Kanben.Build.Formulas;

namespace Kanben.Tests.Build.Formulas;

/// <summary>What holds for every formula, whoever wrote it.</summary>
public sealed class FormulaSafetyTests
{
    [Theory]
    [InlineData("""\text{<script>alert(1)</script>}""")]
    [InlineData("""<img src=x onerror="alert(1)">""")]
    [InlineData("""\tag{</annotation></math><script>}""")]
    [InlineData("""\operatorname{<b>}""")]
    [InlineData("""\hspace{1em" onclick="}""")]
    [InlineData("""\begin{array}{l" onclick="} a \end{array}""")]
    [InlineData("""\textcircled{<b>}""")]
    public void LetsNoMarkupThrough(string tex)
    {
        var element = XElement.Parse(Formula.Convert(tex, display: true).Html);

        Assert.All(element.DescendantsAndSelf(), AssertKnown);
        Assert.DoesNotContain(element.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{", "}")]
    [InlineData("x^{", "}")]
    [InlineData(@"\left(", @"\right)")]
    [InlineData(@"\sqrt[", "]{x}")]
    [InlineData(@"\hat ", "")]
    [InlineData(@"\not ", "")]
    [InlineData(@"\displaystyle x ", "")]
    [InlineData(@"a \over ", "")]
    [InlineData(@"\text{$", "$}")]
    [InlineData(@"\text{\text{", "}}")]
    [InlineData(@"\textcircled ", "")]
    [InlineData(@"\bgroup ", "")]
    [InlineData(@"\begin{matrix}", @"\end{matrix}")]
    [InlineData(@"\frac{", "}{b}")]
    public void RefusesEndlessNesting(string open, string close)
    {
        const int Levels = 20_000;
        var tex = string.Concat(Enumerable.Repeat(open, Levels)) + "x" + string.Concat(Enumerable.Repeat(close, Levels));

        var markup = Formula.Convert(tex, display: true);

        Assert.False(markup.Complete);
    }

    [Theory]
    [InlineData("'")]
    [InlineData("~")]
    [InlineData(@"\sin ~")]
    [InlineData(". ")]
    [InlineData(@"\\[")]
    [InlineData("&")]
    [InlineData(@"{\bf a}")]
    public void TakesAnyLength(string part)
    {
        const int Times = 20_000;

        var markup = Formula.Convert(string.Concat(Enumerable.Repeat(part, Times)), display: true);

        Assert.True(markup.Complete);
    }

    [Fact]
    public void GivesWellFormedMathMLForAnyString() =>
        Gen.String.Sample(tex => AssertWellFormed(tex));

    [Fact]
    public void GivesWellFormedMathMLForAnyTeX() =>
        Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]).Array[0, 40].Select(string.Concat).Sample(tex => AssertWellFormed(tex), iter: 20_000);

    private static readonly string[] Fragments =
    [
        "{", "}", "^", "_", "&", @"\\", "[", "]", "(", ")", "|", "'", "~", " ", "$", "x", "1", ".", "-", "=", "中", "<", "\ud835", "\0",
        @"\frac", @"\sqrt", @"\left", @"\right", @"\middle", @"\begin{array}{lr}", @"\end{array}", @"\begin{cases}", @"\end{cases}",
        @"\text", @"\mathrm", @"\mathbf", @"\boldsymbol", @"\rm ", @"\hat", @"\overline", @"\underbrace", @"\overset", @"\not", @"\tag",
        @"\sum", @"\limits", @"\lim", @"\sin", @"\over", @"\displaystyle", @"\scriptstyle", @"\big", @"\operatorname", @"\substack",
        @"\textcircled", @"\circ", @"\prime", @"\alpha", @"\Delta", @"\hspace", @"\pmod", @"\xrightarrow", @"\color", @"\bgroup", @"\egroup",
        @"\phantom", @"\mathop", @"\ ", @"\,", @"\label", @"\aftergroup", @"\", @"\%",
    ];

    // Elements with a fixed number of children (MathML Core, 3.3 and 3.4); a browser marks any other number as an error.
    private static readonly Dictionary<string, int> Arity = new()
    {
        ["mfrac"] = 2,
        ["mroot"] = 2,
        ["msub"] = 2,
        ["msup"] = 2,
        ["msubsup"] = 3,
        ["munder"] = 2,
        ["mover"] = 2,
        ["munderover"] = 3,
    };

    private static readonly HashSet<string> Others =
    [
        "math", "semantics", "annotation", "mrow", "mi", "mn", "mo", "mtext", "mspace", "msqrt", "mtable", "mtr", "mtd", "mpadded", "mphantom",
    ];

    private static void AssertWellFormed(string tex)
    {
        foreach (var display in (bool[])[false, true])
        {
            var markup = Formula.Convert(tex, display);
            var element = XElement.Parse(markup.Html);

            Assert.Equal(markup.Complete ? "math" : "code", element.Name.LocalName);
            if (markup.Complete)
            {
                Assert.All(element.DescendantsAndSelf(), AssertKnown);
            }
        }
    }

    private static void AssertKnown(XElement element)
    {
        var name = element.Name.LocalName;
        if (Arity.TryGetValue(name, out var count))
        {
            Assert.Equal(count, element.Elements().Count());
        }
        else if (element.Parent is not null)
        {
            Assert.Contains(name, Others);
        }
    }
}
