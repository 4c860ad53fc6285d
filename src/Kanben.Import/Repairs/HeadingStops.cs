namespace Kanben.Import;

/// <summary>Takes the stop off a heading: a heading carries no final mark (GB/T 15834-2011; CY/T 35-2001). A question mark is part of its sense.</summary>
internal static class HeadingStops
{
    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            var block = edit.Blocks[i];
            if (block.Kind == BlockKind.Heading && block.Text.Length > 1 && block.Text[^1] is '。' or '；' or '，' or '：' or ':')
            {
                edit.Record("heading-stop", block.Line, Marks.Tail(block.Text), Marks.Tail(block.Text)[..^1]);
                edit.Blocks[i] = block with { Text = block.Text[..^1].TrimEnd() };
            }
        }

        return edit.Done();
    }
}
