using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Kanben.Model.Yaml;

namespace Kanben.Model;

/// <summary>
/// The file format of an article: YAML front matter between two lines of `---`, then Markdown. Reading never throws on content; writing what
/// was read gives a text that reads the same, and writing that again gives the same bytes.
/// </summary>
public static class ArticleFile
{
    // Each keyword and author has a page, and an article is shown with all of them on each: five thousand keywords would fill a gigabyte.
    /// <summary>More keywords or authors than these are no article's.</summary>
    public const int MaxKeywords = 100;
    public const int MaxAuthors = 500;
    public const int MaxAffiliations = 20;
    private const int MaxHidden = 1000;

    /// <summary>The article, or null when a diagnostic of severity Error was added.</summary>
    public static Article? Read(string file, Slug slug, string text, ICollection<Diagnostic> diagnostics)
    {
        if (FrontMatter.Split(file, text, diagnostics) is not { } parts)
        {
            return null;
        }

        var found = new List<Diagnostic>();
        var header = YamlReader.Read(file, parts.Yaml, 2, found) is { } map ? ReadHeader(new YamlFields(map, found)) : null;
        foreach (var diagnostic in found.OrderBy(diagnostic => (diagnostic.Where.Line, diagnostic.Where.Column)))
        {
            diagnostics.Add(diagnostic);
        }

        return header is null || found.Any(diagnostic => diagnostic.Rule.Severity == Severity.Error)
            ? null
            : new Article(file, slug, header, parts.Body, parts.BodyLine);
    }

    public static string Write(Article article)
    {
        var yaml = new YamlWriter();
        WriteHeader(yaml, article.Header);
        return $"---\n{yaml.Finish()}---\n{article.Body.TrimEnd('\n')}\n";
    }

    /// <summary>The article with the digest of itself in its source record; one without a source record is returned as it is.</summary>
    public static Article Seal(Article article) => article.Header.Source is not { } source
        ? article
        : article with { Header = article.Header with { Source = source with { Digest = DigestOf(article) } } };

    /// <summary>
    /// Whether <paramref name="text"/>, read as <paramref name="article"/>, is to the letter what an importer wrote and sealed; line ends do not
    /// count, because Git changes them on Windows.
    /// </summary>
    public static bool IsUntouched(Article article, string text) =>
        article.Header.Source?.Digest is { } digest && digest == DigestOf(article) && Write(article) == InputText.WithLineFeeds(text);

    private static string DigestOf(Article article)
    {
        var unsealed = article with { Header = article.Header with { Source = article.Header.Source! with { Digest = null } } };
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(unsealed))));
    }

    private static ArticleHeader? ReadHeader(YamlFields fields)
    {
        var header = new ArticleHeader
        {
            Title = fields.Required("title") ?? "",
            Subtitle = fields.Text("subtitle"),
            Authors = ReadAuthors(fields),
            Abstract = fields.Text("abstract"),
            Keywords = fields.Texts("keywords", MaxKeywords),
            Language = ReadLanguage(fields) ?? "zh-Hans",
            Date = fields.Date("date"),
            Journal = ReadJournal(fields.Map("journal")),
            Doi = fields.Text("doi"),
            English = ReadEnglish(fields.Map("english")),
            Notes = fields.Texts("notes"),
            Draft = fields.Flag("draft"),
            Timeline = ReadTimeline(fields.Map("timeline")),
            Terms = ReadTerms(fields.Map("terms")),
            Source = ReadSource(fields.Map("source")),
        };
        fields.Finish();
        return header.Title.Length == 0 ? null : header;
    }

    private static string? ReadLanguage(YamlFields fields) => fields.Text("language")?.Trim() is { Length: > 0 } tag ? tag : null;

    private static ImmutableArray<Author> ReadAuthors(YamlFields fields)
    {
        var authors = fields.Maps("authors", "name").Select(ReadAuthor).ToImmutableArray();
        if (authors.Length > MaxAuthors)
        {
            fields.Wrong("authors", $"at most {MaxAuthors} entries, and here are {authors.Length}");
        }

        return authors;
    }

    private static Author ReadAuthor(YamlFields fields)
    {
        var author = new Author(fields.Required("name") ?? "")
        {
            Affiliations = fields.Texts("affiliation", MaxAffiliations),
            Email = fields.Text("email"),
            Orcid = fields.Text("orcid"),
            Note = fields.Text("note"),
        };
        fields.Finish();
        return author;
    }

    private static JournalIssue? ReadJournal(YamlFields? fields)
    {
        if (fields is null)
        {
            return null;
        }

        var journal = new JournalIssue(fields.Text("title"), fields.Text("volume"), fields.Text("issue"), fields.Text("pages"));
        fields.Finish();
        return journal;
    }

    private static EnglishHeader? ReadEnglish(YamlFields? fields)
    {
        if (fields is null)
        {
            return null;
        }

        var english = new EnglishHeader(fields.Text("title"), fields.Texts("authors"), fields.Text("abstract"), fields.Texts("keywords"));
        fields.Finish();
        return english;
    }

    private static TimelineCorrections ReadTimeline(YamlFields? fields)
    {
        if (fields is null)
        {
            return TimelineCorrections.None;
        }

        var hide = fields.PlacedTexts("hide", MaxHidden).Select(one => new EventName(one.Text) { Line = one.Where.Line }).ToImmutableArray();
        var retitle = fields.Maps("retitle").Select(EventFields.ReadRetitling).OfType<Retitling>().ToImmutableArray();
        if (retitle.Length > MaxHidden)
        {
            fields.Wrong("retitle", $"at most {MaxHidden} entries, and here are {retitle.Length}");
            retitle = [];
        }

        var add = fields.Maps("add").Select(EventFields.Read).OfType<AddedEvent>().ToImmutableArray();
        fields.Finish();
        return new TimelineCorrections(hide, add) { Retitle = retitle };
    }

    private static TermCorrections ReadTerms(YamlFields? fields)
    {
        if (fields is null)
        {
            return TermCorrections.None;
        }

        var corrections = new TermCorrections(fields.Texts("hide", MaxHidden), fields.Texts("add"));
        fields.Finish();
        return corrections;
    }

    private static SourceRecord? ReadSource(YamlFields? fields)
    {
        if (fields is null)
        {
            return null;
        }

        var source = new SourceRecord(fields.Required("seed") ?? "", fields.Required("sha256") ?? "")
        {
            Importer = fields.Whole("importer"),
            Digest = fields.Text("digest"),
            Removed = [.. fields.Maps("removed").Select(SourceFields.ReadRemoval)],
            Repairs = [.. fields.Maps("repairs").Select(SourceFields.ReadRepair)],
        };
        fields.Finish();
        return source;
    }

    private static void WriteHeader(YamlWriter yaml, ArticleHeader header)
    {
        yaml.Text("title", header.Title);
        yaml.Text("subtitle", header.Subtitle);
        yaml.Maps("authors", header.Authors, author =>
        {
            yaml.Text("name", author.Name);
            if (author.Affiliations.Length == 1)
            {
                yaml.Text("affiliation", author.Affiliations[0]);
            }
            else
            {
                yaml.Texts("affiliation", author.Affiliations);
            }

            yaml.Text("email", author.Email);
            yaml.Text("orcid", author.Orcid);
            yaml.Text("note", author.Note);
        });
        yaml.Text("abstract", header.Abstract);
        yaml.Flow("keywords", header.Keywords);
        yaml.Text("language", header.Language);
        yaml.Text("date", header.Date?.Text);
        if (header.Journal is { } journal)
        {
            yaml.Map("journal", () =>
            {
                yaml.Text("title", journal.Title);
                yaml.Text("volume", journal.Volume);
                yaml.Text("issue", journal.Issue);
                yaml.Text("pages", journal.Pages);
            });
        }

        yaml.Text("doi", header.Doi);
        if (header.English is { } english)
        {
            yaml.Map("english", () =>
            {
                yaml.Text("title", english.Title);
                yaml.Flow("authors", english.Authors);
                yaml.Text("abstract", english.Abstract);
                yaml.Flow("keywords", english.Keywords);
            });
        }

        yaml.Texts("notes", header.Notes);
        yaml.Flag("draft", header.Draft);
        WriteCorrections(yaml, header);
        if (header.Source is { } source)
        {
            yaml.Map("source", () => SourceFields.Write(yaml, source));
        }
    }

    private static void WriteCorrections(YamlWriter yaml, ArticleHeader header)
    {
        if (header.Timeline is { Hide.Length: > 0 } or { Add.Length: > 0 } or { Retitle.Length: > 0 })
        {
            yaml.Map("timeline", () =>
            {
                yaml.Texts("hide", [.. header.Timeline.Hide.Select(one => one.Text)]);
                yaml.Maps("retitle", header.Timeline.Retitle, one => EventFields.Write(yaml, one));
                yaml.Maps("add", header.Timeline.Add, added => EventFields.Write(yaml, added));
            });
        }

        if (header.Terms is { Hide.Length: > 0 } or { Add.Length: > 0 })
        {
            yaml.Map("terms", () =>
            {
                yaml.Flow("hide", header.Terms.Hide);
                yaml.Flow("add", header.Terms.Add);
            });
        }
    }
}
