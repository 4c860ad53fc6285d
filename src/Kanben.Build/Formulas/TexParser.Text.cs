using System.Collections.Immutable;
using System.Text;

namespace Kanben.Build.Formulas;

/// <content>Words inside a formula, names and lengths.</content>
internal sealed partial class TexParser
{
    private Atom ParseWords(Font font) => new(MathElement.Row(ParseText(font)), AtomKind.Ord);

    /// <summary>The number of a formula, kept for the end of its line.</summary>
    private void ParseTag()
    {
        var star = _scanner.TakeStar();
        var text = new StringBuilder();
        foreach (var element in ParseText(Font.Upright))
        {
            if (!Flatten(element, text))
            {
                Fail();
            }
        }

        var label = text.ToString().Trim(' ', '\u00A0');
        var bare = star || label.StartsWith('(') || label.StartsWith('（');
        _tag = MathElement.Node(
            "mrow",
            MathElement.Space("2em"),
            MathElement.Leaf("mtext", bare ? label : $"({label})", "class=\"tag\""));
    }

    /// <summary>A text argument: words as they are, with the mathematics between dollar signs.</summary>
    private ImmutableArray<MathElement> ParseText(Font font)
    {
        if (++_depth > MaxDepth)
        {
            Fail();
        }

        var elements = ImmutableArray.CreateBuilder<MathElement>();
        var text = new StringBuilder();
        if (_scanner.Peek().Kind == TokenKind.OpenBrace)
        {
            _scanner.Take();
            ReadText(font, text, elements);
        }
        else
        {
            AddTextToken(_scanner.Take(), font, text, elements);
        }

        Flush(text, font, elements);
        _depth--;
        return elements.ToImmutable();
    }

    private void ReadText(Font font, StringBuilder text, ImmutableArray<MathElement>.Builder elements)
    {
        for (var braces = 1; braces > 0 && !_failed;)
        {
            var token = _scanner.TakeRaw();
            switch (token.Kind)
            {
                case TokenKind.OpenBrace: braces++; break;
                case TokenKind.CloseBrace: braces--; break;
                default: AddTextToken(token, font, text, elements); break;
            }
        }
    }

    private void AddTextToken(Token token, Font font, StringBuilder text, ImmutableArray<MathElement>.Builder elements)
    {
        switch (token.Kind)
        {
            case TokenKind.Symbol when token.Text == "$":
                Flush(text, font, elements);
                elements.AddRange(ParseDollars());
                break;
            case TokenKind.Symbol:
                text.Append(token.Text == "~" ? "\u00A0" : token.Text);
                break;
            case TokenKind.Subscript or TokenKind.Superscript or TokenKind.Separator:
                text.Append(token.Text);
                break;
            case TokenKind.Command:
                AddTextCommand(token.Text, font, text, elements);
                break;
            default:
                Fail();
                break;
        }
    }

    private void AddTextCommand(string name, Font font, StringBuilder text, ImmutableArray<MathElement>.Builder elements)
    {
        if (name is " " or "\\")
        {
            text.Append(' ');
        }
        else if (!Commands.TryFind(name, out var command))
        {
            Fail();
        }
        else if (command.Kind is "text" or "declare")
        {
            Flush(text, font, elements);
            elements.AddRange(command.Kind == "text" ? ParseText(Enum.Parse<Font>(command.Value)) : []);
        }
        else if (command.Kind is "drop" or "style")
        {
            DropArguments(name, command.Value == "1");
        }
        else if (command.Kind == "space")
        {
            text.Append('\u00A0');
        }
        else if (command.Kind == "special" || Signs.FromCommand(command) is null && command.Kind is not ("letter" or "upright"))
        {
            Flush(text, font, elements);
            elements.Add(ParseCommand(name, alone: true).Element);
        }
        else
        {
            text.Append(command.Value);
        }
    }

    private ImmutableArray<MathElement> ParseDollars()
    {
        var (font, bold) = (_font, _bold);
        (_font, _bold) = (Font.Default, false);
        _inText++;
        var atoms = ParseRow();
        _inText--;
        (_font, _bold) = (font, bold);
        if (!_scanner.TakeSymbol("$"))
        {
            Fail();
        }

        return Build(atoms);
    }

    // XML drops white space at the ends of mtext (MathML Core, 3.2): there it is written as U+00A0.
    private static void Flush(StringBuilder text, Font font, ImmutableArray<MathElement>.Builder elements)
    {
        if (text.Length == 0)
        {
            return;
        }

        var words = text.ToString();
        var content = words.Trim(' ', '\t', '\n', '\r');
        var before = words.Length > content.Length && char.IsWhiteSpace(words[0]) ? "\u00A0" : "";
        var after = words.Length > content.Length && char.IsWhiteSpace(words[^1]) && content.Length > 0 ? "\u00A0" : "";

        // Text in italics stays upright: there is no italic of Han, and the letters would be read as variables.
        var mapped = font == Font.Italic ? content : Letters.Map(content, font);
        elements.Add(MathElement.Leaf("mtext", before + mapped + after));
        text.Clear();
    }

    /// <summary>The characters of an argument that is a name, without spaces: of an environment, of columns, of a colour.</summary>
    private string ReadName()
    {
        if (!Expect(TokenKind.OpenBrace))
        {
            return "";
        }

        var name = new StringBuilder();
        for (var braces = 1; braces > 0 && !_failed;)
        {
            var token = _scanner.Take();
            braces += token.Kind switch { TokenKind.OpenBrace => 1, TokenKind.CloseBrace => -1, _ => 0 };
            if (token.Kind == TokenKind.End)
            {
                Fail();
            }
            else if (braces > 0)
            {
                name.Append(token.Text);
            }
        }

        return name.ToString();
    }

    private void SkipTo(string symbol)
    {
        while (!_scanner.TakeSymbol(symbol) && !_failed)
        {
            if (_scanner.Take().Kind == TokenKind.End)
            {
                Fail();
            }
        }
    }

    private Atom ParseSpace()
    {
        _scanner.TakeStar();
        var length = ReadName();
        var digits = length.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz");
        var unit = length[digits.Length..];

        // em, ex and mu are those of the font; the others are taken at ten points to the em.
        var em = unit switch { "em" => 1.0, "ex" => 0.45, "mu" => 1 / 18.0, "cm" => 2.845, "mm" => 0.2845, "in" => 7.227, "pt" => 0.1, _ => 0 };
        return double.TryParse(digits, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var value)
            && value * em is > 0 and < 100 and var width
            ? new(MathElement.Space(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{width:0.####}em")), AtomKind.Space)
            : Nothing;
    }
}
