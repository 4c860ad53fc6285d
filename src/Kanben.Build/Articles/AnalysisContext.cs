namespace Kanben.Build.Articles;

/// <summary>What an article's analysis takes from the site: where links may lead, and whether raw HTML is trusted. Immutable and shared by all analyses.</summary>
public sealed record AnalysisContext(LinkTargets Targets, bool TrustsHtml)
{
    /// <summary>For an article that is looked at by itself.</summary>
    public static AnalysisContext None { get; } = new(LinkTargets.None, TrustsHtml: false);
}
