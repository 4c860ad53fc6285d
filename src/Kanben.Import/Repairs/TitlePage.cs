using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>Tells the parts of the first page apart: title, subtitle, authors, affiliations, abstract, keywords (GB/T 7713.2-2022, 4.2).</summary>
internal static class TitlePage
{
    private const int LongestHeadLine = 400;

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        var blocks = edit.Blocks;
        var end = FrontMatter.End(blocks);
        var isEnglish = SeedLanguage.IsEnglish(blocks);
        var headEnd = HeadEnd(blocks, end);
        var title = TitleFinder.Find(blocks, headEnd);
        if (title >= 0 && TitleFinder.IsUnreadable(blocks, title))
        {
            blocks[title] = blocks[title] with { Kind = BlockKind.Note };
            title = -1;
        }

        if (title >= 0)
        {
            var added = MarkTitle(edit, title, headEnd);
            (headEnd, end) = (headEnd + added, end + added);
        }

        if (!isEnglish)
        {
            MarkAuthors(edit, title, headEnd);
            MarkBodies(blocks, title, headEnd);
            MarkInstitutions(blocks, Math.Min(end, blocks.Count));
        }
        else if (title >= 0)
        {
            MarkEnglishAuthors(blocks, title, headEnd);
        }

        MarkLabelled(edit, end, isEnglish);
        return edit.Done();
    }

    // The head ends where the abstract or the keywords begin, or failing these with the first real paragraph.
    private static int HeadEnd(List<Block> blocks, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (Labels.AtStart(blocks[i].Text) is { Kind: LabelKind.Abstract or LabelKind.Keywords or LabelKind.EnglishAbstract or LabelKind.EnglishKeywords } label
                && (label.IsMarked || i > 0))
            {
                return i;
            }
        }

        for (var i = 1; i < end; i++)
        {
            if (blocks[i].Kind == BlockKind.Text && blocks[i].Text.Length > 80 && blocks[i].Text.Contains('。') && !Institutions.Contains(Marks.Head(blocks[i].Text, 60)))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>Marks the title and what belongs to it; returns how many blocks that added.</summary>
    private static int MarkTitle(SeedEdit edit, int title, int headEnd)
    {
        var blocks = edit.Blocks;
        var block = blocks[title];
        var text = block.Text;
        var added = 0;
        for (var last = block; title + 1 < headEnd + added && !IsSubtitle(blocks[title + 1].Text) && TitleFinder.GoesOn(last, blocks[title + 1]); added--)
        {
            last = blocks[title + 1];
            text += Bibliography.Separator(text, last.Text) + last.Text;
            blocks.RemoveAt(title + 1);
        }

        var authors = GluedAuthors.Start(text, [.. blocks.Where((_, i) => i != title).Select(other => other.Text)]);
        blocks[title] = block with { Kind = BlockKind.Title, Text = authors > 0 ? text[..authors].TrimEnd() : text };
        MarkColumn(edit, title);
        if (authors > 0)
        {
            blocks.Insert(title + 1, new Block(BlockKind.Text, block.Line, text[authors..]));
            return added + 1;
        }

        MarkSubtitle(blocks, title, headEnd + added);
        return added;
    }

    private static void MarkColumn(SeedEdit edit, int title)
    {
        var bare = Marks.Bare(edit.Blocks[title].Text);
        for (var i = 0; i < title; i++)
        {
            // Names of columns and journals stand above the title and are the page's, not the article's.
            if (edit.Blocks[i].Kind is BlockKind.Text or BlockKind.Heading && Labels.AtStart(edit.Blocks[i].Text) is not { IsMarked: true })
            {
                if (edit.Blocks[i].Text.Length <= 100 && !Bibliography.LooksLikeEntry(edit.Blocks[i].Text) && !Marks.Bare(edit.Blocks[i].Text).Contains(bare) && !edit.Blocks[i].Text.StartsWith("10.", StringComparison.Ordinal))
                {
                    edit.Drop(i, RemovalKind.RunningHead);
                }
                else
                {
                    edit.Blocks[i] = edit.Blocks[i] with { Kind = BlockKind.Note };
                }
            }
        }
    }

    private static void MarkSubtitle(List<Block> blocks, int title, int headEnd)
    {
        if (title + 1 < headEnd && blocks[title + 1].Kind is BlockKind.Text or BlockKind.Heading && IsSubtitle(blocks[title + 1].Text))
        {
            blocks[title + 1] = blocks[title + 1] with { Kind = BlockKind.Subtitle };
        }
    }

    // A dash opens a subtitle (GB/T 15834-2011, 4.13.3.5); recognition reads it as 一 or loses it before 基于….
    private static bool IsSubtitle(string text) =>
        text.Length is >= 5 and < 80 && !text.Contains('。') && Marks.HanCount(text) >= 3
        && (text[0] is '—' or '–' or '-' || text.StartsWith("一基于", StringComparison.Ordinal) || text.StartsWith("一以", StringComparison.Ordinal) || text.StartsWith("一兼", StringComparison.Ordinal)
            || text.StartsWith("基于", StringComparison.Ordinal) && Marks.HanCount(text) >= 6 && text[^1] is not ('究' or '计' or '法' or '统' or '现' or '用')
            || (text[0] is '以' && text[^1] is '例' or '心' or '象'));

    private static void MarkAuthors(SeedEdit edit, int title, int headEnd)
    {
        var blocks = edit.Blocks;
        var found = false;
        for (var i = title + 1; i < headEnd; i++)
        {
            var block = blocks[i];
            // What follows a lone 通讯作者： is no list of the authors.
            if ((i > 0 && IsBareLabel(blocks[i - 1].Text)) || block.Kind is not (BlockKind.Text or BlockKind.Heading) || block.Text.Length > LongestHeadLine * 3 || Marks.IsLatin(block.Text) || Labels.AtStart(block.Text) is { IsMarked: true })
            {
                continue;
            }

            if (AuthorLine.Read(block.Text) is { } line && (!found || line.Affiliations.Length == 0) && !(found && Institutions.StartsAt(block.Text, 0)) && (line.Affiliations.Length == 0 || Institutions.Contains(line.Affiliations)))
            {
                blocks[i] = block with { Kind = BlockKind.Authors };
                found = true;
            }
            else if (!found && BehindPlace(block.Text) is var at and > 0)
            {
                blocks[i] = block with { Kind = BlockKind.Authors, Text = block.Text[at..] };
                blocks.Insert(i + 1, new Block(BlockKind.Note, block.Line, block.Text[..at]));
                (i, headEnd, found) = (i + 1, headEnd + 1, true);
            }
            else if (IsAffiliation(block.Text) || (i > 0 && blocks[i - 1].Kind == BlockKind.Affiliation && !block.Gap && Labels.AtStart(block.Text) is null))
            {
                blocks[i] = block with { Kind = BlockKind.Affiliation };
            }
            else if (block.Text.Length < 60)
            {
                blocks[i] = block with { Kind = BlockKind.Note };
            }
        }
    }

    // An article that no person signs is a body's: its name stands where the authors would.
    private static void MarkBodies(List<Block> blocks, int title, int headEnd)
    {
        var first = blocks.FindIndex(title + 1, Math.Max(0, headEnd - title - 1), block => block.Kind is BlockKind.Text or BlockKind.Heading or BlockKind.Affiliation or BlockKind.Note);
        if (first >= 0 && !blocks.Exists(block => block.Kind == BlockKind.Authors) && !AuthorRoles.Bodies(blocks[first].Text).IsEmpty)
        {
            blocks[first] = blocks[first] with { Kind = BlockKind.Authors };
        }
    }

    // "作者单位：…（张明、李华）；…" stands in the place of affiliation lines.
    private static void MarkInstitutions(List<Block> blocks, int end)
    {
        var at = blocks.FindIndex(0, end, block => block.Kind == BlockKind.Text && block.Text.TrimStart('【', '[', '［', ' ').StartsWith("作者单位", StringComparison.Ordinal));
        if (at >= 0 && !blocks.Exists(block => block.Kind == BlockKind.Affiliation) && Labels.AtStart(blocks[at].Text) is { IsMarked: true } label && label.Content < blocks[at].Text.Length)
        {
            blocks[at] = blocks[at] with { Kind = BlockKind.Affiliation, Text = blocks[at].Text[label.Content..] };
        }
    }

    private static bool IsBareLabel(string text) => Labels.AtStart(text) is { Kind: LabelKind.Note or LabelKind.AuthorNote } label && label.Content >= text.Length;

    private static bool IsAffiliation(string text) =>
        Institutions.Contains(text) && (text.Length <= 200 || text.Count(char.IsAsciiDigit) > 12) && text[0] != '【' && !text.TrimEnd('。').Contains('。');

    // "中国科协王春法": the short name of a body and a person's name behind it.
    private static int BehindPlace(string text)
    {
        if (text.Length is < 5 or > 14 || !text.All(Han.IsHan) || !Institutions.StartsAt(text, 0))
        {
            return 0;
        }

        return PersonNames.IsName(text[^3..]) ? text.Length - 3 : PersonNames.IsName(text[^2..]) ? text.Length - 2 : 0;
    }

    private static void MarkEnglishAuthors(List<Block> blocks, int title, int headEnd)
    {
        var kind = BlockKind.Authors;
        for (var i = title + 1; i < headEnd; i++)
        {
            if (blocks[i].Kind is BlockKind.Text or BlockKind.Heading && Labels.AtStart(blocks[i].Text) is not { IsMarked: true })
            {
                blocks[i] = blocks[i] with { Kind = kind };
                kind = BlockKind.Affiliation;
            }
        }
    }

    private static void MarkLabelled(SeedEdit edit, int end, bool isEnglish)
    {
        var (summary, words) = isEnglish ? (LabelKind.EnglishAbstract, LabelKind.EnglishKeywords) : (LabelKind.Abstract, LabelKind.Keywords);
        LabelledParts.Mark(edit.Blocks, end, new LabelledPart(summary, words, BlockKind.Abstract, BlockKind.Keywords));
    }
}
