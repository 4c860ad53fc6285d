using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>
/// Gives ，：；？！（） back their width where Unicode NFKC took it: in paragraphs of Chinese prose that have lost most of theirs. GB/T 15834-2011
/// sets Chinese text with full-width marks. Formulas, addresses and what stands among Latin or figures stay; so do stops, since a text may
/// use ． throughout.
/// </summary>
internal static class PunctuationWidth
{
    private const int FewestMarks = 4;

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        var prose = Enumerable.Range(0, edit.Blocks.Count).Where(i => edit.Blocks[i].Kind is BlockKind.Text or BlockKind.Bullet).ToList();
        var votes = prose.ConvertAll(i => Vote.Of(edit.Blocks[i].Text));
        var marks = 0;
        for (var k = 0; k < prose.Count; k++)
        {
            var vote = votes[k];
            if (vote.Half + vote.Full < FewestMarks)
            {
                // Too few of its own: the paragraphs around it were printed on the same page.
                vote += (k > 0 ? votes[k - 1] : default) + (k + 1 < votes.Count ? votes[k + 1] : default);
            }

            if (votes[k].Half > 0 && vote.Half > vote.Full)
            {
                var block = edit.Blocks[prose[k]];
                var text = Widen(block.Text);
                marks += text.Zip(block.Text).Count(pair => pair.First != pair.Second);
                edit.Blocks[prose[k]] = block with { Text = text };
            }
        }

        if (marks > 0)
        {
            edit.Record("punctuation-width", 0, ",:;?!()", $"，：；？！（） {marks}");
        }

        return edit.Done();
    }

    /// <summary>How many of a paragraph's commas, colons and semicolons in Chinese context are half and full width.</summary>
    private readonly record struct Vote(int Half, int Full)
    {
        public static Vote operator +(Vote left, Vote right) => new(left.Half + right.Half, left.Full + right.Full);

        public static Vote Of(string text)
        {
            var half = 0;
            var full = 0;
            foreach (var part in InlineScanner.Scan(text))
            {
                for (var i = part.Start; part.Kind == InlineKind.Text && i < part.End; i++)
                {
                    full += text[i] is '，' or '：' or '；' ? 1 : 0;
                    half += text[i] is ',' or ':' or ';' && IsInChinese(text, i) ? 1 : 0;
                }
            }

            return new Vote(half, full);
        }
    }

    internal static string Widen(string text)
    {
        var wide = text.ToCharArray();
        foreach (var part in InlineScanner.Scan(text))
        {
            if (part.Kind == InlineKind.Text)
            {
                // A mark beside a bracket is in Chinese when the bracket is, and the other way round.
                WidenMarks(wide, part);
                WidenBrackets(wide, part);
                WidenMarks(wide, part);
            }
        }

        return new string(wide);
    }

    private static void WidenMarks(char[] text, InlinePart part)
    {
        for (var i = part.Start; i < part.End; i++)
        {
            if (text[i] is ',' or ':' or ';' or '?' or '!' && IsInChinese(text, i))
            {
                text[i] = Wide(text[i]);
            }
        }
    }

    private static void WidenBrackets(char[] text, InlinePart part)
    {
        var brackets = new Stack<int>();
        for (var i = part.Start; i < part.End; i++)
        {
            if (text[i] == '(')
            {
                brackets.Push(i);
            }
            else if (text[i] == ')' && brackets.TryPop(out var open) && IsPairInChinese(text, open, i))
            {
                text[open] = '（';
                text[i] = '）';
            }
        }
    }

    // Chinese stands around the pair, or inside it and on one side. "f(x)" has none before it.
    private static bool IsPairInChinese(ReadOnlySpan<char> text, int open, int close)
    {
        var before = open == 0 || IsHan(text, open - 1);
        var behind = close + 1 == text.Length || IsHan(text, close + 1);
        var inside = Marks.HanCount(text[open..close]) > 0;
        return (before && behind && (inside || open > 0 || close + 1 < text.Length)) || (inside && (before || behind));
    }

    // Either neighbour, blanks passed over, is Chinese; 3:1, 10,000 and a citation's [1,2] are not.
    private static bool IsInChinese(ReadOnlySpan<char> text, int i)
    {
        var before = Neighbour(text, i, -1);
        var after = Neighbour(text, i, 1);
        return (Han.IsHanOrMark(before) || Han.IsHanOrMark(after)) && !(char.IsAsciiDigit(before) && char.IsAsciiDigit(after));
    }

    private static char Neighbour(ReadOnlySpan<char> text, int i, int step)
    {
        i += step;
        if (i >= 0 && i < text.Length && text[i] == ' ')
        {
            i += step;
        }

        return i >= 0 && i < text.Length ? text[i] : ' ';
    }

    private static bool IsHan(ReadOnlySpan<char> text, int i) => i >= 0 && i < text.Length && Han.IsHanOrMark(text[i]);

    private static char Wide(char c) => (char)(c + 0xFEE0);
}
