using Kanben.Text.Characters;

namespace Kanben.Text.References;

/// <summary>
/// An entry as printed and a copy of the same length that is easier to read: half-width, with one kind of full stop, square bracket and
/// blank. <see cref="Closers"/> gives for each opening bracket or quotation mark its partner and for everything else zero, so that a scan can
/// step over what is enclosed; a mark without a partner encloses nothing.
/// </summary>
internal sealed record EntryText(string Raw, string Text, int[] Closers)
{
    public static EntryText From(string raw)
    {
        var text = string.Create(raw.Length, raw, static (span, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                span[i] = Fold(source[i]);
            }
        });
        return new EntryText(raw, text, Pair(text));
    }

    public Segment Whole => new(0, Text.Length);

    /// <summary>Blanks out runs that a step has read; every offset stays.</summary>
    public EntryText Without(IReadOnlyList<Segment> taken)
    {
        if (taken.Count == 0)
        {
            return this;
        }

        var text = string.Create(Text.Length, (Text, taken), static (span, state) =>
        {
            state.Text.CopyTo(span);
            foreach (var segment in state.taken)
            {
                span[segment.Start..segment.End].Clear();
            }
        });
        return this with { Text = text };
    }

    /// <summary>The position after the bracket or quotation that opens here, or the next position.</summary>
    public int Step(int i, int end) => Closers[i] is var close && close > i && close < end && Text[i] != '\0' ? close + 1 : i + 1;

    /// <summary>The last of these characters that no bracket or quotation encloses, or -1.</summary>
    public int LastOf(char wanted, Segment region)
    {
        var found = -1;
        for (var i = region.Start; i < region.End; i = Step(i, region.End))
        {
            found = Text[i] == wanted ? i : found;
        }

        return found;
    }

    /// <summary>The first of these characters that no bracket or quotation encloses, or -1.</summary>
    public int FirstOf(char wanted, Segment region)
    {
        for (var i = region.Start; i < region.End; i = Step(i, region.End))
        {
            if (Text[i] == wanted)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What such marks part, where no bracket or quotation encloses them; trimmed, the last without its full stop.</summary>
    public List<Segment> SplitAt(char mark, Segment region)
    {
        var (pieces, start) = (new List<Segment>(), region.Start);
        for (var i = region.Start; i < region.End; i = Step(i, region.End))
        {
            if (Text[i] == mark)
            {
                pieces.Add(new Segment(start, i).Trim(Text));
                start = i + 1;
            }
        }

        pieces.Add(new Segment(start, region.End).TrimStop(Text));
        return pieces;
    }

    /// <summary>The first position from here on that is no blank.</summary>
    public int SkipBlanks(int i, int end)
    {
        while (i < end && Text[i] is ' ' or '\0')
        {
            i++;
        }

        return i;
    }

    public bool HasHan(Segment region)
    {
        foreach (var c in region.In(Text))
        {
            if (Han.IsHan(c))
            {
                return true;
            }
        }

        return false;
    }

    private static char Fold(char c) => c switch
    {
        '。' or '﹒' => '.',
        '【' or '〖' => '[',
        '】' or '〗' => ']',
        '﹕' or '∶' => ':',
        '\u00A0' or '\t' or (>= '\u2000' and <= '\u200B') => ' ',
        '\0' => ' ',
        _ => Han.Narrow(c),
    };

    private static int[] Pair(string text)
    {
        const string Openers = "([{《〈“「『〔";
        const string Closing = ")]}》〉”」』〕";
        var closers = new int[text.Length];

        // One chain of open marks for each kind, kept in the array itself: the entry of an open mark is minus one minus the one before it.
        Span<int> open = stackalloc int[Openers.Length];
        open.Fill(-1);
        for (var i = 0; i < text.Length; i++)
        {
            var kind = Openers.IndexOf(text[i]);
            if (kind >= 0)
            {
                closers[i] = -1 - (open[kind] + 1);
                open[kind] = i;
                continue;
            }

            kind = Closing.IndexOf(text[i]);
            if (kind >= 0 && open[kind] >= 0)
            {
                var opener = open[kind];
                open[kind] = -closers[opener] - 2;
                closers[opener] = i;
            }
        }

        return closers;
    }
}
