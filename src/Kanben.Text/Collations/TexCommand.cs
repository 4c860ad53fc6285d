using System.Collections.Frozen;

namespace Kanben.Text.Collations;

/// <summary>
/// What a command of TeX is in a text: the name of a font or a space, which prints nothing of its own, or a sign of running text, or neither, and then
/// its name is compared as letters.
/// </summary>
internal static class TexCommand
{
    private static readonly FrozenSet<string> Silent = new[]
    {
        "mathrm", "mathbf", "mathit", "mathsf", "mathtt", "mathcal", "mathbb", "mathfrak", "mathscr", "boldsymbol", "bm", "pmb", "text", "textrm", "textbf", "textit",
        "textsf", "texttt", "textup", "textsuperscript", "textsubscript", "textcircled", "rm", "bf", "it", "sf", "tt", "cal", "boldmath", "unboldmath", "operatorname", "mathop", "mathrel",
        "mathbin", "mathord", "mathopen", "mathclose", "mathpunct", "mbox", "hbox", "ensuremath", "left", "right", "middle", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "Biggl", "Biggr",
        "displaystyle", "textstyle", "scriptstyle", "scriptscriptstyle", "limits", "nolimits", "quad", "qquad", "enspace", "thinspace", "hfill", "hspace", "null", "relax", "em", "mathstrut", "strut",
        "tiny", "scriptsize", "footnotesize", "small", "normalsize", "large", "Large", "LARGE", "huge", "Huge", "protect", "noindent", "par",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, char> Signs = new Dictionary<string, char>
    {
        ["circ"] = '°',
        ["degree"] = '°',
        ["sim"] = '~',
        ["times"] = '×',
        ["div"] = '÷',
        ["pm"] = '±',
        ["mp"] = '∓',
        ["cdot"] = '·',
        ["bullet"] = '•',
        ["ast"] = '*',
        ["star"] = '*',
        ["prime"] = '\'',
        ["le"] = '≤',
        ["leq"] = '≤',
        ["leqslant"] = '≤',
        ["ge"] = '≥',
        ["geq"] = '≥',
        ["geqslant"] = '≥',
        ["ne"] = '≠',
        ["neq"] = '≠',
        ["approx"] = '≈',
        ["to"] = '→',
        ["rightarrow"] = '→',
        ["leftarrow"] = '←',
        ["alpha"] = 'α',
        ["beta"] = 'β',
        ["gamma"] = 'γ',
        ["delta"] = 'δ',
        ["mu"] = 'μ',
        ["lambda"] = 'λ',
        ["chi"] = 'χ',
        ["kappa"] = 'κ',
        ["omega"] = 'ω',
        ["pi"] = 'π',
        ["sigma"] = 'σ',
        ["Delta"] = 'Δ',
        ["Omega"] = 'Ω',
        ["dagger"] = '†',
        ["ddagger"] = '‡',
        ["S"] = '§',
        ["P"] = '¶',
        ["lbrace"] = '{',
        ["rbrace"] = '}',
        ["lbrack"] = '[',
        ["rbrack"] = ']',
        ["langle"] = '⟨',
        ["rangle"] = '⟩',
        ["infty"] = '∞',
        ["backslash"] = '\\',
        ["textdegree"] = '°',
        ["textasciitilde"] = '~',
        ["textregistered"] = '®',
        ["circledR"] = '®',
        ["textquotesingle"] = '\'',
        ["ldots"] = '…',
        ["dots"] = '…',
        ["cdots"] = '⋯',
        ["square"] = '□',
        ["surd"] = '√',
        ["lt"] = '<',
        ["gt"] = '>',
        ["vert"] = '|',
        ["mid"] = '|',
        ["colon"] = ':',
        ["copyright"] = '©',
        ["AA"] = 'Å',
        ["uparrow"] = '↑',
        ["downarrow"] = '↓',
        ["equiv"] = '≡',
        ["cap"] = '∩',
        ["cup"] = '∪',
        ["in"] = '∈',
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SilentNames = Silent.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> SignNames = Signs.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsSilent(ReadOnlySpan<char> name) => SilentNames.Contains(name);

    /// <summary>The sign that a command prints in running text.</summary>
    public static bool TryGetSign(ReadOnlySpan<char> name, out char sign) => SignNames.TryGetValue(name, out sign);
}
