using System.Collections.Immutable;

namespace Kanben.Build.Bibliographies;

/// <summary>Names as every format can hold them: each part one line of text, in parts only where family and given name are both known.</summary>
internal static class PlainName
{
    public static IEnumerable<CslName> Of(ImmutableArray<CslName> names) => names.Select(Of).OfType<CslName>();

    /// <summary>The name, or null when nothing of it is left.</summary>
    private static CslName? Of(CslName name)
    {
        var (literal, suffix) = (PrintedText.Of(name.Literal), PrintedText.Of(name.Suffix));
        if (literal is not null)
        {
            return CslName.Whole(literal);
        }

        var (family, given) = (PrintedText.Of(name.Family), PrintedText.Of(name.Given));
        return family is not null && given is not null ? CslName.Parted(family, given) with { Suffix = suffix }
            : (family ?? given) is { } one ? CslName.Whole(suffix is null ? one : $"{one} {suffix}")
            : null;
    }
}
