using System.Text;
using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Text.Terms;

/// <summary>The prose of the body as one text, a line for each paragraph, and the way back from a place in it to paragraph and sentence.</summary>
internal sealed class TermBody
{
    private readonly Paragraph[] _paragraphs;
    private readonly int[] _starts;
    private readonly IReadOnlyList<Range>?[] _sentences;

    public TermBody(IEnumerable<Paragraph> paragraphs)
    {
        _paragraphs = [.. paragraphs.Where(paragraph => paragraph.Kind is ParagraphKind.Text or ParagraphKind.List or ParagraphKind.Quote)];
        _starts = new int[_paragraphs.Length];
        _sentences = new IReadOnlyList<Range>?[_paragraphs.Length];
        var text = new StringBuilder();
        for (var i = 0; i < _paragraphs.Length; i++)
        {
            _starts[i] = text.Length;
            text.Append(_paragraphs[i].Text).Append('\n');
        }

        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>The sentence that holds the place, trimmed, as a range of <see cref="Text"/>.</summary>
    public Range SentenceAt(int offset)
    {
        var (start, range) = Locate(offset);
        var (from, to) = (start + range.Start.Value, start + range.End.Value);
        while (from < offset && char.IsWhiteSpace(Text[from]))
        {
            from++;
        }

        while (to > offset && char.IsWhiteSpace(Text[to - 1]))
        {
            to--;
        }

        return from..to;
    }

    public TermUse UseAt(int offset)
    {
        var sentence = SentenceAt(offset);
        return new TermUse(_paragraphs[ParagraphAt(offset)].Id, Text[sentence], offset - sentence.Start.Value);
    }

    private (int Start, Range Sentence) Locate(int offset)
    {
        var paragraph = ParagraphAt(offset);
        var sentences = _sentences[paragraph] ??= Sentences.Split(_paragraphs[paragraph].Text);
        var inside = offset - _starts[paragraph];
        var (low, high) = (0, sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].End.Value > inside ? (low, middle) : (middle + 1, high);
        }

        return (_starts[paragraph], sentences.Count == 0 ? 0.._paragraphs[paragraph].Text.Length : sentences[low]);
    }

    private int ParagraphAt(int offset)
    {
        var at = Array.BinarySearch(_starts, offset);
        at = at >= 0 ? at : ~at - 1;

        // An empty paragraph's successor may begin at the place that ends it: the last one that begins there holds text.
        while (at + 1 < _starts.Length && _starts[at + 1] <= offset)
        {
            at++;
        }

        return at;
    }
}
