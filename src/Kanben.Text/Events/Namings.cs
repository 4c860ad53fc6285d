namespace Kanben.Text.Events;

/// <summary>Clauses that only name what a date stands for: the stage it is, the mark it sets, or, in a cleft, what was done then.</summary>
internal static class Namings
{
    private static readonly Vocabulary Stages = new(["阶段", "时期"]);

    private static readonly Vocabulary Marks = new(["为标志", "为开端", "为起点", "为契机", "为转折点", "为标识", "为嚆矢"]);

    public static Wording? Find(DatedClause dated) => Stage(dated) ?? Mark(dated) ?? Cleft(dated);

    // 1994—2012年为农垦快速发展阶段: the title is the stage.
    private static Wording? Stage(DatedClause dated)
    {
        var (start, end) = Bounds(dated);
        return dated.IsPeriod && end - start > 4 && dated.Text[start] is '为' or '是' && Stages.AtEnd(dated.Text.AsSpan(start, end - start)) > 0 ? Run(dated, start + 1, end) : null;
    }

    // 以1981年底建制恢复为标志: the title is what is told between 以 and 为.
    private static Wording? Mark(DatedClause dated)
    {
        var (start, end) = Bounds(dated);
        return dated.Before.TrimEnd().EndsWith('以') && Marks.AtEnd(dated.Text.AsSpan(start, end - start)) is > 0 and var mark && end - mark - start > 3 ? Run(dated, start + Phrases.Opening(dated.Text.AsSpan(start), ["开始的"]), end - mark) : null;
    }

    // 许多防护林是20世纪80年代营造的: subject and verb stand around 是, the date and 的.
    private static Wording? Cleft(DatedClause dated)
    {
        var (start, end) = Bounds(dated);
        var before = dated.Before.TrimEnd(" 在于");
        if (!before.EndsWith('是') || end - start < 3 || dated.Text[end - 1] != '的')
        {
            return null;
        }

        var lead = DatePhrases.Lead(dated.Text, dated.Start, dated.Start + before.Length - 1);
        return Wording.Length(lead) < 2 ? null : Wording.Compose(dated.Text, lead, start..(end - 1), 0);
    }

    private static (int Start, int End) Bounds(DatedClause dated)
    {
        var run = Phrases.Trim(dated.Text, dated.DateEnd, dated.End);
        return (run.Start.Value, run.End.Value);
    }

    private static Wording Run(DatedClause dated, int start, int end) => Wording.Compose(dated.Text, start..start, start..end, 0);
}
