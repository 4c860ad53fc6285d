using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>Makes an article's front matter of the blocks that the repairs marked. What finds no field of its own becomes a note.</summary>
internal static class HeaderComposer
{
    /// <summary>The header, or null when no block is the title.</summary>
    public static ArticleHeader? Compose(SeedDocument document)
    {
        var title = TitleOf(document);
        if (string.IsNullOrWhiteSpace(title) || Plain(title).Length == 0)
        {
            return null;
        }

        var isEnglish = SeedLanguage.IsEnglish(document.Blocks);
        var notes = new NoteReader(document.Blocks);
        var people = isEnglish ? EnglishAuthors(document) : AuthorComposer.Compose(document);
        var authors = notes.GiveTo(people.Authors);
        var english = English(document, title);
        var lost = LostMarks.Between(document.Blocks.Where(block => block.Kind == BlockKind.EnglishAuthors), english?.Authors ?? []);
        return new ArticleHeader
        {
            Title = Plain(title),
            Subtitle = Texts(document, BlockKind.Subtitle).Select(text => Plain(text.TrimStart('—', '–', '-', '一', ' '))).FirstOrDefault(),
            Authors = authors,
            Abstract = Abstract(document, BlockKind.Abstract),
            Keywords = [.. KeywordList.Read(Texts(document, BlockKind.Keywords)).Select(Plain)],
            Language = isEnglish ? "en" : "zh-Hans",
            Date = notes.PublicationDate ?? notes.YearOf(title),
            Journal = notes.JournalOf(title),
            Doi = notes.Doi,
            English = english,
            Notes = [.. notes.Remaining.Select(Plain), .. people.Notes.Select(Plain)],
            Source = new SourceRecord(document.Path, document.Sha256) { Importer = Importer.Version, Removed = [.. document.Removed, .. TitleMarks(document), .. people.Removed, .. lost], Repairs = document.Repairs },
        };
    }

    /// <summary>The document with the unreadable title that became a note as its title again, when nothing better stands in for it.</summary>
    public static SeedDocument WithTitle(SeedDocument document)
    {
        var unreadable = document.Blocks.FirstOrDefault(block => block is { Kind: BlockKind.Note, Level: > 0 });
        return unreadable is null || TitleOf(document) is not null ? document : document with { Blocks = document.Blocks.Replace(unreadable, unreadable with { Kind = BlockKind.Title }) };
    }

    // A seed that has lost its first lines may still name the title where it recommends how to cite the article, above its pages, or in English.
    private static string? TitleOf(SeedDocument document) =>
        Texts(document, BlockKind.Title)
            .Concat(Texts(document, BlockKind.Note).Select(note => OwnCitation.Read(note)?.Title).OfType<string>())
            .Concat(RunningTitles(document))
            .Concat(Texts(document, BlockKind.EnglishTitle))
            .FirstOrDefault();

    // The head of the right-hand pages is the title, that of the left-hand ones the authors or the journal.
    private static IEnumerable<string> RunningTitles(SeedDocument document) => document.Removed
        .Where(removal => removal.Kind == RemovalKind.RunningHead && Marks.HanCount(removal.Text) > 6)
        .CountBy(removal => removal.Text)
        .Where(pair => pair.Value >= 3 && !pair.Key.Any(char.IsAsciiDigit) && !Institutions.Contains(pair.Key) && AuthorLine.Read(pair.Key) is null
            && !pair.Key.Contains("学报", StringComparison.Ordinal) && !pair.Key.Contains("杂志", StringComparison.Ordinal))
        .Select(pair => pair.Key);

    private static List<string> Texts(SeedDocument document, BlockKind kind) =>
        [.. document.Blocks.Where(block => block.Kind == kind && block.Text.Length > 0).Select(block => block.Text)];

    /// <summary>Header fields are plain text: escapes and bold are undone, and the star that led to a footnote goes.</summary>
    private static string Plain(string text)
    {
        var plain = Escapes.Undo(text);
        plain = plain.Split("**").Length % 2 == 1 ? plain.Replace("**", "", StringComparison.Ordinal) : plain;
        return plain[..^TrailingMark(plain).Length].Trim();
    }

    private static string TrailingMark(string text) => text[text.AsSpan().TrimEnd("*＊†①②③ ").Length..];

    private static IEnumerable<Removal> TitleMarks(SeedDocument document) => document.Blocks
        .Where(block => block.Kind is BlockKind.Title or BlockKind.Subtitle && TrailingMark(block.Text).Trim().Length > 0)
        .Select(block => new Removal(RemovalKind.Markup, block.Line, TrailingMark(block.Text).Trim()));

    private static AuthorsAndNotes EnglishAuthors(SeedDocument document)
    {
        ImmutableArray<string> affiliations = [.. Texts(document, BlockKind.Affiliation).Select(text => text.Trim(' ', ',', ';'))];
        var names = Texts(document, BlockKind.Authors).SelectMany(EnglishNames.Separate);
        return new AuthorsAndNotes([.. names.Select(name => new Author(name) { Affiliations = affiliations })], []);
    }

    // A new paragraph begins behind an empty line, and only where the one before it is complete.
    private static string? Abstract(SeedDocument document, BlockKind kind)
    {
        var text = "";
        foreach (var block in document.Blocks.Where(block => block.Kind == kind && block.Text.Length > 0))
        {
            var isCut = text.Length == 0 || !block.Gap || (!Marks.IsFinal(text[^1]) && text[^1] is not ('.' or '”'));
            text += isCut ? Bibliography.Separator(text, block.Text) + Plain(block.Text) : "\n\n" + Plain(block.Text);
        }

        return text.Length > 0 ? text : null;
    }

    private static EnglishHeader? English(SeedDocument document, string title)
    {
        var names = AuthorLine.NamesIn(document.Blocks);
        // The title that stands in for a lost one stands once.
        var titles = Texts(document, BlockKind.EnglishTitle);
        titles = titles is [var only] && only == title ? [] : titles;
        var authors = Texts(document, BlockKind.EnglishAuthors);
        var summary = Abstract(document, BlockKind.EnglishAbstract);
        var words = Texts(document, BlockKind.EnglishKeywords);
        return titles.Count + authors.Count + words.Count == 0 && summary is null
            ? null
            : new EnglishHeader(
                titles.Count == 0 ? null : Plain(string.Join(' ', titles)),
                [.. authors.SelectMany(line => EnglishNames.Read(Plain(EnglishNames.Unset(line).Text), names))],
                summary,
                [.. KeywordList.ReadEnglish(words, KeywordList.Read(Texts(document, BlockKind.Keywords)).Length).Select(Plain)]);
    }
}
