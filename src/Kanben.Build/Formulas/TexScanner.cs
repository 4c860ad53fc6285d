using System.Text;

namespace Kanben.Build.Formulas;

internal enum TokenKind
{
    End,
    Symbol,
    Command,
    OpenBrace,
    CloseBrace,
    Subscript,
    Superscript,
    Separator,
}

internal readonly record struct Token(TokenKind Kind, string Text)
{
    public bool Is(TokenKind kind, string text) => Kind == kind && Text == text;
}

/// <summary>
/// The tokens of a formula (The TeXbook, chapter 7). White space counts for nothing in mathematics; a per cent sign is itself and
/// not a comment, because extractors print it so. Text is read apart, character by character.
/// </summary>
internal sealed class TexScanner(string source)
{
    private int _position;
    private int _next;
    private Token? _peeked;

    public Token Peek()
    {
        if (_peeked is { } token)
        {
            return token;
        }

        _position = SkipSpace(_position);
        _next = _position;
        token = Read(ref _next);
        _peeked = token;
        return token;
    }

    public Token Take()
    {
        var token = Peek();
        _position = _next;
        _peeked = null;
        return token;
    }

    /// <summary>One token of text: white space is a symbol there.</summary>
    public Token TakeRaw()
    {
        _peeked = null;
        return Read(ref _position);
    }

    /// <summary>Drops a star that belongs to the command before it.</summary>
    public bool TakeStar() => TakeSymbol("*");

    public bool TakeSymbol(string text)
    {
        if (!Peek().Is(TokenKind.Symbol, text))
        {
            return false;
        }

        Take();
        return true;
    }

    /// <summary>Whether a digit stands after the token that is next.</summary>
    public bool IsFollowedByDigit()
    {
        Peek();
        var at = SkipSpace(_next);
        return at < source.Length && char.IsAsciiDigit(source[at]);
    }

    /// <summary>Whether a bracket with a length is next, as after a line end, and not one of the formula's own.</summary>
    public bool IsLengthNext()
    {
        if (!Peek().Is(TokenKind.Symbol, "["))
        {
            return false;
        }

        var at = SkipSpace(_next);
        return at < source.Length && source[at] is '-' or '.' or (>= '0' and <= '9') && EndsAsLength(at);
    }

    // The longest length in use, such as "-12.345pt", with the spaces of an extractor.
    private bool EndsAsLength(int at)
    {
        var end = source.AsSpan(at, Math.Min(24, source.Length - at)).IndexOf(']');
        return end > 2 && source.AsSpan(at, end).TrimEnd()[^1] is 'm' or 't' or 'x' or 'n' or 'u';
    }

    /// <summary>Nothing more is read: the formula could not be understood.</summary>
    public void Abandon()
    {
        _position = source.Length;
        _peeked = null;
    }

    private int SkipSpace(int at)
    {
        while (at < source.Length && IsSpace(source[at]))
        {
            at++;
        }

        return at;
    }

    private Token Read(ref int at)
    {
        if (at >= source.Length)
        {
            return new(TokenKind.End, "");
        }

        var c = source[at];
        switch (c)
        {
            case '\\': return ReadCommand(ref at);
            case '{': at++; return new(TokenKind.OpenBrace, "{");
            case '}': at++; return new(TokenKind.CloseBrace, "}");
            case '_': at++; return new(TokenKind.Subscript, "_");
            case '^': at++; return new(TokenKind.Superscript, "^");
            case '&': at++; return new(TokenKind.Separator, "&");
            default: return ReadSymbol(ref at);
        }
    }

    private Token ReadSymbol(ref int at)
    {
        Rune.DecodeFromUtf16(source.AsSpan(at), out var rune, out var length);
        at += length;
        return new(TokenKind.Symbol, rune.ToString());
    }

    private Token ReadCommand(ref int at)
    {
        at++;
        var start = at;
        while (at < source.Length && char.IsAsciiLetter(source[at]))
        {
            at++;
        }

        if (at > start)
        {
            return new(TokenKind.Command, source[start..at]);
        }

        if (at >= source.Length)
        {
            return new(TokenKind.Command, "");
        }

        var symbol = ReadSymbol(ref at).Text;
        return new(TokenKind.Command, IsSpace(symbol[0]) ? " " : symbol);
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or '\u3000';
}
