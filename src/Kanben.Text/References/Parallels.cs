using Kanben.Text.Characters;

namespace Kanben.Text.References;

/// <summary>
/// Some journals print each Chinese entry a second time in English: "…, 2011: 823; SUN Y F. …[C]…", "…: 1-9. （Li F M. …[J]…）". The fields
/// are those of the first.
/// </summary>
internal static class Parallels
{
    /// <summary>The entry up to its translation, or the whole entry.</summary>
    public static Segment First(EntryText entry, Segment region)
    {
        var first = TypeMark.Find(entry, region.Start);
        var second = first.IsNone ? default : TypeMark.Find(entry, first.Whole.End);
        if (second.IsNone || second.Type != first.Type || second.Whole.Start >= region.End)
        {
            return region;
        }

        // The translation begins with the first Western word after the last Han character before the second mark.
        var start = second.Whole.Start;
        var candidate = -1;
        for (var i = start - 1; i > first.Whole.End && !Han.IsHan(entry.Text[i]); i--)
        {
            if (char.IsLetter(entry.Text[i]) && !char.IsLetterOrDigit(entry.Text[i - 1]))
            {
                candidate = i;
            }
        }

        return candidate > 0 && entry.HasHan(new Segment(region.Start, first.Whole.Start)) && StartsAfterSeparator(entry.Text, candidate)
            ? region with { End = EndBefore(entry.Text, candidate) }
            : region;
    }

    private static int EndBefore(string text, int i)
    {
        while (text[i - 1] is ' ' or '(' or '[')
        {
            i--;
        }

        return i;
    }

    private static bool StartsAfterSeparator(string text, int i)
    {
        var end = EndBefore(text, i);
        return end > 0 && text[end - 1] is '.' or ';' or ',';
    }
}
