using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Glossaries;
using Kanben.Model;

namespace Kanben.Build.Pages;

/// <summary>
/// What the pages of articles say of terms: made once for each entry, since a thousand pages may show it, and shared by threads. The pages all lie at the
/// same depth, so that an address seen from one is the address seen from every other.
/// </summary>
internal sealed class TermsOfPages(PageContext context)
{
    private readonly ConcurrentDictionary<GlossaryEntry, TermOfPages> _terms = new(ReferenceEqualityComparer.Instance);

    /// <summary>A place where articles lie and none is: no name of one is a hyphen alone.</summary>
    public static string AnyArticle { get; } = "articles/-/index.html";

    public TermOfPages Of(GlossaryEntry entry) => _terms.GetOrAdd(entry, static (entry, context) => new TermOfPages(entry, context), context);
}

/// <summary>An entry as the pages of articles show it; its parts are made when they are asked for.</summary>
internal sealed class TermOfPages
{
    private readonly Lazy<ImmutableArray<(AnalyzedArticle? From, TermCard Card)>> _cards;
    private readonly Lazy<HashSet<AnalyzedArticle>> _subjectOf;

    public TermOfPages(GlossaryEntry entry, PageContext context)
    {
        Entry = entry;
        Link = new Link(entry.Name, context.Library.Glossary.AddressOf(entry, TermsOfPages.AnyArticle));
        _cards = new(() => [.. TermCards.CardsOf(this, context)]);
        _subjectOf = new(() => [.. entry.FoundIn.Where(found => found.Term.Kind is TermKind.Keyword or TermKind.Curated).Select(found => found.Article)]);
    }

    public GlossaryEntry Entry { get; }

    /// <summary>The entry's name and address.</summary>
    public Link Link { get; }

    /// <summary>As <see cref="TermCards.CardsOf"/>.</summary>
    public ImmutableArray<(AnalyzedArticle? From, TermCard Card)> Cards => _cards.Value;

    /// <summary>Whether an article is about it: its authors or an editor named it; the other terms an article merely uses.</summary>
    public bool IsSubjectOf(AnalyzedArticle article) => Entry.Curated is not null || _subjectOf.Value.Contains(article);
}
