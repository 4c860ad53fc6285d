using System.Text;

namespace Kanben.Import;

/// <summary>
/// The footnotes of seeds that are Markdown already (`[^1]` with `[^1]: …`, as pandoc and GitHub write them). A number is an entry of the list of
/// references and becomes `[1]`, as authors print it; any other label is an explanatory note. A mark without a definition is left as it is.
/// </summary>
internal static class MarkdownNotes
{
    public static void Read(SeedEdit edit)
    {
        var labels = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            if (edit.Blocks[i] is { Kind: BlockKind.Text } block && Definition(block.Text) is { } note)
            {
                labels.Add(note.Label);
                if (!IsNumber(note.Label))
                {
                    edit.Blocks[i] = block with { Kind = BlockKind.Footnote, Text = block.Text[(note.End + 1)..].TrimStart(), Mark = note.Label };
                }
            }
        }

        if (!labels.Any(IsNumber))
        {
            return;
        }

        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            if (edit.Blocks[i].Kind is not (BlockKind.Code or BlockKind.Formula))
            {
                edit.Blocks[i] = edit.Blocks[i] with { Text = Printed(edit.Blocks[i].Text, labels) };
            }
        }
    }

    private static NoteMark? Definition(string text) => NoteMark.At(text, 0) is { } note && note.End < text.Length && text[note.End] == ':' ? note : null;

    private static bool IsNumber(string label) => label.Length is > 0 and <= 4 && label.All(char.IsAsciiDigit);

    private static string Printed(string text, HashSet<string> labels)
    {
        var printed = new StringBuilder(text.Length);
        var done = 0;
        for (var at = text.IndexOf("[^", StringComparison.Ordinal); at >= 0; at = text.IndexOf("[^", Math.Max(done, at + 2), StringComparison.Ordinal))
        {
            if (NoteMark.At(text, at) is { } note && IsNumber(note.Label) && labels.Contains(note.Label))
            {
                printed.Append(text, done, at - done).Append('[').Append(note.Label).Append(']');
                // The colon behind a definition's label is Markdown.
                done = at == 0 && note.End < text.Length && text[note.End] == ':' ? note.End + 1 : note.End;
            }
        }

        return done == 0 ? text : printed.Append(text, done, text.Length - done).ToString();
    }
}
