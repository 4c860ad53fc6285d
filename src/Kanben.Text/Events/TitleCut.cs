using Kanben.Text.Characters;

namespace Kanben.Text.Events;

/// <summary>
/// Keeps a title to 32 Han characters (a Latin letter counts half) by what hurts least: a gloss in brackets goes, then a scene between subject and
/// verb, then what follows the end of a phrase, then a modifier. Never cuts inside a pair of marks; a document's name at the end may run on to 48.
/// What comes out is made of at most three runs of what went in.
/// </summary>
internal static class TitleCut
{
    public const int Longest = 32;
    public const int LongestWithName = 48;

    /// <summary>The width in Han characters.</summary>
    public static int Width(ReadOnlySpan<char> text)
    {
        var halves = 0;
        foreach (var c in text)
        {
            halves += c < 0x2E80 ? 1 : 2;
        }

        return (halves + 1) / 2;
    }

    /// <summary>The title cut to length, or an empty one when nothing of it that fits makes a title.</summary>
    public static string Cut(string title)
    {
        title = Close(title);
        if (Fits(title))
        {
            return title;
        }

        var (plain, brief) = (TitleParts.WithoutGloss(title), TitleParts.WithoutScene(title));
        foreach (var candidate in (ReadOnlySpan<string>)[plain, brief])
        {
            if (Fits(candidate))
            {
                return Close(candidate);
            }
        }

        foreach (var candidate in (ReadOnlySpan<string>)[brief, title, plain])
        {
            if (PhraseEnds.Best(candidate, Longest) is > 0 and var end)
            {
                return Close(candidate[..end]);
            }
        }

        return Shortened(title, plain, brief);
    }

    /// <summary>The end of a title is no mark, no citation ([14], （唐国强，2015）) and no half of a pair.</summary>
    public static string Close(string title)
    {
        while (true)
        {
            title = title[Phrases.Trim(title, 0, title.Length)];
            if (Pairs.Unpaired(title) is >= 0 and var half)
            {
                title = half < title.Length / 2 && Han.Narrow(title[half]) is ')' or '》' or '”' or ']' or '」' or '】' or '〕' ? title[(half + 1)..] : title[..half];
                continue;
            }

            var open = title.Length == 0 ? -1 : title[^1] switch
            {
                ']' => title.LastIndexOf('['),
                '）' or ')' => title.LastIndexOfAny(['（', '(']),
                _ => -1,
            };
            if (open <= 0 || (title[^1] != ']' && !title.AsSpan(open).ContainsAnyInRange('0', '9')))
            {
                return title;
            }

            title = title[..open];
        }
    }

    private static bool Fits(string title) => Width(title) <= Longest;

    // Where no phrase ends in time.
    private static string Shortened(string title, string plain, string brief)
    {
        foreach (var candidate in (ReadOnlySpan<string>)[title, brief])
        {
            if (TitleParts.Named(candidate) is { } named && Width(named) <= LongestWithName)
            {
                return named;
            }
        }

        foreach (var candidate in (ReadOnlySpan<string>)[TitleParts.WithoutModifier(plain), TitleParts.WithoutModifier(brief), TitleParts.Issued(title)])
        {
            if (Fits(candidate) && candidate.Length > 0)
            {
                return Close(candidate);
            }
        }

        return Close(title[..PhraseEnds.Last(title, Longest)]);
    }
}
