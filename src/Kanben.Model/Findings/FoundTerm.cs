using System.Collections.Immutable;

namespace Kanben.Model;

/// <summary>Where a term came from; when several apply the first in this order is kept.</summary>
public enum TermKind
{
    Curated,
    Keyword,
    Work,
    Defined,
    Glossed,
    Quoted,
    Frequent,
}

/// <summary>A sentence that uses a term: where it stands, and where in it the term begins (UTF-16 units).</summary>
public sealed record TermUse(string Paragraph, string Sentence, int Offset);

/// <summary>
/// A term found in one article. <see cref="Definition"/> is a sentence of the article that defines it, or null: a definition is never made up.
/// <see cref="Count"/> is how often the body uses it and <see cref="Uses"/> the sentences, in reading order.
/// </summary>
public sealed record FoundTerm(string Name, TermKind Kind, int Count, TermUse? Definition, ImmutableArray<TermUse> Uses)
{
    /// <summary>How well founded it is, 0 to 1: of the terms of an article the better one has the higher score, whatever their kinds.</summary>
    public double Score { get; init; }

    /// <summary>What the article gives in brackets behind it: its name in a Western language, an abbreviation, or both; null when nothing.</summary>
    public string? English { get; init; }
}
