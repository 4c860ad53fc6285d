using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>
/// Makes ‘ ’ of the inner of two nested pairs of “ ” (GB/T 15834-2011, 4.8.3.3), only where the nesting is certain: all marks of the paragraph pair
/// up, the outer quotation runs as a sentence around the inner, and the inner is a phrase. A mark that recognition turned round would nest, too,
/// but leaves a lone character or nothing between.
/// </summary>
internal static class InnerQuotes
{
    private const int LongestOuter = 160;
    private const int LongestInner = 30;

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            if (edit.Blocks[i].Kind is BlockKind.Text or BlockKind.Bullet && edit.Blocks[i].Text.Contains('“'))
            {
                var block = edit.Blocks[i];
                edit.Blocks[i] = block with { Text = Nest(edit, block) };
            }
        }

        return edit.Done();
    }

    private static string Nest(SeedEdit edit, Block block)
    {
        var text = block.Text;
        if (InnerPairs(text) is not { Count: > 0 } inner)
        {
            return text;
        }

        var marks = text.ToCharArray();
        foreach (var (open, close) in inner)
        {
            marks[open] = '‘';
            marks[close] = '’';
            edit.Record("inner-quotes", block.Line, text[open..(close + 1)], $"‘{text[(open + 1)..close]}’");
        }

        return new string(marks);
    }

    private static List<(int Open, int Close)>? InnerPairs(string text)
    {
        var found = new List<(int Open, int Close)>();
        var open = new Stack<int>();
        var certain = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '“')
            {
                if (open.Count == 2)
                {
                    return null;
                }

                open.Push(i);
            }
            else if (text[i] == '”')
            {
                if (!open.TryPop(out var start))
                {
                    return null;
                }

                if (open.Count == 1)
                {
                    found.Add((start, i));
                }
                else
                {
                    // Only the pairs found since the outer one was opened lie inside it.
                    var outer = (start, i);
                    if (!found.Skip(certain).All(pair => IsCertain(text, outer.start, outer.i, pair)))
                    {
                        return null;
                    }

                    certain = found.Count;
                }
            }
        }

        return open.Count == 0 ? found : null;
    }

    private static bool IsCertain(string text, int start, int end, (int Open, int Close) inner)
    {
        var outer = text.AsSpan(start + 1, end - start - 1);
        var phrase = text.AsSpan(inner.Open + 1, inner.Close - inner.Open - 1);
        var before = text.AsSpan(start + 1, inner.Open - start - 1);
        var behind = text.AsSpan(inner.Close + 1, end - inner.Close - 1);
        return outer.Length <= LongestOuter && phrase.Length is >= 2 and <= LongestInner && phrase.IndexOfAny('。', '！', '，') < 0
            && (before.Length == 0 || Marks.HanCount(before) >= 4) && Marks.HanCount(behind) >= 2
            && (start == 0 || !Han.IsHan(text[start - 1]) || before.Length == 0 || outer.IndexOfAny('，', '。') >= 0);
    }
}
