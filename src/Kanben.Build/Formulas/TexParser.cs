using System.Collections.Immutable;

namespace Kanben.Build.Formulas;

/// <summary>
/// Reads a formula: rows of cells, cells of atoms, atoms with their scripts. What it doesn't know makes the whole formula
/// unreadable (<see langword="null"/>), because half a formula is a wrong one.
/// </summary>
internal sealed partial class TexParser
{
    // Each level costs a few stack frames here and at most four elements there; browsers stop at 512 (HTML, 13.2.6.1).
    private const int MaxDepth = 80;

    private static readonly MathElement Empty = MathElement.Node("mrow");
    private static readonly Atom Nothing = new(Empty, AtomKind.Ord);

    private readonly TexScanner _scanner;
    private readonly bool _display;
    private bool _failed;
    private int _depth;
    private int _inText;
    private Font _font;
    private bool _bold;
    private bool _script;
    private MathElement? _tag;

    private TexParser(string tex, bool display)
    {
        _scanner = new(tex);
        _display = display;
    }

    public static MathElement? Parse(string tex, bool display)
    {
        var parser = new TexParser(tex, display);
        var body = parser.ParseFormula();
        return parser._failed || parser._scanner.Peek().Kind != TokenKind.End ? null : body;
    }

    private Font CurrentFont => _bold ? Letters.Embolden(_font) : _font;

    private Atom Fail()
    {
        _failed = true;
        _scanner.Abandon();
        return Nothing;
    }

    private ImmutableArray<MathElement> Build(List<Atom> atoms, bool continues = false) => Row.Build(atoms, new(continues, _script));

    private bool Expect(TokenKind kind)
    {
        if (_scanner.Take().Kind == kind)
        {
            return true;
        }

        Fail();
        return false;
    }

    /// <summary>Atoms up to what ends a row, a cell or a group; the end itself is left to the caller.</summary>
    private List<Atom> ParseRow(bool bracketed = false)
    {
        var atoms = new List<Atom>();
        if (++_depth > MaxDepth)
        {
            Fail();
        }

        var (font, bold) = (_font, _bold);
        while (!EndsRow(_scanner.Peek()) && !(bracketed && _scanner.Peek().Is(TokenKind.Symbol, "]")))
        {
            if (!ParseDeclaration(atoms))
            {
                ParseScripted(atoms);
            }
        }

        (_font, _bold) = (font, bold);
        _depth--;
        return atoms;
    }

    private bool EndsRow(Token token) => token.Kind switch
    {
        TokenKind.End or TokenKind.CloseBrace or TokenKind.Separator => true,
        TokenKind.Symbol => _inText > 0 && token.Text == "$",
        TokenKind.Command => token.Text is "\\" or "cr" or "newline" or "tabularnewline" or "right" or "middle" or "end" or "egroup" or "endgroup",
        _ => false,
    };

    /// <summary>What changes the rest of the row rather than standing in it.</summary>
    private bool ParseDeclaration(List<Atom> atoms)
    {
        var token = _scanner.Peek();
        if (token.Kind != TokenKind.Command || !Commands.TryFind(token.Text, out var command))
        {
            return false;
        }

        switch (command.Kind)
        {
            case "declare":
                _scanner.Take();
                _font = Enum.Parse<Font>(command.Value);
                return true;
            case "drop":
                _scanner.Take();
                DropArguments(token.Text, command.Value == "1");
                return true;
            case "style":
                _scanner.Take();
                ParseStyled(atoms, command.Value.Split(','));
                return true;
            case "special" when token.Text == "tag":
                _scanner.Take();
                ParseTag();
                return true;
            case "infix":
                _scanner.Take();
                var above = MathElement.Row(Build(atoms));
                var below = MathElement.Row(Build(ParseRow()));
                atoms.Clear();
                atoms.Add(new(Fraction(above, below, command.Value), AtomKind.Ord));
                return true;
            default:
                return false;
        }
    }

    private void DropArguments(string name, bool hasArgument)
    {
        if (!hasArgument)
        {
            // The command after it is for TeX's grouping alone.
            if (name == "aftergroup")
            {
                _scanner.Take();
            }

            return;
        }

        // \label{…} and colours are names and not mathematics.
        if (_scanner.TakeSymbol("["))
        {
            SkipTo("]");
        }

        if (name is "hspace" or "vspace")
        {
            _scanner.TakeStar();
        }

        ReadName();
    }

    private void ParseStyled(List<Atom> atoms, string[] style)
    {
        // A whole formula in script size has nothing to be smaller than: extractors write so for small print.
        // A whole display is in display style already.
        var whole = _depth == 1 && atoms.Count == 0 && (style[0] == "false" || _display);
        if (whole)
        {
            return;
        }

        var outer = _script;
        _script = style[1] != "0";
        var rest = MathElement.Node("mrow", [.. Build(ParseRow())]);
        _script = outer;
        atoms.Add(new(rest.With($"displaystyle=\"{style[0]}\" scriptlevel=\"{style[1]}\""), AtomKind.Ord));
    }

    /// <summary>An argument: a group, or one token.</summary>
    private MathElement ParseArgument() => MathElement.Row(ParseArgumentRow());

    private ImmutableArray<MathElement> ParseArgumentRow()
    {
        if (_scanner.Peek().Kind == TokenKind.OpenBrace)
        {
            _scanner.Take();
            var atoms = ParseRow();
            Expect(TokenKind.CloseBrace);
            return Build(atoms);
        }

        if (EndsRow(_scanner.Peek()) || ++_depth > MaxDepth)
        {
            Fail();
            return [];
        }

        var atom = ParseNucleus(alone: true);
        _depth--;
        return [atom.Element];
    }

    private Atom ParseNucleus(bool alone)
    {
        var token = _scanner.Peek();
        switch (token.Kind)
        {
            case TokenKind.OpenBrace:
                return ParseGroup(TokenKind.CloseBrace);
            case TokenKind.Symbol:
                return ParseSymbol(_scanner.Take(), alone);
            case TokenKind.Command:
                return ParseCommand(_scanner.Take().Text, alone);
            case TokenKind.Subscript or TokenKind.Superscript when !alone:
                return Nothing;
            default:
                return Fail();
        }
    }

    private Atom ParseGroup(TokenKind close)
    {
        _scanner.Take();
        var atoms = ParseRow();
        if (close == TokenKind.CloseBrace)
        {
            Expect(close);
        }

        return AsGroup(atoms);
    }

    private Atom AsGroup(List<Atom> atoms) =>
        atoms.Count == 1
            ? new(Row.AsOrdinary(atoms[0].Element), atoms[0].Kind == AtomKind.Brace ? AtomKind.Brace : AtomKind.Ord)
            : new(MathElement.Row(Build(atoms)), AtomKind.Ord);
}
