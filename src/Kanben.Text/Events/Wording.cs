namespace Kanben.Text.Events;

/// <summary>
/// The words of a statement: <see cref="Lead"/> and <see cref="Tail"/> are runs of the text that stand before and behind what is left out;
/// `Step` is the clause the tail ends in, counted from the dated one. <see cref="Core"/> is both together.
/// </summary>
internal readonly record struct Wording(Range Lead, Range Tail, int Step, string Core)
{
    public bool HasLead => Length(Lead) > 0;

    public bool HasTail => Length(Tail) > 0;

    public static Wording Compose(string text, Range lead, Range tail, int step) => new(lead, tail, step, Join(text[lead], text[tail]));

    /// <summary>Two runs of a text in one. Latin words keep the space the date stood in.</summary>
    public static string Join(string first, string second)
    {
        var isLatin = first.Length > 0 && second.Length > 0 && char.IsAsciiLetterOrDigit(first[^1]) && char.IsAsciiLetterOrDigit(second[0]);
        return isLatin ? first + " " + second : first + second;
    }

    public static int Length(Range range) => range.End.Value - range.Start.Value;
}
