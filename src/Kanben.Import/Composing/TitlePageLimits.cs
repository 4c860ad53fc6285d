using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>
/// Keeps a header within what <see cref="ArticleFile"/> takes: what is beyond becomes a note, so that nothing is lost of a title page that was not
/// understood.
/// </summary>
internal static class TitlePageLimits
{
    public static ArticleHeader Keep(ArticleHeader header)
    {
        var rest = new List<string>();
        var authors = header.Authors.Any(author => author.Affiliations.Length > ArticleFile.MaxAffiliations)
            ? [.. header.Authors.Select(author => author with { Affiliations = Cut(author.Affiliations, ArticleFile.MaxAffiliations, rest) })]
            : header.Authors;
        if (authors.Length > ArticleFile.MaxAuthors)
        {
            var others = authors.Skip(ArticleFile.MaxAuthors).ToList();
            rest.Add(string.Join('、', others.Select(author => author.Name)));
            rest.AddRange(others.SelectMany(author => author.Affiliations.Append(author.Note ?? "")).Where(text => text.Length > 0));
            authors = [.. authors.Take(ArticleFile.MaxAuthors)];
        }

        var keywords = Cut(header.Keywords, ArticleFile.MaxKeywords, rest);
        var english = header.English is null ? null
            : header.English with { Authors = Cut(header.English.Authors, ArticleFile.MaxAuthors, rest), Keywords = Cut(header.English.Keywords, ArticleFile.MaxKeywords, rest) };
        return rest.Count == 0 ? header : header with { Authors = authors, Keywords = keywords, English = english, Notes = [.. header.Notes, .. rest.Distinct()] };
    }

    private static ImmutableArray<string> Cut(ImmutableArray<string> parts, int most, List<string> rest)
    {
        if (parts.Length <= most)
        {
            return parts;
        }

        rest.Add(string.Join('；', parts.Skip(most)));
        return [.. parts.Take(most)];
    }
}
