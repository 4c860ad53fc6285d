using System.Globalization;

namespace Kanben.Text.Pinyin;

/// <summary>The Kangxi radical, 1 to 214, of each Han character (Unihan's kRSUnicode, the first); a simplified radical counts as its traditional form.</summary>
internal static class RadicalTable
{
    private static readonly Lazy<(int[] Starts, byte[] Radicals)> Runs = new(Read);

    /// <summary>The radical; 0 for what comes before the first ideograph. Between the blocks of ideographs the answer means nothing.</summary>
    public static int Find(int codePoint)
    {
        var at = Array.BinarySearch(Runs.Value.Starts, codePoint);
        at = at >= 0 ? at : ~at - 1;
        return at < 0 ? 0 : Runs.Value.Radicals[at];
    }

    private static (int[] Starts, byte[] Radicals) Read()
    {
        var lines = EmbeddedLines.Read("Radicals.txt").ConvertAll(line => line.Split(' '));
        return ([.. lines.Select(cells => int.Parse(cells[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture))],
            [.. lines.Select(cells => byte.Parse(cells[1], CultureInfo.InvariantCulture))]);
    }
}
