using System.Text;

namespace Kanben.Build.Bibliographies;

/// <summary>An entry while it is written: elements with the mark that goes before each (GB/T 7714-2025, 6.1); an element that is not there brings none.</summary>
internal sealed class Gbt7714Text
{
    private readonly StringBuilder _text = new(160);

    public int Length => _text.Length;

    public char Last => _text.Length == 0 ? '\0' : _text[^1];

    public void Add(string mark, string? element, string end = "")
    {
        if (string.IsNullOrWhiteSpace(element))
        {
            return;
        }

        if (_text.Length > 0)
        {
            // "Rev. ed." and "U.S." bring their own full stop.
            _text.Append(mark.StartsWith('.') && Last == '.' ? mark[1..] : mark);
        }

        AddLine(element.Trim());
        _text.Append(end);
    }

    public void Stop()
    {
        if (Last != '.')
        {
            _text.Append('.');
        }
    }

    public override string ToString() => _text.ToString();

    // An entry is one line, whatever was in its fields.
    private void AddLine(string element)
    {
        var start = 0;
        for (var i = 0; i < element.Length; i++)
        {
            if (char.IsControl(element[i]) || element[i] is '\u2028' or '\u2029')
            {
                _text.Append(element, start, i - start).Append(' ');
                start = i + 1;
            }
        }

        _text.Append(element, start, element.Length - start);
    }
}
