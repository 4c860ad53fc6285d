using System.Buffers;

namespace Kanben.Text.Events;

/// <summary>Where a title that is too long may end.</summary>
internal static class PhraseEnds
{
    private const int Narrowest = 8;

    // Where a phrase of purpose or result begins: what stands before it is whole.
    private static readonly Vocabulary Turns = new(["并", "从而", "进而", "以便", "以期", "旨在", "用于", "以及", "以推动", "以促进", "以解决", "来", "：", ":", "而", "用以", "后被"]);

    private static readonly Vocabulary Coordinators = new(["、", "和", "与", "及", "或"]);

    // Never the last word of a title.
    private const string Dangling = "的和与及在对将把被由从向以为并而于至到其该这是或、，将各一个";

    private static readonly SearchValues<char> ModifierOpenings = SearchValues.Create("由对在从将把向与被");

    private enum Quality
    {
        None,
        Coordination,
        Turn,
        Phrase,
    }

    /// <summary>The best end of a phrase behind the verb within the width, or 0: a comma or the end of a pair, then a turn, then a conjunction.</summary>
    public static int Best(string title, int width)
    {
        var verb = FirstVerbEnd(title);
        if (verb < 0)
        {
            verb = Math.Min(Narrowest, title.Length);
        }

        var depths = Pairs.Depths(title);
        var (best, quality) = (0, Quality.None);
        for (var at = verb; at < title.Length && TitleCut.Width(title.AsSpan(0, at)) <= width; at++)
        {
            var here = depths[at] > 0 ? Quality.None : Rate(title, at, verb);
            if (here != Quality.None && here >= quality && TitleCut.Width(title.AsSpan(0, at)) >= Narrowest)
            {
                (best, quality) = (at, here);
            }
        }

        return best;
    }

    /// <summary>The last place within the width that is in no pair and no Latin word or number, without a word that cannot end a title.</summary>
    public static int Last(string title, int width)
    {
        var depths = Pairs.Depths(title);
        var last = 0;
        for (var at = 1; at < title.Length && TitleCut.Width(title.AsSpan(0, at)) <= width; at++)
        {
            var splits = char.IsAsciiLetterOrDigit(title[at - 1]) && char.IsAsciiLetterOrDigit(title[at]);
            last = depths[at] > 0 || splits || char.IsLowSurrogate(title[at]) ? last : at;
        }

        while (last > 0 && Dangling.Contains(title[last - 1], StringComparison.Ordinal))
        {
            last--;
        }

        return last;
    }

    private static Quality Rate(string title, int at, int verb)
    {
        var before = title.AsSpan(0, at);
        if (EventWords.Saying.AtEnd(before) > 0 || Dangling.Contains(title[at - 1], StringComparison.Ordinal))
        {
            return Quality.None;
        }

        if (title[at] is '，' or ',' or '；' or ';' or '。')
        {
            return Quality.Phrase;
        }

        if (title[at - 1] is '》' or '”' && title[at] is not ('的' or '等' or '一' or '之' or '、' or '和' or '与' or '及' or '概' or '理' or '战' or '倡' or '式' or '型' or '《' or '“'))
        {
            return Quality.Phrase;
        }

        if (title[at] is '（' or '(' || (Turns.At(title.AsSpan(at)) > 0 && at > verb))
        {
            return Quality.Turn;
        }

        return at > verb + 1 && Coordinators.At(title.AsSpan(at)) > 0 && !IsWithinModifier(title, verb, at) ? Quality.Coordination : Quality.None;
    }

    // 由肿瘤科、病理科组成的小组: the members belong to a modifier, and the noun is still to come.
    private static bool IsWithinModifier(string title, int verb, int at)
    {
        var rest = title.AsSpan(at);
        var mark = rest.IndexOfAny('，', '；', ',');
        var head = mark < 0 ? rest : rest[..mark];
        return head.Contains('的') || title.AsSpan(verb, at - verb).ContainsAny(ModifierOpenings);
    }

    private static int FirstVerbEnd(string title)
    {
        var at = EventWords.Occurrences.IndexIn(title);
        return at < 0 ? -1 : at + EventWords.Occurrences.At(title.AsSpan(at));
    }
}
