using Kanben.Model;
using Kanben.Text.References;

namespace Kanben.Import;

/// <summary>The article's own citation as its first page recommends it (引用格式, or an entry without label that gives its title).</summary>
internal static class OwnCitation
{
    private const int Longest = 400;

    /// <summary>What the text says of the article, or null when it is not the citation of an article in a journal.</summary>
    public static ParsedReference? Read(string text)
    {
        var label = Labels.AtStart(text);
        var entry = label is { Kind: LabelKind.Note } found ? text[found.Content..] : text;
        if (entry.Length is < 12 or > Longest || (label is not null && !IsCitationLabel(text)) || (label is null && !Bibliography.LooksLikeEntry(entry)))
        {
            return null;
        }

        // A citation in two languages gives the Chinese one first.
        var parsed = ReferenceParser.Parse(entry.Trim());
        return parsed is { Type: "J", Title.Length: > 0, Container.Length: > 0 } ? parsed : null;
    }

    private static bool IsCitationLabel(string text) => Marks.Head(text, 10) is var head && (head.Contains('引') || head.Contains("cit", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the two print the same title.</summary>
    public static bool IsTitle(string? printed, string title) =>
        printed is not null && Marks.Bare(printed) is { Length: > 3 } bare && (Marks.Bare(title) == bare || (bare.Length > 8 && (Marks.Bare(title).StartsWith(bare, StringComparison.Ordinal) || bare.StartsWith(Marks.Bare(title), StringComparison.Ordinal))));
}
