using CsCheck;
using Kanben.Import;

namespace Kanben.Tests.Import.References;

public sealed class CitationScannerTests
{
    [Theory]
    [InlineData("[4]", new[] { 4 })]
    [InlineData("［４］", new[] { 4 })]
    [InlineData("[1-3]", new[] { 1, 2, 3 })]
    [InlineData("[1,4]", new[] { 1, 4 })]
    [InlineData("[1、4～6]", new[] { 1, 4, 5, 6 })]
    [InlineData("[ 12 ]", new[] { 12 })]
    [InlineData("[¹]", new[] { 1 })]
    public void ReadsMarks(string text, int[] numbers)
    {
        Assert.Equal(numbers, CitationScanner.At(text, 0)?.Numbers);
    }

    [Theory]
    [InlineData("[0,1]")]
    [InlineData("[3-1]")]
    [InlineData("[J]")]
    [InlineData("[]")]
    [InlineData("[1,]")]
    [InlineData("[2017-01-15]")]
    [InlineData("[1。")]
    [InlineData("[NAD(P)H]")]
    public void TakesNothingElseForAMark(string text)
    {
        Assert.Null(CitationScanner.At(text, 0));
    }

    [Theory]
    [InlineData("耗费人力[2]", 4)]
    [InlineData("耗费人力<sup>[2]</sup>", 4)]
    [InlineData("耗费人力$^{[2]}$", 4)]
    [InlineData("耗费人力。[2][3]", 5)]
    [InlineData("耗费人力。[2]-[4]", 5)]
    [InlineData("耗费人力。<sup>[2]</sup><sup>[3]</sup>", 5)]
    [InlineData("耗费人力。[2]326-329", 5)]
    [InlineData("耗费人力。[2]（P12）", 5)]
    [InlineData("耗费人力。<sup>[2]326</sup>", 5)]
    [InlineData("耗费人力。<sup>[2]</sup><sup>326</sup>", 5)]
    [InlineData("耗费人力。<sup>[2]</sup>326-329", 5)]
    [InlineData("耗费人力[2]3", -1)]
    [InlineData("耗费人力[2]三十", -1)]
    [InlineData("耗费人力", -1)]
    [InlineData("[2]耗费人力", -1)]
    public void FindsTheMarkAtTheEnd(string text, int expected)
    {
        Assert.Equal(expected, CitationScanner.TrailingStart(text));
    }

    [Theory]
    [InlineData(@"51 \% ^ { [ 4 ] }", @"51 \%", new[] { 4 })]
    [InlineData(@"\mathrm{ Yang ^ { [ 18 ] } }", @"\mathrm{ Yang }", new[] { 18 })]
    [InlineData("^{[3,5]}", "", new[] { 3, 5 })]
    public void FindsTheMarkInAFormula(string formula, string rest, int[] numbers)
    {
        var split = FormulaCitation.Split(formula);

        Assert.Equal(rest, split.Formula);
        Assert.Equal(numbers, split.Marks!.Numbers);
    }

    [Fact]
    public void LeavesAnExponentAlone()
    {
        Assert.Null(FormulaCitation.Split("x^{2}").Marks);
    }

    [Fact]
    public void ReadsAnyTextWithoutException()
    {
        Gen.String.Sample(text => CitationScanner.TrailingStart("[" + text) >= -1);
    }
}
