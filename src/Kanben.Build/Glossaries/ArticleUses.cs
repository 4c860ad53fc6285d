using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Build.Glossaries;

/// <summary>
/// Where one article uses a term, in reading order. A place costs a few bytes; its sentence is cut when it is asked for, since a site may hold millions.
/// </summary>
public sealed record ArticleUses(AnalyzedArticle Article, ImmutableArray<TermPlace> Places)
{
    /// <summary>The places with one for each sentence: a concordance shows a sentence once, however often it has the term.</summary>
    public IEnumerable<TermSentence> Concordance()
    {
        var (paragraph, end) = (-1, 0);
        IReadOnlyList<Range> sentences = [];
        foreach (var place in Places)
        {
            if (place.Paragraph == paragraph && place.Offset < end)
            {
                continue;
            }

            var prose = Article.ParagraphAt(place.Paragraph);
            sentences = place.Paragraph == paragraph ? sentences : Sentences.Split(prose.Text);
            var range = SentenceAt(prose.Text, sentences, place.Offset);
            (paragraph, end) = (place.Paragraph, range.End.Value);
            yield return new TermSentence(prose, prose.Text[range], place.Offset - range.Start.Value, place.Length);
        }
    }

    private static Range SentenceAt(string text, IReadOnlyList<Range> sentences, int offset)
    {
        foreach (var range in sentences)
        {
            if (offset < range.End.Value)
            {
                var start = Math.Min(offset, range.Start.Value + CountWhite(text.AsSpan()[range]));
                return start..Math.Max(start, range.Start.Value + text.AsSpan()[range].TrimEnd().Length);
            }
        }

        return 0..text.Length;
    }

    private static int CountWhite(ReadOnlySpan<char> text) => text.Length - text.TrimStart().Length;
}

/// <summary>A use of a term: the index in <see cref="AnalyzedArticle.Prose"/>, and where in the paragraph's text it stands, in UTF-16 units.</summary>
public readonly record struct TermPlace(int Paragraph, int Offset, int Length);

/// <summary>A sentence that uses a term: its paragraph (whose <see cref="Paragraph.Heading"/> is the section), and where in it the term stands.</summary>
public sealed record TermSentence(Paragraph Paragraph, string Sentence, int Offset, int Length);
