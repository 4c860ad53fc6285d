using System.Globalization;
using System.Text;

namespace Kanben.Build.Formulas;

/// <summary>Single signs as atoms, with the attributes that the operator dictionary of MathML Core (appendix B) makes necessary.</summary>
internal static class Signs
{
    // Plain fences keep their size in TeX; in MathML they would grow.
    private const string Fixed = "stretchy=\"false\"";

    // TeX takes the colon for a relation, the dictionary for punctuation.
    private const string RelationSpace = "lspace=\"0.2778em\" rspace=\"0.2778em\"";

    /// <summary>A letter or a word in its font.</summary>
    public static MathElement Letter(string text, Font font, bool upright)
    {
        var single = text.Length == 1 || text.Length == 2 && char.IsSurrogatePair(text[0], text[1]);

        // A single letter in mi is italic by itself.
        if (single && font == Font.Italic)
        {
            return MathElement.Leaf("mi", text);
        }

        var mapped = Letters.Map(text, font == Font.BoldItalic && upright ? Font.Bold : font);
        var roman = font == Font.Upright || upright && font != Font.Italic;
        return single && mapped == text && (roman || font != Font.Default)
            ? MathElement.Leaf("mi", text, "mathvariant=\"normal\"")
            : MathElement.Leaf("mi", mapped);
    }

    public static Atom FromCharacter(string text) => text switch
    {
        "+" => Operator(text, AtomKind.Bin),
        "-" or "−" => Operator("−", AtomKind.Bin),
        "·" => Operator(text, AtomKind.Bin),
        "*" => Operator("∗", AtomKind.Bin),
        "=" or "<" or ">" => Operator(text, AtomKind.Rel),
        ":" => new(MathElement.Leaf("mo", text, RelationSpace), AtomKind.Rel),
        "(" or "[" => Fence(text, AtomKind.Open),
        ")" or "]" => Fence(text, AtomKind.Close),
        "," or ";" => Operator(text, AtomKind.Punct),
        "!" => Operator(text, AtomKind.Close),
        "?" => new(MathElement.Leaf("mo", text, Row.NoSpace), AtomKind.Close),
        "|" => new(MathElement.Leaf("mo", text, $"{Fixed} {Row.NoSpace}"), AtomKind.Ord),
        "." or "/" or "@" or "&" => new(MathElement.Leaf("mo", text, Row.NoSpace), AtomKind.Ord),
        "'" => Operator("′", AtomKind.Ord),
        "~" or "\u00A0" => new(MathElement.Leaf("mtext", "\u00A0"), AtomKind.Space),
        "%" or "$" or "\"" or "#" or "`" or "°" or "‰" => new(MathElement.Leaf("mi", text), AtomKind.Ord),
        _ => FromUnicode(text),
    };

    /// <summary>A command of one of the symbol kinds of Commands.tsv, or <see langword="null"/>.</summary>
    public static Atom? FromCommand(Command command) => command.Kind switch
    {
        "sign" => new(MathElement.Leaf("mi", command.Value), AtomKind.Ord),
        "plain" => Operator(command.Value, AtomKind.Ord),
        "ord" => new(MathElement.Leaf("mo", command.Value, command.Value is "|" or "‖" ? $"{Fixed} {Row.NoSpace}" : Row.NoSpace), AtomKind.Ord),
        "bin" => Operator(command.Value, AtomKind.Bin),
        "rel" => Operator(command.Value, AtomKind.Rel),
        "upward" => new(MathElement.Leaf("mo", command.Value, Fixed), AtomKind.Rel),
        "open" => Fence(command.Value, AtomKind.Open),
        "close" => Fence(command.Value, AtomKind.Close),
        "punct" => Operator(command.Value, AtomKind.Punct),
        "large" => Operator(command.Value, AtomKind.Large),
        "integral" => Operator(command.Value, AtomKind.Integral),
        "function" => new(MathElement.Leaf("mi", command.Value), AtomKind.Function),
        "limit" => Limit(command.Value),
        "space" => new(MathElement.Space(command.Value), AtomKind.Space),
        _ => null,
    };

    // An operator and not an identifier, because only operators have movable limits.
    public static Atom Limit(string name) => new(MathElement.Leaf("mo", name, $"movablelimits=\"true\" {Row.NoSpace}"), AtomKind.Limit);

    private static Atom Operator(string text, AtomKind kind) => new(MathElement.Leaf("mo", text), kind);

    private static Atom Fence(string text, AtomKind kind) =>
        new(MathElement.Leaf("mo", text, text is "|" or "‖" ? $"form=\"{(kind == AtomKind.Open ? "prefix" : "postfix")}\" {Fixed}" : Fixed), kind);

    // Characters typed as such: the table says what the same sign is as a command.
    private static Atom FromUnicode(string text) =>
        Commands.TryFindSign(text, out var command) && FromCommand(command) is { } atom ? atom
        : Rune.GetUnicodeCategory(Rune.GetRuneAt(text, 0)) == UnicodeCategory.MathSymbol ? Operator(text, AtomKind.Rel)
        : new(MathElement.Leaf("mtext", text), AtomKind.Ord);
}
