using System.Buffers;

namespace Kanben.Text.Terms;

/// <summary>A run of Han that can be a term: how often and where first it is used, and how often within so many longer ones.</summary>
internal sealed class FrequentRun(string name, int first, int count)
{
    public string Name => name;

    public int First => first;

    public int Count => count;

    public int UsesWithin { get; set; }

    public int Longer { get; set; }

    /// <summary>The C-value, once all longer runs have told of theirs.</summary>
    public double Value => Math.Log2(name.Length) * (count - (Longer == 0 ? 0 : (double)UsesWithin / Longer));
}

/// <summary>Tells which repeated runs of Han can be a term, by how often they are used, how they begin and end, and what stands beside them.</summary>
internal sealed class FrequentRuns
{
    public const int Shortest = 3;
    private const int Longest = 10;

    // The shorter a run, the likelier it repeats by chance or is cut across words, so the more uses and neighbours it needs.
    private static readonly int[] LeastUses = [0, 0, 0, 6, 4, 4, 3];
    private static readonly double[] LeastEntropy = [0, 0, 0, 1.2, 0.9, 0.65, 0.6];
    private const double LeastFree = 0.25;
    private static readonly RunLimits Limits = new(Shortest, Longest, LeastUses[^1]);

    private static readonly SearchValues<char> FunctionCharacters = SearchValues.Create("的是和与及或等在中上下内对为以于有将被而并也都可能会就了由从到时后前之所不把使让向其该此这各");

    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789一二两三四五六七八九十百千万亿几");

    private readonly char[] _text;
    private readonly CharacterNumbers _numbers;
    private readonly List<FrequentRun> _found = [];

    // Of the neighbours of one run, in the order met: the number and how often. By number: which of them it is, where that is confirmed.
    private readonly int[] _neighbours;
    private readonly int[] _counts;
    private readonly int[] _indexOf;

    public FrequentRuns(char[] text, CharacterNumbers numbers)
    {
        (_text, _numbers) = (text, numbers);
        _neighbours = ArrayPool<int>.Shared.Rent(numbers.Highest + 1);
        _counts = ArrayPool<int>.Shared.Rent(numbers.Highest + 1);
        _indexOf = ArrayPool<int>.Shared.Rent(numbers.Highest + 1);
    }

    public List<FrequentRun> Find()
    {
        RepeatedRuns.Visit(_numbers.Span, _numbers.Highest, Limits, Take);
        ArrayPool<int>.Shared.Return(_neighbours);
        ArrayPool<int>.Shared.Return(_counts);
        ArrayPool<int>.Shared.Return(_indexOf);
        return _found;
    }

    private void Take(int length, ReadOnlySpan<int> places)
    {
        var row = Math.Min(length, LeastUses.Length - 1);
        if (places.Length < LeastUses[row])
        {
            return;
        }

        var name = _text.AsSpan(places[0], length);
        if (HanEdges.CanBegin(name) && HanEdges.CanEnd(name) && !HanEdges.EndsInGeneralWord(name)
            && StandsFree(places, -1) && StandsFree(places, length) && !IsCounted(places)
            && !HanEdges.IsGeneric(name) && !HanEdges.HoldsGrammar(name)
            && Entropy(places, -1) >= LeastEntropy[row] && Entropy(places, length) >= LeastEntropy[row])
        {
            _found.Add(new FrequentRun(name.ToString(), places[0], places.Length));
        }
    }

    // A name is at times beside a mark or a function word; what always goes on into the next noun (全球科技|合作, |创新) is half of one.
    private bool StandsFree(ReadOnlySpan<int> places, int at)
    {
        var free = 0;
        foreach (var place in places)
        {
            free += NumberAt(place + at) == 0 || FunctionCharacters.Contains(_text[place + at]) ? 1 : 0;
        }

        return free >= places.Length * LeastFree;
    }

    // What mostly follows a number begins with a measure word or is the rest of a numbered name (三张图片, 第十届年会).
    private bool IsCounted(ReadOnlySpan<int> places)
    {
        var counted = 0;
        foreach (var place in places)
        {
            counted += place > 0 && Numerals.Contains(_text[place - 1]) ? 1 : 0;
        }

        return counted * 2 > places.Length;
    }

    // Letters and digits are no border: 细胞 in B细胞 and 岁 in 3岁 are cut there.
    private int NumberAt(int i) => i < 0 || i >= _numbers.Span.Length ? 0 : Math.Abs(_numbers.Span[i]);

    // Of the characters beside the run, in nats. A mark or the end of a paragraph is a border each time, so each counts as a neighbour of its own.
    private double Entropy(ReadOnlySpan<int> places, int at)
    {
        var (borders, met) = (0, 0);
        foreach (var place in places)
        {
            var number = NumberAt(place + at);
            if (number == 0)
            {
                borders++;
                continue;
            }

            // Pooled arrays begin with anything: an index counts only when the neighbour that stands there is this one.
            var index = _indexOf[number];
            if (index < 0 || index >= met || _neighbours[index] != number)
            {
                index = met++;
                (_indexOf[number], _neighbours[index], _counts[index]) = (index, number, 0);
            }

            _counts[index]++;
        }

        var total = (double)places.Length;
        var sum = 0.0;
        foreach (var count in _counts.AsSpan(0, met))
        {
            sum += count / total * Math.Log(count / total);
        }

        return borders / total * Math.Log(total) - sum;
    }
}
