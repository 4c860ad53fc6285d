using System.Collections.Immutable;
using Kanben.Build.Output;
using Kanben.Text.Pinyin;

namespace Kanben.Build.Glossaries;

/// <summary>The entries whose first character has so many strokes; 0 for letters, numbers and characters of unknown strokes, which come last.</summary>
public sealed record StrokeGroup(int Strokes, ImmutableArray<GlossaryEntry> Entries);

/// <summary>
/// A page of the glossary by strokes: names alone. It is one page while they fit, else the first leads to one for each number of strokes, in numbered parts
/// where that is still too many.
/// </summary>
public sealed record StrokeSheet(string Path, ImmutableArray<StrokeGroup> Groups)
{
    public const string FirstPath = Folder + "index.html";

    /// <summary>The most names on a page: at about 110 bytes each it stays as small as the others.</summary>
    public const int Limit = 3000;

    private const string Folder = GlossarySheet.Folder + "strokes/";

    /// <summary>The strokes that it is for; null for the first page.</summary>
    public int? Strokes { get; init; }

    /// <summary>From 1; above 1 only when the names of one number of strokes fill several pages.</summary>
    public int Part { get; init; } = 1;

    public int Count => Groups.Sum(group => group.Entries.Length);

    /// <summary>All pages in order, the first page first; each entry is on exactly one.</summary>
    public static ImmutableArray<StrokeSheet> Split(ImmutableArray<GlossaryEntry> entries)
    {
        var groups = SideBySide.Select(entries, entry => new Filed(entry, StrokeOrder.IndexStrokes(entry.Name), StrokeOrder.Key(entry.Name)))
            .GroupBy(one => one.Strokes)
            .OrderBy(group => group.Key == 0).ThenBy(group => group.Key)
            .Select(group => new StrokeGroup(group.Key, [.. group.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Entry)]))
            .ToImmutableArray();
        return entries.Length <= Limit ? [new(FirstPath, groups)] : [new(FirstPath, []), .. groups.SelectMany(Fill)];
    }

    private static IEnumerable<StrokeSheet> Fill(StrokeGroup group) => new PageRoom(Limit, int.MaxValue).Fill(group.Entries, _ => 1)
        .Select((portion, i) => new StrokeSheet($"{Folder}{group.Strokes}/{(i > 0 ? $"part-{i + 1}/" : "")}index.html", [group with { Entries = portion }]) { Strokes = group.Strokes, Part = i + 1 });

    private sealed record Filed(GlossaryEntry Entry, int Strokes, string Key);
}
