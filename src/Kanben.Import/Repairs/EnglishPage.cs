namespace Kanben.Import;

/// <summary>
/// Finds the English title page, before the text or behind the references: blocks without Han around an Abstract. What has no field of its own
/// (affiliations, a second abstract) becomes a note. Other English paragraphs of the text stay where they are.
/// </summary>
internal static class EnglishPage
{
    private const int ShortestUnmarked = 200;

    public static SeedDocument Apply(SeedDocument document)
    {
        if (SeedLanguage.IsEnglish(document.Blocks))
        {
            return document;
        }

        var edit = new SeedEdit(document);
        var found = false;
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            if (IsAbstract(edit.Blocks[i]))
            {
                var start = Start(edit.Blocks, i);
                i = Math.Max(i, found ? MarkNotes(edit.Blocks, start) : Mark(edit.Blocks, start, i));
                found = true;
            }
        }

        if (!found)
        {
            MarkUnlabelled(edit.Blocks);
        }

        return edit.Done();
    }

    private static bool IsAbstract(Block block) => IsOpen(block) && Labels.AtStart(block.Text) is { Kind: LabelKind.EnglishAbstract } label && (label.IsMarked || block.Text.Length > ShortestUnmarked) && Marks.HanCount(block.Text) < 10;

    private static bool IsOpen(Block block) => block.Kind is BlockKind.Text or BlockKind.Heading or BlockKind.Affiliation or BlockKind.Note;

    private static bool IsEnglish(Block block) => IsOpen(block) && Marks.HanCount(block.Text) <= 2 && !Captions.IsCaption(block.Text) && Marks.LetterCount(block.Text) > 0;

    private static int Start(List<Block> blocks, int index)
    {
        var start = index;
        while (start > 0 && (IsEnglish(blocks[start - 1]) || (blocks[start - 1].Kind == BlockKind.Note && start > 1 && IsEnglish(blocks[start - 2]))))
        {
            start--;
        }

        return start;
    }

    /// <summary>Marks the page around its abstract and returns the index of its last block.</summary>
    private static int Mark(List<Block> blocks, int start, int summary)
    {
        MarkHead(blocks, start, summary);
        var end = summary + 1;
        while (end < blocks.Count && (IsEnglish(blocks[end]) || IsWords(blocks[end])) && !IsAbstract(blocks[end]) && !StartsText(blocks, end))
        {
            end++;
        }

        LabelledParts.Mark(blocks, end, new LabelledPart(LabelKind.EnglishAbstract, LabelKind.EnglishKeywords, BlockKind.EnglishAbstract, BlockKind.EnglishKeywords));
        for (var i = summary + 1; i < end; i++)
        {
            if (blocks[i].Kind is BlockKind.Text or BlockKind.Heading)
            {
                // A heading made of the last words of the line before it.
                blocks[i] = blocks[i] with { Kind = blocks[i - 1].Kind == BlockKind.EnglishKeywords && blocks[i].Text.Length < 60 ? BlockKind.EnglishKeywords : BlockKind.Note };
            }
        }

        return end - 1;
    }

    private static bool IsWords(Block block) => Labels.AtStart(block.Text) is { Kind: LabelKind.EnglishKeywords };

    // Behind the keywords the text may begin with an English word only when a heading says so.
    private static bool StartsText(List<Block> blocks, int index) =>
        blocks[index].Kind == BlockKind.Heading && (HeadingNumber.Read(blocks[index].Text) is not null || KnownHeadings.Contains(blocks[index].Text));

    private static void MarkHead(List<Block> blocks, int start, int summary)
    {
        // The title is the first heading, else the first line; the authors' line follows it.
        var title = blocks.FindIndex(start, summary - start, block => block.Kind == BlockKind.Heading);
        title = title >= 0 ? title : blocks.FindIndex(start, summary - start, block => block.Kind == BlockKind.Text && Labels.AtStart(block.Text) is not { IsMarked: true });

        for (var i = start; i < summary; i++)
        {
            if (Labels.AtStart(blocks[i].Text) is not { IsMarked: true } && blocks[i].Kind is BlockKind.Text or BlockKind.Heading)
            {
                var kind = i == title ? BlockKind.EnglishTitle
                    : i == title + 1 && blocks[i].Kind == BlockKind.Heading ? BlockKind.EnglishTitle
                    : !IsAuthorsPlace(blocks, i) ? BlockKind.Note
                    : EnglishNames.AreNames(blocks[i].Text) && blocks[i - 1].Text[^1] is not (':' or '：') ? BlockKind.EnglishAuthors : BlockKind.EnglishTitle;
                blocks[i] = blocks[i] with { Kind = kind };
            }
        }
    }

    private static bool IsAuthorsPlace(List<Block> blocks, int i) =>
        i > 0 && blocks[i - 1].Kind == BlockKind.EnglishTitle && blocks[i].Text.Length < 300 && !EnglishNames.NamesInstitution(blocks[i].Text);

    private static int MarkNotes(List<Block> blocks, int start)
    {
        var i = start;
        for (; i < blocks.Count && IsEnglish(blocks[i]); i++)
        {
            blocks[i] = blocks[i] with { Kind = BlockKind.Note };
        }

        return i - 1;
    }

    // Journals that print an English title and paragraphs without a label: only in front of the text, where nothing else is English.
    private static void MarkUnlabelled(List<Block> blocks)
    {
        var end = FrontMatter.End(blocks);
        var title = blocks.FindIndex(0, end, block => block.Kind == BlockKind.Heading && Marks.IsLatin(block.Text));
        if (title < 0)
        {
            return;
        }

        blocks[title] = blocks[title] with { Kind = BlockKind.EnglishTitle };
        LabelledParts.Mark(blocks, end, new LabelledPart(LabelKind.EnglishAbstract, LabelKind.EnglishKeywords, BlockKind.EnglishAbstract, BlockKind.EnglishKeywords));
        for (var i = title + 1; i < end; i++)
        {
            if (Marks.IsLatin(blocks[i].Text) && Labels.AtStart(blocks[i].Text) is null && blocks[i].Kind == BlockKind.Text)
            {
                blocks[i] = blocks[i] with { Kind = blocks[i].Text.Length > 200 ? BlockKind.EnglishAbstract : i == title + 1 ? BlockKind.EnglishAuthors : BlockKind.Note };
            }
        }
    }
}
