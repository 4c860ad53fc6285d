namespace Kanben.Import;

/// <summary>What reviewers left in a Word file: their comments, and revisions that nobody has accepted (ECMA-376, 17.13.4 and 17.13.5).</summary>
internal readonly record struct WordReviews(int Comments, int Revisions)
{
    // A reviewer's words are not the author's, and are published nowhere; only their number is told.
    public static WordReviews Count(WordPackage package) => new(
        package.Parts("comments").Sum(part => part.Children("comment").Count()),
        package.Document.Descendants().Concat(package.Parts("footnotes").Concat(package.Parts("endnotes")).SelectMany(part => part.Descendants()))
            .Count(element => element.Name.LocalName is "del" or "ins" or "moveFrom"));
}
