using Kanben.Build.Sites;
using Kanben.Model;
using static Kanben.Tests.Build.Glossaries.GlossarySamples;

namespace Kanben.Tests.Build.Glossaries;

public sealed class GlossaryGathererTests
{
    [Fact]
    public void GroupsTermsByNameAndPutsThemInPinyinOrder()
    {
        var glossary = Gather(Content(Term("造纸术", "纸术")), Texts("所谓“纸术”，人皆知之。“活字印刷”亦然。", "“活字印刷”与《天工开物》。")).Glossary;

        Assert.Equal(["活字印刷 H 2", "《天工开物》 T 1", "造纸术 Z 1"], glossary.Entries.Select(entry => $"{entry.Name} {entry.Letter} {entry.Uses.Length}"));
        Assert.Equal(TermKind.Curated, glossary.Entries[2].Kind);
    }

    [Fact]
    public void ListsEveryUseInEveryArticle()
    {
        var glossary = Gather(Content(Term("雕版")), Texts("雕版甚精。\n\n## 一\n\n先有雕版。后有雕版，雕版不绝。", "无。", "又见雕版。")).Glossary;

        var entry = Assert.Single(glossary.Entries);
        Assert.Equal(["雕版甚精。|-1|0", "先有雕版。|0|2", "后有雕版，雕版不绝。|0|2", "又见雕版。|-1|2"],
            entry.Uses.SelectMany(uses => uses.Concordance()).Select(use => $"{use.Sentence}|{use.Paragraph.Heading}|{use.Offset}"));
        Assert.Equal([4, 1], entry.Uses.Select(uses => uses.Places.Length));
    }

    [Fact]
    public void CountsTheAbstractAmongTheUses()
    {
        var glossary = Gather(Content(Term("雕版")), Article("甲", "文。", new ArticleHeader { Title = "", Abstract = "论雕版。" })).Glossary;

        Assert.Equal("abstract", glossary.Entries[0].Uses[0].Concordance().Single().Paragraph.Id);
    }

    [Fact]
    public void FindsNoTermWithinALongerWord()
    {
        // 活字印刷术史 is found by being quoted, a kind that this site does not publish; 印刷术 is not used there.
        var content = Content(Term("印刷术")) with { Settings = SiteSettings.Default with { GlossaryKinds = [] } };

        var glossary = Gather(content, Texts("“活字印刷术史”一书，谈活字印刷术史。", "印刷术。")).Glossary;

        Assert.Equal("乙", Assert.Single(Assert.Single(glossary.Entries).Uses).Article.Article.Header.Title);
    }

    [Fact]
    public void LeavesOutWhatTheSiteHides()
    {
        var settings = SiteSettings.Default with { GlossaryHide = ["活字印刷"] };

        Assert.Empty(Gather(new SiteContent(settings), Texts("“活字印刷”兴起。")).Glossary.Entries);
        Assert.Single(Gather(new SiteContent(settings) { Terms = [Term("活字印刷")] }, Texts("“活字印刷”兴起。")).Glossary.Entries);
    }

    [Fact]
    public void CountsNoUseWhereTheArticleHidesTheTerm()
    {
        var hiding = Article("丙", "“活字印刷”兴起。", new ArticleHeader { Title = "", Terms = new TermCorrections(["活字印刷"], []) });

        var entry = Assert.Single(Gather(Content(), [.. Texts("“活字印刷”兴起。", "活字印刷传播。"), hiding]).Glossary.Entries);

        Assert.Equal(["甲", "乙"], entry.Uses.Select(uses => uses.Article.Article.Header.Title));
    }

    [Fact]
    public void ResolvesWhatAnEditorRefersTo()
    {
        var glossary = Gather(Content(Term("雕版") with { See = ["活字", "《天工开物》", "泥字", "无此词", "活字"] }, Term("活字", "泥字"), Term("天工开物")), Texts("雕版。")).Glossary;

        Assert.Equal(["t-活字", "t-天工开物"], glossary["t-雕版"].See);
    }

    [Fact]
    public void TellsWhichTermsOccurTogether()
    {
        var glossary = Gather(Content(Term("雕版"), Term("活字"), Term("宣纸")), Texts("雕版与活字。\n\n雕版，活字，宣纸。\n\n宣纸。\n\n宣纸。")).Glossary;

        Assert.Equal([("t-活字", 2), ("t-宣纸", 1)], glossary["t-雕版"].Companions.Select(companion => (companion.Id, companion.Paragraphs)));
    }

    [Fact]
    public void LeavesACommonWordToTheArticlesItIsATermOf()
    {
        var bodies = Enumerable.Repeat("教育为本。", 30).ToArray();
        var articles = Texts(bodies);
        articles[3] = articles[3] with { Header = articles[3].Header with { Keywords = ["教育"] } };

        var common = Gather(Content(), articles);
        var curated = Gather(Content(Term("教育")), articles);

        Assert.Equal((1, 29), (common.Glossary.Entries[0].Uses.Length, common.Glossary.Entries[0].Elsewhere));
        Assert.Equal((30, 0), (curated.Glossary.Entries[0].Uses.Length, curated.Glossary.Entries[0].Elsewhere));
    }

    [Theory]
    [InlineData("动机", 1, 1)]
    [InlineData("动机论", 2, 0)]
    public void LeavesAWordOfTwoCharactersToItsOwnArticles(string term, int articles, int elsewhere)
    {
        var own = Article("甲", $"论{term}。", new ArticleHeader { Title = "", Keywords = [term] });

        var entry = Assert.Single(Gather(Content(), own, Article("乙", $"其{term}不明。")).Glossary.Entries);

        Assert.Equal((articles, elsewhere), (entry.Uses.Length, entry.Elsewhere));
    }

    [Fact]
    public void DoesNotDependOnTheOrderOfFiles()
    {
        var terms = new[] { Term("雕版", "版"), Term("活字"), Term("版") };

        Assert.Equal(Shown(Gather(Content(terms), Texts("雕版、活字、版。"))), Shown(Gather(Content([.. terms.Reverse()]), Texts("雕版、活字、版。"))));

        static IEnumerable<string> Shown(Kanben.Build.Glossaries.GatheredGlossary gathered) => gathered.Glossary.Entries.Select(entry => $"{entry.Id} {entry.Uses.Sum(uses => uses.Places.Length)}");
    }
}
