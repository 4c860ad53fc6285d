using Markdig.Extensions.Mathematics;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Kanben.Build.Markdown;

/// <summary>
/// Reads `$x$` within Chinese text, which has no blanks around a formula and whose characters Markdig takes for letters of a word. Inside the dollars
/// there is no blank at either end and no digit follows, so that `$5 … $6` are prices (the rule of pandoc); beside a Latin letter or digit the content
/// must look like TeX. Linear: each dollar looks as far as the next.
/// </summary>
internal sealed class InnerFormulaParser : InlineParser
{
    public InnerFormulaParser() => OpeningCharacters = ['$'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start + 1;
        if (slice.PeekCharExtra(-1) == '$' || start > slice.End || slice.Text[start] is '$' or ' ' or '\t' or '\n')
        {
            return false;
        }

        var close = start;
        var hasTex = false;
        while (close <= slice.End && slice.Text[close] != '$')
        {
            hasTex |= slice.Text[close] is '\\' or '^' or '_';
            close += slice.Text[close] == '\\' ? 2 : 1;
        }

        if (close > slice.End || slice.Text[close - 1] is ' ' or '\t' or '\n' || (close < slice.End && (slice.Text[close + 1] == '$' || (!hasTex && char.IsAsciiDigit(slice.Text[close + 1]))))
            || (char.IsAsciiLetterOrDigit(slice.PeekCharExtra(-1)) && !hasTex))
        {
            return false;
        }

        processor.Inline = new MathInline
        {
            Span = new(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(close)),
            Line = line,
            Column = column,
            Delimiter = '$',
            DelimiterCount = 1,
            Content = new StringSlice(slice.Text, start, close - 1),
        };
        slice.Start = close + 1;
        return true;
    }
}
