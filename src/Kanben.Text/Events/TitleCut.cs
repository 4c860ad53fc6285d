using Kanben.Text.Characters;

namespace Kanben.Text.Events;

/// <summary>
/// Keeps a title to 32 Han characters (a Latin letter counts half) by what hurts least: a gloss in brackets goes, then a scene between subject and
/// verb, then what follows the end of a phrase. Never cuts inside a pair of marks; what comes out is made of runs of what went in.
/// </summary>
internal static class TitleCut
{
    public const int Longest = 32;

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

        var (plain, brief) = (WithoutGloss(title), WithoutScene(title));
        foreach (var candidate in (ReadOnlySpan<string>)[plain, brief, WithoutScene(plain)])
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

        return Issued(title) is { } issued && Fits(issued) ? issued : Close(title[..PhraseEnds.Last(title, Longest)]);
    }

    private static bool Fits(string title) => Width(title) <= Longest;

    // （David Laze）, （国办发〔2015〕70号）: one gloss may go.
    private static string WithoutGloss(string title)
    {
        var open = title.AsSpan().IndexOfAny('（', '(');
        var close = open < 0 ? -1 : title.AsSpan(open).IndexOfAny('）', ')');
        if (open < 4 || close < 0 || title[..open].LastIndexOf('《') > title[..open].LastIndexOf('》') || title[..open].LastIndexOf('“') > title[..open].LastIndexOf('”'))
        {
            return title;
        }

        return title[..open] + title[(open + close + 1)..];
    }

    // 习近平在…集体学习时强调, 空军为了不让…溃散，成立…: subject and verb stay.
    private static string WithoutScene(string title)
    {
        var depths = Pairs.Depths(title);
        for (var at = 2; at <= Math.Min(18, title.Length - 1); at++)
        {
            var length = depths[at] > 0 ? 0 : Phrases.Opening(title.AsSpan(at), ["在", "为了", "为", "根据", "按照", "针对", "围绕", "于"]);
            if (length == 0 || EventWords.Occurrences.IsIn(title.AsSpan(0, at)))
            {
                continue;
            }

            var end = SceneEnd(title, at + length, depths);
            return end < 0 ? title : title[..at] + title[end..];
        }

        return title;
    }

    // Behind the comma, or behind 时, 上, 中 where a verb follows.
    private static int SceneEnd(string title, int from, int[] depths)
    {
        for (var i = from + 1; i < title.Length - 2; i++)
        {
            if (depths[i] > 0)
            {
                continue;
            }

            var rest = title.AsSpan(i + 1);
            var isMark = title[i] is '，' or ',';
            if ((isMark || title[i] is '时' or '上' or '中' or '下' or '后' or '里') && StartsPredicate(rest))
            {
                return i + 1;
            }

            if (isMark)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool StartsPredicate(ReadOnlySpan<char> text) => EventWords.Occurrences.At(text) > 0 || EventWords.Aspects.At(text) > 0 || EventWords.Saying.At(text) > 0;

    // …联合下发了《…的通知》 is 《…的通知》 + 下发: a document is named by itself where its issuers fill the line.
    private static string? Issued(string title)
    {
        var open = title.IndexOf('《');
        var close = open < 0 ? -1 : title.IndexOf('》', open);
        if (close < 0)
        {
            return null;
        }

        var before = title.AsSpan(0, open).TrimEnd('了');
        var verb = EventWords.Holding.AtEnd(before);
        return verb == 0 ? null : string.Concat(title.AsSpan(open, close + 1 - open), before[^verb..]);
    }

    /// <summary>The end of a title is no mark, no citation ([14], （唐国强，2015）) and no half of a pair.</summary>
    public static string Close(string title)
    {
        while (true)
        {
            title = title[Phrases.Trim(title, 0, title.Length)];
            if (Pairs.Unpaired(title) is >= 0 and var half)
            {
                title = half < title.Length / 2 && Han.Narrow(title[half]) is ')' or '》' or '”' or ']' ? title[(half + 1)..] : title[..half];
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
}
