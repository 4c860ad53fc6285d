using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kanben.Benchmarks.Sites;

/// <summary>The same articles as a site of Hugo's, with the smallest theme that shows as much of an article as a reader expects of either.</summary>
internal static class HugoSite
{
    private const string Prefix = "hugo/";

    // A JSON string is a YAML string; Chinese stands as it is.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string folder, IEnumerable<SampleArticle> articles)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var path = Path.Combine(folder, name[Prefix.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var source = assembly.GetManifestResourceStream(name)!;
            using var target = File.Create(path);
            source.CopyTo(target);
        }

        var posts = Directory.CreateDirectory(Path.Combine(folder, "content", "posts")).FullName;
        foreach (var article in articles)
        {
            File.WriteAllText(Path.Combine(posts, article.Name + ".md"), TextOf(article));
        }
    }

    private static string TextOf(SampleArticle article) => new StringBuilder("---\n")
        .Append("title: ").Append(Quote(article.Title)).Append('\n')
        .Append("date: ").Append(article.Date.ToString("yyyy-MM-dd")).Append('\n')
        .Append("authors: ").Append(Quote(article.Authors)).Append('\n')
        .Append("affiliation: ").Append(Quote(article.Affiliation)).Append('\n')
        .Append("tags: ").Append(Quote(article.Keywords)).Append('\n')
        .Append("description: ").Append(Quote(article.Abstract)).Append("\n---\n")
        .Append(article.Body).ToString();

    private static string Quote(object value) => JsonSerializer.Serialize(value, Plain);
}
