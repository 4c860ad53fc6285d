using Kanben.Text.Collations;

namespace Kanben.Build.Editions;

/// <summary>
/// Reads the text of a seed in .txt or .md for collating: its lines as blocks, and in each line what is text and what is markup. It shares nothing with
/// the reading of seeds for an import: a fault of the one is seen by the other.
/// </summary>
internal sealed class SourceLines
{
    private readonly CollationTextBuilder _text;
    private readonly SourceInlines _inlines;
    private bool _afterBlank = true;
    private bool _inCode;
    private bool _inComment;
    private bool _inFormula;

    private SourceLines(int length)
    {
        _text = new CollationTextBuilder(length);
        _inlines = new SourceInlines(_text);
    }

    public static CollationText Read(string text)
    {
        var lines = new SourceLines(text.Length);
        // Where no blank lines part the paragraphs, each line is one.
        var parted = HasBlankLines(text);
        var number = 0;
        foreach (var line in text.EnumerateLines())
        {
            lines.ReadLine(line.Trim(), ++number, parted);
        }

        return lines._text.Build();
    }

    private static bool HasBlankLines(string text)
    {
        var (blank, all) = (0, 0);
        foreach (var line in text.EnumerateLines())
        {
            all++;
            blank += line.IsWhiteSpace() ? 1 : 0;
        }

        return blank * 5 > all;
    }

    private void ReadLine(ReadOnlySpan<char> line, int number, bool parted)
    {
        if (line.IsEmpty)
        {
            // A formula that is never closed ends with its paragraph.
            (_afterBlank, _inFormula) = (true, false);
            return;
        }

        var block = new TextBlock(BlockKind.Text, number) { IsContinued = parted && !_afterBlank };
        _afterBlank = false;
        if (_inComment || line.StartsWith("<!--", StringComparison.Ordinal))
        {
            ReadComment(line, block);
            return;
        }

        if (line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal))
        {
            _inCode = !_inCode;
            Markup(block, line);
        }
        else if (_inCode)
        {
            _text.Open(block);
            _text.Add(line);
        }
        else if (IsRule(line))
        {
            Markup(block, line);
        }
        else
        {
            ReadText(line, block);
        }
    }

    private void ReadText(ReadOnlySpan<char> line, TextBlock block)
    {
        var rest = line;
        while (rest is ['>', ..])
        {
            rest = rest[1..].TrimStart();
        }

        var level = 0;
        while (level < rest.Length && rest[level] == '#')
        {
            level++;
        }

        var isHeading = level is > 0 and <= 6 && (level == rest.Length || rest[level] is ' ' or '\t' or '\u3000');
        _text.Open(block with { Level = isHeading ? level : 0, IsContinued = block.IsContinued && !isHeading });
        _text.Add(line[..^rest.Length], isMarkup: true);
        if (isHeading)
        {
            _text.SkipMarkup();
            rest = rest[level..].TrimStart();
        }
        else if (rest is ['-' or '*' or '+', ' ', ..])
        {
            _text.Add(rest[..1], isMarkup: true);
            rest = rest[1..].TrimStart();
        }

        if (rest.SequenceEqual("$$"))
        {
            _inFormula = !_inFormula;
            _text.Add(rest, isMarkup: true);
            return;
        }

        _inlines.Read(rest, rest is ['|', ..], ref _inFormula);
    }

    private void ReadComment(ReadOnlySpan<char> line, TextBlock block)
    {
        _text.SkipMarkup();
        var end = line.IndexOf("-->", StringComparison.Ordinal);
        _inComment = end < 0;
        var rest = end < 0 ? default : line[(end + 3)..].Trim();
        if (!rest.IsEmpty)
        {
            ReadText(rest, block);
        }
    }

    private void Markup(TextBlock block, ReadOnlySpan<char> line)
    {
        _text.Open(block);
        _text.Add(line, isMarkup: true);
    }

    // A thematic break, the underline of a heading, or the row under a table's head.
    private static bool IsRule(ReadOnlySpan<char> line) =>
        (line.Length >= 3 && line[0] is '-' or '*' or '_' or '=' && !line.ContainsAnyExcept(line[0], ' '))
        || (line.Contains('|') && line.Contains('-') && !line.ContainsAnyExcept("|:- \t"));
}
