using Kanben.Model;

namespace Kanben.Import;

/// <summary>Takes the line numbers of a manuscript off its lines: five or more lines in a row whose first figures count up by one.</summary>
internal static class LineNumbers
{
    private const int ShortestRun = 5;

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        for (var i = 0; i < edit.Blocks.Count;)
        {
            var end = RunEnd(edit.Blocks, i);
            if (end - i >= ShortestRun && !IsList(edit.Blocks, i, end))
            {
                Strip(edit, i, end);
            }

            i = Math.Max(end, i + 1);
        }

        return edit.Done();
    }

    // Blank lines and headings may stand between; a number missing here and there was misread.
    private static int RunEnd(List<Block> blocks, int start)
    {
        var expected = NumberOf(blocks[start].Text);
        var i = start;
        while (i < blocks.Count && expected >= 0 && NumberOf(blocks[i].Text) == expected)
        {
            expected++;
            i++;
        }

        return i;
    }

    // Items of a list and reference entries count up, too, but most of them end where their line ends.
    private static bool IsList(List<Block> blocks, int start, int end)
    {
        var ended = blocks.Skip(start).Take(end - start).Count(block => Marks.IsFinal(block.Text[^1]) || block.Text[^1] is '.' or ')' or '）');
        return ended * 2 > end - start || (start > 0 && Labels.AtStart(blocks[start - 1].Text) is { Kind: LabelKind.References });
    }

    // "12 text" or "12text" with text that is no number itself: "1.1 …" and "[1] …" are not line numbers.
    private static int NumberOf(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 5 && text[digits] is not ('.' or '．' or '、' or ')' or '）' or '年') ? int.Parse(text.AsSpan(0, digits)) : -1;
    }

    private static void Strip(SeedEdit edit, int start, int end)
    {
        var numbers = string.Join(' ', Enumerable.Range(start, end - start).Select(i => NumberOf(edit.Blocks[i].Text)));
        edit.Record("line-numbers", edit.Blocks[start].Line, numbers, "");
        for (var i = start; i < end; i++)
        {
            var text = edit.Blocks[i].Text;
            var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
            edit.Remove(RemovalKind.Markup, edit.Blocks[i].Line, text[..digits]);
            edit.Blocks[i] = edit.Blocks[i] with { Text = text[digits..].Trim() };
        }
    }
}
