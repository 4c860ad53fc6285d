using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>
/// Which two Han stand next to each other in an article, and how often: pairs inside a word recur, pairs of the last character of one part and
/// the first of another hardly do.
/// </summary>
internal sealed class HanPairs
{
    private readonly Dictionary<int, int> _counts = [];

    public HanPairs(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            for (var i = 0; i + 1 < block.Text.Length; i++)
            {
                if (Han.IsHan(block.Text[i]) && Han.IsHan(block.Text[i + 1]))
                {
                    var pair = Key(block.Text[i], block.Text[i + 1]);
                    _counts[pair] = _counts.GetValueOrDefault(pair) + 1;
                }
            }
        }
    }

    public int Count(char first, char second) => _counts.GetValueOrDefault(Key(first, second));

    /// <summary>Whether the pair stands in the article more than once.</summary>
    public bool Recurs(char first, char second) => Count(first, second) > 1;

    private static int Key(char first, char second) => (first << 16) | second;
}
