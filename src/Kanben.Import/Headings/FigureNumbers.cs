namespace Kanben.Import;

/// <summary>Which figures an article captions, and which its text names although their captions, and so their pictures, are lost.</summary>
internal sealed class FigureNumbers
{
    private readonly HashSet<int> _captioned = [];

    public FigureNumbers(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Kind is BlockKind.Text or BlockKind.Heading or BlockKind.Caption or BlockKind.Picture && IsFigureCaption(block))
            {
                Add(block.Text);
            }
        }
    }

    public static bool IsFigureCaption(Block block) =>
        block.Text.Length > 0 && (block.Text[0] is '图' || block.Text.StartsWith("附图", StringComparison.Ordinal) || block.Text.StartsWith("fig", StringComparison.OrdinalIgnoreCase))
        && (block.Kind == BlockKind.Caption || Captions.IsCaption(block.Text));

    /// <summary>The number of the figure a caption belongs to, or 0: the first figure of "图32017年…" may be all of it.</summary>
    public static int NumberOf(string caption) => Digits(caption, caption.AsSpan().IndexOfAnyInRange('0', '9')) is var digits && digits.Length is > 0 and <= 2 ? int.Parse(digits) : 0;

    /// <summary>The figures that Chinese text and captions name.</summary>
    public static IReadOnlySet<int> NamedInHan(IEnumerable<Block> blocks)
    {
        var named = new HashSet<int>();
        foreach (var block in blocks)
        {
            for (var at = block.Text.IndexOf('图'); at >= 0; at = block.Text.IndexOf('图', at + 1))
            {
                var start = at + 1;
                while (start < block.Text.Length && block.Text[start] == ' ')
                {
                    start++;
                }

                var digits = Digits(block.Text, start);
                for (var length = 1; length <= Math.Min(2, digits.Length); length++)
                {
                    named.Add(int.Parse(digits[..length]));
                }
            }
        }

        return named;
    }

    /// <summary>Whether the text names a figure ("如图3所示") that no caption has.</summary>
    public bool NamesLost(string text)
    {
        for (var at = text.IndexOf('图'); at >= 0; at = text.IndexOf('图', at + 1))
        {
            var start = at + 1;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }

            if (Digits(text, start) is { Length: > 0 and <= 2 } digits && int.Parse(digits) is > 0 and var number && !_captioned.Contains(number))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the numbers between two captions are lost.</summary>
    public bool IsHole(int before, int behind) => behind - before > 1 && behind - before < 5 && !Enumerable.Range(before + 1, behind - before - 1).Any(_captioned.Contains);

    private void Add(string caption)
    {
        var digits = Digits(caption, caption.AsSpan().IndexOfAnyInRange('0', '9'));
        for (var length = 1; length <= Math.Min(2, digits.Length); length++)
        {
            _captioned.Add(int.Parse(digits[..length]));
        }
    }

    private static ReadOnlySpan<char> Digits(string text, int start)
    {
        if (start < 0)
        {
            return default;
        }

        var rest = text.AsSpan(start);
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? rest : rest[..end];
    }
}
