using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Pages;

namespace Kanben.Build.Timelines.Exports;

/// <summary>What a page of the timeline says of its exports: exactly those that the build writes.</summary>
internal static class TimelineDownloads
{
    public static ImmutableArray<Download> On(Page page, PageContext context) =>
    [
        .. context.Exports.Select(format =>
            new Download(SitePath.Relative(page.Path, format.Path), format.MediaType, context.Words[format.Word], context.Words[$"{format.Word}-use"])),
    ];
}
