using System.Collections.Immutable;
using System.Text;

namespace Kanben.Build.Formulas;

/// <content>Commands with their arguments.</content>
internal sealed partial class TexParser
{
    // The style sheet draws these: few fonts have a bar that grows.
    private const string Bar = "class=\"bar\"";

    private Atom ParseCommand(string name, bool alone)
    {
        if (!Commands.TryFind(name, out var command))
        {
            return name == " " ? Signs.FromCharacter("~") : name == "|" ? Signs.FromCommand(new("ord", "‖"))!.Value : Fail();
        }

        return Signs.FromCommand(command) ?? command.Kind switch
        {
            "letter" => ParseWord(command.Value, upright: false, alone),
            "upright" => ParseWord(command.Value, upright: true, alone),
            "accent" => ParseAccent(name, command.Value),
            "under" => ParseUnder(name, command.Value),
            "arrow" => ParseLongArrow(command.Value),
            "font" => ParseFont(Enum.Parse<Font>(command.Value), _bold),
            "embolden" => ParseFont(_font, bold: true),
            "fraction" => ParseFraction(command.Value, "fraction"),
            "binomial" => ParseFraction(command.Value, "binomial"),
            "text" => ParseWords(Enum.Parse<Font>(command.Value)),
            "big" => ParseBig(name, command.Value),
            "class" => ParseClass(Enum.Parse<AtomKind>(command.Value)),
            "wrap" => ParseWrap(command.Value),
            "drop" => ParseDropped(name, command.Value == "1"),
            "special" => ParseSpecial(name),
            _ => Fail(),
        };
    }

    private Atom ParseSpecial(string name)
    {
        switch (name)
        {
            case "left": return ParseFenced();
            case "begin": return ParseEnvironment();
            case "sqrt": return ParseRadical();
            case "root": return ParsePlainRoot();
            case "overset" or "stackrel": return ParseStack("mover", AtomKind.Rel);
            case "underset": return ParseStack("munder", AtomKind.Rel);
            case "operatorname": return ParseOperatorName();
            case "substack": return ParseSubstack();
            case "not": return ParseNot();
            case "textcircled": return ParseCircled();
            case "textsuperscript" or "textsubscript":
                var words = MathElement.Row(ParseText(Font.Upright));
                return new(MathElement.Node(name == "textsubscript" ? "msub" : "msup", Empty, words), AtomKind.Ord);
            case "hspace": return ParseSpace();
            case "pmod" or "bmod" or "mod" or "pod": return ParseModulo(name);
            case "bgroup" or "begingroup": return ParseBareGroup();
            default: return Fail();
        }
    }

    // Extractors lose the \egroup of expanded macros: the group ends with what it stands in.
    private Atom ParseBareGroup()
    {
        var atoms = ParseRow();
        if (_scanner.Peek() is { Kind: TokenKind.Command, Text: "egroup" or "endgroup" })
        {
            _scanner.Take();
        }

        return AsGroup(atoms);
    }

    private Atom ParseAccent(string name, string mark)
    {
        var nucleus = ParseArgument();
        var wide = name.StartsWith("over", StringComparison.Ordinal) || name.StartsWith("wide", StringComparison.Ordinal);
        var sign = MathElement.Leaf("mo", mark);

        // Arrows and the spacing marks stretch by default when they stand over something.
        var accent = wide || mark is "˙" or "¨" or "˚" or "´" or "`" ? sign : sign.With("stretchy=\"false\"");
        var over = MathElement.Node("mover", nucleus, accent);
        return name is "overbrace" or "overparen" or "overbracket" ? new(over, AtomKind.Brace) : new(over.With(name == "overline" ? Bar : "accent=\"true\""), AtomKind.Ord);
    }

    private Atom ParseUnder(string name, string mark)
    {
        var under = MathElement.Node("munder", ParseArgument(), MathElement.Leaf("mo", mark));
        return name is "underbrace" or "underparen" or "underbracket"
            ? new(under, AtomKind.Brace)
            : new(under.With(mark == "_" ? Bar : "accentunder=\"true\""), AtomKind.Ord);
    }

    private Atom ParseLongArrow(string sign)
    {
        var below = _scanner.TakeSymbol("[") ? Padded(ParseBracketed()) : null;
        var above = Padded(ParseArgument());
        var arrow = MathElement.Leaf("mo", sign, "stretchy=\"true\"");
        return new(below is null ? MathElement.Node("mover", arrow, above) : MathElement.Node("munderover", arrow, below, above), AtomKind.Rel);
    }

    // The arrow is to be longer than what stands on it.
    private static MathElement Padded(MathElement element) =>
        ReferenceEquals(element, Empty) ? element : MathElement.Node("mrow", MathElement.Space("0.4em"), element, MathElement.Space("0.4em"));

    /// <summary>An optional argument after its opening bracket, up to the closing one.</summary>
    private MathElement ParseBracketed()
    {
        var atoms = ParseRow(bracketed: true);
        if (!_scanner.TakeSymbol("]"))
        {
            Fail();
        }

        return MathElement.Row(Build(atoms));
    }

    private Atom ParseFont(Font font, bool bold)
    {
        var (outerFont, outerBold) = (_font, _bold);
        (_font, _bold) = (font, bold);
        var atom = ParseBraced();
        (_font, _bold) = (outerFont, outerBold);
        return atom;
    }

    /// <summary>An argument as the atom it makes: a group, or one token with its own class.</summary>
    private Atom ParseBraced()
    {
        if (_scanner.Peek().Kind == TokenKind.OpenBrace)
        {
            return ParseGroup(TokenKind.CloseBrace);
        }

        return new(ParseArgument(), AtomKind.Ord);
    }

    private Atom ParseFraction(string style, string shape)
    {
        var fraction = Fraction(ParseArgument(), ParseArgument(), shape);
        if (style == "-")
        {
            return new(fraction, AtomKind.Ord);
        }

        return new(fraction.With($"displaystyle=\"{style}\" scriptlevel=\"0\""), AtomKind.Ord);
    }

    private static MathElement Fraction(MathElement above, MathElement below, string shape)
    {
        var fraction = MathElement.Node("mfrac", above, below);
        return shape switch
        {
            "fraction" => fraction,
            "atop" => fraction.With("linethickness=\"0\""),
            _ => Fenced(
                shape switch { "brace" => "{", "brack" => "[", _ => "(" },
                fraction.With("linethickness=\"0\""),
                shape switch { "brace" => "}", "brack" => "]", _ => ")" }),
        };
    }

    private static MathElement Fenced(string open, MathElement content, string close) =>
        MathElement.Node("mrow", MathElement.Leaf("mo", open), content, MathElement.Leaf("mo", close));

    private Atom ParseRadical()
    {
        var index = _scanner.TakeSymbol("[") ? ParseBracketed() : null;
        return index is null
            ? new(MathElement.Node("msqrt", [.. ParseArgumentRow()]), AtomKind.Ord)
            : new(MathElement.Node("mroot", ParseArgument(), index), AtomKind.Ord);
    }

    /// <summary>Plain TeX: <c>\root 3 \of x</c>.</summary>
    private Atom ParsePlainRoot()
    {
        var index = ParseArgument();
        return _scanner.Take().Is(TokenKind.Command, "of") ? new(MathElement.Node("mroot", ParseArgument(), index), AtomKind.Ord) : Fail();
    }

    private Atom ParseStack(string element, AtomKind kind)
    {
        var script = ParseArgument();
        var nucleus = ParseArgument();

        // Over an operator the whole is spaced as the operator; over anything else it is ordinary.
        return new(MathElement.Node(element, nucleus, script), nucleus.Name == "mo" ? kind : AtomKind.Ord);
    }

    private Atom ParseOperatorName()
    {
        var movable = _scanner.TakeStar();
        var atom = ParseFont(Font.Upright, bold: false);
        var name = new StringBuilder();
        return !Flatten(atom.Element, name) ? atom with { Kind = AtomKind.Function }
            : movable ? Signs.Limit(name.ToString())
            : new(MathElement.Leaf("mi", name.ToString(), name.Length == 1 ? "mathvariant=\"normal\"" : ""), AtomKind.Function);
    }

    private static bool Flatten(MathElement element, StringBuilder name)
    {
        switch (element.Name)
        {
            case "mi" or "mn" or "mtext":
                name.Append(element.Text);
                return true;
            case "mo":
                name.Append(element.Text == "−" ? "-" : element.Text);
                return true;
            case "mspace":
                name.Append(' ');
                return true;
            case "mrow":
                return element.Children.All(child => Flatten(child, name));
            default:
                return false;
        }
    }

    private Atom ParseNot()
    {
        var atom = ParseBraced();
        return atom.Element.Name is "mo" or "mi"
            ? new(MathElement.Leaf(atom.Element.Name, Commands.Negate(atom.Element.Text)), AtomKind.Rel)
            : Fail();
    }

    // Unicode has the circled numbers to 50; any other content gets the combining circle.
    private Atom ParseCircled()
    {
        var text = new StringBuilder();
        foreach (var element in ParseText(Font.Upright))
        {
            text.Append(element.Text);
        }

        var content = text.ToString().Trim(' ', '\u00A0');
        var number = content.Length is 1 or 2 && content.All(char.IsAsciiDigit) ? int.Parse(content) : -1;
        var circled = number switch
        {
            0 => "⓪",
            >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
            >= 21 and <= 35 => ((char)('㉑' + number - 21)).ToString(),
            >= 36 and <= 50 => ((char)('㊱' + number - 36)).ToString(),
            _ => content switch
            {
                [>= 'A' and <= 'Z'] => ((char)('Ⓐ' + content[0] - 'A')).ToString(),
                [>= 'a' and <= 'z'] => ((char)('ⓐ' + content[0] - 'a')).ToString(),
                _ => content + "\u20DD",
            },
        };
        return new(MathElement.Leaf("mtext", circled), AtomKind.Ord);
    }

    private Atom ParseClass(AtomKind kind) => new(ParseArgument(), kind);

    private Atom ParseWrap(string shape)
    {
        var content = ParseArgument();
        return shape switch
        {
            "phantom" => new(MathElement.Node("mphantom", content), AtomKind.Ord),
            "vphantom" => new(MathElement.Node("mpadded", MathElement.Node("mphantom", content)).With("width=\"0\""), AtomKind.Ord),
            _ => new(content, AtomKind.Ord),
        };
    }

    private Atom ParseDropped(string name, bool hasArgument)
    {
        DropArguments(name, hasArgument);
        return Nothing;
    }

    private Atom ParseModulo(string name)
    {
        var word = MathElement.Leaf("mi", "mod");
        var space = MathElement.Space(name == "bmod" ? "0.2222em" : "0.4444em");
        if (name == "bmod")
        {
            return new(MathElement.Node("mrow", space, word, space), AtomKind.Inner);
        }

        var modulus = ParseArgument();
        ImmutableArray<MathElement> content = name == "pod" ? [modulus] : [word, MathElement.Space("0.3333em"), modulus];
        var inner = MathElement.Row(content);
        return new(MathElement.Node("mrow", space, name == "mod" ? inner : Fenced("(", inner, ")")), AtomKind.Inner);
    }
}
