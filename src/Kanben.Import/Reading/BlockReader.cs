using System.Text;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>Cuts a seed's text into blocks: headings, lines of text, tables, formulas, code, pictures. Page marks are taken out and recorded.</summary>
internal static class BlockReader
{
    private const int MaxBlockLines = 400;
    private const string TableEnd = "</table>";

    public static SeedDocument Read(SeedDocument document, string text, Func<string, ReadOnlyMemory<byte>?> beside)
    {
        var edit = new SeedEdit(document);
        var lines = text.ReplaceLineEndings("\n").Replace('\f', '\n').Split('\n');
        var gap = true;
        for (var i = 0; i < lines.Length;)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || IsRule(line) || IsComment(edit, line, i + 1))
            {
                gap = true;
                i++;
                continue;
            }

            var count = edit.Blocks.Count;
            i = ReadBlock(edit, lines, i);
            for (; count < edit.Blocks.Count; count++)
            {
                edit.Blocks[count] = edit.Blocks[count] with { Gap = gap };
                gap = false;
            }
        }

        MarkdownNotes.Read(edit);
        return LinkedPictures.Resolve(edit.Done(), beside);
    }

    /// <summary>Reads the block that begins on the line and returns the index of the line after it.</summary>
    private static int ReadBlock(SeedEdit edit, string[] lines, int i)
    {
        var line = lines[i].Trim();
        if (line.StartsWith("$$", StringComparison.Ordinal) && FindEnd(lines, i, "$$") is var formula and >= 0)
        {
            edit.Blocks.Add(new Block(BlockKind.Formula, i + 1, Body(lines, i, formula).Trim().Trim('$').Trim()));
            return formula + 1;
        }

        if (line.StartsWith("```", StringComparison.Ordinal) && FindFence(lines, i) is var fence and > 0)
        {
            edit.Blocks.Add(new Block(BlockKind.Code, i + 1, string.Join('\n', lines[(i + 1)..fence])));
            return fence + 1;
        }

        if (TableStart(line) == 0)
        {
            return ReadHtmlTable(edit, lines, i);
        }

        if (line[0] == '|' && line.Length > 1)
        {
            return ReadPipeTable(edit, lines, i);
        }

        ReadLine(edit, line, i + 1);
        return i + 1;
    }

    private static void ReadLine(SeedEdit edit, string line, int number)
    {
        line = TakePictures(edit, line, number);
        if (line.Length == 0)
        {
            return;
        }

        var level = line.TakeWhile(c => c == '#').Count();
        if (level is >= 1 and <= 6 && (line.Length == level || line[level] is ' ' or '\t' or '\u3000'))
        {
            Add(edit, BlockKind.Heading, number, line[level..].Trim().TrimEnd('#'), level);
        }
        else if (line.Length > 2 && line[0] is '-' or '*' or '+' or '•' && line[1] == ' ')
        {
            Add(edit, BlockKind.Bullet, number, line[2..]);
        }
        else if (line[0] == '>' && line.Length > 1 && line[1] == ' ')
        {
            var count = edit.Blocks.Count;
            ReadLine(edit, line[2..].Trim(), number);
            for (; count < edit.Blocks.Count; count++)
            {
                edit.Blocks[count] = edit.Blocks[count] with { IsQuote = edit.Blocks[count].Kind == BlockKind.Text };
            }
        }
        else if (line != ">")
        {
            Add(edit, BlockKind.Text, number, line);
        }
    }

    // A line may hold text, a table, and text again.
    private static void Add(SeedEdit edit, BlockKind kind, int line, string text, int level = 0)
    {
        for (var start = 0; start < text.Length;)
        {
            var table = TableStart(text, start);
            var end = table < 0 ? text.Length : table;
            AddText(edit, new Block(kind, line, text[start..end]) { Level = level });
            (kind, level) = (BlockKind.Text, 0);
            start = end;
            if (table >= 0)
            {
                var close = text.IndexOf(TableEnd, start, StringComparison.OrdinalIgnoreCase);
                end = close < 0 ? text.Length : close + TableEnd.Length;
                edit.Blocks.Add(new Block(BlockKind.Table, line, text[start..end]));
                start = SkipEnd(text, end);
            }
        }
    }

    private static void AddText(SeedEdit edit, Block block)
    {
        var text = Bold.Strip(TakeTags(edit, LineCleaner.Clean(block.Text), block.Line));
        if (text.Length > 0)
        {
            edit.Blocks.Add(block with { Text = text });
        }
    }

    // Layout tags say nothing about the text; <sup> and <sub> do.
    private static string TakeTags(SeedEdit edit, string text, int line)
    {
        if (!text.Contains('<'))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        foreach (var part in InlineScanner.Scan(text))
        {
            if (part.Kind != InlineKind.Tag || InlineScanner.TagName(text, part.Start) is "sup" or "sub")
            {
                kept.Append(text, part.Start, part.Length);
            }
            else
            {
                var tag = text.Substring(part.Start, part.Length);
                edit.Remove(RemovalKind.Markup, line, tag);
                if (Attribute(tag, "src") is { } source && InlineScanner.TagName(tag, 0) == "img")
                {
                    edit.Blocks.Add(new Block(BlockKind.Picture, line, "") { Target = source });
                }
            }
        }

        return kept.ToString().Trim();
    }

    private static string? Attribute(string tag, string name)
    {
        var at = tag.IndexOf($" {name}=\"", StringComparison.OrdinalIgnoreCase) + name.Length + 3;
        var end = at < name.Length + 3 ? -1 : tag.IndexOf('"', at);
        return end > at ? tag[at..end] : null;
    }

    /// <summary>Takes `![alt](target)` out of the line; the alternative text stays as a caption would.</summary>
    private static string TakePictures(SeedEdit edit, string line, int number)
    {
        var kept = new StringBuilder();
        var done = 0;
        for (var start = line.IndexOf("![", StringComparison.Ordinal); start >= 0; start = line.IndexOf("![", done, StringComparison.Ordinal))
        {
            var middle = line.IndexOf("](", start, StringComparison.Ordinal);
            var end = middle < 0 ? -1 : line.IndexOf(')', middle);
            if (end < 0)
            {
                break;
            }

            // The words that describe the picture stay with it.
            edit.Remove(RemovalKind.Markup, number, $"![{line[middle..(end + 1)]}");
            edit.Blocks.Add(new Block(BlockKind.Picture, number, LineCleaner.Clean(line[(start + 2)..middle])) { Target = Target(line[(middle + 2)..end]) });
            kept.Append(line, done, start - done).Append(' ');
            done = end + 1;
        }

        return kept.Append(line, done, line.Length - done).ToString().Trim();
    }

    // A title may stand behind the address, and brackets around it.
    private static string Target(string link)
    {
        var address = link.Trim();
        return address is ['<', .. var inner, '>'] ? inner : address.IndexOf(" \"", StringComparison.Ordinal) is var title and > 0 ? address[..title] : address;
    }

    private static int ReadHtmlTable(SeedEdit edit, string[] lines, int i)
    {
        var end = FindEnd(lines, i, TableEnd, from: 0);
        var last = end < 0 ? i : end;
        Add(edit, BlockKind.Text, i + 1, Body(lines, i, last));
        return last + 1;
    }

    private static int SkipEnd(string text, int start)
    {
        foreach (var tag in new[] { "</body>", "</html>" })
        {
            if (text.AsSpan(start).StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                start += tag.Length;
            }
        }

        return start;
    }

    private static int ReadPipeTable(SeedEdit edit, string[] lines, int i)
    {
        var end = i;
        while (end + 1 < lines.Length && lines[end + 1].TrimStart().StartsWith('|'))
        {
            end++;
        }

        edit.Blocks.Add(new Block(BlockKind.Table, i + 1, Body(lines, i, end)));
        return end + 1;
    }

    private static int TableStart(string text, int start = 0)
    {
        var table = text.IndexOf("<table", start, StringComparison.OrdinalIgnoreCase);
        var page = table < 0 ? -1 : text.IndexOf("<html><body>", start, table - start, StringComparison.OrdinalIgnoreCase);
        return page >= 0 ? page : table;
    }

    // The end mark stands on the first line behind the opening, or on a later one; a table or formula that never ends takes one line only.
    private static int FindEnd(string[] lines, int first, string mark, int from = 2)
    {
        var line = lines[first].Trim();
        if (line.Length >= from && line.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return first;
        }

        for (var i = first + 1; i < lines.Length && i - first <= MaxBlockLines; i++)
        {
            if (lines[i].Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private static int FindFence(string[] lines, int first)
    {
        for (var i = first + 1; i < lines.Length && i - first <= MaxBlockLines; i++)
        {
            if (lines[i].Trim() == "```")
            {
                return i;
            }
        }

        return -1;
    }

    private static string Body(string[] lines, int first, int last) => string.Join('\n', lines[first..(last + 1)]).Trim();

    // Three or more of one of - * _ are a page or section rule in extractors' Markdown.
    private static bool IsRule(string line) =>
        line.Length >= 3 && line[0] is '-' or '*' or '_' or '=' && line.All(c => c == line[0] || c == ' ');

    private static bool IsComment(SeedEdit edit, string line, int number)
    {
        if (!line.StartsWith("<!--", StringComparison.Ordinal) || !line.EndsWith("-->", StringComparison.Ordinal))
        {
            return false;
        }

        edit.Remove(RemovalKind.Markup, number, line);
        return true;
    }
}
