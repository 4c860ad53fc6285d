namespace Kanben.Text.Events;

/// <summary>Takes out of a title that is too long what it can do without; each gives the title back unchanged where there is nothing of the kind.</summary>
internal static class TitleParts
{
    private const int LongestModifier = 30;
    private const int FarthestScene = 40;

    /// <summary>Without the first gloss: 戴维·莱兹（David Laze）, 《意见》（国办发〔2015〕70号）.</summary>
    public static string WithoutGloss(string title)
    {
        var depths = Pairs.Depths(title);
        for (var open = 2; open < title.Length; open++)
        {
            if (title[open] is not ('（' or '(') || depths[open] > 0)
            {
                continue;
            }

            var close = open + 1;
            while (close < title.Length && depths[close + 1] > 0)
            {
                close++;
            }

            return close < title.Length ? title[..open] + title[(close + 1)..] : title;
        }

        return title;
    }

    /// <summary>Subject and verb without what stands between: 习近平在…集体学习时强调, 空军为了不让…溃散，成立….</summary>
    public static string WithoutScene(string title)
    {
        var depths = Pairs.Depths(title);
        for (var at = 2; at <= Math.Min(FarthestScene, title.Length - 1); at++)
        {
            var length = depths[at] > 0 ? 0 : Phrases.Opening(title.AsSpan(at), ["在", "为了", "为", "根据", "按照", "针对", "围绕", "，由", "，在", "，从", "，经", "以"]);
            if (length == 0)
            {
                continue;
            }

            if (EventWords.FirstVerb(title.AsSpan(0, at)).Start >= 0)
            {
                return title;
            }

            var end = SceneEnd(title, at + length, depths);
            // 以 sets a scene only as 以…方式.
            if (title[at] == '以' && (end < 0 || !title.AsSpan(at, end - at).Contains("方式", StringComparison.Ordinal)))
            {
                continue;
            }

            end = end < 0 && title[at] is '在' or '，' ? VerbBehind(title, at + length, depths) : end;
            return end < 0 ? title : title[..at] + title[end..];
        }

        return title;
    }

    /// <summary>Without the modifier of the subject (设市最早的石河子市), else without that of the object (选入由…组成的小组).</summary>
    public static string WithoutModifier(string title)
    {
        var depths = Pairs.Depths(title);
        var (verb, end) = FirstVerb(title, depths);
        if (verb < 0)
        {
            return title;
        }

        var of = LastOf(title, depths, 0, verb);
        if (of > 0 && verb - of > 3 && !title.AsSpan(of, verb - of).ContainsAny('，', ',') && TitleCut.Width(title.AsSpan(of + 1)) <= TitleCut.Longest)
        {
            return title[(of + 1)..];
        }

        end = end < title.Length && title[end] == '了' ? end + 1 : end;
        var mark = title.AsSpan(end).IndexOfAny('，', '；', ',');
        var objectOf = LastOf(title, depths, end, mark < 0 ? title.Length : end + mark);
        return objectOf > end && TitleCut.Width(title.AsSpan(end, objectOf - end)) <= LongestModifier && title.Length - objectOf > 2 ? title[..end] + title[(objectOf + 1)..] : title;
    }

    /// <summary>The title up to the end of a document's name that its verb leads to, or that it begins with; null when there is none.</summary>
    public static string? Named(string title)
    {
        var open = title.IndexOf('《');
        var close = open < 0 ? -1 : title.AsSpan(open).LastIndexOf('》');
        if (close < 0 || Pairs.Unpaired(title.AsSpan(0, open + close + 1)) >= 0)
        {
            return null;
        }

        var before = title.AsSpan(0, open).TrimEnd('了');
        var end = open + close + 1;
        // 《纲要》指出，…: the name with what it did.
        return open == 0 ? title[..(end + Math.Max(EventWords.Saying.At(title.AsSpan(end)), EventWords.Occurrences.At(title.AsSpan(end))))]
            : EventWords.Occurrences.AtEnd(before) > 0 ? title[..end] : null;
    }

    /// <summary>…联合下发了《…的通知》 is 《…的通知》 + 下发: a document is named by itself where its issuers fill the line. Empty when there is none.</summary>
    public static string Issued(string title)
    {
        var open = title.IndexOf('《');
        var close = open < 0 ? -1 : title.IndexOf('》', open);
        if (close < 0)
        {
            return "";
        }

        var before = title.AsSpan(0, open).TrimEnd('了');
        var verb = EventWords.Holding.AtEnd(before);
        return verb == 0 ? "" : string.Concat(title.AsSpan(open, close + 1 - open), before[^verb..]);
    }

    /// <summary>The first verb of an occurrence that stands in no pair of marks; starts at -1 when there is none.</summary>
    public static (int Start, int End) FirstVerb(string title, int[] depths)
    {
        for (var from = 0; from < title.Length;)
        {
            var (start, end) = EventWords.FirstVerb(title.AsSpan(from));
            if (start < 0)
            {
                break;
            }

            if (depths[from + start] == 0)
            {
                return (from + start, from + end);
            }

            from += end;
        }

        return (-1, -1);
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

            var isMark = title[i] is '，' or ',';
            if ((isMark || title[i] is '时' or '上' or '中' or '下' or '后' or '里') && StartsPredicate(title.AsSpan(i + 1)))
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

    // 在…边境沿线建立了…: the place ends where the verb begins.
    private static int VerbBehind(string title, int from, int[] depths)
    {
        for (var i = from + 2; i < title.Length && title[i] is not ('，' or ','); i++)
        {
            var length = depths[i] > 0 ? 0 : EventWords.Occurrences.At(title.AsSpan(i));
            if (length > 0)
            {
                return i + length < title.Length && title[i + length] == '的' ? -1 : i;
            }
        }

        return -1;
    }

    private static int LastOf(string title, int[] depths, int start, int end)
    {
        for (var i = end - 1; i > start; i--)
        {
            if (title[i] == '的' && depths[i] == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool StartsPredicate(ReadOnlySpan<char> text) =>
        EventWords.Occurrences.At(text) > 0 || EventWords.Aspects.At(text) > 0 || EventWords.Saying.At(text) > 0 || EventWords.Adverbs.At(text) > 0;
}
