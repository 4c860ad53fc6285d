using Kanben.Text.Characters;

namespace Kanben.Text.Events;

/// <summary>
/// Keeps a title to 30 Han characters (a Latin letter counts half) by what hurts least: a gloss in brackets goes, then a scene between subject and
/// verb, then what follows the end of a phrase, then a modifier. Never cuts inside a pair of marks. A document's name at the end may run on to 48, and a
/// whole clause that ends nowhere else to 36.
/// What comes out is made of at most three runs of what went in.
/// </summary>
internal static class TitleCut
{
    public const int Longest = 30;
    public const int LongestWithName = 48;
    public const int LongestUncut = 32;
    public const int LongestWhole = 36;

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
        foreach (var candidate in (ReadOnlySpan<string>)[plain, brief, TitleParts.WithoutGloss(brief)])
        {
            if (Fits(candidate))
            {
                return Close(candidate);
            }
        }

        return AtPhrase(brief, title, plain, PhraseEnds.Quality.Turn) ?? Named(title, brief) ?? Shortened(title, plain, brief);
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
            // An OCR’s half of ‘’ that is left open.
            if (title.LastIndexOf('‘') is > 0 and var quote && title.LastIndexOf('’') < quote)
            {
                title = title[..quote].TrimEnd('把', '将', '对', '以');
                continue;
            }

            if (open <= 0 || (title[^1] != ']' && !title.AsSpan(open).ContainsAnyInRange('0', '9')))
            {
                return title;
            }

            title = title[..open];
        }
    }

    private static bool Fits(string title) => Width(title) <= Longest;

    private static string? AtPhrase(string brief, string title, string plain, PhraseEnds.Quality least)
    {
        foreach (var candidate in (ReadOnlySpan<string>)[brief, title, plain])
        {
            if (PhraseEnds.Best(candidate, Longest, least) is > 0 and var end)
            {
                return Close(candidate[..end]);
            }
        }

        return null;
    }

    private static string? Named(string title, string brief)
    {
        foreach (var candidate in (ReadOnlySpan<string>)[title, brief])
        {
            if (TitleParts.Named(candidate) is { } named && Width(named) <= LongestWithName)
            {
                return Close(named);
            }
        }

        return null;
    }

    // Where no phrase ends in time: without a modifier, without the rest of a list; a little over is better than half a word.
    private static string Shortened(string title, string plain, string brief)
    {
        // Two characters over cost less than a modifier that says which one is meant.
        foreach (var candidate in (ReadOnlySpan<string>)[brief, plain, title])
        {
            if (Width(candidate) <= LongestUncut)
            {
                return Close(candidate);
            }
        }

        var (bare, bareBrief) = (TitleParts.WithoutModifier(plain), TitleParts.WithoutModifier(brief));
        foreach (var candidate in (ReadOnlySpan<string>)[bareBrief, bare, TitleParts.WithoutModifier(TitleParts.WithoutGloss(brief))])
        {
            if (Fits(candidate))
            {
                return Close(candidate);
            }
        }

        if ((AtPhrase(brief, title, plain, PhraseEnds.Quality.Coordination) ?? TitleParts.Issued(title)) is { Length: > 0 } shorter && Width(shorter) <= LongestWithName)
        {
            return shorter;
        }

        foreach (var candidate in (ReadOnlySpan<string>)[title, plain, brief, bare, bareBrief])
        {
            if (Width(candidate) <= LongestWhole)
            {
                return Close(candidate);
            }
        }

        return Close(title[..PhraseEnds.Last(title, Longest)]);
    }
}
