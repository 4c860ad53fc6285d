using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Text.Terms;

/// <summary>
/// A term as one of the rules found it: where in the body it first stands (-1 for keywords), the place of the sentence that defines it (null
/// when none does), and how often it stands in quotation marks.
/// </summary>
internal sealed record TermCandidate(string Name, TermKind Kind, int Offset, int? Definition = null, int TimesQuoted = 0)
{
    /// <summary>What stands in brackets behind it in a Western language; null when nothing does.</summary>
    public string? English { get; init; }

    /// <summary>The kinds of the rules that found it.</summary>
    public ImmutableArray<TermKind> Kinds { get; init; } = [Kind];

    /// <summary>How many of the rules found it.</summary>
    public int Reasons => Kinds.Length;

    /// <summary>What tells whether two candidates are one term.</summary>
    public string Key { get; } = TermName.Key(Name);
}
