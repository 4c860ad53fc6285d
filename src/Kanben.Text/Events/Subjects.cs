using System.Buffers;

namespace Kanben.Text.Events;

/// <summary>Gives a predicate without a subject the subject of the clause before: 学会成立，次年更名为… is 学会更名为….</summary>
internal static class Subjects
{
    private const int Shortest = 2;
    private const int Longest = 18;

    // What opens a predicate besides verbs: 被, 将, 把, and prepositions of place, means and addressee.
    private const string Opening = "被将把又再便遂已曾就在向对与以经从";

    // Where the subject ends, besides verbs and adverbs of completion.
    private const string Stops = "于在被将把已曾由";

    private static readonly SearchValues<char> Marks = SearchValues.Create("，,；;。：:");

    /// <summary>The run of the text that is the subject of the words, or an empty one when they have their own or none is certain.</summary>
    public static Range Before(DatedClause dated, Wording words)
    {
        if (words.HasLead || !LacksSubject(words.Core))
        {
            return default;
        }

        foreach (var (clause, date) in dated.Preceding())
        {
            var (start, end) = (clause.Start, clause.End);
            if (date is not null && DatePhrases.Lead(dated.Text, start, date.Offset) is var lead && Wording.Length(lead) > 0)
            {
                return IsSubject(dated.Text.AsSpan()[Named(dated.Text, lead)]) ? Named(dated.Text, lead) : default;
            }

            var from = date is null ? DatePhrases.SkipConnectives(dated.Text, start, end) : DatePhrases.Tail(dated.Text, date.Offset + date.Text.Length, end).Start.Value;
            if (from >= end || LacksSubject(dated.Text[from..end]))
            {
                continue;
            }

            return Read(dated.Text, from, end);
        }

        return default;
    }

    private static bool LacksSubject(string core) => core.Length > 0 && EventWords.Presenting.At(core) == 0
        && (EventWords.Occurrences.At(core) > 0 || EventWords.Aspects.At(core) > 0 || EventWords.Intentions.At(core) > 0 || Opening.Contains(core[0], StringComparison.Ordinal));

    // The words up to the verb, where the verb is one that has no content clause of another subject.
    private static Range Read(string text, int start, int end)
    {
        var clause = text.AsSpan(start, Math.Min(end - start, Longest + 6));
        var verb = clause.Length;
        for (var i = 1; i < clause.Length; i++)
        {
            if (Stops.Contains(clause[i], StringComparison.Ordinal) || EventWords.Occurrences.At(clause[i..]) > 0 || EventWords.Aspects.At(clause[i..]) > 0)
            {
                verb = i;
                break;
            }
        }

        if (verb == clause.Length || EventWords.Saying.At(clause[verb..]) > 0)
        {
            return default;
        }

        var run = Named(text, start..(start + verb));
        return IsSubject(text.AsSpan()[run]) ? run : default;
    }

    // 我国最早, 中国有可能: adverbs and modal words before the date are no part of the name.
    private static Range Named(string text, Range run)
    {
        var (from, to) = (run.Start.Value, run.End.Value);
        for (var cut = 1; cut > 0 && to > from;)
        {
            cut = Math.Max(EventWords.Intentions.AtEnd(text.AsSpan(from, to - from)), Math.Max(EventWords.Aspects.AtEnd(text.AsSpan(from, to - from)), Phrases.Closing(text.AsSpan(from, to - from), ["最早", "最初", "也", "又", "后", "都", "均", "最", "曾", "已"])));
            to = Phrases.Trim(text, from, to - cut).End.Value;
        }

        return from..Math.Max(from, to);
    }

    private static bool IsSubject(ReadOnlySpan<char> words) => words.Length is >= Shortest and <= Longest && !EventWords.Occurrences.IsIn(words)
        && EventWords.Scenes.At(words) == 0 && !words.ContainsAny(Marks) && !EventWords.IsPerfective(words) && words[^1] is not ('的' or '和' or '与' or '、' or '等' or '及')
        && words[0] is not ('其' or '该' or '这' or '此' or '他' or '她' or '它' or '即' or '使') && Pairs.Unpaired(words) < 0;
}
