using System.Buffers;
using System.Text;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>The look of a run of text that an article keeps.</summary>
internal readonly record struct InlineStyle(bool IsBold, bool IsSuper, bool IsSub)
{
    public bool IsRaised => IsSuper || IsSub;
}

/// <summary>Puts the text of one block together from runs with their looks, in the notation of <see cref="Block.Text"/>.</summary>
internal sealed class InlineBuilder
{
    private static readonly SearchValues<char> Parting = SearchValues.Create("*[]［］$<\\@/");

    private readonly List<Run> _runs = [];
    private string _blank = "";
    private char _last;

    public bool IsEmpty => _runs.Count == 0;

    /// <summary>Adds text with every blank as it is.</summary>
    public void Text(string text, InlineStyle style)
    {
        if (text.Length > 0)
        {
            Append(text, style);
        }
    }

    /// <summary>
    /// Adds text of a web page: white space becomes one blank (CSS Text 3, 4.1.1), and a line end between Han becomes nothing (4.1.2), because the
    /// line was only broken in the source.
    /// </summary>
    public void Folded(string text, InlineStyle style)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && text[i] is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                i++;
            }

            if (i > start)
            {
                _blank = _blank == "\n" || text.AsSpan(start, i - start).Contains('\n') ? "\n" : " ";
            }

            start = i;
            while (i < text.Length && text[i] is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                i++;
            }

            if (i > start)
            {
                Settle(text[start], style);
                Append(text[start..i], style);
            }
        }
    }

    /// <summary>Adds what stands in the text as it is: a formula with its dollars, a note's mark.</summary>
    public void Raw(string text)
    {
        Settle('x', default);
        _runs.Add(new Run(default, true, new StringBuilder(text)));
        _last = 'x';
    }

    /// <summary>The text so far; the builder is empty then.</summary>
    public string Take(bool keepsBold)
    {
        var text = new StringBuilder();
        for (var i = 0; i < _runs.Count;)
        {
            var end = i;
            while (end < _runs.Count && _runs[end] is { IsRaw: false, Style.IsBold: true })
            {
                end++;
            }

            if (keepsBold && end == i + 1 && _runs.Count > 1 && CanBeBold(_runs[i]))
            {
                WriteBold(text, _runs[i].Text.ToString());
            }
            else
            {
                end = Math.Max(end, i + 1);
                _runs[i..end].ForEach(run => Write(text, run));
            }

            i = end;
        }

        _runs.Clear();
        (_blank, _last) = ("", '\0');
        return LineCleaner.Spaces(text.ToString());
    }

    /// <summary>Whether all visible text is bold.</summary>
    public bool IsAllBold => _runs.Count > 0 && _runs.TrueForAll(run => run.IsRaw || run.Style.IsBold || string.IsNullOrWhiteSpace(run.Text.ToString()));

    private void Settle(char next, InlineStyle style)
    {
        if (_blank.Length > 0 && _runs.Count > 0 && !(_blank == "\n" && Han.IsHanOrMark(_last) && Han.IsHanOrMark(next)))
        {
            Append(" ", style.IsRaised ? default : style);
        }

        _blank = "";
    }

    private void Append(string text, InlineStyle style)
    {
        if (_runs.Count > 0 && _runs[^1] is { IsRaw: false } last && last.Style == style)
        {
            last.Text.Append(text);
        }
        else
        {
            _runs.Add(new Run(style, false, new StringBuilder(text)));
        }

        _last = text[^1];
    }

    private static void Write(StringBuilder written, Run run)
    {
        var text = run.IsRaw ? run.Text.ToString() : Escapes.Apply(run.Text.ToString());
        var tag = run.Style.IsSuper ? "sup" : run.Style.IsSub ? "sub" : "";
        if (tag.Length == 0 || string.IsNullOrWhiteSpace(text))
        {
            written.Append(text);
        }
        else
        {
            written.Append('<').Append(tag).Append('>').Append(text.Trim()).Append("</").Append(tag).Append('>').Append(char.IsWhiteSpace(text[^1]) ? " " : "");
        }
    }

    private static void WriteBold(StringBuilder written, string text)
    {
        var inner = text.Trim();
        written.Append(text.AsSpan(0, text.IndexOf(inner[0]))).Append("**").Append(Escapes.Apply(inner)).Append("**").Append(text.AsSpan(text.TrimEnd().Length));
    }

    // Marks, addresses and citations inside would part the stars from each other when the block is written.
    private static bool CanBeBold(Run run)
    {
        var text = run.Text.ToString();
        return !run.Style.IsRaised && text.Any(char.IsLetterOrDigit) && text.AsSpan().IndexOfAny(Parting) < 0 && !text.Contains("www.", StringComparison.Ordinal);
    }

    private sealed record Run(InlineStyle Style, bool IsRaw, StringBuilder Text);
}
