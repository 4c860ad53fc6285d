using Kanben.Text.Characters;

namespace Kanben.Text.Events;

/// <summary>Keeps a title to about thirty Han characters (a Latin letter counts half), cut behind its verb and never inside a pair of marks.</summary>
internal static class TitleLength
{
    private const int Longest = 30;
    private const int LongestWithPair = 48;

    /// <summary>The width in Han characters.</summary>
    public static int Of(string text)
    {
        var halves = 0;
        foreach (var c in text)
        {
            halves += c < 0x2E80 ? 1 : 2;
        }

        return (halves + 1) / 2;
    }

    /// <summary>The title cut to length, or an empty one when its verb lies beyond it.</summary>
    public static string Cut(string title)
    {
        title = Close(title);
        if (Of(title) <= Longest + 2)
        {
            return title;
        }

        var verb = EventWords.FirstOccurrenceEnd(title);
        var (best, fallback) = Places(title, verb);
        var cut = Of(title[..best]) >= 10 ? best : fallback;
        return verb > cut ? "" : Close(title[..cut]);
    }

    // The best place to cut and, where no mark or conjunction offers one, the last that fits.
    private static (int Best, int Fallback) Places(string title, int verb)
    {
        var (depth, halves, best, fallback) = (0, 0, 0, 0);
        for (var i = 0; i < title.Length && halves <= LongestWithPair * 2; i++)
        {
            var c = Han.Narrow(title[i]);
            var wasInside = depth > 0;
            if (c == '(' && !wasInside && i > verb + 3 && halves <= Longest * 2)
            {
                best = i;
            }

            halves += c < 0x2E80 ? 1 : 2;
            depth = Math.Max(0, depth + (c is '(' or '《' or '“' or '「' or '[' ? 1 : c is ')' or '》' or '”' or '」' or ']' ? -1 : 0));
            if (depth > 0 || i < verb)
            {
                continue;
            }

            if (c == ')' || (char.IsAsciiLetterOrDigit(c) && i + 1 < title.Length && char.IsAsciiLetterOrDigit(title[i + 1])))
            {
                continue;
            }

            if (wasInside && halves > Longest)
            {
                best = Math.Max(best, best >= 16 ? best : i + 1);
            }
            else if (halves <= Longest * 2)
            {
                fallback = i + 1;
                // A comma or the end of a pair closes a phrase; 并, 和 and 、 come before one.
                best = wasInside ? i + 1 : i > verb + 3 && c is ',' or '、' or '并' or '和' or '及' or ';' or '以' or ':' ? i : best;
            }
        }

        return (best, fallback);
    }

    // The end of a title is no mark, no citation ([14], （唐国强，2015）) and no half of a pair.
    private static string Close(string title)
    {
        while (true)
        {
            title = title[Phrases.Trim(title, 0, title.Length)];
            var open = title.Length == 0 ? -1 : title[^1] switch
            {
                ']' => title.LastIndexOf('['),
                '）' or ')' => title.LastIndexOfAny(['（', '(']),
                _ => -1,
            };
            if (title.Length > 0 && title[^1] is '[' or '(' or '（' or '《' or '“')
            {
                title = title[..^1];
                continue;
            }

            if (open <= 0 || (title[^1] != ']' && !title.AsSpan(open).ContainsAnyInRange('0', '9')))
            {
                return title;
            }

            title = title[..open];
        }
    }
}
