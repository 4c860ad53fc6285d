using Kanben.Model;

namespace Kanben.Text.Events;

/// <summary>Tells what is foreseen from what happened.</summary>
internal static class Plans
{
    // 将 before one of these is the future; before a noun it only moves the object.
    private const string Intended = "会要于在全基继成迎实建举召有达进提更逐产剧新开完推可能超持面不得走发拥增减大形取突迈跨首再率显仍剧急骤猛迅";

    /// <summary>A target is announced by 到 or 前 and by words of intention; 了 and 已 say that it is past.</summary>
    public static bool Tell(DatedClause dated, string core)
    {
        if (dated.Mention.Basis == DateBasis.DocumentDate && dated.Mention.Text[0] == '明')
        {
            return true;
        }

        var isPast = EventWords.IsPerfective(core) || core.AsSpan().ContainsAny('已', '曾') || (core.Contains('就') && !core.Contains('将'));
        var byThen = dated.Mention.Text[0] is '到' or '至' || dated.Value.Earliest is null;
        return !isPast && ((byThen && !dated.Value.Text.Contains('X') && (EventWords.Futures.IsIn(core) || IsForeseen(dated))) || HasWill(dated, core));
    }

    /// <summary>A word of intention in the dated clause or the next one.</summary>
    public static bool IsForeseen(DatedClause dated) =>
        EventWords.Futures.IsIn(dated.After) || EventWords.Futures.IsIn(dated.Before) || (dated.Next(1) is { } next && EventWords.Futures.IsIn(dated.Text.AsSpan(next.Start, next.End - next.Start)));

    // 将 before a verb is the future; before a noun (将样本分为) or with a verb of turning (将书院改为学堂) it only moves the object.
    private static bool HasWill(DatedClause dated, string core)
    {
        if (EventWords.Intentions.AtEnd(dated.Before.TrimEnd(" 在于")) > 0 || EventWords.Intentions.At(core) > 1)
        {
            return true;
        }

        var will = core.IndexOf('将');
        return will >= 0 && will + 1 < core.Length && Intended.Contains(core[will + 1], StringComparison.Ordinal)
            && !EventWords.Turning.IsIn(core.AsSpan(will));
    }
}
