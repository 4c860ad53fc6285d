using System.Collections.Immutable;
using Kanben.Model;
using Kanben.Text.References.Checks;

namespace Kanben.Text.References;

/// <summary>
/// Findings about one entry alone, measured by GB/T 7714: what its mark, imprint, address, names, date and punctuation look like. They change
/// nothing and are never errors, because the entry is shown as its author wrote it.
/// </summary>
public static class ReferenceChecks
{
    public static ImmutableArray<(Rule Rule, string Message)> Check(ParsedReference reference) =>
    [
        .. MarkChecks.Check(reference), .. ImprintChecks.Check(reference), .. AddressChecks.Check(reference), .. ElementChecks.Check(reference),
        .. AuthorChecks.Check(reference), .. FormChecks.Check(reference), .. CompletenessChecks.Check(reference),
    ];
}
