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
        var head = new EnglishHead(edit.Blocks, AuthorLine.NamesIn(document.Blocks));
        if (!MarkPages(edit.Blocks, head, IsAbstract) && !MarkPages(edit.Blocks, head, IsKeywords))
        {
            MarkUnlabelled(edit.Blocks, head);
        }

        MarkLoneTitle(edit.Blocks, head);
        MarkTail(edit.Blocks);
        return edit.Done();
    }

    // The first page found is the article's own; any other belongs to an article on the same sheet.
    private static bool MarkPages(List<Block> blocks, EnglishHead head, Predicate<Block> isAnchor)
    {
        var found = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (isAnchor(blocks[i]))
            {
                var start = Start(blocks, i);
                i = Math.Max(i, found ? MarkNotes(blocks, start) : Mark(blocks, head, start, i));
                found = true;
            }
        }

        return found;
    }

    private static bool IsKeywords(Block block) => IsOpen(block) && Labels.AtStart(block.Text) is { Kind: LabelKind.EnglishKeywords } label
        && (label.IsMarked || (block.Text.AsSpan().IndexOfAny(";；,，") > 0 && block.Text[^1] != '.')) && Marks.HanCount(block.Text) < 10;

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
    private static int Mark(List<Block> blocks, EnglishHead head, int start, int anchor)
    {
        anchor = head.Mark(start, anchor);
        if (IsKeywords(blocks[anchor]))
        {
            MarkParagraphs(blocks, start, anchor);
        }

        var end = anchor + 1;
        while (end < blocks.Count && (IsEnglish(blocks[end]) || IsWords(blocks[end])) && !IsAbstract(blocks[end]) && !StartsText(blocks, end))
        {
            end++;
        }

        LabelledParts.Mark(blocks, end, new LabelledPart(LabelKind.EnglishAbstract, LabelKind.EnglishKeywords, BlockKind.EnglishAbstract, BlockKind.EnglishKeywords));
        for (var i = anchor + 1; i < end; i++)
        {
            if (blocks[i].Kind is BlockKind.Text or BlockKind.Heading)
            {
                // A heading made of the last words of the line before it.
                blocks[i] = blocks[i] with { Kind = blocks[i - 1].Kind == BlockKind.EnglishKeywords && blocks[i].Text.Length < 60 && !Bibliography.NamesIssue(blocks[i].Text) ? BlockKind.EnglishKeywords : BlockKind.Note };
            }
        }

        return end - 1;
    }

    // A page whose abstract has lost its label: its paragraphs end in a stop.
    private static void MarkParagraphs(List<Block> blocks, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (blocks[i] is { Kind: BlockKind.Note, Text: [var first, .., '.'] text } && text.Length > ShortestUnmarked && char.IsLetter(first))
            {
                blocks[i] = blocks[i] with { Kind = BlockKind.EnglishAbstract };
            }
        }
    }

    private static bool IsWords(Block block) => Labels.AtStart(block.Text) is { Kind: LabelKind.EnglishKeywords };

    // Behind the keywords the text may begin with an English word only when a heading says so.
    private static bool StartsText(List<Block> blocks, int index) =>
        blocks[index].Kind == BlockKind.Heading && (HeadingNumber.Read(blocks[index].Text) is not null || KnownHeadings.Contains(blocks[index].Text));

    private static int MarkNotes(List<Block> blocks, int start)
    {
        var i = start;
        for (; i < blocks.Count && IsEnglish(blocks[i]); i++)
        {
            blocks[i] = blocks[i] with { Kind = BlockKind.Note };
        }

        return i - 1;
    }

    // Journals that print an English title and paragraphs without a label: in front of the text or behind its references, where nothing else is English.
    private static void MarkUnlabelled(List<Block> blocks, EnglishHead head)
    {
        var front = FrontMatter.End(blocks);
        var back = blocks.FindLastIndex(block => block.Kind == BlockKind.Reference) + 1;
        var title = blocks.FindIndex(0, front, IsTitle);
        title = title >= 0 || back == 0 ? title : blocks.FindIndex(back, IsTitle);
        if (title < 0)
        {
            return;
        }

        var end = title < front ? front : blocks.Count;
        var first = blocks.FindIndex(title, end - title, IsParagraph);
        first = first < 0 ? end : first;
        var added = head.Mark(title, first) - first;
        LabelledParts.Mark(blocks, end + added, new LabelledPart(LabelKind.EnglishAbstract, LabelKind.EnglishKeywords, BlockKind.EnglishAbstract, BlockKind.EnglishKeywords));
        for (var i = first + added; i < end + added && IsParagraph(blocks[i]); i++)
        {
            blocks[i] = blocks[i] with { Kind = BlockKind.EnglishAbstract };
        }
    }

    private static bool IsTitle(Block block) => block.Kind == BlockKind.Heading && Marks.IsLatin(block.Text) && !KnownHeadings.Contains(block.Text) && !KnownHeadings.IsAppendix(block.Text);

    private static bool IsParagraph(Block block) =>
        block is { Kind: BlockKind.Text, Text: [var letter, ..] text } && char.IsLetter(letter) && text.Length > ShortestUnmarked && Marks.IsLatin(text) && Labels.AtStart(text) is null;

    // English title, authors and affiliations below the Chinese ones, apart from their abstract.
    private static void MarkLoneTitle(List<Block> blocks, EnglishHead head)
    {
        var title = blocks.FindIndex(block => block.Kind == BlockKind.Title);
        var end = title < 0 ? -1 : blocks.FindIndex(title, block => block.Kind is BlockKind.Abstract or BlockKind.Keywords);
        for (var i = title + 1; i < end; i++)
        {
            var last = i;
            while (last < end && IsLoneLine(blocks[last]))
            {
                last++;
            }

            if (last > i)
            {
                var marked = head.Mark(i, last);
                (i, end) = (marked, end + marked - last);
            }
        }
    }

    private static bool IsLoneLine(Block block) =>
        block.Kind is BlockKind.Text or BlockKind.Heading && Marks.IsLatin(block.Text) && block.Text.Length > 8 && !block.Text.StartsWith("10.", StringComparison.Ordinal) && Labels.AtStart(block.Text) is null;

    // Behind the references of a Chinese article paragraphs without Han are what its English page says of the authors, unless an appendix begins there.
    private static void MarkTail(List<Block> blocks)
    {
        for (var i = blocks.FindLastIndex(block => block.Kind == BlockKind.Reference) + 1; i > 0 && i < blocks.Count && !KnownHeadings.IsAppendix(blocks[i].Text); i++)
        {
            if (blocks[i].Kind == BlockKind.Text && Marks.HanCount(blocks[i].Text) == 0 && Marks.LetterCount(blocks[i].Text) > 10 && !Captions.IsCaption(blocks[i].Text) && !Bibliography.LooksLikeEntry(blocks[i].Text))
            {
                blocks[i] = blocks[i] with { Kind = BlockKind.Note };
            }
        }
    }
}
