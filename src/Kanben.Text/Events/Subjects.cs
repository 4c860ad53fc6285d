using System.Buffers;

namespace Kanben.Text.Events;

/// <summary>Gives a predicate without a subject the subject of its sentence: 学会成立，次年更名为… is 学会更名为….</summary>
internal static class Subjects
{
    private const int Shortest = 2;
    private const int Longest = 24;
    private const int LongestBeforePreposition = 8;

    // What opens a predicate besides verbs: 被, 将, 把, and prepositions of place, means and addressee.
    private const string Opening = "被将把再便遂已曾就在向对与以经从利";

    private static readonly SearchValues<char> Marks = SearchValues.Create("，,；;。：:");

    /// <summary>Whether the words begin with their predicate.</summary>
    public static bool IsMissing(string core) => core.Length > 0 && EventWords.Presenting.At(core) == 0
        && (EventWords.Occurrences.At(core) > 0 || EventWords.Aspects.At(core) > 0 || EventWords.Adverbs.At(core) > 0 || EventWords.Intentions.At(core) > 0
            || Opening.Contains(core[0], StringComparison.Ordinal));

    /// <summary>The run of the text that is the subject of the words; empty when none is certain.</summary>
    public static Range Of(DatedClause dated, Wording words)
    {
        if (!IsMissing(words.Core))
        {
            return words.HasLead ? Named(dated.Text, words.Lead) : words.HasTail && words.Step == 0 ? Read(dated.Text, words.Tail.Start.Value, words.Tail.End.Value) : default;
        }

        if (Wording.Length(dated.Subject) > 0)
        {
            return dated.Subject;
        }

        return dated.Topic is { } topic ? Read(dated.Text, DatePhrases.SkipConnectives(dated.Text, topic.Start, topic.End), topic.End) : default;
    }

    // The words up to the verb, where the verb is one that has no content clause of another subject.
    private static Range Read(string text, int start, int end)
    {
        var clause = text.AsSpan(start, Math.Min(end - start, Longest + 6));
        for (var i = 1; i < clause.Length; i++)
        {
            var isPreposition = clause[i] is '在' or '于';
            if (isPreposition || clause[i] is '被' or '已' || EventWords.Occurrences.At(clause[i..]) > 0 || EventWords.Aspects.At(clause[i..]) > 0)
            {
                return EventWords.Saying.At(clause[i..]) > 0 || (isPreposition && i > LongestBeforePreposition) ? default : Named(text, start..(start + i));
            }
        }

        return default;
    }

    // 我国最早, 中国有可能: adverbs and modal words before the date are no part of the name.
    private static Range Named(string text, Range run)
    {
        var (from, to) = (run.Start.Value, run.End.Value);
        for (var cut = 1; cut > 0 && to > from;)
        {
            var words = text.AsSpan(from, to - from);
            cut = Math.Max(Math.Max(EventWords.Intentions.AtEnd(words), EventWords.Adverbs.AtEnd(words)), Math.Max(EventWords.Aspects.AtEnd(words), Phrases.Closing(words, ["最早", "最初", "后", "最", "曾", "已", "便", "就", "首先"])));
            to = Phrases.Trim(text, from, to - cut).End.Value;
        }

        // SKA第一阶段（简称SKA1）: without the gloss.
        var gloss = to > from && text[to - 1] is '）' or ')' ? text.AsSpan(from, to - from).LastIndexOfAny('（', '(') : -1;
        var named = from..(gloss > 1 ? from + gloss : Math.Max(from, to));
        return IsSubject(text.AsSpan()[named]) ? named : default;
    }

    private static bool IsSubject(ReadOnlySpan<char> words) => words.Length is >= Shortest and <= Longest && EventWords.FirstVerb(words).Start < 0
        && EventWords.Scenes.At(words) == 0 && EventWords.Adverbs.At(words) == 0 && words[0] is not ('到' or '至' or '自') && !(words.Contains('年') && words.ContainsAnyInRange('0', '9')) && !words.ContainsAny(Marks) && !EventWords.IsPerfective(words) && !words.Contains('是')
        && words[^1] is not ('的' or '和' or '与' or '、' or '及') && words[0] is not ('其' or '该' or '这' or '此' or '他' or '她' or '它' or '即' or '使')
        && Pairs.Unpaired(words) < 0;
}
