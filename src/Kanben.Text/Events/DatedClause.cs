using Kanben.Model;

namespace Kanben.Text.Events;

/// <summary>
/// What a dated clause was found to tell, and where its subject stands if that is sure. The value is given where it is not that of the mention:
/// 自2003年工程实施以来 tells what happened in 2003.
/// </summary>
internal readonly record struct FoundEvent(string Title, EventKind Kind, Range Subject = default, Edtf? Value = null);

/// <summary>A date within its clause. Offsets are those of the paragraph; at most <see cref="Window"/> characters are looked at on each side.</summary>
internal sealed class DatedClause(Clauses clauses, int index, DateMention mention, Range subject)
{
    private const int Window = 160;
    private const int MostClausesBefore = 6;

    public string Text => clauses.Text;

    public DateMention Mention => mention;

    public Edtf Value => mention.Value!;

    /// <summary>The subject of an earlier dated clause of the sentence; empty when there is none.</summary>
    public Range Subject => subject;

    /// <summary>The first clause of the sentence, if the dated one follows it in the same statement.</summary>
    public Clause? Topic
    {
        get
        {
            var first = index;
            while (first > 0 && index - first < MostClausesBefore && clauses[first - 1].Statement == clauses[index].Statement)
            {
                first--;
            }

            return first == index || (first > 0 && clauses[first - 1].Sentence == clauses[first].Sentence) ? null : Bound(clauses[first]);
        }
    }

    /// <summary>Where the part of the clause before the date begins.</summary>
    public int Start { get; } = Math.Max(clauses[index].Start, mention.Offset - Window);

    public int DateStart => mention.Offset;

    public int DateEnd => mention.Offset + mention.Text.Length;

    /// <summary>Where the part of the clause behind the date ends.</summary>
    public int End => Math.Clamp(clauses[LastIndex].End, DateEnd, DateEnd + Window);

    public ReadOnlySpan<char> Before => Text.AsSpan(Start, Math.Max(0, DateStart - Start));

    public ReadOnlySpan<char> After => Text.AsSpan(DateEnd, End - DateEnd);

    /// <summary>Latin letters on both sides, or none of Han in the clause: an English sentence.</summary>
    public bool IsEnglish => !Mention.Text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF') && !After.ContainsAnyInRange('\u4E00', '\u9FFF')
        && !Before.ContainsAnyInRange('\u4E00', '\u9FFF') && (Mention.Text.AsSpan().ContainsAnyInRange('a', 'z') || HasLatinNear());

    /// <summary>A run of years rather than a happening of days or months.</summary>
    public bool IsPeriod
    {
        get
        {
            var text = Value.Text;
            if (text.Contains('X') || Value.Latest is null)
            {
                return true;
            }

            return Value.IsInterval && Value.Earliest is { } from && Value.Latest is { } to && to.Year - from.Year >= (IsOfYears(text) ? 1 : 2);
        }
    }

    // June 24, 2024 runs over a comma: the clause of its year is the one that goes on.
    private int LastIndex
    {
        get
        {
            var last = index;
            while (last + 1 < clauses.Count && clauses[last + 1].Start < DateEnd)
            {
                last++;
            }

            return last;
        }
    }

    /// <summary>The following clause of the same statement, if any.</summary>
    public Clause? Next(int step) =>
        LastIndex + step is var next && next < clauses.Count && clauses[next].Statement == clauses[index].Statement ? Bound(clauses[next]) : null;

    private static bool IsOfYears(string text) => !text.TrimStart('-').Split('/')[0].Contains('-');

    private static Clause Bound(Clause clause) => clause with { End = Math.Min(clause.End, clause.Start + Window) };

    private bool HasLatinNear() => char.IsAsciiLetter(Letter(DateEnd, 1)) || char.IsAsciiLetter(Letter(DateStart - 1, -1));

    private char Letter(int from, int step)
    {
        for (var (i, steps) = (from, 0); i >= 0 && i < Text.Length && steps < 12; i += step, steps++)
        {
            if (char.IsLetter(Text[i]))
            {
                return Text[i];
            }
        }

        return '\0';
    }
}
