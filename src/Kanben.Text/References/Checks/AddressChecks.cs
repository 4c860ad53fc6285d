using Kanben.Model;

namespace Kanben.Text.References.Checks;

/// <summary>Whether mark and address agree on where the document is: an electronic resource has type and carrier (GB/T 7714-2015, 8.2.3) and a path (8.6).</summary>
internal static class AddressChecks
{
    public static IEnumerable<(Rule Rule, string Message)> Check(ParsedReference reference)
    {
        if (reference.TypeIsGuessed)
        {
            yield break;
        }

        if (reference is { Url: null, Doi: null } and ({ Medium: "OL" } or { Type: "EB" }))
        {
            yield return (TextRules.OnlineWithoutAddress, $"The mark says that the document is online, but there is neither URL nor DOI: {EntryQuote.Of(reference.Raw)}");
        }

        // A DOI stands with printed articles too.
        if (reference is { Url: { } url, Medium: null, Type: { } type } && !url.Contains("doi.org/", StringComparison.OrdinalIgnoreCase))
        {
            yield return (TextRules.CarrierMissing, $"The entry has an address, so its mark would be [{type}/OL]: {EntryQuote.Of(reference.Raw)}");
        }
    }
}
