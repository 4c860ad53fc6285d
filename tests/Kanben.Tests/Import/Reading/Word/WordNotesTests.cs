using Kanben.Model;

namespace Kanben.Tests.Import.Reading.Word;

public sealed class WordNotesTests
{
    private const string Mark = "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:footnoteReference w:id='{0}'/></w:r>";

    [Fact]
    public void MakesNotesThatExplainFootnotes()
    {
        var article = Import(Cited("坡地多", 2) + Cited("梯田少", 3), Note(2, "指十五度以上的坡。") + Note(3, "见下节。"), null);

        Assert.Equal("坡地多[^n1]。\n\n梯田少[^n2]。\n\n[^n1]: 指十五度以上的坡。\n[^n2]: 见下节。\n", article.Body);
    }

    [Fact]
    public void MakesNotesWithEntriesTheListOfReferences()
    {
        var article = Import(Cited("坡地多", 2) + Cited("梯田少", 3) + Cited("茶树高", 4), Note(2, "林秋.茶园[M].北京:茶书社,2020.") + Note(3, "周山.梯田[J].茶,2021(2):1-5.") + Note(4, "同上。"), null);

        Assert.Equal("坡地多[^1]。\n\n梯田少[^2]。\n\n茶树高[^3]。\n\n## 参考文献\n\n[^1]: 林秋.茶园[M].北京:茶书社,2020.\n[^2]: 周山.梯田[J].茶,2021(2):1-5.\n[^3]: 同上。\n", article.Body);
    }

    [Fact]
    public void LeavesEntriesInNotesWhereTheTextHasAListOfItsOwn()
    {
        var list = WordSeed.Styled("1", "参考文献") + WordSeed.Paragraph("[1] 林秋.茶园[M].北京:茶书社,2020.");

        var article = Import(Cited("坡地多[1]", 2) + list, Note(2, "又见周山.梯田[J].茶,2021(2):1-5."), null);

        Assert.Equal("坡地多[^1][^n1]。\n\n## 参考文献\n\n[^1]: 林秋.茶园[M].北京:茶书社,2020.\n\n[^n1]: 又见周山.梯田[J].茶,2021(2):1-5.\n", article.Body);
    }

    [Fact]
    public void TakesEndnotesAsReferencesAndFootnotesAsNotes()
    {
        var body = Cited("坡地多", 2) + "<w:p><w:r><w:t>梯田少</w:t></w:r><w:r><w:endnoteReference w:id='2'/></w:r><w:r><w:t>。</w:t></w:r></w:p>" + WordSeed.Styled("1", "参考文献");

        var article = Import(body, Note(2, "指陡坡。"), Note(2, "林秋.茶园[M].北京:茶书社,2020.").Replace("footnote", "endnote", StringComparison.Ordinal));

        Assert.Equal("坡地多[^n1]。\n\n梯田少[^1]。\n\n## 参考文献\n\n[^1]: 林秋.茶园[M].北京:茶书社,2020.\n\n[^n1]: 指陡坡。\n", article.Body);
    }

    [Fact]
    public void TakesNotesOfTheTitlePageIntoTheFrontMatter()
    {
        var article = Import(Cited("坡地多", 2), Note(2, "基金项目：某省社科基金（20B01）"), null);

        Assert.Equal(["基金项目：某省社科基金（20B01）"], article.Header.Notes.AsEnumerable());
        Assert.Equal("坡地多。\n", article.Body);
    }

    [Fact]
    public void TakesANoteOnANameIntoTheFrontMatter()
    {
        var author = "<w:p><w:r><w:t>林秋</w:t></w:r>" + Mark.Replace("{0}", "2", StringComparison.Ordinal) + "</w:p>";
        var body = WordSeed.TitlePage.Insert(WordSeed.TitlePage.IndexOf("</w:p>", StringComparison.Ordinal) + 6, author) + Cited("坡地多", 3);

        var article = WordSeed.Import(new WordSeed(body) { Footnotes = Note(2, "林秋，男，南山农业大学教授。") + Note(3, "指陡坡。") }).Article!;

        Assert.Equal([("林秋", "林秋，男，南山农业大学教授。")], article.Header.Authors.Select(found => (found.Name, found.Note)));
        Assert.Equal("坡地多[^n2]。\n\n[^n2]: 指陡坡。\n", article.Body);
    }

    [Fact]
    public void ListsNotesThatNoMarkLeadsTo()
    {
        var article = Import(WordSeed.Paragraph("坡地多。"), Note(2, "多余的注。"), null);

        Assert.Equal(["多余的注。"], article.Header.Source!.Removed.Select(removal => removal.Text));
    }

    private static Article Import(string body, string? footnotes, string? endnotes) =>
        WordSeed.Import(new WordSeed(WordSeed.TitlePage + body) { Footnotes = footnotes, Endnotes = endnotes }).Article!;

    private static string Cited(string text, int note) => $"<w:p><w:r><w:t>{text}</w:t></w:r>{Mark.Replace("{0}", $"{note}", StringComparison.Ordinal)}<w:r><w:t>。</w:t></w:r></w:p>";

    private static string Note(int id, string text) => $"<w:footnote w:id='{id}'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space='preserve'> {text}</w:t></w:r></w:p></w:footnote>";
}
