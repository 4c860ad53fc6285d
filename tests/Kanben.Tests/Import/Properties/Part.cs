namespace Kanben.Tests.Import.Properties;

internal enum PartKind
{
    Title,
    Authors,
    Affiliations,
    Abstract,
    Keywords,
    Heading,
    Paragraph,
    Item,
    Table,
    Caption,
    Formula,
    ReferenceHeading,
    Reference,
    Note,
    English,

    /// <summary>What belongs to the page: heads and numbers.</summary>
    Furniture,
}

/// <summary>One printed block of a generated article, with its Markdown. <see cref="Level"/> counts the number signs of a heading.</summary>
internal sealed record Part(PartKind Kind, string Text, int Level = 0)
{
    public string Markdown => Level == 0 ? Text : $"{new string('#', Level)} {Text}";

    public static string Print(IEnumerable<Part> parts) => string.Join("\n\n", parts.Select(part => part.Markdown)) + "\n";
}
