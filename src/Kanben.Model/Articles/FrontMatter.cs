namespace Kanben.Model;

/// <summary>A file cut into its YAML (whose first line is line 2) and its body, which begins on <see cref="BodyLine"/>. Line ends are `\n`.</summary>
internal sealed record FrontMatter(string Yaml, string Body, int BodyLine)
{
    private const string Fence = "---";

    public static FrontMatter? Split(string file, string text, ICollection<Diagnostic> diagnostics)
    {
        text = InputText.WithLineFeeds(text);
        var first = text.IndexOf('\n');
        if (first < 0 || text.AsSpan(0, first).TrimEnd() is not Fence)
        {
            diagnostics.Add(ArticleRules.NoFrontMatter.At(new Place(file, 1, 1), "the first line must be --- and the fields of the article must follow, `title:` at least"));
            return null;
        }

        var line = 2;
        for (var start = first + 1; start < text.Length; line++)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (text.AsSpan(start, end - start).TrimEnd() is Fence)
            {
                return new FrontMatter(text[(first + 1)..start], end < text.Length ? text[(end + 1)..] : "", line + 1);
            }

            start = end + 1;
        }

        diagnostics.Add(ArticleRules.NoFrontMatter.At(new Place(file, 1, 1), "the front matter is not closed: a second line of --- is missing"));
        return null;
    }
}
