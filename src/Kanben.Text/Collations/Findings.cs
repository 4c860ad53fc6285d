using Kanben.Model;

namespace Kanben.Text.Collations;

/// <summary>What the scans of one collation have found so far.</summary>
internal sealed class Findings
{
    public List<Difference> Listed { get; } = [];

    public List<Spot> Mechanical { get; } = [];

    public List<Removal> UnfoundRemovals { get; } = [];
}

/// <summary>A mechanical difference as ranges of the two texts; there are too many to be written out when nobody asks.</summary>
internal readonly record struct Spot(DifferenceKind Kind, int Line, string? Place)
{
    public required Range Source { get; init; }
    public required Range Edition { get; init; }

    public Difference Show(string source, string edition) => new(Kind, Line, Excerpt.Short(source[Source]), Excerpt.Short(edition[Edition]))
    {
        Place = Place,
        Before = Excerpt.Before(source, Source.Start.Value),
        After = Excerpt.After(source, Source.End.Value),
    };
}

/// <summary>Pieces of a text that are shown in a report.</summary>
internal static class Excerpt
{
    private const int Context = 12;
    private const int MaxLength = 400;

    public static string Before(string text, int at) => Line(text[Around(text, Math.Max(0, at - Context))..at]);

    public static string After(string text, int at) => Line(text[at..Around(text, Math.Min(text.Length, at + Context))]);

    /// <summary>The text itself, or its two ends when it is long.</summary>
    public static string Short(string text) => text.Length <= MaxLength
        ? Line(text)
        : $"{Line(text[..Around(text, MaxLength / 2)])}…{Line(text[Around(text, text.Length - (MaxLength / 2))..])}";

    private static string Line(string text) => text.Contains('\n') ? text.Replace('\n', ' ') : text;

    // Not between the halves of a surrogate pair.
    private static int Around(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
