using System.Collections.Immutable;
using System.Text;
using Kanben.Import;
using Kanben.Model;

namespace Kanben.Tests.Import;

/// <summary>A seed's text with the article that the importer makes of it.</summary>
internal sealed class ImportedText
{
    /// <summary>A first page without any damage and the heading of the first chapter.</summary>
    public const string FirstPage = """
        # 山地茶园的水土保持

        林秋

        南山农业大学茶学院

        摘要：山地茶园坡度大，雨季水土流失严重。

        关键词：茶园；梯田

        ## 1 问题


        """;

    private readonly string _text;

    private ImportedText(string text)
    {
        _text = text;
        var result = Importer.Import(new SeedFile("seeds/a.md", Encoding.UTF8.GetBytes(text)));
        Diagnostics = result.Diagnostics;
        Article = result.Article ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    public Article Article { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public ArticleHeader Header => Article.Header;

    public IReadOnlyList<Removal> Removed => Header.Source!.Removed;

    public IReadOnlyList<Repair> Repairs => Header.Source!.Repairs;

    /// <summary>The blocks of the body in Markdown.</summary>
    public IReadOnlyList<string> Blocks => Article.Body.TrimEnd('\n').Split("\n\n");

    /// <summary>The blocks behind the heading of the first chapter.</summary>
    public IReadOnlyList<string> Chapter => [.. Blocks.Skip(1)];

    public IReadOnlyList<string> Headings => [.. Article.Body.Split('\n').Where(line => line.StartsWith('#'))];

    public IReadOnlyList<string> References => [.. Article.Body.Split('\n').Where(line => line.StartsWith("[^", StringComparison.Ordinal))];

    public static ImportedText Of(string seed) => new(seed);

    /// <summary>The text behind a first page without damage.</summary>
    public static ImportedText Behind(string text) => new(FirstPage + text);

    public IReadOnlyList<Repair> Made(string rule) => [.. Repairs.Where(repair => repair.Rule == rule)];

    /// <summary>The line of the seed on which these words stand first.</summary>
    public int LineOf(string words) => _text[.._text.IndexOf(words, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
}
