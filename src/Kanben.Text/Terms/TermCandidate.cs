using Kanben.Model;

namespace Kanben.Text.Terms;

/// <summary>
/// A term as one of the rules found it: where in the body it first stands (-1 for keywords), and the place of the sentence that defines it,
/// which is null when none does.
/// </summary>
internal sealed record TermCandidate(string Name, TermKind Kind, int Offset, int? Definition = null);
