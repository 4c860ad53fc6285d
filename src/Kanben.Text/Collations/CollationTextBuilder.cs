using System.Collections.Immutable;
using System.Text;

namespace Kanben.Text.Collations;

/// <summary>Reads one side of a collation, block by block. The same rules hold for both sides, so nothing differs only by how it was read.</summary>
public sealed class CollationTextBuilder
{
    private readonly StringBuilder _text;
    private readonly UnitList _units;
    private readonly ImmutableArray<TextBlock>.Builder _blocks = ImmutableArray.CreateBuilder<TextBlock>();
    private bool _afterSpace;
    private bool _afterFence;
    private int _markup;

    public CollationTextBuilder(int capacity = 1024)
    {
        _text = new StringBuilder(capacity);
        _units = new UnitList(capacity);
    }

    /// <summary>
    /// Whether the signs of TeX are markup: an edition writes in TeX what a Word file or a web page holds as the structure of a formula. Off where the
    /// source has TeX itself.
    /// </summary>
    public bool IsTexMarkup { get; init; }

    /// <summary>Begins a block; what is added from now on belongs to it.</summary>
    public void Open(TextBlock block)
    {
        if (_blocks.Count > 0)
        {
            _text.Append('\n');
        }

        _blocks.Add(block);
        _afterSpace = false;
    }

    /// <summary>Counts a piece of markup that is no text: a tag, an address of a picture.</summary>
    public void SkipMarkup() => _markup++;

    /// <summary>Adds text as it stands. Markup is what may vanish without a loss: the marks of Markdown, TeX and labels.</summary>
    public void Add(ReadOnlySpan<char> text, bool isMarkup = false)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]))
            {
                i = AddCommand(text, i, isMarkup);
                continue;
            }

            if (CharacterFold.IsSpace(c))
            {
                _text.Append(c == '\n' ? ' ' : c);
                _afterSpace = true;
                continue;
            }

            _text.Append(c);
            AddUnits(c, _text.Length - 1, isMarkup || c == '\\' || (IsTexMarkup && (c is '{' or '}' or '^' or '_' or '&' || _afterFence)));
            _afterFence = false;
        }
    }

    /// <summary>Adds the mark that cites an entry of the reference list, shown as `[n]`; one that the page gives to the entry itself need not stand in the source.</summary>
    public void AddCitation(int number, bool isGiven = false)
    {
        var start = _text.Length;
        _text.Append('[').Append(number).Append(']');
        Put(CollationText.CitationBase + Math.Clamp(number, 0, CollationText.NoteMark - CollationText.CitationBase - 1), start, isGiven);
    }

    /// <summary>Adds the mark of an explanatory note, or the number that the page gives to an entry: it stands for whatever mark the source has there.</summary>
    public void AddNoteMark(string label)
    {
        var start = _text.Length;
        _text.Append(label);
        Put(CollationText.NoteMark, start, isWeak: true);
    }

    public CollationText Build() => new(_text.ToString(), _blocks.ToImmutable(), CitationMarks.Read(_units), _markup);

    // The command's name is kept for show; a sign that it prints is compared as that sign, since an editor may write either.
    private int AddCommand(ReadOnlySpan<char> text, int at, bool isMarkup)
    {
        var end = at + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        var name = text[(at + 1)..end];
        var start = _text.Length;
        _text.Append(text[at..end]);
        if (TexCommand.TryGetSign(name, out var sign))
        {
            AddUnits(sign, start, isMarkup);
            return end - 1;
        }

        Put('\\', start, isWeak: true);
        // The bracket behind \left need not be a character of the source.
        _afterFence = name is "left" or "right";
        var isSilent = isMarkup || IsTexMarkup || TexCommand.IsSilent(name);
        for (var i = 0; i < name.Length; i++)
        {
            Put(name[i], start + 1 + i, isSilent);
        }

        return end - 1;
    }

    private void AddUnits(char c, int start, bool isWeak)
    {
        if (CharacterFold.Of(c) is not '\0' and var folded)
        {
            Put(folded, start, isWeak);
            return;
        }

        foreach (var part in CharacterFold.Expand(c))
        {
            Put(part, start, isWeak);
        }
    }

    private void Put(int code, int start, bool isWeak)
    {
        var marks = (isWeak ? UnitMarks.Weak : UnitMarks.None) | (_afterSpace ? UnitMarks.SpaceBefore : UnitMarks.None);
        _units.Add(new Unit(code, start, _text.Length, marks, _blocks.Count - 1));
        _afterSpace = false;
    }
}
