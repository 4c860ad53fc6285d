using System.Text;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>
/// Closes up text in which recognition put a blank behind nearly every character. A single blank between Han may separate names or keywords,
/// so a line is only touched when most of its Han stand apart.
/// </summary>
internal static class SpacedCharacters
{
    private const int FewestPairs = 12;

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        var count = 0;
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            if (edit.Blocks[i].Kind is BlockKind.Text or BlockKind.Heading or BlockKind.Bullet && (IsSpaced(edit.Blocks[i].Text) || IsSpacedHeading(edit.Blocks[i].Text)))
            {
                edit.Blocks[i] = edit.Blocks[i] with { Text = Close(edit.Blocks[i].Text) };
                count++;
            }
        }

        if (count > 0)
        {
            edit.Record("spaced-characters", 0, "", $"{count}");
        }

        return edit.Done();
    }

    private static bool IsSpaced(string text)
    {
        var pairs = 0;
        var spaced = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (Han.IsHanOrMark(text[i]))
            {
                pairs += Han.IsHanOrMark(text[i + 1]) ? 1 : 0;
                spaced += text[i + 1] == ' ' && i + 2 < text.Length && Han.IsHanOrMark(text[i + 2]) ? 1 : 0;
            }
        }

        return spaced >= FewestPairs && spaced > pairs * 2;
    }

    // 结 论, 参 考 文 献: what the words are is certain.
    private static bool IsSpacedHeading(string text) => text.Contains(' ') && text.All(c => c == ' ' || Han.IsHan(c)) && KnownHeadings.Contains(text);

    private static string Close(string text)
    {
        if (IsSpacedHeading(text))
        {
            return text.Replace(" ", "", StringComparison.Ordinal);
        }

        var closed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ' || i == 0 || i + 1 == text.Length || !Han.IsHanOrMark(text[i - 1]) || !Han.IsHanOrMark(text[i + 1]))
            {
                closed.Append(text[i]);
            }
        }

        return closed.ToString();
    }
}
