using Kanben.Model;
using Kanben.Text.Collations;

namespace Kanben.Commands;

/// <summary>Prints a collation for people: the counts, then each difference that is a judgement, a line each.</summary>
internal static class CollationPrinter
{
    private const int MaxText = 60;

    public static void Print(Collation? collation, TextWriter output)
    {
        if (collation is null)
        {
            return;
        }

        output.WriteLine($"{Counts.Of(collation.Length, "character")} of the source compared");
        foreach (var kind in Enum.GetValues<DifferenceKind>().Where(kind => collation.Count(kind) > 0))
        {
            output.WriteLine($"{collation.Count(kind),6} {kind.ToString().ToLowerInvariant()}");
        }

        foreach (var found in collation.Differences)
        {
            output.WriteLine($"line {found.Line}: {found.Kind.ToString().ToLowerInvariant()}{Reason(found)}: {Change(found)}");
        }
    }

    private static string Reason(Difference found) => found switch
    {
        { Removal: { } removal } => $" ({SourceRecord.NameOf(removal)})",
        { Repair: { } repair } => $" ({repair})",
        { Kind: DifferenceKind.Relevelled } => $" ({Level(found.SourceLevel)} → {Level(found.EditionLevel)})",
        _ => "",
    };

    private static string Change(Difference found) => found.Kind switch
    {
        DifferenceKind.Joined or DifferenceKind.Divided => $"{found.Before} ¶ {found.After}",
        DifferenceKind.Moved => $"{Shorten(found.Source)} → #{found.Place}",
        DifferenceKind.Relevelled or DifferenceKind.Removed => Shorten(found.Source),
        DifferenceKind.Inserted => $"{found.Before} 〔{Shorten(found.Edition)}〕 {found.After}",
        _ => $"{found.Before} （{Shorten(found.Source)}）{(found.Edition.Length > 0 ? $"〔{Shorten(found.Edition)}〕" : "")} {found.After}",
    };

    private static string Level(int level) => level == 0 ? "paragraph" : $"level {level}";

    private static string Shorten(string text) => text.Length <= MaxText ? text : $"{text[..(MaxText / 2)]}…{text[^(MaxText / 2)..]}";
}
