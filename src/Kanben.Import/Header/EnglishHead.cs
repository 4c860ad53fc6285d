using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>Tells title, authors and the rest apart in the lines above an English abstract, also where they were run together in one line.</summary>
internal sealed class EnglishHead(List<Block> blocks, IReadOnlyCollection<string> authors)
{
    /// <summary>Marks the blocks from <paramref name="start"/> to <paramref name="end"/> and returns the new end: a line may become several.</summary>
    public int Mark(int start, int end)
    {
        var before = blocks.Count;
        for (var i = start; i < end + blocks.Count - before; i++)
        {
            i += IsFree(i) ? Split(i) : 0;
        }

        end += blocks.Count - before;
        var (first, last) = Title(start, end);
        for (var i = start; i < end; i++)
        {
            if (IsFree(i))
            {
                blocks[i] = blocks[i] with { Kind = i >= first && i <= last ? BlockKind.EnglishTitle : IsAuthors(i, last) ? BlockKind.EnglishAuthors : BlockKind.Note };
            }
        }

        return end;
    }

    private bool IsFree(int i) => blocks[i].Kind is BlockKind.Text or BlockKind.Heading && Labels.AtStart(blocks[i].Text) is not { IsMarked: true };

    /// <summary>Cuts the block before and behind the names of the authors; returns how many blocks were added.</summary>
    private int Split(int i)
    {
        var block = blocks[i];
        if (RomanNames.Find(block.Text, authors) is not { } names)
        {
            return SplitAtBracket(i);
        }

        var (start, end) = Widen(block.Text, names);
        var pieces = new List<Block>();
        Add(pieces, block with { Text = block.Text[..start].Trim() });
        Add(pieces, new Block(BlockKind.EnglishAuthors, block.Line, block.Text[start..end].Trim()) { Gap = true });
        Add(pieces, new Block(BlockKind.Note, block.Line, block.Text[end..].Trim()) { Gap = true });
        blocks.RemoveAt(i);
        blocks.InsertRange(i, pieces);
        return pieces.Count - 1;
    }

    private static void Add(List<Block> pieces, Block piece)
    {
        if (piece.Text.Any(char.IsLetterOrDigit))
        {
            pieces.Add(piece);
        }
        else if (piece.Text.Length > 0 && pieces.Count > 0)
        {
            pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + piece.Text };
        }
    }

    // The first and the last of the authors may be spelt beyond recognition: commas still bind them to the others. Marks behind a name are its own.
    private static (int Start, int End) Widen(string text, RomanNames names)
    {
        var start = text.AsSpan(0, names.Start).TrimEnd() is [.., ',' or '，' or ';' or '&'] && names.Start < 60 ? 0 : names.Start;
        var end = names.End;
        while (end < text.Length && (!char.IsLetter(text[end]) || IsLone(text, end)) && text[end] is not ('(' or '（') && !OpensAffiliation(text, end))
        {
            end++;
        }

        var bracket = text.AsSpan(end).IndexOfAny('(', '（');
        var rest = bracket < 0 ? text.Length - end : bracket;
        var parted = text.AsSpan(names.End, end - names.End).IndexOfAny(',', '，', '&') >= 0 || text.AsSpan(end).StartsWith("and ", StringComparison.Ordinal);
        return (start, parted && rest < 60 && !EnglishNames.NamesInstitution(text.Substring(end, rest)) ? end + rest : end);
    }

    // Recognition makes a letter of the superscript 1.
    private static bool IsLone(string text, int i) => text[i] is 'l' or 'I' && (i + 1 == text.Length || !char.IsLetter(text[i + 1]));

    // "1.School of", "¹ School of": the number belongs to the affiliation.
    private static bool OpensAffiliation(string text, int i) =>
        i > 0 && text[i - 1] == ' ' && char.IsAsciiDigit(Marks.Digit(text[i])) && i + 2 < text.Length && (text[i + 1] is '.' or ' ' || char.IsAsciiLetterUpper(text[i + 1]));

    // "… of Coasts ZHANG San, LI Si (School of …, China)": without Chinese names to look for, the bracket ends the names and capitals begin them.
    private int SplitAtBracket(int i)
    {
        var text = blocks[i].Text;
        var bracket = text.AsSpan().IndexOfAny('(', '（');
        if (bracket < 5 || !EnglishNames.NamesInstitution(text[bracket..]) || EnglishNames.NamesInstitution(text[..bracket]))
        {
            return 0;
        }

        var head = text[..bracket];
        var start = EnglishNames.AreNames(head) && head.Contains(',') ? 0 : EnglishNames.StartOfCapitals(head);
        if (start < 0)
        {
            return 0;
        }

        var block = blocks[i];
        var pieces = new List<Block>();
        Add(pieces, block with { Text = head[..start].Trim() });
        Add(pieces, new Block(BlockKind.EnglishAuthors, block.Line, head[start..].Trim()));
        Add(pieces, new Block(BlockKind.Note, block.Line, text[bracket..].Trim()));
        blocks.RemoveAt(i);
        blocks.InsertRange(i, pieces);
        return pieces.Count - 1;
    }

    // The title is the first heading, else the first line, with the lines that go on with it.
    private (int First, int Last) Title(int start, int end)
    {
        if (blocks.Exists(block => block.Kind == BlockKind.EnglishTitle))
        {
            return (end, start - 1);
        }

        var title = blocks.FindIndex(start, end - start, block => block.Kind == BlockKind.Heading && CanBeTitle(block.Text));
        title = title >= 0 ? title : blocks.FindIndex(start, end - start, block => block.Kind == BlockKind.Text && CanBeTitle(block.Text) && !EnglishNames.NamesInstitution(block.Text));
        if (title < 0)
        {
            return (end, start - 1);
        }

        var first = title;
        if (blocks[title].Kind == BlockKind.Heading && title > start && IsFree(title - 1) && blocks[title - 1].Text is [not ('(' or '（'), .., not '.'] text && Marks.LetterCount(text) > 30 && !text.Contains("China", StringComparison.Ordinal) && !char.IsAsciiDigit(text[0]))
        {
            first--;
        }

        var last = title;
        while (last + 1 < end && IsFree(last + 1) && GoesOn(last + 1))
        {
            last++;
        }

        return (first, last);
    }

    // A DOI or a date has no words.
    private static bool CanBeTitle(string text) => Labels.AtStart(text) is not { IsMarked: true } && !text.StartsWith("10.", StringComparison.Ordinal) && Marks.LetterCount(text) * 2 > text.Length;

    private bool GoesOn(int i)
    {
        var text = blocks[i].Text;
        return text.Length < 300 && !EnglishNames.NamesInstitution(text)
            && (blocks[i].Kind == BlockKind.Heading || !EnglishNames.AreNames(text) || blocks[i - 1].Text[^1] is ':' or '：' || text[0] is '—' or '–' or '-');
    }

    private bool IsAuthors(int i, int title) =>
        i == title + 1 && blocks[title].Kind == BlockKind.EnglishTitle && blocks[i].Text.Length < 300 && !EnglishNames.NamesInstitution(blocks[i].Text) && EnglishNames.AreNames(blocks[i].Text) && !blocks[i].Text.Any(Han.IsHan);
}
