using Kanben.Text.Characters;

namespace Kanben.Text.Events;

/// <summary>Marks that come in pairs: （）, 《》, “”, 「」, 〔〕 and [].</summary>
internal static class Pairs
{
    private const string Opening = "(《“「[【〔";
    private const string Closing = ")》”」]】〕";

    /// <summary>
    /// Writes for each place of the range how many pairs it stands in; an opening mark stands outside its own pair, a closing one in it. What has no
    /// partner counts nothing. The text has half-width brackets.
    /// </summary>
    public static void Measure(ReadOnlySpan<char> narrow, Range range, Span<int> depths)
    {
        var (open, counts) = (new Stack<(int Kind, int At)>(), new int[Opening.Length]);
        var (start, end) = (range.Start.Value, range.End.Value);
        for (var i = start; i < end; i++)
        {
            var kind = Opening.IndexOf(narrow[i], StringComparison.Ordinal);
            if (kind >= 0)
            {
                open.Push((kind, i));
                counts[kind]++;
                continue;
            }

            kind = Closing.IndexOf(narrow[i], StringComparison.Ordinal);
            // Each mark is pushed and popped once, so the whole is linear.
            while (kind >= 0 && counts[kind] > 0)
            {
                var (top, at) = open.Pop();
                counts[top]--;
                if (top == kind)
                {
                    depths[at + 1]++;
                    depths[i + 1]--;
                    break;
                }
            }
        }

        for (var i = start + 1; i <= end; i++)
        {
            depths[i] += depths[i - 1];
        }

        // The place behind the range belongs to the next one.
        depths[end] = 0;
    }

    /// <summary>As above, for a text of its own.</summary>
    public static int[] Depths(ReadOnlySpan<char> text)
    {
        var narrow = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            narrow[i] = Han.Narrow(text[i]);
        }

        var depths = new int[text.Length + 1];
        Measure(narrow, ..text.Length, depths);
        return depths;
    }

    /// <summary>Where a mark stands that has no partner in the text, or -1.</summary>
    public static int Unpaired(ReadOnlySpan<char> text)
    {
        var depths = Depths(text);
        for (var i = 0; i < text.Length; i++)
        {
            var c = Han.Narrow(text[i]);
            if ((Opening.Contains(c, StringComparison.Ordinal) && depths[i + 1] <= depths[i]) || (Closing.Contains(c, StringComparison.Ordinal) && depths[i] <= depths[i + 1]))
            {
                return i;
            }
        }

        return -1;
    }
}
