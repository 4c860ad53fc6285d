using System.Collections.Immutable;

namespace Kanben.Build.Formulas;

/// <content>Delimiters that grow or have a size.</content>
internal sealed partial class TexParser
{
    private Atom ParseFenced()
    {
        var elements = ImmutableArray.CreateBuilder<MathElement>();
        AddDelimiter(elements, "prefix");
        elements.AddRange(Build(ParseRow()));
        while (_scanner.Peek().Is(TokenKind.Command, "middle"))
        {
            _scanner.Take();
            AddDelimiter(elements, "infix");
            elements.AddRange(Build(ParseRow()));
        }

        // An extractor that lost the end of a line lost the closing side too; nothing is closed then, as by "\right.".
        if (_scanner.Peek().Kind == TokenKind.Command && _scanner.Peek().Text == "right")
        {
            _scanner.Take();
            AddDelimiter(elements, "postfix");
        }
        else if (_scanner.Peek().Kind != TokenKind.End)
        {
            return Fail();
        }

        return new(new("mrow", "", elements.ToImmutable(), ""), AtomKind.Inner);
    }

    private void AddDelimiter(ImmutableArray<MathElement>.Builder elements, string form)
    {
        if (TakeDelimiter() is { Length: > 0 } sign)
        {
            elements.Add(Growing(sign, form));
        }
    }

    private static MathElement Growing(string sign, string form)
    {
        var known = form switch
        {
            "prefix" => IsOpening(sign) || IsBar(sign),
            "postfix" => IsClosing(sign) || IsBar(sign),
            _ => false,
        };
        var delimiter = MathElement.Leaf("mo", sign);
        return known ? delimiter
            : form == "infix" ? delimiter.With("stretchy=\"true\" symmetric=\"true\" lspace=\"0.05em\" rspace=\"0.05em\"")
            : delimiter.With($"form=\"{form}\" stretchy=\"true\" symmetric=\"true\" {Row.NoSpace}");
    }

    private static bool IsOpening(string sign) => sign is "(" or "[" or "{" or "⟨" or "⌊" or "⌈" or "⟦" or "⟮";

    private static bool IsClosing(string sign) => sign is ")" or "]" or "}" or "⟩" or "⌋" or "⌉" or "⟧" or "⟯";

    private static bool IsBar(string sign) => sign is "|" or "‖";

    /// <summary>The sign of a delimiter, empty for the invisible one, or <see langword="null"/> after a failure.</summary>
    private string? TakeDelimiter()
    {
        var token = _scanner.Take();
        var sign = token.Kind switch
        {
            TokenKind.Symbol => token.Text switch
            {
                "." => "",
                "<" => "⟨",
                ">" => "⟩",
                _ when Signs.FromCharacter(token.Text).Kind is AtomKind.Open or AtomKind.Close || token.Text is "|" or "/" => token.Text,
                _ => null,
            },
            TokenKind.Command => token.Text switch
            {
                "|" => "‖",
                _ when Commands.TryFind(token.Text, out var command) && IsDelimiter(command) => command.Value,
                _ => null,
            },
            _ => null,
        };
        if (sign is null)
        {
            Fail();
        }

        return sign;
    }

    private static bool IsDelimiter(Command command) =>
        command.Kind is "open" or "close" or "upward" || command.Value is "|" or "‖" or "\\" or "∣" or "∥";

    private Atom ParseBig(string name, string size)
    {
        if (TakeDelimiter() is not { } sign)
        {
            return Nothing;
        }

        var kind = name[^1] switch
        {
            'l' => AtomKind.Open,
            'r' => AtomKind.Close,
            'm' => AtomKind.Rel,
            _ => IsOpening(sign) ? AtomKind.Open : IsClosing(sign) ? AtomKind.Close : AtomKind.Ord,
        };
        var form = kind switch { AtomKind.Open => "prefix", AtomKind.Close => "postfix", _ => "infix" };
        if (sign.Length == 0)
        {
            return Nothing;
        }

        // A bar is the same on both sides, and its place in the row says nothing here.
        var delimiter = Growing(sign, form);
        delimiter = IsBar(sign) && form != "infix" ? delimiter.With($"form=\"{form}\"") : delimiter;
        return new(delimiter.With($"minsize=\"{size}\" maxsize=\"{size}\""), kind);
    }
}
