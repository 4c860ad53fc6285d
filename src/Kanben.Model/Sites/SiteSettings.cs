using System.Collections.Immutable;
using Kanben.Model.Yaml;

namespace Kanben.Model;

/// <summary>The settings of a site as `input/site.yml` holds them.</summary>
public sealed record SiteSettings
{
    public const string File = "input/site.yml";

    public required string Title { get; init; }
    public string? Subtitle { get; init; }
    public string? Description { get; init; }

    /// <summary>BCP 47; chooses the theme's interface words.</summary>
    public string Language { get; init; } = "zh-Hans";

    /// <summary>The public address, ending in a slash; null until the site has one. Only the sitemap, canonical links and the like need it.</summary>
    public string? Url { get; init; }

    /// <summary>Under what terms the articles are published: the address of a licence, or words. Null says nothing.</summary>
    public string? License { get; init; }

    /// <summary>Raw HTML in articles is published as it stands instead of being sanitised.</summary>
    public bool TrustsHtml { get; init; }

    /// <summary>The kinds of found terms that the glossary publishes.</summary>
    public ImmutableArray<TermKind> GlossaryKinds { get; init; } = [TermKind.Keyword, TermKind.Work, TermKind.Defined, TermKind.Glossed, TermKind.Quoted];

    /// <summary>Found terms that no page of the glossary has and no article links: words too common on this site to be looked up.</summary>
    public ImmutableArray<string> GlossaryHide { get; init; } = [];

    /// <summary>How much of an article's collation with its source is published.</summary>
    public EditionScope Edition { get; init; }

    public DiagnosticPolicy Policy { get; init; } = DiagnosticPolicy.Default;

    public static SiteSettings Default { get; } = new() { Title = "Kanben" };

    /// <summary>Reads the settings; faults are added to the diagnostics and leave the default in place.</summary>
    public static SiteSettings Read(string text, ICollection<Diagnostic> diagnostics)
    {
        if (YamlReader.Read(File, text, 1, diagnostics) is not { } map)
        {
            return Default;
        }

        var fields = new YamlFields(map, diagnostics);
        var (kinds, hide) = ReadGlossary(fields.Map("glossary"));
        var settings = new SiteSettings
        {
            Title = fields.Required("title") ?? Default.Title,
            Subtitle = fields.Text("subtitle"),
            Description = fields.Text("description"),
            Language = fields.Text("language") is { Length: > 0 } language ? language : Default.Language,
            Url = ReadUrl(fields),
            License = fields.Text("license") is { Length: > 0 } license ? license : null,
            TrustsHtml = ReadChoice(fields, "html", ["sanitised", "trusted"]) == "trusted",
            GlossaryKinds = kinds,
            GlossaryHide = hide,
            Edition = ReadChoice(fields, "edition", ["full", "notes", "none"]) switch { "notes" => EditionScope.Notes, "none" => EditionScope.None, _ => EditionScope.Full },
            Policy = DiagnosticPolicy.Read(fields),
        };
        fields.Finish();
        return settings;
    }

    private static string? ReadUrl(YamlFields fields)
    {
        if (fields.Text("url") is not { Length: > 0 } url)
        {
            return null;
        }

        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Query.Length == 0 && uri.Fragment.Length == 0)
        {
            return uri.AbsoluteUri.TrimEnd('/') + "/";
        }

        fields.Wrong("url", "the site's address, such as https://example.org/journal/");
        return null;
    }

    private static string? ReadChoice(YamlFields fields, string key, string[] choices)
    {
        var value = fields.Text(key);
        if (value is not null && !choices.Contains(value))
        {
            fields.Wrong(key, $"one of {string.Join(", ", choices)}");
        }

        return value;
    }

    private static (ImmutableArray<TermKind> Kinds, ImmutableArray<string> Hide) ReadGlossary(YamlFields? fields)
    {
        if (fields is null)
        {
            return (Default.GlossaryKinds, []);
        }

        var hide = fields.Texts("hide");
        var kinds = fields.Has("publish") ? ReadKinds(fields) : Default.GlossaryKinds;
        fields.Finish();
        return (kinds, hide);
    }

    private static ImmutableArray<TermKind> ReadKinds(YamlFields fields)
    {
        var kinds = ImmutableArray.CreateBuilder<TermKind>();
        foreach (var name in fields.Texts("publish"))
        {
            if (Enum.TryParse<TermKind>(name, ignoreCase: true, out var kind) && name.All(char.IsAsciiLetterLower) && kind != TermKind.Curated)
            {
                kinds.Add(kind);
            }
            else
            {
                fields.Wrong("publish", "a list of keyword, work, defined, glossed, quoted, frequent");
            }
        }

        return kinds.ToImmutable();
    }
}

/// <summary>What readers get of an edition: a publisher may own the article and not the raw extraction.</summary>
public enum EditionScope
{
    /// <summary>The edition page, and beside it the raw source.</summary>
    Full,

    /// <summary>The edition page alone.</summary>
    Notes,
    None,
}
