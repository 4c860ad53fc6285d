namespace Kanben.Import;

/// <summary>
/// The numbers of the headings passed so far, and whether another would count on from them: 1.2 behind 1.1, 1.1 behind 1, 三、 behind 二、.
/// </summary>
internal sealed class HeadingTrail
{
    private const int DeepestDecimal = 6;

    private readonly HeadingNumber?[] _decimals = new HeadingNumber?[DeepestDecimal + 1];
    private readonly Dictionary<NumberStyle, int> _others = [];

    public void Pass(Block block)
    {
        if (block.Kind != BlockKind.Heading || HeadingNumber.Read(block.Text) is not { } number || !number.CanLead(block.Text))
        {
            return;
        }

        if (number.Style == NumberStyle.Decimal)
        {
            _decimals[number.Depth] = number;
            Array.Clear(_decimals, number.Depth + 1, DeepestDecimal - number.Depth);
        }
        else
        {
            _others[number.Style] = number.Last;
        }
    }

    public bool LeadsTo(HeadingNumber number)
    {
        if (number.Style != NumberStyle.Decimal)
        {
            return number.Last > 1 && _others.GetValueOrDefault(number.Style) == number.Last - 1;
        }

        return number.Last == 1
            ? number.Depth > 1 && IsParent(_decimals[number.Depth - 1], number)
            : _decimals[number.Depth] is { } before && before.Last == number.Last - 1 && before.Parts.AsSpan(0, number.Depth - 1).SequenceEqual(number.Parts.AsSpan(0, number.Depth - 1));
    }

    /// <summary>The decimal numbers below the first level that may come next, as printed: 2.2.4 and 2.3 behind 2.2.3, and 2.2.3.1.</summary>
    public IEnumerable<string> Next()
    {
        for (var depth = 2; depth <= DeepestDecimal; depth++)
        {
            if (_decimals[depth] is { } open)
            {
                yield return string.Join('.', open.Parts[..^1].Append(open.Last + 1));
            }
            else if (_decimals[depth - 1] is { } parent)
            {
                yield return string.Join('.', parent.Parts.Append(1));
                yield break;
            }
        }
    }

    private static bool IsParent(HeadingNumber? parent, HeadingNumber child) =>
        parent is not null && child.Parts.AsSpan(0, parent.Depth).SequenceEqual(parent.Parts);
}
