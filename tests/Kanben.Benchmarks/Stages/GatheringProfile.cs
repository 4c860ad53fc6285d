using Kanben.Build.Bibliographies;
using Kanben.Build.Glossaries;
using Kanben.Build.Libraries;
using Kanben.Build.Pages;
using Kanben.Build.Sites;
using Kanben.Build.Timelines;

namespace Kanben.Benchmarks.Stages;

/// <summary>The parts of `LibraryGatherer.Gather`, and the linking of terms that its automaton serves, on one thread, warm.</summary>
internal static class GatheringProfile
{
    public static string Measure(SiteContent content, Library library)
    {
        var table = new StageTable($"gathering: {library.Timeline.Entries.Length} events, {library.Glossary.Entries.Length} terms, {library.Works.Length} works");
        var glossary = table.Time("GlossaryGatherer.Gather", () => GlossaryGatherer.Gather(content, library.Articles));
        table.Time("TimelineGatherer.Gather", () => TimelineGatherer.Gather(library.Articles, content.Events));
        table.Time("WorkGatherer.Gather", () => WorkGatherer.Gather(library.Articles));
        table.Time("TermLinker.Link", () => library.Articles.Sum(article => glossary.Linker.Link(article, entry => "../../glossary/index.html").Entries.Length));
        table.Time("SiteMap.Files", () => SiteMap.Files(library, PageList.Create(library, [])).Sum(file => file.Bytes.Length));
        return table.ToString();
    }
}
