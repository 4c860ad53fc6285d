using Kanben.Model;

namespace Kanben.Text.References.Checks;

/// <summary>The type mark and its carrier (GB/T 7714-2025, annex A).</summary>
internal static class MarkChecks
{
    public static IEnumerable<(Rule Rule, string Message)> Check(ParsedReference reference)
    {
        if (IsMissing(reference))
        {
            var guess = reference.Type is null ? "" : $"; it looks like [{reference.Type}]";
            yield return (TextRules.TypeMarkMissing, $"The entry has no type mark such as [J] or [M]{guess}: {EntryQuote.Of(reference.Raw)}");
        }
        else if (!TypeMark.IsKnownType(reference.Type!))
        {
            yield return (TextRules.TypeMarkUnknown, $"[{reference.Type}] is no type of GB/T 7714: {EntryQuote.Of(reference.Raw)}");
        }

        if (reference.Medium is { } medium && !TypeMark.IsKnownMedium(medium))
        {
            yield return (TextRules.TypeMarkUnknown, $"/{medium} is no carrier of GB/T 7714: {EntryQuote.Of(reference.Raw)}");
        }
    }

    public static bool IsMissing(ParsedReference reference) => reference.Type is null || reference.TypeIsGuessed;
}
