namespace Kanben.Text.Collations;

/// <summary>The characters that count, while they are being read.</summary>
internal sealed class UnitList(int capacity)
{
    private int[] _codes = new int[capacity];
    private int[] _starts = new int[capacity];
    private int[] _ends = new int[capacity];
    private UnitMarks[] _marks = new UnitMarks[capacity];
    private int[] _blocks = new int[capacity];

    public int Count { get; private set; }

    public void Add(Unit unit)
    {
        if (Count == _codes.Length)
        {
            var size = Math.Max(64, Count * 2);
            Array.Resize(ref _codes, size);
            Array.Resize(ref _starts, size);
            Array.Resize(ref _ends, size);
            Array.Resize(ref _marks, size);
            Array.Resize(ref _blocks, size);
        }

        (_codes[Count], _starts[Count], _ends[Count], _marks[Count], _blocks[Count]) = unit;
        Count++;
    }

    public Unit this[int index] => new(_codes[index], _starts[index], _ends[index], _marks[index], _blocks[index]);

    public (int[] Codes, int[] Starts, int[] Ends, UnitMarks[] Marks, int[] Blocks) ToArrays() =>
        (_codes[..Count], _starts[..Count], _ends[..Count], _marks[..Count], _blocks[..Count]);
}

/// <summary>A character that counts: its folded code, its place in the text (<see cref="Start"/> to before <see cref="End"/>) and its block.</summary>
internal readonly record struct Unit(int Code, int Start, int End, UnitMarks Marks, int Block);
