namespace Kanben.Build.Pages;

/// <summary>Makes the model of a page from `input/pages/`.</summary>
internal static class ContentModels
{
    public static ContentModel Create(ContentPage page, PageContext context) =>
        new(Frames.Create(page, context, "page", page.Source.Title, page.Source.Description), context.Words)
        {
            Heading = page.Source.Title,
            BodyHtml = context.Library.Contents[page.Source.File].Html,
        };
}
