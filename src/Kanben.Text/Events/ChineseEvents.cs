using Kanben.Model;

namespace Kanben.Text.Events;

/// <summary>Decides whether a dated Chinese clause tells an event, of which kind, and which run of words names it.</summary>
internal static class ChineseEvents
{
    private const int MostClauses = 3;

    private static readonly string[] Comparing = ["较", "比", "相比", "比较", "与", "同", "相较于", "较之", "相对", "相对于", "相当于", "按", "按照", "据", "依据", "根据", "参照", "参考", "为", "是", "减去", "剔除", "除", "超过", "见", "以", "引自", "转引自", "资料来源", "图", "表"];

    private static readonly string[] ComparingBehind = ["相比", "相较", "同期", "水平", "的水平", "以", "不变价", "价格", "版", "修订版", "为例", "为界", "为基", "数据", "的数据", "统计", "普查", "调查", "年鉴", "目标", "既是", "是", "系", "的"];

    // 将 before one of these is the future; before a noun it only moves the object.
    private const string Intended = "会要于在全基继成迎实建举召有达进提更逐产剧新开完推可能超持面不得走发拥增减大形取突迈跨首再率";

    private static readonly string[] Reporting = ["强调", "指出", "表示", "提到", "认为", "说", "谈到", "明确", "要求", "宣称", "提醒", "呼吁"];

    public static FoundEvent? Read(DatedClause dated)
    {
        if (IsSetAside(dated))
        {
            return null;
        }

        var title = AttributiveTitles.Find(dated, Reporting);
        if (title is null && ContainsAttribute(dated))
        {
            return null;
        }

        return title is { } named ? Judge(dated, named) : FromClauses(dated);
    }

    private static bool IsSetAside(DatedClause dated)
    {
        var before = dated.Before.TrimEnd(" 在于自从到至");
        var after = dated.After.TrimStart();
        return IsAsOf(dated) || Phrases.Closing(before, Comparing) > 0 || (Phrases.Opening(after, ComparingBehind) > 0 && !after.StartsWith("的一", StringComparison.Ordinal) && !IsAttribute(after));
    }

    // 截至…已达 tells the state at a day; what lies before a day (2018年之前) tells no day at all, unless it is a target.
    private static bool IsAsOf(DatedClause dated) => dated.Value.Earliest is null
        && (dated.Mention.Text[0] is '截' or '直' || !HasFuture(dated) || !dated.Mention.Text.EndsWith('前'));

    // 的 after the date makes it an attribute (2010年的数据); only an attribute that holds the occurrence itself goes on.
    private static bool ContainsAttribute(DatedClause dated) => dated.After.TrimStart().StartsWith('的');

    private static bool IsAttribute(ReadOnlySpan<char> after) => after.StartsWith('的') && AttributiveTitles.IsMeetingFrame(after) || after.StartsWith('的') && EventWords.HasOccurrence(after[..Math.Min(6, after.Length)]);

    private static FoundEvent? FromClauses(DatedClause dated)
    {
        var title = ChineseTitles.OwnClause(dated);
        if (title is null && (dated.After.Trim().Length > 0 || ChineseTitles.HasLead(dated)))
        {
            return null;
        }

        for (var step = 1; step <= MostClauses; step++)
        {
            var isScene = title is null || ChineseTitles.IsAdverbial(title.Value.Core);
            if ((!isScene && EventWords.HasOccurrence(title!.Value.Core) && !title.Value.Core.Contains("为了", StringComparison.Ordinal)) || dated.Next(step) is not { } next || ChineseTitles.HasOwnDate(dated, next))
            {
                break;
            }

            // A scene is left out; a subject whose verb stands behind the comma is kept with it.
            title = isScene ? (title is { } scene ? ChineseTitles.WithSubject(dated, scene, next, step) : null) ?? ChineseTitles.WholeClause(dated, next, step) ?? title
                : step == title!.Value.Step + 1 && EventWords.HasOccurrence(dated.Text.AsSpan(next.Start, next.End - next.Start)) ? ChineseTitles.Joined(dated, title.Value, next)
                : title;
        }

        return title is { } found && !ChineseTitles.IsAdverbial(found.Core) ? Judge(dated, found) : null;
    }

    private static FoundEvent? Judge(DatedClause dated, Title title)
    {
        var core = title.Core;
        // 自2003年工程实施以来: the clause tells what happened in 2003.
        var stripped = core.EndsWith("以来", StringComparison.Ordinal);
        var since = stripped && dated.Value.Latest is null;
        if (stripped)
        {
            (title, core) = (title with { Core = core[..^2] }, core[..^2]);
        }

        if (IsNoStatement(core) || EventWords.IsProcedure(core) || EventWords.IsProcedure(dated.Before))
        {
            return null;
        }

        var kind = since ? EventKind.Event : Kind(dated, core);
        var happens = EventWords.HasOccurrence(core);
        if (kind != EventKind.Plan && (EventWords.IsFigure(core, happens) || (!happens && EventWords.IsState(core)) || (!happens && (IsCopular(core) || Phrases.Closing(core, ["患者", "病例", "者"]) > 0))))
        {
            return null;
        }

        // Without a word that tells an occurrence a clause is believed only where its date leads it.
        if (!happens && (kind == EventKind.Period || dated.Before.Trim().Length > 2 || core.Length < ChineseTitles.Shortest))
        {
            return null;
        }

        var text = stripped ? TitleLength.Cut(core) : ChineseTitles.Finish(dated, title);
        return TitleLength.Of(text) < 4 ? null : new FoundEvent(text, kind, since && Edtf.TryParse(dated.Value.Text.Split('/')[0], out var begin) ? begin : null);
    }

    // Captions, the author's own voice, conditions, measurements and the naming of a stage (为…阶段) tell no happening.
    private static bool IsNoStatement(string core) =>
        core.Length == 0 || (core.Length > 1 && core[0] is '表' or '图' && char.IsDigit(core[1]))
        || Phrases.Opening(core, ["本文", "我们", "笔者认为", "结果", "注：", "其中", "是", "既是", "系", "至", "到", "需要", "应", "必须", "建议", "可以", "有必要"]) > 0
        || EventWords.Contains(core, ["如果", "假如", "假设", "若能", "本文系", "\\%", "\\mathrm", "本研究", "日期"])
        || (core.Contains('为') && Phrases.Closing(core, ["阶段", "时期", "期", "年", "段"]) > 0)
        || core[0] == '$' || core.Contains("textcircled", StringComparison.Ordinal);

    // A target is announced by 到 or 前 and by words of intention; 了 and 已 say that it is past.
    private static EventKind Kind(DatedClause dated, string core)
    {
        if (IsTarget(dated, core))
        {
            return EventKind.Plan;
        }

        return dated.IsPeriod ? EventKind.Period : EventKind.Event;
    }

    private static bool IsTarget(DatedClause dated, string core)
    {
        if (dated.Mention.Basis == DateBasis.DocumentDate && dated.Mention.Text[0] == '明')
        {
            return true;
        }

        var isPast = core.Contains('了') || core.Contains('已') || core.Contains('曾') || core.Contains('就');
        var byThen = dated.Mention.Text[0] is '到' or '至' || dated.Value.Earliest is null;
        return (byThen && !isPast && !dated.Value.Text.Contains('X') && (EventWords.HasFuture(core) || HasFuture(dated))) || HasWill(dated, core);
    }

    private static bool HasFuture(DatedClause dated) =>
        EventWords.HasFuture(dated.After) || EventWords.HasFuture(dated.Before) || (dated.Next(1) is { } next && EventWords.HasFuture(dated.Text.AsSpan(next.Start, next.End - next.Start)));

    // 将 before a verb is the future; before a noun (将样本分为) it only moves the object.
    private static bool HasWill(DatedClause dated, string core)
    {
        var before = dated.Before;
        if (Phrases.Closing(before.TrimEnd(" 在于"), ["计划", "力争", "争取", "预计", "拟", "有望", "将", "目标是", "有可能"]) > 0)
        {
            return true;
        }

        var will = core.IndexOf('将');
        return will >= 0 && will + 1 < core.Length && Intended.Contains(core[will + 1]);
    }

    private static bool IsCopular(string core) => core.Contains('是') || core.Contains('为') || core.Contains('有') || core.Contains("一词", StringComparison.Ordinal);
}
