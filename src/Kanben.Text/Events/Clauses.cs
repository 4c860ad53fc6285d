using Kanben.Text.Characters;

namespace Kanben.Text.Events;

/// <summary>A stretch between two commas, with the sentence it belongs to. A statement is what stands between semicolons; its clauses share a subject.</summary>
internal readonly record struct Clause(int Start, int End, int Sentence, int Statement);

/// <summary>
/// A paragraph cut once into sentences, statements and clauses. Marks inside 《》, “” and （） cut nothing; a mark without its partner in the
/// sentence is no pair.
/// </summary>
internal sealed class Clauses
{
    private const int LongestSentence = 2000;
    private const int Nearby = 800;

    private readonly List<Clause> _clauses = [];
    private readonly string _narrow;
    private readonly int[] _depths;
    private readonly string?[] _sentences;
    private readonly IReadOnlyList<Range> _ranges;

    public Clauses(string text)
    {
        Text = text;
        _narrow = Han.Narrow(text);
        _depths = new int[text.Length + 1];
        _ranges = Sentences.Split(text);
        _sentences = new string?[_ranges.Count];
        var statement = 0;
        for (var i = 0; i < _ranges.Count; i++)
        {
            Pairs.Measure(_narrow, _ranges[i], _depths);
            Cut(i, ref statement);
        }
    }

    public string Text { get; }

    public int Count => _clauses.Count;

    public Clause this[int index] => _clauses[index];

    /// <summary>Whether the place stands in brackets, quotation marks or a title.</summary>
    public bool IsEnclosed(int offset) => _depths[offset] > 0;

    /// <summary>
    /// The sentence that holds the place, without white space around it; one string however often it is asked for. Of a sentence of thousands of
    /// characters only what is near the place, so that many events of one sentence stay linear.
    /// </summary>
    public (string Text, int Offset) SentenceAt(Clause clause, Range place)
    {
        var sentence = _ranges[clause.Sentence];
        var (start, end) = (sentence.Start.Value, sentence.End.Value);
        var isNear = end - start > LongestSentence;
        if (isNear)
        {
            start = Whole(Math.Max(start, place.Start.Value - Nearby));
            end = Whole(Math.Min(end, place.End.Value + Nearby));
        }

        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        return (isNear ? Text[start..end].TrimEnd() : _sentences[clause.Sentence] ??= Text[start..end].TrimEnd(), start);
    }

    /// <summary>The index of the clause that holds the place, looking on from an earlier one.</summary>
    public int IndexOf(int offset, int from)
    {
        var index = from;
        while (index + 1 < _clauses.Count && _clauses[index].End <= offset)
        {
            index++;
        }

        return index;
    }

    private void Cut(int sentence, ref int statement)
    {
        var (start, end) = (_ranges[sentence].Start.Value, _ranges[sentence].End.Value);
        for (var i = start; i < end; i++)
        {
            var c = _narrow[i];
            if (_depths[i] == 0 && (c is ';' or '。' or '!' or '?' or '…' || (c == ',' && !IsThousands(i)) || (c == '—' && i > 0 && _narrow[i - 1] == '—')))
            {
                Add(start, i, sentence, statement);
                start = i + 1;
                statement += c == ';' ? 1 : 0;
            }
        }

        Add(start, end, sentence, statement);
        statement++;
    }

    // Never between the halves of a surrogate pair.
    private int Whole(int at) => at > 0 && at < Text.Length && char.IsLowSurrogate(Text[at]) ? at - 1 : at;

    private bool IsThousands(int i) => i > 0 && i + 1 < _narrow.Length && char.IsAsciiDigit(_narrow[i - 1]) && char.IsAsciiDigit(_narrow[i + 1]);

    private void Add(int start, int end, int sentence, int statement)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(Text[end - 1]) || Text[end - 1] is '.' or '—' or '。' || (Text[end - 1] == '”' && start + 1 == end)))
        {
            end--;
        }

        if (end > start)
        {
            _clauses.Add(new Clause(start, end, sentence, statement));
        }
    }
}
