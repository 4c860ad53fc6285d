using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>What an import gave: the article, or null when the seed was refused, in which case an error says why.</summary>
public sealed record ImportResult(Article? Article, ImmutableArray<Diagnostic> Diagnostics);
