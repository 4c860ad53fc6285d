using System.Collections.Immutable;

namespace Kanben.Build.Formulas;

/// <content>Environments: rows of cells. How columns are aligned is said by classes, which formulas.css knows.</content>
internal sealed partial class TexParser
{
    private const string DisplayStyle = "displaystyle=\"true\"";

    /// <summary>The whole formula; line ends and tabs outside an environment make it an alignment, as amsmath's displays are.</summary>
    private MathElement ParseFormula()
    {
        var rows = ParseRows(continues: _display);
        if (rows is [{ Length: 1 } single])
        {
            return MathElement.Row(AlignsLines(single) ? [single[0][0].With(DisplayStyle)] : single[0]);
        }

        if (rows is [var cells] && !_display)
        {
            return MathElement.Row([.. cells.SelectMany((cell, i) => i == 0 ? cell : cell.Insert(0, MathElement.Leaf("mi", "&")))]);
        }

        return Table(rows, rows.Any(row => row.Length > 1) ? Aligned : DisplayStyle);
    }

    private const string Aligned = "class=\"aligned\" " + DisplayStyle;

    // An array that is a whole display lines up displays: extractors write so for what was an align environment.
    private bool AlignsLines(ImmutableArray<MathElement>[] cells) =>
        _display && cells[0] is [{ Name: "mtable" } table] && !table.Attributes.Contains("displaystyle", StringComparison.Ordinal);

    private List<ImmutableArray<MathElement>[]> ParseRows(bool continues)
    {
        var rows = new List<ImmutableArray<MathElement>[]>();
        var outer = _tag;
        _tag = null;
        for (var more = true; more && !_failed;)
        {
            var cells = new List<ImmutableArray<MathElement>>();
            do
            {
                cells.Add(Build(ParseRow(), continues && cells.Count % 2 == 1));
            }
            while (Take(TokenKind.Separator));

            if (_tag is { } tag)
            {
                cells[^1] = cells[^1].Add(tag);
                _tag = null;
            }

            more = TakeLineEnd();

            // The line end after the last row begins no other.
            if (more || rows.Count == 0 || cells.Count > 1 || cells[0].Length > 0)
            {
                rows.Add([.. cells]);
            }
        }

        _tag = outer;
        return rows;
    }

    private bool Take(TokenKind kind)
    {
        if (_scanner.Peek().Kind != kind)
        {
            return false;
        }

        _scanner.Take();
        return true;
    }

    private bool TakeLineEnd()
    {
        if (_scanner.Peek() is not { Kind: TokenKind.Command, Text: "\\" or "cr" or "newline" or "tabularnewline" })
        {
            return false;
        }

        _scanner.Take();
        _scanner.TakeStar();
        if (_scanner.IsLengthNext() && _scanner.TakeSymbol("["))
        {
            SkipTo("]");
        }

        return true;
    }

    private Atom ParseEnvironment()
    {
        var name = ReadName().TrimEnd('*');
        var columns = name is "array" or "alignedat" or "alignat" or "subarray" ? ReadColumns() : "";
        if (name is "aligned" or "gathered" && _scanner.TakeSymbol("["))
        {
            SkipTo("]");
        }

        var rows = ParseRows(continues: name is "aligned" or "align" or "alignedat" or "alignat" or "split" or "eqnarray" or "flalign" or "equation");
        if (!_scanner.Take().Is(TokenKind.Command, "end") || ReadName().TrimEnd('*') != name)
        {
            return Fail();
        }

        return name switch
        {
            "array" or "subarray" => new(Array(rows, columns), AtomKind.Ord),
            "matrix" or "smallmatrix" => new(Table(rows, ""), AtomKind.Ord),
            "pmatrix" => Matrix("(", rows, ")"),
            "bmatrix" => Matrix("[", rows, "]"),
            "Bmatrix" => Matrix("{", rows, "}"),
            "vmatrix" => Matrix("|", rows, "|"),
            "Vmatrix" => Matrix("‖", rows, "‖"),
            "cases" => Cases(rows, "class=\"left\""),
            "dcases" => Cases(rows, "class=\"left\" " + DisplayStyle),
            "rcases" => new(MathElement.Node("mrow", Table(rows, "class=\"left\""), Growing("}", "postfix")), AtomKind.Inner),
            "aligned" or "align" or "alignedat" or "alignat" or "split" or "flalign" => new(Table(rows, Aligned), AtomKind.Ord),
            "eqnarray" => new(Table(rows, "class=\"eqnarray\" " + DisplayStyle), AtomKind.Ord),
            "gathered" or "gather" or "multline" => new(Table(rows, DisplayStyle), AtomKind.Ord),
            "equation" or "displaymath" or "math" => new(rows is [[var single]] ? MathElement.Row(single) : Table(rows, Aligned), AtomKind.Ord),
            _ => Fail(),
        };
    }

    // The letters of the columns; rules and widths have no place in MathML Core.
    private string ReadColumns()
    {
        if (_scanner.TakeSymbol("["))
        {
            SkipTo("]");
        }

        return string.Concat(ReadName().Where(c => c is 'l' or 'c' or 'r'));
    }

    private Atom ParseSubstack()
    {
        if (_scanner.Peek().Kind != TokenKind.OpenBrace)
        {
            return ParseBraced();
        }

        _scanner.Take();
        var rows = ParseRows(continues: false);
        Expect(TokenKind.CloseBrace);
        return new(rows is [[var single]] ? MathElement.Row(single) : Table(rows, "class=\"substack\""), AtomKind.Ord);
    }

    private static Atom Matrix(string open, List<ImmutableArray<MathElement>[]> rows, string close) =>
        new(MathElement.Node("mrow", Growing(open, "prefix"), Table(rows, ""), Growing(close, "postfix")), AtomKind.Inner);

    private static Atom Cases(List<ImmutableArray<MathElement>[]> rows, string attributes) =>
        new(MathElement.Node("mrow", Growing("{", "prefix"), Table(rows, attributes)), AtomKind.Inner);

    private static MathElement Array(List<ImmutableArray<MathElement>[]> rows, string columns)
    {
        var pairs = columns.Length > 1 && columns.Select((c, i) => c == (i % 2 == 0 ? 'r' : 'l')).All(fits => fits);
        var uniform = columns.Length > 0 && columns.All(c => c == columns[0]);
        return (pairs, uniform) switch
        {
            (true, _) => Table(rows, "class=\"aligned\""),
            (_, true) => Table(rows, Class(columns[0])),
            _ => Table(rows, "", column => column < columns.Length ? Class(columns[column]) : ""),
        };
    }

    private static string Class(char column) => column switch { 'l' => "class=\"left\"", 'r' => "class=\"right\"", _ => "" };

    private static MathElement Table(List<ImmutableArray<MathElement>[]> rows, string attributes, Func<int, string>? ofColumn = null) =>
        new("mtable", "", [.. rows.Select(cells => TableRow(cells, ofColumn))], attributes);

    private static MathElement TableRow(ImmutableArray<MathElement>[] cells, Func<int, string>? ofColumn) =>
        new("mtr", "", [.. cells.Select((cell, i) => new MathElement("mtd", "", cell, ofColumn?.Invoke(i) ?? ""))], "");
}
