namespace Kanben.Import;

/// <summary>Tells the language an article is written in by its characters.</summary>
internal static class SeedLanguage
{
    /// <summary>
    /// Whether the article is English: less than one letter in twenty is Han. An English title page never outweighs a Chinese text, and quoted
    /// Han are rarer.
    /// </summary>
    public static bool IsEnglish(IEnumerable<Block> blocks)
    {
        var han = 0;
        var letters = 0;
        foreach (var block in blocks)
        {
            han += Marks.HanCount(block.Text);
            letters += Marks.LetterCount(block.Text);
        }

        return han * 20 < letters;
    }
}
