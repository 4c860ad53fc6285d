using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Kanben.Model;

/// <summary>
/// A name that is safe as a file name and as a part of an address: letters and digits of any script in lower case, joined by single
/// hyphens, at most 80 UTF-16 units, never empty and never a name that Windows reserves. Equal slugs mean one address.
/// </summary>
public readonly record struct Slug
{
    private const int MaxLength = 80;
    private readonly string? _text;

    private Slug(string text) => _text = text;

    public string Text => _text ?? throw new InvalidOperationException("an unset slug has no text");

    /// <summary>Makes the slug of any text; false when the text has neither letter nor digit.</summary>
    public static bool TryFrom(string text, [NotNullWhen(true)] out Slug? slug)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                folded.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (folded.Length > 0 && folded[^1] != '-')
            {
                folded.Append('-');
            }
        }

        var result = folded.ToString().Trim('-');
        if (result.Length > MaxLength)
        {
            var cut = char.IsHighSurrogate(result[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
            result = result[..cut].TrimEnd('-');
        }

        if (IsReserved(result))
        {
            result += "-1";
        }

        slug = result.Length == 0 ? null : new Slug(result);
        return slug is not null;
    }

    /// <summary>As <see cref="TryFrom"/>; text without letters and digits gives its code points (`u-2026`), so that something is always there.</summary>
    public static Slug From(string text) =>
        TryFrom(text, out var slug) ? slug.Value : new Slug(text.Length == 0 ? "untitled" : "u-" + string.Join('-', text.EnumerateRunes().Take(8).Select(rune => rune.Value.ToString("x"))));

    /// <summary>This slug with a number behind it, shortened if need be: two numbers never give one slug.</summary>
    public Slug Numbered(int number)
    {
        var end = $"-{number}";
        var cut = Math.Min(Text.Length, MaxLength - end.Length);
        return new Slug(Text[..(char.IsHighSurrogate(Text[cut - 1]) ? cut - 1 : cut)].TrimEnd('-') + end);
    }

    public override string ToString() => Text;

    private static bool IsReserved(string text) =>
        text is "con" or "prn" or "aux" or "nul" || (text.Length == 4 && text[..3] is "com" or "lpt" && char.IsAsciiDigit(text[^1]));
}
