using Kanben.Model;

namespace Kanben.Text.Events;

/// <summary>
/// Decides whether a dated Chinese clause tells an event, of which kind, and which words name it: the frame of the date first, then the statement
/// it belongs to, then what that statement tells.
/// </summary>
internal static class ChineseEvents
{
    private const int Narrowest = 4;
    private const int NarrowestPeriod = 6;
    private const int LongestPlainLead = 16;

    public static FoundEvent? Read(DatedClause dated)
    {
        if (Namings.Find(dated) is { } naming)
        {
            return Judge(dated, naming);
        }

        if (DateFrames.RuleOut(dated))
        {
            return null;
        }

        var words = AttributiveTitles.Find(dated);
        // 的 after the date makes it an attribute (2010年的数据); only an attribute that holds the occurrence itself goes on.
        if (words is null && dated.After.TrimStart().StartsWith('的'))
        {
            return null;
        }

        words ??= Statements.Find(dated);
        return words is { } found ? Judge(dated, found) : null;
    }

    private static FoundEvent? Judge(DatedClause dated, Wording words)
    {
        // 自2003年工程实施以来: the clause tells what happened in 2003, and what follows 以来 is of another time.
        var sinceAt = words.Core.IndexOf("以来", StringComparison.Ordinal);
        var stripped = sinceAt > 1 && words.Core[sinceAt - 1] is not ('年' or '月' or '日' or '代' or '纪') && EventWords.TellsOccurrence(words.Core.AsSpan(0, sinceAt)) || words.Core.EndsWith("以来", StringComparison.Ordinal);
        var since = stripped && dated.Value.Latest is null;
        words = stripped ? words with { Core = words.Core[..sinceAt] } : words;
        var subject = Subjects.Of(dated, words);
        if (Narration.IsOutside(dated, words.Core) || Narration.IsProcedure(dated, words))
        {
            return null;
        }

        var kind = since ? EventKind.Event : Plans.Tell(dated, words.Core) ? EventKind.Plan : dated.IsPeriod ? EventKind.Period : EventKind.Event;
        if (kind != EventKind.Plan && (IsNoHappening(dated, words) || !IsBelieved(dated, words, kind, Wording.Length(subject) > 0)))
        {
            return null;
        }

        var text = stripped ? TitleCut.Cut(words.Core) : ChineseTitles.Of(dated, words, subject);
        return TitleCut.Width(text) < Narrowest ? null : new FoundEvent(text, kind, subject, since && Edtf.TryParse(dated.Value.Text.Split('/')[0], out var begin) ? begin : null);
    }

    private static bool IsNoHappening(DatedClause dated, Wording words)
    {
        var statement = dated.Next(words.Step + 1) is { } next ? words.Core + dated.Text[next.Start..next.End] : words.Core;
        return Narration.IsNorm(words.Core) || Narration.IsState(Predicate(dated, words)) || Statistics.Tell(words.Core, statement);
    }

    // 最初是图书馆在2004年启动的: what stands before the date is no predicate where one follows.
    private static string Predicate(DatedClause dated, Wording words) =>
        words.HasLead && words.HasTail && EventWords.TellsOccurrence(dated.Text.AsSpan()[words.Tail]) ? dated.Text[words.Tail] : words.Core;

    // Without a word that tells an occurrence a clause is believed where its date leads it or follows a short subject.
    private static bool IsBelieved(DatedClause dated, Wording words, EventKind kind, bool hasSubject)
    {
        var width = TitleCut.Width(words.Core);
        if (width < Narrowest || EventWords.TellsOccurrence(words.Core))
        {
            return width >= Narrowest;
        }

        var lead = Wording.Length(words.Lead);
        return lead <= LongestPlainLead && (lead == 0 || words.HasTail || dated.Before.TrimEnd().EndsWith('于')) && (hasSubject || !Subjects.IsMissing(words.Core)) && (kind != EventKind.Period || width >= NarrowestPeriod);
    }
}
