using Kanben.Model;

namespace Kanben.Import;

/// <summary>
/// Marks the notes of the first page wherever print or extraction put them: lines with a label (作者简介, 基金项目, 收稿日期 …), the lines they run
/// on into, notes that begin with an author's name, and the article's own recommended citation.
/// </summary>
internal static class Footnotes
{
    private static readonly string[] GrantNumbers = ["（编号", "(编号", "（批准号", "(批准号", "（项目编号", "(项目编号", "（项目批准号", "(项目批准号", "（课题编号", "(课题编号", "（项目号", "(项目号", "（No", "(No"];

    private const int MostLinesUnderHeading = 12;
    private const int LongestNote = 900;
    private const int FrontBlocks = 30;
    private const int LongestLine = 200;

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        var blocks = edit.Blocks;
        var title = document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Title)?.Text ?? "";
        var names = AuthorLine.NamesIn(document.Blocks).ToHashSet();
        var references = blocks.FindLastIndex(block => block.Kind == BlockKind.Reference);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind is not (BlockKind.Text or BlockKind.Heading or BlockKind.Bullet))
            {
                continue;
            }

            if (IsNote(blocks[i], i, title, names) || (i > references && references >= 0 && BeginsWithName(blocks[i].Text, names)))
            {
                i = Mark(edit, i, names);
            }
        }

        return edit.Done();
    }

    private static bool IsNote(Block block, int index, string title, HashSet<string> names) =>
        IsLabelled(block.Text)
        || (index < FrontBlocks && block.Text is [>= '①' and <= '⑳', ..] && (IsGrant(block.Text[1..]) || SaysOfName(block.Text[1..].TrimStart(), names)))
        || (block.Text.Length < 400 && title.Length is > 8 and < 400 && Bibliography.LooksLikeEntry(block.Text) && Marks.Bare(block.Text).Contains(Marks.Bare(title)))
        || (index < FrontBlocks && block.Text.StartsWith("10.", StringComparison.Ordinal) && block.Text.Length < 60 && block.Text.Contains('/') && !block.Text.Contains(' '))
        || (index < FrontBlocks && (IsClassCode(block.Text) || IsGrantList(block.Text) || Bibliography.NamesIssue(block.Text)))
        || IsGrant(block.Text)
        || (block.Text.Length < 80 && block.Text.Contains("利益冲突", StringComparison.Ordinal) && block.Kind == BlockKind.Text);

    private static bool IsLabelled(string text) =>
        Labels.AtStart(text) is { Kind: LabelKind.Note or LabelKind.AuthorNote } label
        && (label.IsMarked || text[0] is '*' or '＊' or '†' && text.Length < 200);

    // "*本文系……的研究成果", "本研究得到……资助".
    private static bool IsGrant(string text)
    {
        var start = text.TrimStart('*', '＊', '†', ' ');
        return text.Length < 400 && (start.StartsWith("本文系", StringComparison.Ordinal) || start.StartsWith("本文为", StringComparison.Ordinal) || start.StartsWith("本文得到", StringComparison.Ordinal) || start.StartsWith("本研究得到", StringComparison.Ordinal) || start.StartsWith("本研究受", StringComparison.Ordinal) || start.StartsWith("本文受", StringComparison.Ordinal))
            && (start.Contains("项目") || start.Contains("课题") || start.Contains("资助") || start.Contains("基金") || start.Contains("阶段性成果"));
    }

    // "国家…计划（编号：…）、…基金（批准号：…）资助": grants without a label, their numbers in brackets.
    private static bool IsGrantList(string text) =>
        text.Length is > 10 and < 500 && !text.TrimEnd('。').Contains('。') && (text.Contains("项目", StringComparison.Ordinal) || text.Contains("基金", StringComparison.Ordinal) || text.Contains("计划", StringComparison.Ordinal))
        && GrantNumbers.Any(number => text.Contains(number, StringComparison.OrdinalIgnoreCase));

    private static int Mark(SeedEdit edit, int index, HashSet<string> names)
    {
        var blocks = edit.Blocks;
        var first = blocks[index];
        blocks[index] = first with { Kind = BlockKind.Note };
        var label = Labels.AtStart(first.Text);
        var isHeading = first.Kind == BlockKind.Heading || (label is { } found && found.Content >= first.Text.Length);
        var isOneNote = !isHeading || label is { Kind: LabelKind.Note };
        var last = index;
        for (var i = index + 1; i < blocks.Count && i - index <= MostLinesUnderHeading; i++)
        {
            var block = blocks[i];
            var goesOn = block.Kind == BlockKind.Text && !Bibliography.LooksLikeEntry(block.Text) && !(IsGrantList(block.Text) && !IsGrantList(first.Text)) && Labels.AtStart(block.Text) is not { IsMarked: true }
                && (isHeading ? (BeginsWithName(block.Text, names) || ((i == index + 1 || !block.Gap) && CanFollow(label, first.Text, block.Text))) : !block.Gap && !IsComplete(blocks[last].Text) && !IsClassification(first.Text));
            if (!goesOn)
            {
                break;
            }

            if (isOneNote)
            {
                blocks[last] = blocks[last] with { Text = blocks[last].Text + Bibliography.Separator(blocks[last].Text, block.Text) + block.Text };
            }
            else
            {
                last = i;
            }

            blocks[i] = block with { Kind = isOneNote ? BlockKind.Gone : BlockKind.Note };
        }

        if (last > index && !isOneNote)
        {
            edit.Drop(index, RemovalKind.Markup);   // each author has a note now, and a label for all has none
        }

        return last;
    }

    // An empty 收稿日期： or 文章编号： of a template takes no paragraph of the text for its own.
    private static bool CanFollow(Label? label, string heading, string text) =>
        label is null or { Kind: LabelKind.AuthorNote } || heading.Contains("作者", StringComparison.Ordinal) ? text.Length < LongestNote
        : IsClassification(heading) ? text.Length < 60 && Marks.HanCount(text) < 4
        : text.Length < LongestLine;

    // 中图分类号, 文献标识码, 文章编号 and DOI are codes: words behind them are no part of them.
    private static bool IsClassification(string text)
    {
        var start = text.TrimStart('【', '[', '［', ' ');
        return start.StartsWith("中图", StringComparison.Ordinal) || start.StartsWith("分类号", StringComparison.Ordinal) || start.StartsWith("文献标", StringComparison.Ordinal) || start.StartsWith("文章编号", StringComparison.Ordinal) || start.StartsWith("doi", StringComparison.OrdinalIgnoreCase);
    }

    // The remains of "分类号 G250" that hung on to the keywords.
    private static bool IsClassCode(string text) =>
        text.Length < 16 && text.LastIndexOf(' ') is var at && char.IsAsciiLetterUpper(text[at + 1]) && text.Skip(at + 2).All(c => char.IsAsciiDigit(c) || c is '.' or '-') && text.Any(char.IsAsciiDigit);

    // An address is the last of a note, unless a comma promises more.
    private static bool IsComplete(string text) => text[^1] is '。' or '.' or ';' or '；' || (text.Contains('@') && text[^1] is not ('，' or ',' or '、'));

    // "张明：《灯塔志》" cites a work of theirs.
    private static bool SaysOfName(string text, HashSet<string> names) =>
        BeginsWithName(text, names) && !names.Any(name => text.StartsWith(name + "：", StringComparison.Ordinal) || text.StartsWith(name + ":", StringComparison.Ordinal));

    private static bool BeginsWithName(string text, HashSet<string> names) =>
        text.Length is > 6 and < LongestNote && Enumerable.Range(2, 3).Any(length => names.Contains(text[..length]));
}
