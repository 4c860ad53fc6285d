using System.Text;
using Kanben.Model;

namespace Kanben.Benchmarks.Sites;

/// <summary>Articles as a site of Kanben's: `input/site.yml` and `input/articles/`.</summary>
internal static class KanbenSite
{
    private const string Settings = "title: 样刊\nsubtitle: 测速用\nurl: https://example.org/\n";

    public static void Write(string folder, IEnumerable<SampleArticle> articles, string? theme)
    {
        var input = Directory.CreateDirectory(Path.Combine(folder, "input", "articles")).FullName;
        File.WriteAllText(Path.Combine(folder, "input", "site.yml"), Settings);
        foreach (var article in articles)
        {
            File.WriteAllText(Path.Combine(input, article.Name + ".md"), ArticleFile.Write(ArticleOf(article)));
        }

        foreach (var file in theme is null ? [] : Directory.EnumerateFiles(theme, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, "theme", Path.GetRelativePath(theme!, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public static Article ArticleOf(SampleArticle article)
    {
        var header = new ArticleHeader
        {
            Title = article.Title,
            Authors = [.. article.Authors.Select(name => new Author(name) { Affiliations = [article.Affiliation] })],
            Abstract = article.Abstract,
            Keywords = article.Keywords,
            Language = article.IsEnglish ? "en" : "zh-Hans",
            Date = Edtf.Parse(article.Date.ToString("yyyy-MM-dd")),
        };
        return new Article($"input/articles/{article.Name}.md", Slug.From(article.Name), header, article.Body, 1);
    }

    /// <summary>The article as an extraction program would leave it: plain lines, marks in square brackets, the list of references at the end.</summary>
    public static byte[] SeedOf(SampleArticle article)
    {
        var seed = new StringBuilder();
        seed.Append("# ").AppendLine(article.Title).AppendLine().AppendJoin("，", article.Authors).AppendLine().AppendLine();
        seed.Append('（').Append(article.Affiliation).AppendLine("）").AppendLine();
        seed.Append("摘要：").AppendLine(article.Abstract).AppendLine();
        seed.Append("关键词：").AppendJoin("；", article.Keywords).AppendLine().AppendLine();
        seed.Append(article.Body.Replace("]: ", "] ", StringComparison.Ordinal).Replace("[^", "[", StringComparison.Ordinal));
        return Encoding.UTF8.GetBytes(seed.ToString().ReplaceLineEndings("\n"));
    }
}
