using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>The authors of an article, and what their lines hold besides.</summary>
internal sealed record AuthorsAndNotes(ImmutableArray<Author> Authors, ImmutableArray<string> Notes)
{
    /// <summary>The figures that tied authors to affiliations: structure now, taken out of the text.</summary>
    public ImmutableArray<Removal> Removed { get; init; } = [];
}

/// <summary>Makes authors of the author and affiliation lines: each gets the affiliations whose numbers stand at the name.</summary>
internal static class AuthorComposer
{
    // No journal prints so many; what looks like them is no title page, and all for each would fill the disk.
    private const int MostPairs = 20_000;

    public static AuthorsAndNotes Compose(SeedDocument document)
    {
        var lines = document.Blocks.Where(block => block.Kind == BlockKind.Authors).Select(block => AuthorLine.Read(block.Text)).OfType<AuthorLine>().ToList();
        var bodies = document.Blocks.Where(block => block.Kind == BlockKind.Authors && AuthorLine.Read(block.Text) is null).SelectMany(block => AuthorRoles.Bodies(block.Text));
        var named = lines.SelectMany(line => line.Authors).Concat(bodies.Select(body => new NamedAuthor(body, []))).ToList();
        var rests = lines.Select(line => line.Affiliations).Where(rest => rest.Any(char.IsLetterOrDigit)).ToList();
        var printed = document.Blocks.Where(block => block.Kind == BlockKind.Affiliation).Select(block => block.Text);
        var read = AffiliationList.Read([.. rests.Where(Institutions.Contains), .. printed]).Select(CutAddress).ToList();
        var affiliations = read.Select(pair => pair.Affiliation).ToImmutableArray();
        List<string> notes = [.. lines.Select(line => line.Rest).Where(rest => rest.Length > 0), .. rests.Where(rest => !Institutions.Contains(rest)), .. read.Select(pair => pair.Address).Where(rest => rest.Length > 0)];
        if (named.Count == 0 || (long)named.Count * affiliations.Length > MostPairs)
        {
            var apart = new AuthorsAndNotes([.. named.Select(author => new Author(author.Name))], [.. notes, .. affiliations.Select(affiliation => affiliation.Text)]);
            return apart with { Removed = LostFigures(document, apart) };
        }

        var owned = named.Select(author => AffiliationList.Of(author, affiliations)).ToList();
        var housed = owned.SelectMany(texts => texts).ToHashSet();
        var homeless = affiliations.Select(affiliation => affiliation.Text).Where(text => !housed.Contains(text)).ToImmutableArray();
        if (homeless.Length > 0 && owned.FindIndex(texts => texts.IsEmpty) >= 0)
        {
            // The mark that led there was misread: the affiliation belongs to those who have none.
            owned = owned.ConvertAll(texts => texts.IsEmpty ? homeless : texts);
            homeless = [];
        }

        var authors = named.Zip(owned, (author, texts) => new Author(author.Name) { Affiliations = texts });
        var result = new AuthorsAndNotes([.. authors], [.. notes, .. homeless]);
        return result with { Removed = LostFigures(document, result) };
    }

    private static ImmutableArray<Removal> LostFigures(SeedDocument document, AuthorsAndNotes result) => LostMarks.Of(
        document.Blocks.Where(block => block.Kind is BlockKind.Authors or BlockKind.Affiliation).OrderByDescending(block => block.Kind),
        result.Authors.SelectMany(author => author.Affiliations).Distinct().Concat(result.Authors.Select(author => author.Name)).Concat(result.Notes));

    // "……，北京 100012；*name@host": an address belongs to a person, so it and what follows is a note.
    private static (Affiliation Affiliation, string Address) CutAddress(Affiliation affiliation)
    {
        var text = affiliation.Text;
        var at = text.IndexOf('@');
        if (at < 0)
        {
            return (affiliation, "");
        }

        while (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '_' or '-'))
        {
            at--;
        }

        // The figures of a postcode that the address was glued to stay.
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        var cut = text.AsSpan(0, at).LastIndexOfAny('*', '；', ';') is var mark and > 8 && at - mark < 24 ? mark : at;
        return (affiliation with { Text = text[..cut].TrimEnd(' ', '；', ';', '，', ',', '*', ':', '：') }, text[cut..].Trim(' ', '；', ';', '，'));
    }
}
