using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Bibliographies;
using Kanben.Build.Themes;

namespace Kanben.Build.Pages;

/// <summary>Makes the model of a page of the site's bibliography.</summary>
internal static class ReferenceModels
{
    // With more works than that under one heading a reader needs the letters as landmarks.
    private const int MostPlainWorks = 40;
    private const int ShownArticles = 5;

    public static ReferencesModel Create(ReferencesPage page, PageContext context)
    {
        var sheet = page.Sheet;
        var bibliography = context.Library.Bibliography;
        var sheets = bibliography.Sheets;
        var at = sheets.IndexOf(sheet);
        var heading = sheet.Division is null ? context.Words["references"] : WorkLabels.Of(sheet, context);
        var sections = Sections(page, context);
        var frame = Frames.Create(page, context, "references", at == 0 ? heading : $"{heading} · {context.Words["references"]}");
        return new ReferencesModel(frame with { Styles = ["choose.css", "references.css"], Scripts = ["choose.js", "references.js"] }, context.Words)
        {
            Heading = heading,
            Up = at == 0 ? null : new Link(context.Words["references"], SitePath.Relative(page.Path, WorkSheet.FirstPath)),
            Count = sheet.Total,
            Letters = sheets.Length > 1 ? WorkLabels.Rows(page, context) : [],
            IsIndex = sheet.Works.IsEmpty && sheets.Length > 1,
            Jumps = Jumps(sections),
            Sections = sections,
            Tables = at == 0 && sheets.Length > 1 ? WorkFigures.Tables(bibliography.Works, context) : [],
            Earlier = at > 1 ? LinkTo(sheets[at - 1], page, context) : null,
            Later = at > 0 && at + 1 < sheets.Length ? LinkTo(sheets[at + 1], page, context) : null,
            Places = sheets.Length > 1 ? SitePath.Relative(page.Path, WorkSheet.PlacesPath) : null,
            Counts = sheets.Length > 1 ? SitePath.Relative(page.Path, WorkSheet.CountsPath) : null,
            Choices = context.WorkChoices,
        };
    }

    /// <summary>The place in the bibliography of an entry that other articles cite too; null for any other.</summary>
    public static Link? AlsoCited(AnalyzedArticle article, int number, Page page, PageContext context)
    {
        var bibliography = context.Library.Bibliography;
        return bibliography.Of(article, number) is { } work && work.Articles is > 1 and var articles
            ? new Link(ThemeWords.Count(context.Words["also-cited"], articles), $"{SitePath.Relative(page.Path, bibliography.PathOf(work))}#{work.Id}")
            : null;
    }

    private static Link LinkTo(WorkSheet sheet, Page page, PageContext context) => new(WorkLabels.Of(sheet, context), SitePath.Relative(page.Path, sheet.Path));

    private static ImmutableArray<WorkSection> Sections(ReferencesPage page, PageContext context)
    {
        var isWhole = page.Sheet.Division is null;
        return
        [
            .. page.Sheet.Works.GroupBy(work => work.Division.Script).Select(script =>
            {
                var works = script.ToList();
                var letters = isWhole && works.Count > MostPlainWorks ? works.GroupBy(work => work.Division.Letter).ToList() : [];
                return new WorkSection(isWhole ? context.Words[WorkLabels.Word(script.Key)] : null, WorkLabels.Word(script.Key),
                    letters.Count > 1
                        ? [.. letters.Select(letter => new WorkList(letter.Key.ToString(), IdOf(script.Key, letter.Key), [.. letter.Select(work => Item(work, page, context))]))]
                        : [new WorkList(null, "", [.. works.Select(work => Item(work, page, context))])]);
            }),
        ];
    }

    private static string IdOf(WorkScript script, char? letter) => new WorkDivision(script, letter, null).Name.Replace('/', '-');

    private static ImmutableArray<WorkJump> Jumps(ImmutableArray<WorkSection> sections)
    {
        WorkJump[] jumps = [.. sections.Where(section => section.Label is not null).Select(section =>
            new WorkJump(new Link(section.Label!, "#" + section.Id), [.. section.Lists.Where(list => list.Label is not null).Select(list => new Link(list.Label!, "#" + list.Id))]))];
        return jumps.Length > 1 || jumps.Any(jump => jump.Letters.Length > 0) ? [.. jumps] : [];
    }

    private static WorkModel Item(Work work, Page page, PageContext context)
    {
        var type = WorkTypes.Of(work);
        var citing = work.CitedIn.GroupBy(cited => cited.Article).Select(article => Citing(article.Key, [.. article.Select(cited => cited.Number)], page, context)).ToList();
        return new WorkModel(work.Id, ReferenceHtml.Of(work.Fields), type, context.Words[WorkLabels.TypeWord(type)], work.Year)
        {
            FormerIds = work.FormerIds,
            Language = WorkLabels.Language(work.Division.Script, context),
            Inferred = type != WorkTypes.None && work.IsTypeGuessed ? context.Words["type-inferred"] : null,
            CitedIn = [.. citing.Take(ShownArticles)],
            More = [.. citing.Skip(ShownArticles)],
        };
    }

    private static CitingArticle Citing(AnalyzedArticle article, ImmutableArray<int> numbers, Page page, PageContext context)
    {
        var header = article.Article.Header;
        var path = SitePath.Relative(page.Path, article.Path);
        return new CitingArticle(header.Title, $"{path}#ref-{numbers[0]}", numbers[0], [.. numbers.Skip(1).Distinct().Select(number => new Link(number.ToString(), $"{path}#ref-{number}"))])
        {
            Language = header.Language == context.Language ? null : header.Language,
        };
    }
}
