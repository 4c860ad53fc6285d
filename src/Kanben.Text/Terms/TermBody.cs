using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Text.Terms;

/// <summary>The prose of the body as one text, a line for each paragraph, and the way back from a place in it to paragraph and sentence.</summary>
internal sealed class TermBody
{
    private readonly List<Paragraph> _paragraphs = [];
    private readonly int[] _starts;
    private readonly Sentence[]?[] _sentences;

    public TermBody(IEnumerable<Paragraph> paragraphs)
    {
        var length = 0;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Kind is ParagraphKind.Text or ParagraphKind.List or ParagraphKind.Quote)
            {
                _paragraphs.Add(paragraph);
                length += paragraph.Text.Length + 1;
            }
        }

        _starts = new int[_paragraphs.Count];
        _sentences = new Sentence[]?[_paragraphs.Count];
        Text = string.Create(length, this, static (text, body) => body.Join(text));
    }

    public string Text { get; }

    /// <summary>The sentence that holds the place, trimmed, as a range of <see cref="Text"/>.</summary>
    public Range SentenceAt(int offset)
    {
        var sentence = Locate(offset, ParagraphAt(offset));
        return sentence.From(offset)..sentence.To(offset);
    }

    /// <summary>The use that stands at the place, and where its sentence ends.</summary>
    public TermUse UseAt(int offset, out int end)
    {
        var paragraph = ParagraphAt(offset);
        var sentence = Locate(offset, paragraph);
        var start = sentence.From(offset);
        end = sentence.To(offset);
        return new TermUse(_paragraphs[paragraph].Id, sentence.Slice(Text, start, end), offset - start);
    }

    private void Join(Span<char> text)
    {
        var at = 0;
        for (var i = 0; i < _starts.Length; i++)
        {
            _starts[i] = at;
            _paragraphs[i].Text.CopyTo(text[at..]);
            at += _paragraphs[i].Text.Length;
            text[at++] = '\n';
        }
    }

    private Sentence Locate(int offset, int paragraph)
    {
        var sentences = _sentences[paragraph] ??= Split(paragraph);
        var (low, high) = (0, sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return sentences[low];
    }

    private Sentence[] Split(int paragraph)
    {
        var (text, start) = (_paragraphs[paragraph].Text, _starts[paragraph]);
        var ranges = Sentences.Split(text);
        if (ranges.Count == 0)
        {
            return [new Sentence(Text, start, start + text.Length)];
        }

        var sentences = new Sentence[ranges.Count];
        for (var i = 0; i < sentences.Length; i++)
        {
            sentences[i] = new Sentence(Text, start + ranges[i].Start.Value, start + ranges[i].End.Value);
        }

        return sentences;
    }

    private int ParagraphAt(int offset)
    {
        var at = Array.BinarySearch(_starts, offset);
        return at >= 0 ? at : ~at - 1;
    }

    /// <summary>A sentence with the white space around it. A place in that white space is still within what is taken.</summary>
    private sealed class Sentence
    {
        private readonly int _first;
        private readonly int _last;
        private string? _trimmed;

        public Sentence(string text, int start, int end)
        {
            End = end;
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            (_first, _last) = (start, end);
        }

        public int End { get; }

        public int From(int offset) => Math.Min(_first, offset);

        public int To(int offset) => offset < _last ? _last : Math.Min(End, offset);

        /// <summary>One string for all uses within the sentence.</summary>
        public string Slice(string text, int from, int to) =>
            from == _first && to == _last ? _trimmed ??= text[from..to] : text[from..to];
    }
}
