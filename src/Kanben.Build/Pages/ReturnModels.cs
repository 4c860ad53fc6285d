using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Themes;
using Kanben.Text.Characters;

namespace Kanben.Build.Pages;

/// <summary>The links that lead from an entry or a note back to the places that cite it, and how many places there are when not all are linked.</summary>
public sealed record Returns(ImmutableArray<ReturnLink> Links, string? Total);

/// <summary>A way back: what it shows, what it is called, and the words at the place, shortened (null outside sentences).</summary>
public sealed record ReturnLink(string Text, string Label, string Href, string? Title);

/// <summary>Makes the ways back from entries and notes to the text.</summary>
internal static class ReturnModels
{
    // Nobody tries more places one by one, and a line of them must stay readable.
    private const int MaxLinks = 50;
    private const int MaxTitle = 120;

    // A mark stands behind what it is given for.
    private const int BeforeMark = 90;

    /// <summary>The ways back from the entry or note with this label; null when nothing cites it.</summary>
    public static Returns? Of(AnalyzedArticle article, string label, IReadOnlyDictionary<string, string> words)
    {
        if (!article.Text.CitedAt.TryGetValue(label, out var places))
        {
            return null;
        }

        var name = words["back-to-text"];
        var links = places.Take(MaxLinks).Select((place, index) => places.Length == 1
            ? new ReturnLink("↑", name, "#" + place.Id, Excerpt(place))
            : new ReturnLink($"{(index == 0 ? "↑" : "")}{index + 1}", $"{name} {index + 1}", "#" + place.Id, Excerpt(place)));
        return new Returns([.. links], places.Length > MaxLinks ? ThemeWords.Count(words["citing-places"], places.Length) : null);
    }

    /// <summary>The sentence, or of a long one what stands around the mark, cut between words.</summary>
    internal static string? Excerpt(CitingPlace place)
    {
        var text = place.Sentence;
        if (text.Length <= MaxTitle)
        {
            return text.Length > 0 ? text : null;
        }

        var start = Math.Clamp(place.Offset - BeforeMark, 0, text.Length - MaxTitle);
        var end = start + MaxTitle;
        while (start > 0 && start < place.Offset && IsInWord(text, start))
        {
            start++;
        }

        while (end < text.Length && end > Math.Max(place.Offset, start + 1) && IsInWord(text, end))
        {
            end--;
        }

        return $"{(start > 0 ? "…" : "")}{text[start..end].Trim()}{(end < text.Length ? "…" : "")}";
    }

    // Between two Han characters a text may be cut anywhere, between the letters of a word or the halves of a character never.
    private static bool IsInWord(string text, int at) =>
        char.IsLowSurrogate(text[at]) || (char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]) && !Han.IsHan(text[at - 1]) && !Han.IsHan(text[at]));
}
