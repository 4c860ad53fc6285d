using CsCheck;
using Kanben.Import;
using Kanben.Model;

namespace Kanben.Tests.Import.Properties;

/// <summary>Generated articles with generated damage: what an import must keep, and what it must undo.</summary>
public sealed class DamagedArticleTests
{
    // The labels have become structure.
    private const string Labels = "摘要关键词AbstractKeywords";

    private static readonly Gen<int> Numbers = Gen.Int[0, 1 << 20];

    private static Gen<Harm> Harms(Harm among) => Gen.Int[0, (int)among].Select(bits => (Harm)bits & among);

    [Fact]
    public void KeepsEveryHanLetterAndDigit()
    {
        Gen.Select(Numbers, Harms(Harm.All)).Sample((number, harm) =>
        {
            var parts = new ArticleMaker(number).Make();
            var text = Part.Print(parts);

            var article = Import(new Damage(number, harm).Print(parts));

            var lost = Conservation.Lost(text, article, char.IsLetterOrDigit).ToList();
            Assert.All(Labels, c => lost.Remove(c));
            Assert.Empty(lost);
        });
    }

    [Fact]
    public void GivesTheSameBytesTwice()
    {
        Gen.Select(Numbers, Harms(Harm.All)).Sample((number, harm) =>
        {
            var bytes = new Damage(number, harm).Print(new ArticleMaker(number).Make());

            Assert.Equal(ArticleFile.Write(Import(bytes)), ArticleFile.Write(Import(bytes)));
        }, iter: 30);
    }

    [Fact]
    public void ChangesNothingInAnArticleWithoutDamage()
    {
        Numbers.Sample(number =>
        {
            var parts = new ArticleMaker(number).Make();

            var article = Import(new Damage(number, Harm.None).Print(parts));

            Assert.Empty(article.Header.Source!.Repairs);
            Assert.Empty(article.Header.Source.Removed.Where(removal => removal.Kind != RemovalKind.Markup));
            var printed = parts.Where(part => part.Kind is PartKind.Heading or PartKind.Paragraph or PartKind.Item or PartKind.Caption or PartKind.Table or PartKind.Formula);
            var body = article.Body[..article.Body.IndexOf("\n## 参考文献", StringComparison.Ordinal)];
            Assert.Equal(Part.Print(printed).Replace("[", "[^", StringComparison.Ordinal), body);
        });
    }

    [Fact]
    public void UndoesLightDamage()
    {
        Gen.Select(Numbers, Harms(Harm.Light)).Sample((number, harm) =>
        {
            var parts = new ArticleMaker(number).Make();
            var whole = Import(new Damage(number, Harm.None).Print(parts));

            var article = Import(new Damage(number, harm).Print(parts));

            Assert.Equal(whole.Body, article.Body);
            Assert.Equal(whole.Header.Title, article.Header.Title);
            Assert.Equal(whole.Header.Abstract, article.Header.Abstract);
            Assert.Equal(whole.Header.Keywords.AsEnumerable(), article.Header.Keywords);
            Assert.Equal(whole.Header.Authors.Select(Describe), article.Header.Authors.Select(Describe));
        });
    }

    // A blank between Han and a figure may be the author's.
    [Fact]
    public void ClosesUpSpacedParagraphs()
    {
        Numbers.Sample(number =>
        {
            var parts = new ArticleMaker(number).Make();
            var whole = Import(new Damage(number, Harm.None).Print(parts));

            var article = Import(new Damage(number, Harm.SpacedHan).Print(parts));

            Assert.Equal(whole.Body.Replace(" ", "", StringComparison.Ordinal), article.Body.Replace(" ", "", StringComparison.Ordinal));
            Assert.DoesNotContain("茶 园", article.Body, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void ChangesNothingInItsOwnArticle()
    {
        Gen.Select(Numbers, Harms(Harm.Light)).Sample((number, harm) =>
        {
            var first = Import(new Damage(number, harm).Print(new ArticleMaker(number).Make()));

            var second = Import(System.Text.Encoding.UTF8.GetBytes(AsSeed(first)));

            Assert.Equal(first.Body, second.Body);
        });
    }

    private static string Describe(Author author) => $"{author.Name}: {string.Join('|', author.Affiliations)}";

    /// <summary>The article as its page shows it.</summary>
    private static string AsSeed(Article article)
    {
        var header = article.Header;
        string[] lines =
        [
            $"# {header.Title}", string.Join('，', header.Authors.Select(author => author.Name)), header.Authors[0].Affiliations[0],
            $"摘要：{header.Abstract}", $"关键词：{string.Join('；', header.Keywords)}", article.Body.Replace("[^", "[", StringComparison.Ordinal).Replace("]: ", "] ", StringComparison.Ordinal),
        ];
        return string.Join("\n\n", lines);
    }

    private static Article Import(byte[] bytes)
    {
        var result = Importer.Import(new SeedFile("seeds/a.md", bytes));
        return result.Article ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
