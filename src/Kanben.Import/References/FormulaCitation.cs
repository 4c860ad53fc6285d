namespace Kanben.Import;

/// <summary>Finds the superscript citation that extraction drew into a formula: "51 \% ^ { [ 4 ] }", "\mathrm{ Yang ^ { [18] } }", "^{[3]}".</summary>
internal static class FormulaCitation
{
    private const int LongestMark = 80;

    /// <summary>The formula without its citation and what that cites, or the formula as it is and null.</summary>
    public static (string Formula, RaisedMarks? Marks) Split(string formula)
    {
        var end = formula.AsSpan().TrimEnd(" }").Length;
        var caret = formula.AsSpan(0, end).LastIndexOf('^');
        if (caret < 0 || end - caret > LongestMark || RaisedMarks.OfFormula(formula.AsSpan(caret + 1, end - caret - 1)) is not { } marks)
        {
            return (formula, null);
        }

        var rest = formula[..caret].TrimEnd();
        var braces = rest.Count(c => c == '{') - rest.Count(c => c == '}');
        rest += string.Concat(Enumerable.Repeat(" }", Math.Clamp(braces, 0, 20)));
        return (rest == "{ }" || rest == "{}" ? "" : rest, marks);
    }
}
