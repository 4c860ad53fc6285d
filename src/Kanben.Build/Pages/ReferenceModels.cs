using Kanben.Build.Articles;

namespace Kanben.Build.Pages;

/// <summary>Makes the model of the site's bibliography.</summary>
internal static class ReferenceModels
{
    public static ReferencesModel Create(Page page, PageContext context) =>
        new(Frames.Create(page, context, "references", context.Words["references"]), context.Words)
        {
            Count = context.Library.Works.Length,
            Groups =
            [
                .. context.Library.Works
                    .GroupBy(work => work.IsChinese)
                    .Select(group => new WorkGroup(context.Words[group.Key ? "works-chinese" : "works-other"],
                    [
                        .. group.Select(work => new WorkModel(work.Id, ReferenceHtml.Of(work.Fields),
                            [.. work.CitedIn.Select(cited => new Link($"{cited.Article.Article.Header.Title} [{cited.Number}]", $"{SitePath.Relative(page.Path, cited.Article.Path)}#ref-{cited.Number}"))])),
                    ])),
            ],
        };
}
