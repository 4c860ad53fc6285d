using System.Buffers;

namespace Kanben.Text.Events;

/// <summary>Where a title that is too long may end.</summary>
internal static class PhraseEnds
{
    private const int Narrowest = 8;
    private const int NarrowestClause = 12;

    // Never the last word of a title.
    private const string Dangling = "的和与及在对将把被由从向以为并而于至到其该这是或、，各一个第";

    // Behind the closing mark of a pair these go on with the noun that the pair names or modifies.
    private const string AfterPair = "的等一之、和与及概理战倡式型《“中里上";

    // Where a phrase of purpose or result begins: what stands before it is whole. 是 begins the predicate of a content clause.
    private static readonly Vocabulary Turns = new(["并", "从而", "进而", "以便", "以期", "旨在", "用于", "以及", "以推动", "以促进", "以解决", "用以", "是", "：", ":", "——"]);

    private static readonly Vocabulary Coordinators = new(["、", "和", "与", "及", "或"]);

    private static readonly SearchValues<char> ModifierOpenings = SearchValues.Create("由对在从将把向与被");

    public enum Quality
    {
        None,
        Coordination,
        Turn,
        Phrase,
    }

    /// <summary>The best end of a phrase within the width, or 0: a comma or the end of a pair, then a turn, then a conjunction.</summary>
    public static int Best(string title, int width, Quality least)
    {
        var depths = Pairs.Depths(title);
        var verb = TitleParts.FirstVerb(title, depths).End;
        var (best, quality, used) = (0, Quality.None, 0);
        for (var at = 1; at < title.Length; at++)
        {
            used += title[at - 1] < 0x2E80 ? 1 : 2;
            if (used > width * 2)
            {
                break;
            }

            var here = depths[at] > 0 || used < Narrowest * 2 ? Quality.None : Rate(title, at, verb, used / 2);
            if (here >= least && here >= quality)
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
        var (last, used) = (0, 0);
        for (var at = 1; at < title.Length; at++)
        {
            used += title[at - 1] < 0x2E80 ? 1 : 2;
            if (used > width * 2)
            {
                break;
            }

            var splits = char.IsAsciiLetterOrDigit(title[at - 1]) && char.IsAsciiLetterOrDigit(title[at]);
            last = depths[at] > 0 || splits || char.IsLowSurrogate(title[at]) ? last : at;
        }

        while (last > 0 && Dangling.Contains(title[last - 1], StringComparison.Ordinal))
        {
            last--;
        }

        return last;
    }

    private static Quality Rate(string title, int at, int verb, int width)
    {
        var before = title.AsSpan(0, at);
        var isBehindVerb = verb >= 0 && at >= verb;
        if (EventWords.Saying.AtEnd(before) > 0 || Dangling.Contains(title[at - 1], StringComparison.Ordinal))
        {
            return Quality.None;
        }

        if (title[at] is '，' or ',' or '；' or ';' or '。')
        {
            return isBehindVerb || title[at - 1] == '》' || (verb < 0 && width >= NarrowestClause) ? Quality.Phrase : Quality.None;
        }

        if (!isBehindVerb)
        {
            return Quality.None;
        }

        if (title[at - 1] is '》' or '”' && !(IsModifierOpen(title, verb, at) && IsModifierAhead(title, at)) && !AfterPair.Contains(title[at], StringComparison.Ordinal))
        {
            return Quality.Phrase;
        }

        if (title[at] is '（' or '(' || (Turns.At(title.AsSpan(at)) > 0 && at > verb + 1))
        {
            return Quality.Turn;
        }

        return at > verb + 1 && Coordinators.At(title.AsSpan(at)) > 0 && !IsWithinModifier(title, verb, at) ? Quality.Coordination : Quality.None;
    }

    // 由肿瘤科、病理科组成的小组: the members belong to a modifier, and the noun is still to come. 在视察北京、河北时: the verb is.
    private static bool IsWithinModifier(string title, int verb, int at) => IsModifierAhead(title, at) || IsModifierOpen(title, verb, at);

    private static bool IsModifierOpen(string title, int verb, int at) => title.AsSpan(verb, at - verb).ContainsAny(ModifierOpenings);

    private static bool IsModifierAhead(string title, int at)
    {
        var rest = title.AsSpan(at);
        var mark = rest.IndexOfAny('，', '；', ',');
        return (mark < 0 ? rest : rest[..mark]).ContainsAny('的', '时');
    }
}
