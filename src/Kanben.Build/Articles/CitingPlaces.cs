using System.Collections.Immutable;
using Kanben.Build.Markdown;
using Kanben.Model;
using Kanben.Text.Characters;
using Markdig.Syntax.Inlines;

namespace Kanben.Build.Articles;

/// <summary>
/// Gathers for each label the places on the page that cite it, in reading order, each with its sentence. A citation by author and year that could not
/// become a link of its own is found at its paragraph.
/// </summary>
internal static class CitingPlaces
{
    /// <summary>A citation: the label it cites, the id on the page, and where in which text it stands.</summary>
    private readonly record struct Found(string Label, string Id, string Paragraph, int Offset, bool IsMark);

    public static ImmutableDictionary<string, ImmutableArray<CitingPlace>> Of(ArticleBody body, ImmutableArray<Paragraph> prose, ImmutableArray<AuthorDateCitation> citations, ImmutableArray<RenderedMark> rendered)
    {
        if (rendered.IsEmpty && citations.IsEmpty)
        {
            return ImmutableDictionary<string, ImmutableArray<CitingPlace>>.Empty;
        }

        var texts = Texts(body, prose);
        var order = texts.Keys.Select((id, index) => (id, index)).ToDictionary(pair => pair.id, pair => pair.index);
        var found = All(body, citations, rendered).Where(place => order.ContainsKey(place.Paragraph)).OrderBy(place => order[place.Paragraph]).ThenBy(place => place.Offset);
        return found.GroupBy(place => place.Paragraph).SelectMany(group => InSentences(texts[group.Key], group)).GroupBy(place => place.Label, place => place.Place)
            .ToImmutableDictionary(group => group.Key, group => group.DistinctBy(place => place.Id).ToImmutableArray());
    }

    // In reading order: the abstract, then headings and paragraphs by their lines. A table has no sentences.
    private static Dictionary<string, string> Texts(ArticleBody body, ImmutableArray<Paragraph> prose)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var heading = 0;
        foreach (var paragraph in prose)
        {
            for (; heading <= paragraph.Heading; heading++)
            {
                texts.Add(body.Headings[heading].Id, body.Headings[heading].Shown);
            }

            texts.Add(paragraph.Id, paragraph.Kind == ParagraphKind.Table ? "" : paragraph.Text);
        }

        for (; heading < body.Headings.Length; heading++)
        {
            texts.Add(body.Headings[heading].Id, body.Headings[heading].Shown);
        }

        return texts;
    }

    private static IEnumerable<Found> All(ArticleBody body, ImmutableArray<AuthorDateCitation> citations, ImmutableArray<RenderedMark> rendered)
    {
        var marks = body.Marks.ToDictionary(mark => (Inline)mark.Inline);
        var shown = new HashSet<AuthorDateCitation>(ReferenceEqualityComparer.Instance);
        foreach (var mark in rendered)
        {
            if (mark.Inline is CitingInline { Citation: var citation })
            {
                shown.Add(citation);
                yield return new Found(mark.Label, mark.Id, citation.Paragraph, citation.Offset, IsMark: false);
            }
            else if (marks.TryGetValue(mark.Inline, out var note))
            {
                yield return new Found(mark.Label, mark.Id, note.Paragraph, note.Offset, IsMark: true);
            }
        }

        foreach (var citation in citations)
        {
            if (!shown.Contains(citation))
            {
                yield return new Found(citation.Reference.ToString(), citation.Paragraph, citation.Paragraph, citation.Offset, IsMark: false);
            }
        }
    }

    // A mark behind a full stop or a closing quotation mark belongs to the sentence that these end.
    private static IEnumerable<(string Label, CitingPlace Place)> InSentences(string text, IEnumerable<Found> places)
    {
        var sentences = Sentences.Split(text);
        var (at, shown, from, sentence) = (0, -1, 0, "");
        foreach (var place in places)
        {
            while (at + 1 < sentences.Count && (place.IsMark ? sentences[at + 1].Start.Value < place.Offset : sentences[at + 1].Start.Value <= place.Offset))
            {
                at++;
            }

            // The sentence is cut once, however many marks it holds.
            if (shown != at && sentences.Count > 0)
            {
                var (start, end) = (sentences[at].Start.Value, sentences[at].End.Value);
                sentence = text[start..end].TrimStart();
                (shown, from, sentence) = (at, end - sentence.Length, sentence.TrimEnd());
            }

            yield return (place.Label, new CitingPlace(place.Id, sentence) { Offset = Math.Clamp(place.Offset - from, 0, sentence.Length) });
        }
    }
}
