using System.Collections.Frozen;
using System.Collections.Immutable;
using Kanben.Build.Glossaries;
using Kanben.Build.Libraries;
using Kanben.Build.Timelines.Exports;

namespace Kanben.Build.Pages;

/// <summary>What the making of every page model needs.</summary>
/// <param name="Words">The theme's interface words in the site's language; asking for a missing one is a fault of the theme.</param>
internal sealed record PageContext(Library Library, IReadOnlyDictionary<string, string> Words)
{
    private readonly Lazy<ImmutableArray<ExportFormat>> _exports = new(() => [.. TimelineExports.Of(Library.Timeline)]);

    private readonly Lazy<WorkChoices?> _workChoices = new(() => WorkFigures.Choices(Library.Works, Words));

    private readonly Lazy<FrozenDictionary<string, string>> _termTexts = new(() => TermCards.TextsOf(Library));

    private readonly Lazy<SourceArticles> _sources = new(() => new SourceArticles(Library.Articles));

    private readonly Lazy<TimelineOrder> _timelineOrder = new(() => new TimelineOrder(Library));

    private TermsOfPages? _terms;

    public string Language => Library.Settings.Language;

    /// <summary>The formats that the timeline is published in. To know them every event may have to be looked at, and every page of the timeline names them.</summary>
    public ImmutableArray<ExportFormat> Exports => _exports.Value;

    /// <summary>What editors wrote of terms, by the term's file, short and plain: read once, since any article may show it.</summary>
    public FrozenDictionary<string, string> TermTexts => _termTexts.Value;

    /// <summary>The order in which every page of the timeline offers articles and keywords.</summary>
    public TimelineOrder TimelineOrder => _timelineOrder.Value;

    /// <summary>What works can be chosen by: the same on every page of the bibliography.</summary>
    public WorkChoices? WorkChoices => _workChoices.Value;

    /// <summary>The entries of the glossary as the pages of articles show them.</summary>
    public TermsOfPages Terms => LazyInitializer.EnsureInitialized(ref _terms, () => new TermsOfPages(this));

    /// <summary>The articles that curated terms may name as their source.</summary>
    public SourceArticles Sources => _sources.Value;
}
