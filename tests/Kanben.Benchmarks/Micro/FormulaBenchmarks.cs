using BenchmarkDotNet.Attributes;
using Kanben.Build.Formulas;

namespace Kanben.Benchmarks.Micro;

/// <summary>A short formula of a line of text, and a long one of the display.</summary>
public class FormulaBenchmarks
{
    [Params(@"y_{it} = \alpha + \beta x_{it}", @"\hat{\beta} = \left( \sum_{i=1}^{n} \frac{x_i x_i'}{\sigma_i^2} \right)^{-1} \begin{pmatrix} a & b \\ \sqrt{c} & \int_0^1 f(t)\,dt \end{pmatrix}")]
    public string Tex { get; set; } = "";

    [Benchmark]
    public FormulaMarkup Convert() => Formula.Convert(Tex, display: true);
}
