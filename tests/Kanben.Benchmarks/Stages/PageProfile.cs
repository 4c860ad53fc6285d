using Kanben.Build.Libraries;
using Kanben.Build.Pages;
using Kanben.Build.Themes;

namespace Kanben.Benchmarks.Stages;

/// <summary>
/// The pages by kind, on one thread, warm: how many, the making of the model, the rendering, the bytes. One large page is rendered by one thread,
/// so the time of the largest is the least that rendering can take.
/// </summary>
internal static class PageProfile
{
    public static string Measure(Library library, Theme theme)
    {
        var context = new PageContext(library, theme.Words);
        var table = new StageTable("pages, one thread");
        foreach (var kind in PageList.Create(library, []).GroupBy(page => page.GetType().Name).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var pages = kind.ToArray();
            var models = table.Time($"{kind.Key} × {pages.Length}: model", () => pages.Select(page => PageModels.Create(page, context)).ToArray());
            var bytes = 0L;
            var name = $"{kind.Key} × {pages.Length}: render";
            table.Time(name, () => bytes = models.Sum(made => (long)(theme.Render(made.Layout, made.Model, [])?.Length ?? 0)));
            table.Note($"{kind.Key}: {bytes / 1024.0:0} kB");
        }

        return table.ToString();
    }
}
