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
        // 自2003年工程实施以来: the clause tells what happened in 2003.
        var stripped = words.Core.EndsWith("以来", StringComparison.Ordinal);
        var since = stripped && dated.Value.Latest is null;
        words = stripped ? words with { Core = words.Core[..^2] } : words;
        if (Narration.IsOutside(dated, words.Core) || Narration.IsProcedure(dated, words))
        {
            return null;
        }

        var kind = since ? EventKind.Event : Plans.Tell(dated, words.Core) ? EventKind.Plan : dated.IsPeriod ? EventKind.Period : EventKind.Event;
        if (kind != EventKind.Plan && (IsNoHappening(dated, words) || !IsBelieved(words, kind)))
        {
            return null;
        }

        var text = stripped ? TitleCut.Cut(words.Core) : ChineseTitles.Of(dated, words);
        return TitleCut.Width(text) < Narrowest ? null : new FoundEvent(text, kind, since && Edtf.TryParse(dated.Value.Text.Split('/')[0], out var begin) ? begin : null);
    }

    private static bool IsNoHappening(DatedClause dated, Wording words)
    {
        var statement = dated.Next(1) is { } next ? words.Core + dated.Text[next.Start..next.End] : words.Core;
        return Narration.IsNorm(words.Core) || Narration.IsState(words.Core) || Statistics.Tell(words.Core, statement);
    }

    // Without a word that tells an occurrence a clause is believed where its date leads it or follows a short subject.
    private static bool IsBelieved(Wording words, EventKind kind)
    {
        var width = TitleCut.Width(words.Core);
        if (width < Narrowest || EventWords.TellsOccurrence(words.Core))
        {
            return width >= Narrowest;
        }

        var lead = Wording.Length(words.Lead);
        return kind == EventKind.Period ? lead == 0 && width >= NarrowestPeriod : lead <= LongestPlainLead && (lead == 0 || words.HasTail);
    }
}
