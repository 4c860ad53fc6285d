namespace Kanben.Commands;

/// <summary>The words of the command line.</summary>
internal static class Texts
{
    public const string Root = "Kanben (刊本) turns raw text extractions of papers into a published scholarly site. Without a command it builds the site.";
    public const string Build = "Import what is new in seeds/, then build the site into output/";
    public const string Preview = "Build the site, show it in the browser, and keep it up with every save";
    public const string Import = "Turn seeds into articles under input/articles/";
    public const string Check = "Check content and built site against every rule";
    public const string Collate = "List every difference between a seed and the article made from it";
    public const string Inspect = "Show what is found in a file, as JSON";
    public const string New = "Make a file to start from";
}
