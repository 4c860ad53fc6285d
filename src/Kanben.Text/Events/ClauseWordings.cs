namespace Kanben.Text.Events;

/// <summary>Reads the words of single clauses: the dated one without its date, one that follows, or both together.</summary>
internal static class ClauseWordings
{
    private const int LongestSubject = 36;

    /// <summary>The dated clause without its date; null when nothing worth a title is left or the date belongs to something in the clause.</summary>
    public static Wording? Own(DatedClause dated)
    {
        var isGloss = DateFrames.IsGloss(dated.Mention, dated.Text);
        var lead = isGloss ? default : DatePhrases.Lead(dated.Text, dated.Start, dated.DateStart);
        var tail = DatePhrases.Tail(dated.Text, isGloss ? dated.DateEnd + 1 : dated.DateEnd, Math.Max(dated.End, dated.DateEnd + (isGloss ? 1 : 0)));
        // 现代化起步于18世纪: the date completes the verb; 来源于1947年某人提出的学说: it belongs to the noun.
        if (Wording.Length(lead) > 0 && dated.Before.TrimEnd().EndsWith('于') && IsCompletedByDate(dated.Text.AsSpan()[lead]))
        {
            if (Wording.Length(tail) > 0 && char.IsLetter(dated.Text[dated.DateEnd]))
            {
                return null;
            }

            tail = tail.End..tail.End;
            // 合作始于1970年代: 始 is no word without 于.
            lead = dated.Text[lead.End.Value - 1] is '始' or '源' or '见' ? lead.Start..(lead.End.Value - 1) : lead;
        }

        if (Wording.Length(tail) == 0 && Wording.Length(lead) < 6)
        {
            return null;
        }

        if (Wording.Length(tail) > 0 && Wording.Length(lead) > 0 && !TryTakeFromContent(dated, ref lead))
        {
            return null;
        }

        // 某人于2019年撰写，后被译为中文的论文: the verb has lost its object.
        var isCut = EventWords.Transitive.Contains(dated.Text.AsSpan()[tail]) && !dated.Text.AsSpan()[lead].ContainsAny('由', '被');
        return isCut || Wording.Length(lead) + Wording.Length(tail) < 2 ? null : Wording.Compose(dated.Text, lead, tail, 0);
    }

    /// <summary>Whether a subject or more stands before the date; 预计 alone is none.</summary>
    public static bool HasLead(DatedClause dated) =>
        DatePhrases.Lead(dated.Text, dated.Start, dated.DateStart) is var lead && Wording.Length(lead) > 1 && !EventWords.Intentions.Contains(dated.Text.AsSpan()[lead]);

    /// <summary>The subject of a scene with the next clause: 指数在综合考虑…的基础上，提出了… is 指数提出了….</summary>
    public static Wording? WithSubject(DatedClause dated, Wording scene, Clause next, int step)
    {
        var at = scene.Core.AsSpan(0, Math.Min(LongestSubject, scene.Core.Length)).IndexOf('在');
        var start = scene.Tail.Start.Value;
        if (at < 2 || scene.HasLead || scene.Step != 0 || Whole(dated, next, step) is not { } rest || !Subjects.IsMissing(rest.Core))
        {
            return null;
        }

        // 普赖斯（Don Price）在…中: the gloss is left out.
        var gloss = scene.Core.AsSpan(0, at).IndexOfAny('（', '(');
        return Wording.Compose(dated.Text, start..(start + (gloss > 1 ? gloss : at)), rest.Tail, step);
    }

    public static Wording? Whole(DatedClause dated, Clause clause, int step)
    {
        var start = DatePhrases.SkipConnectives(dated.Text, clause.Start, clause.End);
        var run = Phrases.Trim(dated.Text, start, clause.End);
        return Wording.Length(run) < 2 ? null : Wording.Compose(dated.Text, run.Start..run.Start, run, step);
    }

    /// <summary>The words with the next clause behind them, as they stand in the sentence.</summary>
    public static Wording Joined(DatedClause dated, Wording words, Clause next) =>
        words.HasTail && next.Start >= words.Tail.End.Value ? Wording.Compose(dated.Text, words.Lead, words.Tail.Start.Value..next.End, words.Step + 1) : words;

    /// <summary>A clause that only sets the scene: 在…下, 随着…, 为…: the happening is told by the next one.</summary>
    public static bool IsScene(string core)
    {
        var isEnd = EventWords.SceneEnds.AtEnd(core) > 0 && EventWords.NoSceneEnds.AtEnd(core) == 0;
        // 在上海召开了大会: the place stands before its own verb.
        return core.Length == 0 || isEnd || (EventWords.Scenes.At(core) > 0 && !(core[0] is '在' or '从' && (EventWords.IsPerfective(core) || EventWords.Holding.IsIn(core))));
    }

    public static bool HasOwnDate(DatedClause dated, Clause clause)
    {
        var opening = dated.Text.AsSpan(clause.Start, Math.Min(12, clause.End - clause.Start));
        return opening.ContainsAny("年月") && opening[..Math.Min(6, opening.Length)].ContainsAnyInRange('0', '9');
    }

    // 完成131个国家1950—2014年的评价: a date inside the object of a verb does not date the verb. 提出到2035年实现…: the target is what was proposed.
    private static bool TryTakeFromContent(DatedClause dated, ref Range lead)
    {
        var words = dated.Text.AsSpan()[lead];
        var isTarget = dated.Mention.Text[0] is '到' or '至' || dated.Mention.Text[^1] == '前';
        if (EventWords.Saying.AtEnd(words) > 0 || (isTarget && EventWords.TellsOccurrence(words)))
        {
            lead = lead.End..lead.End;
            return true;
        }

        return !HoldsVerb(words) || EventWords.Prepositions.AtEnd(dated.Before.TrimEnd()) > 0 || (dated.Mention.Text[0] is '自' or '从' && !EventWords.IsPerfective(words));
    }

    private static bool IsCompletedByDate(ReadOnlySpan<char> lead) =>
        EventWords.Occurrences.AtEnd(lead) > 0 || lead[^1] is '始' or '源' or '见' or '生' or '卒' or '建' || Phrases.Closing(lead, ["来源", "活跃", "流行", "集中"]) > 0;

    private static bool HoldsVerb(ReadOnlySpan<char> lead) =>
        EventWords.Occurrences.IsIn(lead) || EventWords.IsPerfective(lead) || lead.Contains("估计", StringComparison.Ordinal) || lead.Contains("研究", StringComparison.Ordinal);
}
