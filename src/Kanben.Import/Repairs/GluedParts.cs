using System.Buffers;
using Kanben.Text.Characters;
using Kanben.Text.Notes;

namespace Kanben.Import;

/// <summary>
/// Cuts lines in which several parts of the first page were run together: "关键词：… 分类号：…", an author line with 摘要 behind it, an English
/// keyword line that goes on in Chinese, a footnote that goes on in the text.
/// </summary>
internal static class GluedParts
{
    private const int MostParts = 40;

    private static readonly SearchValues<char> ClassCharacters = SearchValues.Create("0123456789.-");

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        var frontEnd = FrontMatter.End(edit.Blocks);
        var cut = new List<Block>(edit.Blocks.Count);
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            var block = edit.Blocks[i];
            if (block.Kind is BlockKind.Text or BlockKind.Heading && (i < frontEnd || Labels.AtStart(block.Text) is { IsMarked: true } || Marks.IsLatin(block.Text)))
            {
                cut.AddRange(Cut(block, isFront: i < frontEnd));
            }
            else
            {
                cut.Add(block);
            }
        }

        edit.Blocks.Clear();
        edit.Blocks.AddRange(cut);
        return edit.Done();
    }

    private static IEnumerable<Block> Cut(Block block, bool isFront)
    {
        var rest = block;
        for (var count = 0; count < MostParts && CutAt(rest.Text, isFront) is var at and > 0; count++)
        {
            yield return rest with { Text = rest.Text[..at].TrimEnd() };
            rest = new Block(BlockKind.Text, rest.Line, rest.Text[at..].TrimStart()) { Gap = true };
        }

        yield return rest;
    }

    private static int CutAt(string text, bool isFront)
    {
        var label = Labels.AtStart(text);
        var from = label is { IsMarked: true } marked ? marked.Content : label is null ? 1 : 2;
        // Behind the front an unlabelled English line may be a reference with its DOI: only an abstract or keywords begin there.
        var inner = InnerLabel(text, Math.Max(1, from), label?.Kind ?? (isFront ? null : LabelKind.Note));
        var other = label is null ? BehindDoi(text) : label.Value.Kind switch
        {
            LabelKind.EnglishKeywords => FirstHan(text, label.Value.Content),
            LabelKind.Keywords => Classification(text),
            LabelKind.Note or LabelKind.AuthorNote => BehindAddress(text),
            _ => 0,
        };
        return inner > 0 && (other == 0 || inner < other) ? inner : other;
    }

    // 收稿日期, 修回日期 and the like stand in one line in print, too: one note. What is of another kind is a note of its own.
    private static int InnerLabel(string text, int from, LabelKind? outer)
    {
        var kind = NoteKinds.Of(text);
        for (var label = Labels.Inside(text, from); label is { } found; label = Labels.Inside(text, found.Content))
        {
            if (outer != LabelKind.Note || found.Kind != LabelKind.Note || (kind is not (NoteKind.Other or NoteKind.Cite) && NoteKinds.Of(text[found.Start..]) != kind))
            {
                return found.Start;
            }
        }

        return 0;
    }

    // "… 分 G250": a class of the Chinese Library Classification behind the keywords, its label lost in whole or in part.
    private static int Classification(string text)
    {
        var start = text.LastIndexOf(' ') + 1;
        var code = text.AsSpan(start);
        if (start < 4 || code.Length is < 3 or > 12 || !char.IsAsciiLetterUpper(code[0]) || code[1..].ContainsAnyExcept(ClassCharacters))
        {
            return 0;
        }

        var before = text.AsSpan(0, start).TrimEnd();
        foreach (var rest in new[] { "中图分类", "分类号", "分类", "类号", "分", "号" })
        {
            if (before.EndsWith(rest, StringComparison.Ordinal))
            {
                return before.Length - rest.Length;
            }
        }

        return start;
    }

    // English keywords hold no Han, but a bracketed word may.
    private static int FirstHan(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (Han.IsHan(text[i]))
            {
                return text.AsSpan(i).Length > 3 ? i : 0;
            }
        }

        return 0;
    }

    // "10.12114/j.issn.… 张三¹": a DOI without label in front of the authors.
    private static int BehindDoi(string text)
    {
        var end = text.IndexOf(' ');
        return end > 8 && text.StartsWith("10.", StringComparison.Ordinal) && text.AsSpan(0, end).Contains('/') ? end : 0;
    }

    // A footnote ends with its e-mail address; Han straight behind it are the text that the footnote interrupted.
    private static int BehindAddress(string text)
    {
        foreach (var part in InlineScanner.Scan(text))
        {
            if (part.Kind == InlineKind.Address && text.AsSpan(part.Start, part.Length).Contains('@') && part.End < text.Length && Han.IsHan(text[part.End])
                && text.Length - part.End > 12 && Labels.AtStart(text[part.End..]) is null)
            {
                return part.End;
            }
        }

        return 0;
    }
}
