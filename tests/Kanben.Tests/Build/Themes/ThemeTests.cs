using System.Collections.Immutable;
using System.Text;
using Kanben.Build.Pages;
using Kanben.Build.Themes;
using Kanben.Model;

namespace Kanben.Tests.Build.Themes;

/// <summary>Kanben's own theme against its models: strict templates fail on any name that a model lacks.</summary>
public sealed class ThemeTests
{
    private static readonly Link Link = new("文 <b>", "../a/index.html");

    private static Theme Own(string language)
    {
        var diagnostics = new List<Diagnostic>();
        var theme = Theme.Load(ThemeFiles.Read(null, diagnostics), language, diagnostics);
        Assert.Empty(diagnostics);
        return theme!;
    }

    [Theory]
    [InlineData("zh-Hans", false)]
    [InlineData("zh-Hans", true)]
    [InlineData("en", false)]
    [InlineData("en", true)]
    public void RendersEveryLayoutEmptyAndFull(string language, bool full)
    {
        var theme = Own(language);
        foreach (var (layout, model) in Models(theme.Words, language, full))
        {
            var diagnostics = new List<Diagnostic>();
            var html = theme.Render(layout, model, diagnostics);
            Assert.Empty(diagnostics);
            var text = Encoding.UTF8.GetString(html!);
            Assert.DoesNotContain("文 <b>", text);
            Assert.Single(text.Split("<h1").Skip(1));
            // The Content-Security-Policy would block them.
            Assert.DoesNotContain(" style=", text);
            Assert.DoesNotContain("<script>", text);
        }
    }

    private static IEnumerable<(string Layout, PageModel Model)> Models(IReadOnlyDictionary<string, string> words, string language, bool full)
    {
        var frame = new Frame
        {
            Language = language,
            Title = "题",
            Kind = "test",
            Root = "../",
            SiteTitle = "刊",
            SiteSubtitle = full ? "副" : null,
            SiteDescription = full ? "述" : null,
            Description = full ? "述" : null,
            Canonical = full ? "https://example.org/" : null,
            Navigation = Some(new NavigationLink("文", "articles/index.html", true)),
            Meta = Some(new MetaTag("citation_title", "题")),
            Alternates = Some(new Download("a.json", "application/json", "文 <b>", "用 <b>")),
        };
        var articles = Some(new ArticleItem("题", "副", "a/", "甲", "2024年", "摘要", [Link]) { Language = language, Datetime = "2024" });
        yield return ("home", new HomeModel(frame, words) { Articles = articles, HasMore = full });
        yield return ("articles", new ArticleListModel(frame, words) { Heading = "题", Label = full ? "作者" : "", Articles = articles, Newer = full ? Link : null, Older = full ? Link : null });
        yield return ("article", Article(frame, words, language, full));
        yield return ("timeline", Timeline(frame, words, full));
        yield return ("glossary", Glossary(frame, words, full));
        yield return ("glossary-strokes", new GlossaryStrokesModel(frame, words) { Heading = "画", Up = Link, Rows = Some(Row), IsIndex = full, Groups = Some(Names), Orders = Some(new NavigationLink("拼音", "a/", full)) });
        yield return ("references", References(frame, words, language, full));
        yield return ("index", new IndexModel(frame, words) { Heading = "题", Total = "2", Letters = Some(new IndexLetter("A", [new IndexName("甲", "a/", 3)])) });
        yield return ("page", new ContentModel(frame, words) { Heading = "题", BodyHtml = "<p>x</p>" });
        yield return ("not-found", new NotFoundModel(frame, words));

        ImmutableArray<T> Some<T>(T item) => full ? [item] : [];
    }

    private static ReferencesModel References(Frame frame, IReadOnlyDictionary<string, string> words, string language, bool full)
    {
        var citing = new CitingArticle("文 <b>", "a/", 1, full ? [Link] : []) { Language = full ? language : null };
        var work = new WorkModel("w-1", "<i>x</i>", "J", "期刊", 2020) { CitedIn = [citing], More = full ? [citing] : [], FormerIds = full ? ["w-2"] : [], Inferred = full ? "推定" : null, Language = full ? language : null };
        var bare = new ReferencesModel(frame, words) { Heading = "文献", Sections = [new WorkSection(null, "", [new WorkList(null, "", [work])])] };
        return !full ? bare : bare with
        {
            Count = 1,
            Up = Link,
            Letters = [new WorkLetters("中文", [new WorkLetter("Z", "z/", 1, true), new WorkLetter("2", "z/2/", null, false)])],
            Jumps = [new WorkJump(Link, [Link])],
            Sections = [new WorkSection("中文", "s", [new WorkList("Z", "z", [work])])],
            Tables = [new WorkTable("类型", "t", [new WorkRow("期刊", 1, 100)])],
            Earlier = Link,
            Later = Link,
            Places = "places.js",
            Counts = "counts.js",
            Choices = new WorkChoices([new WorkTypeChoice("J", "期刊", 1)], 1999, 2020),
        };
    }

    private static ArticleModel Article(Frame frame, IReadOnlyDictionary<string, string> words, string language, bool full)
    {
        var bare = new ArticleModel(frame, words) { Title = "题", Language = language, BodyHtml = "<p>x</p>", ReferencesTitle = "文献", Citing = new CitingModel(language, "甲. 题[J].", null, "") };
        return !full ? bare : bare with
        {
            Subtitle = "副",
            Authors = [new AuthorModel("甲", "a/", "1", "甲，教授", new Link("a@example.org", "mailto:a@example.org"), new Link("0000", "https://orcid.org/0000")), new AuthorModel("乙", "b/", null, null, null, null)],
            Affiliations = ["某大学"],
            Date = "2024年",
            Datetime = "2024",
            Journal = "刊",
            Doi = "10.1/x",
            Abstract = "摘要",
            Keywords = [Link],
            English = new EnglishModel("T", "A", "B", "K"),
            HeaderNotes = ["基金"],
            Contents = [new ContentsEntry("1", "节", "#a", [new ContentsEntry(null, "小节", "#b", [])])],
            Events = [new ArticleEvent(new ShownDate("2024", "2024年"), "事", "#p", "预期")],
            MoreEvents = [new ArticleEvent(Range, "事", "#q")],
            OnTimeline = Link,
            Terms = [Link],
            Notes = [new NoteModel("n1", "注", new Returns([new ReturnLink("↑", "回到正文", "#cite-1", null)], null))],
            References = [new ReferenceModel(1, "<i>x</i>", new Returns([new ReturnLink("↑", "回到正文", "#cite-1", "句。")], "共 60 处引用")) { AlsoCited = Link }],
        };
    }

    private static readonly ShownDate Range = new("2024/2025", "2024年") { Joiner = "至", To = "2025年", Datetime = "2024", DatetimeEnd = "2025", Language = "en", Value = "（x）", Basis = "据上文" };

    private static TimelineModel Timeline(Frame frame, IReadOnlyDictionary<string, string> words, bool full)
    {
        var bare = new TimelineModel(frame with { Styles = full ? ["timeline.css"] : [], Scripts = full ? ["timeline.js"] : [] }, words) { Heading = "年表", Choices = new TimelineChoices("", "") };
        return !full ? bare : bare with
        {
            Count = 2,
            Up = Link,
            Periods = [new TimelinePart("20世纪90年代", "1990s/index.html", 3, [Link])],
            Jumps = [Link],
            Sections = [new TimelineSection("20世纪90年代", "d-1990s", [new TimelineYear("1995年", "y-1995", 3, [Event("e-1", true), Event("e-2", false)])]), new TimelineSection(null, "d-2000s", []) { Short = "x" }],
            Earlier = Link,
            Later = Link,
            Places = "places.js",
        };
    }

    private static TimelineItem Event(string id, bool full)
    {
        var bare = new TimelineItem { Id = id, Level = 4, Date = new ShownDate("2024~", "2024年"), Title = "事", Kind = "event", Articles = "" };
        var telling = new EventTelling(Link, "1 节", "en") { Before = "前", Printed = "2024", After = "后" };
        return !full ? bare : bare with
        {
            Date = Range,
            Language = "en",
            KindLabel = "预期",
            Articles = "0 1",
            First = telling,
            Others = [telling, new EventTelling(Link, null, null)],
            Note = "按",
            SourceHtml = "<i>x</i>",
            Editor = "编者",
        };
    }

    private static WorkLetters Row => new("字", [new WorkLetter("Z", "z/", 1, true), new WorkLetter("2", "z/2/", null, false)]);

    private static GlossaryNames Names => new("二画", "s-2", [Link]) { Href = "z/" };

    private static GlossaryModel Glossary(Frame frame, IReadOnlyDictionary<string, string> words, bool full) => !full ? new GlossaryModel(frame, words) { Heading = "词" } : new GlossaryModel(frame, words)
    {
        Heading = "词",
        Count = 2,
        Up = Link,
        Orders = [new NavigationLink("拼音", "a/", true)],
        Marks = [new GlossaryMark("A", "#a", true), new GlossaryMark("B", null, false)],
        Rows = [Row],
        Sections = [new GlossarySection("A", "letter-A", [Term("t-1", true), Term("t-2", false)])],
        Names = [Names],
        Earlier = Link,
        Later = Link,
        Places = "places.js",
    };

    private static GlossaryItem Term(string id, bool full)
    {
        var article = new GlossaryArticle(Link, "3 处", "zh-Hans");
        var quotation = new GlossaryUses(article, [new GlossarySentence("前", "词", "后", Link) { Language = "zh-Hans" }]);
        var bare = new GlossaryItem { Id = id, Name = "词", KindLabel = "关键词" };
        return !full ? bare : bare with
        {
            Reading = "ci",
            English = "word",
            Aliases = "语",
            DefinitionHtml = "<p>x</p>",
            DefinitionLabel = "释义",
            SourceHtml = "书",
            Definition = quotation,
            Uses = [quotation],
            MoreUses = [quotation],
            Extent = "3 处",
            Listed = [article],
            Unlisted = "其余",
            NamedBy = [article],
            See = [Link],
            Related = [Link],
        };
    }
}
