using Kanben.Model;

namespace Kanben.Text.Events;

/// <summary>Decides whether a dated English sentence tells an event: its clause has a verb in the past, or announces a target, and is no step of a study.</summary>
internal static class EnglishEvents
{
    public static FoundEvent? Read(DatedClause dated)
    {
        if (dated.Value.Earliest is null || HasComparison(dated))
        {
            return null;
        }

        var (start, end) = Bounds(dated);
        var words = Words(dated.Text, start, end);
        if (start == end || words.Exists(word => EventWords.EnglishProcedures.Contains(word)) || dated.Text.AsSpan(start, end - start).Contains('%'))
        {
            return null;
        }

        var isPlan = words.Exists(word => EventWords.EnglishFutures.Contains(word)) && (dated.Mention.Text.StartsWith("By", StringComparison.OrdinalIgnoreCase) || words.Contains("will"));
        if (!isPlan && !words.Exists(IsPast))
        {
            return null;
        }

        var title = EnglishTitles.Cut(dated, start, end);
        return !title.Contains(' ') ? null : new FoundEvent(title, isPlan ? EventKind.Plan : dated.IsPeriod ? EventKind.Period : EventKind.Event);
    }

    // The date may stand alone before the comma (In 2015, the agreement was adopted), or in a participle behind its noun (The Treaty, signed in 1967, …).
    private static (int Start, int End) Bounds(DatedClause dated)
    {
        var (before, after) = (Words(dated.Text, dated.Start, dated.DateStart), Words(dated.Text, dated.DateEnd, dated.End));
        if (before.Count <= 1 && after.Count == 0)
        {
            return dated.Next(1) is { } next ? (next.Start, next.End) : (dated.Start, dated.Start);
        }

        if (before.Count is > 0 and <= 3 && before[0].EndsWith("ed", StringComparison.Ordinal) && dated.Topic is { } topic && !Words(dated.Text, topic.Start, topic.End).Exists(IsPast))
        {
            return (topic.Start, dated.End);
        }

        return (dated.Start, dated.End);
    }

    private static bool HasComparison(DatedClause dated) =>
        dated.Before.TrimEnd() is var before && (before.EndsWith("with", StringComparison.OrdinalIgnoreCase) || before.EndsWith("than in", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("as of", StringComparison.OrdinalIgnoreCase) || before.EndsWith("against the", StringComparison.OrdinalIgnoreCase) || before.EndsWith("the", StringComparison.OrdinalIgnoreCase));

    private static bool IsPast(string word) => !EventWords.EnglishStates.Contains(word) && !EventWords.EnglishNoVerbs.Contains(word)
        && (EventWords.EnglishPast.Contains(word) || (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal)));

    private static List<string> Words(string text, int start, int end) => start >= end ? []
        : [.. text[start..end].ToLowerInvariant().Split([' ', ',', '.', ';', ':', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries)];
}
