using Kanben.Text.Characters;

namespace Kanben.Text.Events;

/// <summary>
/// A title to be: <see cref="Lead"/> and <see cref="Tail"/> are runs of the text that stand before and behind what is left out; `Step` is the
/// clause the tail ends in, counted from the dated one. <see cref="Core"/> is both together.
/// </summary>
internal readonly record struct Title(Range Lead, Range Tail, int Step, string Core);

/// <summary>
/// Cuts titles out of Chinese clauses: the words are those of the sentence, the date phrase and connectives are left out, 8 to 30 characters
/// where the clause allows, never inside a pair of marks.
/// </summary>
internal static class ChineseTitles
{
    public const int Shortest = 8;

    private static readonly string[] Connectives =
    [
        "此外", "同时", "其中", "因此", "然而", "随着", "例如", "比如", "如", "而", "并", "且", "但", "但是", "又", "也", "还", "则", "即", "就", "后", "再", "而且", "并且", "另外", "尤其", "特别是", "尤其是", "随后", "其后", "此后", "之后", "于是",
        "首先", "其次", "最后", "最终", "如今", "事实上", "实际上", "可见", "直到", "早", "早在", "在", "于", "自", "从", "由于", "因为", "所以", "摘要", "摘 要", "并于", "并在", "后于", "便于", "以", "及", "和", "与", "经", "至", "到", "为此", "据此", "具体而言", "总之", "一方面", "另一方面",
    ];

    private static readonly string[] Prepositions =
    [
        "于", "在", "自", "从", "早在", "是在", "则在", "也在", "又在", "便在", "就在", "已在", "曾在", "曾于", "已于", "并于", "后于", "又于", "也于", "均于", "都在", "最早在", "最早于", "首次在", "至", "到", "，", "、", "即", "其中", "等人", "先后于", "分别于", "将在", "将于",
    ];

    private static readonly string[] AfterDate = ["间", "期间", "时", "以来", "之际", "起", "，", "、", ",", "里", "内", "左右", "前后", "的时候", "开始，", "上", "之间"];

    /// <summary>The dated clause without its date; null when nothing worth a title is left.</summary>
    public static Title? OwnClause(DatedClause dated)
    {
        var lead = TrimLead(dated.Text, dated.Start, dated.DateStart);
        var tail = TrimTail(dated.Text, dated.DateEnd, dated.End);
        // 现代化起步于18世纪: the date completes the verb, and what follows it is another phrase.
        if (Length(lead) > 0 && dated.Before.TrimEnd().EndsWith('于') && IsCompletedByDate(dated.Text.AsSpan()[Math.Max(lead.Start.Value, lead.End.Value - 2)..lead.End.Value]))
        {
            tail = tail.End..tail.End;
        }

        if (Length(tail) == 0 && Length(lead) < 6)
        {
            return null;
        }

        if (Length(tail) > 0 && Length(lead) > 0 && HoldsVerb(dated.Text.AsSpan()[lead]))
        {
            // 完成131个国家1950—2014年的评价: a date inside the object of a verb does not date the verb. 提出到2035年实现…: the target is what was proposed.
            if (dated.Mention.Text[0] is '到' or '至' || dated.Mention.Text[^1] == '前')
            {
                lead = lead.End..lead.End;
            }
            else if (Phrases.Closing(dated.Before.TrimEnd(), Prepositions) == 0 && dated.Mention.Text[0] is not ('自' or '从'))
            {
                return null;
            }
        }

        return Length(lead) + Length(tail) < 2 ? null : Compose(dated.Text, lead, tail, 0);
    }

    /// <summary>Whether a subject or more stands before the date.</summary>
    public static bool HasLead(DatedClause dated) => Length(TrimLead(dated.Text, dated.Start, dated.DateStart)) > 0;

    /// <summary>The subject of a scene with the next clause: 指数在综合考虑…的基础上，提出了… is 指数提出了….</summary>
    public static Title? WithSubject(DatedClause dated, Title scene, Clause next, int step)
    {
        var at = scene.Core.AsSpan(0, Math.Min(16, scene.Core.Length)).IndexOf('在');
        var start = scene.Tail.Start.Value;
        if (at < 2 || Length(scene.Lead) > 0 || scene.Step != 0 || WholeClause(dated, next, step) is not { } rest)
        {
            return null;
        }

        return Compose(dated.Text, start..(start + at), rest.Tail, step);
    }

    public static Title? WholeClause(DatedClause dated, Clause clause, int step)
    {
        var start = SkipConnectives(dated.Text, clause.Start, clause.End);
        var run = Phrases.Trim(dated.Text, start, clause.End);
        return Length(run) < 2 ? null : Compose(dated.Text, run.Start..run.Start, run, step);
    }

    /// <summary>A clause that only sets the scene: 在…下, 随着…, 为…: the happening is told by the next one.</summary>
    public static bool IsAdverbial(string core) => core.Length == 0
        || (core[0] is '在' or '为' or '随' or '面' or '由' or '根' or '按' or '经' or '通' or '针' or '鉴' or '受' or '继' or '当' or '借' or '依'
            && !EventWords.Contains(core, ["成立", "召开", "举行"]) && Phrases.Opening(core, ["在", "为", "随着", "面对", "由于", "根据", "按照", "经过", "通过", "针对", "鉴于", "受", "继", "当", "借助", "依托"]) > 0)
        || (Phrases.Closing(core, ["以上", "以下", "集中", "命中", "天下"]) == 0 && Phrases.Closing(core, ["下", "之际", "之时", "时", "之后", "后", "中", "上", "里", "方面", "同时", "期间"]) > 0);

    public static bool HasOwnDate(DatedClause dated, Clause clause) => dated.Text.AsSpan(clause.Start, Math.Min(12, clause.End - clause.Start)).ContainsAny("年月")
        && dated.Text.AsSpan(clause.Start, Math.Min(6, clause.End - clause.Start)).ContainsAnyInRange('0', '9');

    /// <summary>The title as shown: filled up from the next clause when very short, cut at a safe place when long.</summary>
    public static string Finish(DatedClause dated, Title title)
    {
        var core = title.Core;
        if (TitleLength.Of(core) < Shortest && Length(title.Tail) > 0 && dated.Next(title.Step + 1) is { } next && next.Start >= title.Tail.End.Value && !HasOwnDate(dated, next))
        {
            core += dated.Text[title.Tail.End.Value..next.End];
        }

        return TitleLength.Cut(core);
    }

    /// <summary>The title with the next clause behind it, as they stand in the sentence.</summary>
    public static Title Joined(DatedClause dated, Title title, Clause next)
    {
        var tail = (Length(title.Tail) > 0 ? title.Tail.Start.Value : title.Lead.End.Value)..next.End;
        return Length(title.Tail) > 0 ? Compose(dated.Text, title.Lead, tail, title.Step + 1) : title;
    }

    private static bool IsCompletedByDate(ReadOnlySpan<char> verb) =>
        EventWords.HasOccurrence(verb) || Phrases.Closing(verb, ["来源", "起源", "发端", "肇始", "活跃", "流行", "集中", "源", "始", "见"]) > 0;

    private static bool HoldsVerb(ReadOnlySpan<char> lead) => EventWords.HasOccurrence(lead) || lead.Contains('了') || EventWords.Contains(lead, ["估计", "研究"]);

    public static Title Compose(string text, Range lead, Range tail, int step)
    {
        var (first, second) = (text[lead], text[tail]);
        // Latin words keep the space the date stood in.
        var join = first.Length > 0 && second.Length > 0 && char.IsAsciiLetterOrDigit(first[^1]) && char.IsAsciiLetterOrDigit(second[0]) ? " " : "";
        return new Title(lead, tail, step, first + join + second);
    }

    private static Range TrimLead(string text, int start, int end)
    {
        // What follows a colon is a statement of its own (摘要：在2024年…).
        start = text.AsSpan(start, end - start).LastIndexOfAny('：', ':') is >= 0 and var colon ? start + colon + 1 : start;
        start = SkipConnectives(text, start, end);
        var run = Phrases.Trim(text, start, end);
        var (from, to) = (run.Start.Value, run.End.Value);
        while (to > from && Phrases.Closing(text.AsSpan(from, to - from), Prepositions) is > 0 and var cut)
        {
            to -= cut;
            to = Phrases.Trim(text, from, to).End.Value;
        }

        return from..Math.Max(from, to);
    }

    private static Range TrimTail(string text, int start, int end)
    {
        var run = Phrases.Trim(text, start, end);
        var (from, to) = (run.Start.Value, run.End.Value);
        if (Phrases.Opening(text.AsSpan(from, to - from), AfterDate) is > 0 and var cut && (text[from] is not ('上' or '里' or '内' or '时' or '起' or '间') || from + cut == to || text[from + cut] is ',' or '，'))
        {
            from = Phrases.Trim(text, from + cut, to).Start.Value;
        }

        return SkipHour(text, SkipBracket(text, from, to), to)..to;
    }

    // 光绪二十四年（戊戌）: a gloss on the date belongs to the date.
    private static int SkipBracket(string text, int from, int to)
    {
        if (from < to && text[from] is '（' or '(' && text.IndexOfAny(['）', ')'], from, to - from) is > 0 and var close)
        {
            return Phrases.Trim(text, close + 1, to).Start.Value;
        }

        return from;
    }

    // 下午3时整: the hour belongs to the date.
    private static int SkipHour(string text, int from, int to)
    {
        var at = from + Phrases.Opening(text.AsSpan(from, to - from), ["凌晨", "清晨", "上午", "中午", "下午", "晚上", "晚", "夜", "深夜", "早晨"]);
        while (at < to && char.IsDigit(Han.Narrow(text[at])))
        {
            at++;
        }

        if (at == from || at == to || text[at] is not ('时' or '点'))
        {
            return from;
        }

        at++;
        return Phrases.Trim(text, at < to && text[at] == '整' ? at + 1 : at, to).Start.Value;
    }

    private static int SkipConnectives(string text, int start, int end)
    {
        for (var rounds = 0; rounds < 3; rounds++)
        {
            start = Phrases.Trim(text, SkipLabel(text, start, end), end).Start.Value;
            var word = Phrases.Opening(text.AsSpan(start, end - start), Connectives);
            // A single character is a connective only where it ends the phrase: 而后, 在…, but not 以色列, 如皋.
            if (start + 1 < end && text[start] is '并' or '则' or '也' or '又' && text[start + 1] is not ('轨' or '购' or '发' or '列' or '入' or '存' or '网' or '行' or '非' or '门'))
            {
                start++;
                continue;
            }

            if (word == 0 || (word == 1 && start + word < end && text[start + word] is not (',' or '，')))
            {
                return start;
            }

            start += word;
        }

        return Phrases.Trim(text, start, end).Start.Value;
    }

    // 【摘要】, ［目的］ and (1) stand before a statement and are no part of it.
    private static int SkipLabel(string text, int start, int end)
    {
        if (start >= end || text[start] is not ('【' or '［' or '[' or '（' or '(' or '*' or '\\'))
        {
            return start;
        }

        var close = text.AsSpan(start, Math.Min(end - start, 12)).IndexOfAny("】］])）");
        return close > 0 ? start + close + 1 : start;
    }

    private static int Length(Range range) => range.End.Value - range.Start.Value;
}
