using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Glossaries;

/// <summary>An entry of the glossary, found in articles or written by a person; <see cref="Id"/> is its place on its page and the same in every build.</summary>
public sealed record GlossaryEntry(string Name, string Id, TermKind Kind)
{
    /// <summary>The letter of the pinyin index, A to Z, or # for what begins with none.</summary>
    public char Letter { get; init; } = '#';

    /// <summary>What a person wrote of it; null for a term that was only found.</summary>
    public CuratedTerm? Curated { get; init; }

    /// <summary>The syllables in pinyin with tone marks, or null for a term without Han.</summary>
    public string? Reading { get; init; }

    /// <summary>How well founded it is: the highest score among the articles it was found in; of a curated term too.</summary>
    public double Score { get; init; }

    /// <summary>The sentence that defines it, and the article it stands in.</summary>
    public (AnalyzedArticle Article, TermUse Use)? Definition { get; init; }

    /// <summary>The articles that hold it among their own terms, in the order of the library.</summary>
    public ImmutableArray<(AnalyzedArticle Article, FoundTerm Term)> FoundIn { get; init; } = [];

    /// <summary>
    /// Every place that uses it, by article in the order of the library; of a common word (<see cref="Elsewhere"/>) only in the articles it was found in.
    /// </summary>
    public ImmutableArray<ArticleUses> Uses { get; init; } = [];

    /// <summary>
    /// Above 0 the term is a common word of this site's subject: so many more articles use it without holding it among their own terms, where it is neither
    /// linked nor listed.
    /// </summary>
    public int Elsewhere { get; init; }

    /// <summary>The ids of the entries that an editor refers to from here, in their order; what leads nowhere is left out.</summary>
    public ImmutableArray<string> See { get; init; } = [];

    /// <summary>The terms that occur with it in the same paragraphs, the most telling first.</summary>
    public ImmutableArray<Companion> Companions { get; init; } = [];

    /// <summary>Its name in English or in short, as the editor or else the first article gives it; null when none does.</summary>
    public string? English => Curated?.English ?? FoundIn.Select(found => found.Term.English).FirstOrDefault(english => english is not null);

    public ImmutableArray<string> Aliases => Curated?.Aliases ?? [];
}

/// <summary>A term that occurs with another: its id, and the number of paragraphs that hold both.</summary>
public readonly record struct Companion(string Id, int Paragraphs);
