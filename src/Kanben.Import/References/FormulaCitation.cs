namespace Kanben.Import;

/// <summary>Finds the superscript citation that extraction drew into a formula: "51 \% ^ { [ 4 ] }", "\mathrm{ Yang ^ { [18] } }", "^{[3]}".</summary>
internal static class FormulaCitation
{
    private const int LongestMark = 80;

    /// <summary>The formula without its citation and the numbers of that, or the formula as it is and null.</summary>
    public static (string Formula, IReadOnlyList<int>? Numbers) Split(string formula)
    {
        var end = formula.AsSpan().TrimEnd(" }").Length;
        var close = end - 1;
        if (close < 0 || formula[close] is not (']' or '］'))
        {
            return (formula, null);
        }

        var open = formula.LastIndexOfAny(['[', '［'], close);
        // Formula recognition sets every figure apart: "[ 1 5 ]" is 15.
        if (open < 0 || close - open > LongestMark || CitationScanner.Numbers(formula[(open + 1)..close].Replace(" ", "", StringComparison.Ordinal)) is not { } numbers)
        {
            return (formula, null);
        }

        // Before the bracket: ^ { and blanks; \left may stand there, too.
        var before = formula.AsSpan(0, open).TrimEnd();
        before = before.EndsWith("{", StringComparison.Ordinal) ? before[..^1].TrimEnd() : before;
        if (!before.EndsWith("^", StringComparison.Ordinal))
        {
            return (formula, null);
        }

        var rest = before[..^1].TrimEnd().ToString();
        var braces = rest.Count(c => c == '{') - rest.Count(c => c == '}');
        rest += string.Concat(Enumerable.Repeat(" }", Math.Clamp(braces, 0, 20)));
        return (rest == "{ }" || rest == "{}" ? "" : rest, numbers);
    }
}
