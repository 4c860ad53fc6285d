using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Text.References.Checks;

/// <summary>Whether the entry is one work and was read to its end.</summary>
internal static class CompletenessChecks
{
    public static IEnumerable<(Rule Rule, string Message)> Check(ParsedReference reference)
    {
        if (SecondWork(reference) is { } second)
        {
            yield return (TextRules.TwoWorks, $"A second work begins before “{EntryQuote.Of(second)}”: {EntryQuote.Of(reference.Raw)}");
        }
        else if (!reference.LeftOver.IsEmpty)
        {
            yield return (TextRules.EntryNotUnderstood, $"Not understood: {string.Join(" … ", reference.LeftOver.Select(EntryQuote.Of))}");
        }
    }

    /// <summary>Whether a second work begins in the entry: then nothing can be said of the imprint of the first.</summary>
    public static bool HoldsTwoWorks(ParsedReference reference) => SecondWork(reference) is not null;

    // Two marks with a year between them: the first work has ended before the second begins. A host (//) has the year behind both marks, and a
    // translation of the entry is in another script.
    private static string? SecondWork(ParsedReference reference)
    {
        var entry = EntryText.From(reference.Raw);
        var first = TypeMark.Find(entry, 0);
        var second = first.IsNone ? default : TypeMark.Find(entry, first.Whole.End);
        if (second.IsNone || !HasYear(entry.Text, first.Whole.End, second.Whole.Start) || HasHost(entry.Text, first.Whole.End, second.Whole.Start))
        {
            return null;
        }

        var (title, other) = (TitleBefore(first.Whole.Start), TitleBefore(second.Whole.Start));
        return entry.HasHan(title) == entry.HasHan(other) ? entry.Raw[second.Whole.Start..] : null;
    }

    private static bool HasYear(string text, int from, int end)
    {
        for (var i = from; i + 4 <= end; i++)
        {
            if (YearScan.IsYear(text, i, end))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasHost(string text, int from, int end) => text.AsSpan(from, end - from).Contains("//", StringComparison.Ordinal);

    private static Segment TitleBefore(int mark)
    {
        const int Words = 12;
        return new Segment(Math.Max(0, mark - Words), mark);
    }
}
