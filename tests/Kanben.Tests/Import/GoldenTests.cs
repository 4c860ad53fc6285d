using System.Text;
using Kanben.Import;
using Kanben.Model;

namespace Kanben.Tests.Import;

/// <summary>One folder under Golden for each kind of damage; `GOLDEN=overwrite` writes what the importer gives now.</summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Cases => [.. Directory.GetDirectories(TestFolder.Golden).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void ImportsAsExpected(string name)
    {
        var folder = Path.Combine(TestFolder.Golden, name);
        var file = Directory.GetFiles(folder, "seed.*").Single();
        var seed = new SeedFile($"seeds/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        var expected = Path.Combine(folder, "expected.md");

        var text = Print(Importer.Import(seed));

        if (Environment.GetEnvironmentVariable("GOLDEN") == "overwrite")
        {
            File.WriteAllText(expected, text);
        }

        Assert.Equal(File.ReadAllText(expected).ReplaceLineEndings("\n"), text);
    }

    private static string Print(ImportResult result)
    {
        var text = new StringBuilder();
        if (result.Article is { } article)
        {
            PrintHeader(text, article.Header);
            text.Append("----\n").Append(article.Body);
        }

        text.Append("----\n");
        foreach (var diagnostic in result.Diagnostics)
        {
            text.Append($"{diagnostic.Where.Line}: {diagnostic.Rule.Name}\n");
        }

        return text.ToString();
    }

    private static void PrintHeader(StringBuilder text, ArticleHeader header)
    {
        text.Append($"title: {header.Title}\n");
        foreach (var author in header.Authors)
        {
            text.Append($"author: {author.Name} | {string.Join(" & ", author.Affiliations)} | {author.Note}\n");
        }

        text.Append($"abstract: {header.Abstract}\nkeywords: {string.Join(" | ", header.Keywords)}\n");
        if (header.English is { } english)
        {
            text.Append($"english: {english.Title} | {string.Join(" & ", english.Authors)} | {english.Abstract} | {string.Join(" & ", english.Keywords)}\n");
        }

        foreach (var note in header.Notes)
        {
            text.Append($"note: {note}\n");
        }

        foreach (var removal in header.Source!.Removed)
        {
            text.Append($"removed: {removal.Line} {removal.Kind} {removal.Text}\n");
        }

        foreach (var repair in header.Source.Repairs)
        {
            text.Append($"repair: {repair.Line} {repair.Rule}: {repair.Before} → {repair.After}\n");
        }
    }
}
