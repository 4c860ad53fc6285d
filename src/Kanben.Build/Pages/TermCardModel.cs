namespace Kanben.Build.Pages;

/// <summary>
/// What a term linked on an article's page means, in a few lines: an editor's words, or a sentence of an article. <see cref="Href"/> is the entry;
/// <see cref="Language"/> is that of <see cref="Text"/>.
/// </summary>
public sealed record TermCard(string Id, string Name, string Href, string Text, string Language)
{
    public string? Reading { get; init; }
    public string? English { get; init; }

    /// <summary>What the text is: 编者释义, 文中定义, 文中用法; null for a definition that was taken from <see cref="Origin"/>.</summary>
    public string? Label { get; init; }

    /// <summary>Where an editor has the definition from.</summary>
    public string? Origin { get; init; }

    /// <summary>The article that the sentence stands in.</summary>
    public Link? Source { get; init; }
}
