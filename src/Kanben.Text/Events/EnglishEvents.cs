using Kanben.Model;

namespace Kanben.Text.Events;

/// <summary>Decides whether a dated English sentence tells an event, and cuts its title of at most twelve words from the dated clause.</summary>
internal static class EnglishEvents
{
    private const int MostWords = 12;

    private static readonly HashSet<string> Occurrences = new(StringComparer.OrdinalIgnoreCase)
    {
        "held", "opened", "signed", "adopted", "founded", "established", "entered", "published", "launched", "began", "started", "introduced", "passed", "issued",
        "announced", "died", "won", "elected", "invented", "discovered", "released", "completed", "joined", "became", "took", "created", "enacted", "approved",
        "ratified", "unified", "conquered", "invaded", "declared", "proposed", "formed", "built", "broke", "collapsed", "abolished", "appointed", "received", "awarded",
        "reformed", "revised", "amended", "convened", "implemented", "initiated", "emerged", "arose", "ended", "closed", "merged", "acquired", "withdrew", "left",
        "arrived", "moved", "changed", "ceased", "expanded", "marched", "surrendered", "captured", "defeated", "agreed", "organized", "organised", "set", "gave", "made",
        "presented", "reported", "demonstrated", "isolated", "identified", "developed", "commissioned", "inaugurated", "dissolved", "restored", "occurred", "happened",
    };

    private static readonly HashSet<string> Futures = new(StringComparer.OrdinalIgnoreCase)
    {
        "will", "plan", "plans", "planned", "aim", "aims", "target", "targets", "should", "expected", "expects", "intend", "intends", "shall", "pledged", "committed", "goal",
    };

    private static readonly HashSet<string> Procedures = new(StringComparer.OrdinalIgnoreCase)
    {
        "data", "sample", "samples", "patients", "participants", "retrospectively", "searched", "collected", "enrolled", "recruited", "compared", "panel", "dataset", "cohort", "questionnaires", "percent",
    };

    private static readonly string[] Cues = ["on", "in", "at", "by", "since", "from", "during", "until", "of", "the", "On", "In", "At", "By", "Since", "From", "During", "and", "And", "Then", "then", "Also", "However"];

    public static FoundEvent? Read(DatedClause dated)
    {
        var (start, end) = (dated.Start, dated.End);
        // The date may stand alone before the comma: In 2015, the agreement was adopted.
        if (CountWords(dated.Text, start, dated.DateStart) <= 1 && CountWords(dated.Text, dated.DateEnd, end) == 0)
        {
            if (dated.Next(1) is not { } next)
            {
                return null;
            }

            (start, end) = (next.Start, next.End);
        }

        var words = Words(dated.Text, start, end);
        if (words.Exists(Procedures.Contains) || dated.Value.Earliest is null)
        {
            return null;
        }

        var isPlan = words.Exists(Futures.Contains) && (dated.Mention.Text.StartsWith("By", StringComparison.OrdinalIgnoreCase) || words.Contains("will"));
        if (!isPlan && !words.Exists(Occurrences.Contains))
        {
            return null;
        }

        var title = Cut(dated.Text, start, end, dated.DateStart, dated.DateEnd);
        return !title.Contains(' ') ? null : new FoundEvent(title, isPlan ? EventKind.Plan : dated.IsPeriod ? EventKind.Period : EventKind.Event);
    }

    private static string Cut(string text, int start, int end, int dateStart, int dateEnd)
    {
        var isInside = dateStart >= start && dateStart < end;
        var lead = TrimCues(text, start, isInside ? dateStart : end, atEnd: isInside);
        var tail = isInside ? TrimCues(text, dateEnd, end, atEnd: false) : end..end;
        var parts = new[] { text[lead], text[tail] }.Where(part => part.Length > 0);
        var words = string.Join(' ', parts).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var title = string.Join(' ', words.Take(MostWords));
        return title.TrimEnd(',', '.', ';', ':', ' ');
    }

    // Drops the comma and the preposition the date hung on.
    private static Range TrimCues(string text, int start, int end, bool atEnd)
    {
        var run = Phrases.Trim(text, start, end);
        var (from, to) = (run.Start.Value, run.End.Value);
        while (atEnd && to > from && LastWord(text, from, to) is var word && Array.IndexOf(Cues, text[word..to]) >= 0)
        {
            to = Phrases.Trim(text, from, word).End.Value;
        }

        while (!atEnd && to > from && text.IndexOf(' ', from, to - from) is > 0 and var space && text[from..space] is "And" or "Then" or "Also" or "However")
        {
            from = Phrases.Trim(text, space, to).Start.Value;
        }

        return from..Math.Max(from, to);
    }

    private static int LastWord(string text, int from, int to)
    {
        var space = text.LastIndexOf(' ', to - 1, to - from);
        return space < 0 ? from : space + 1;
    }

    private static int CountWords(string text, int start, int end) => start < end ? Words(text, start, end).Count : 0;

    private static List<string> Words(string text, int start, int end) =>
        [.. text[start..end].Split([' ', ',', '.', ';', ':', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries)];
}
