namespace Kanben.Import;

/// <summary>Finds a reference list whose heading was lost: five or more lines in a row of which nearly all have the look of an entry.</summary>
internal static class UnheadedList
{
    private const int FewestEntries = 5;

    /// <summary>The index of its first line, or -1.</summary>
    public static int Start(IReadOnlyList<Block> blocks)
    {
        for (var i = 1; i < blocks.Count;)
        {
            var end = i;
            var misses = 0;
            var entries = 0;
            for (; end < blocks.Count && blocks[end].Kind is BlockKind.Text or BlockKind.Bullet && misses < 3; end++)
            {
                var isEntry = Bibliography.LooksLikeEntry(blocks[end].Text) && blocks[end].Text.Length < 600;
                misses = isEntry ? 0 : misses + 1;
                entries += isEntry ? 1 : 0;
                if (entries == 0)
                {
                    break;   // a list begins with an entry
                }
            }

            if (entries >= FewestEntries && entries * 2 > end - i)
            {
                return i;
            }

            i = Math.Max(end, i + 1);
        }

        return -1;
    }
}
