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

    // What a reader sees where running text has the command (the LaTeX Companion, 3.3 and 8; unicode-math).
    private static readonly FrozenDictionary<string, char> Signs = Pairs("""
        circ ° degree ° sim ~ times × div ÷ pm ± mp ∓ cdot · bullet • ast * star * prime ' le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ approx ≈
        to → rightarrow → leftarrow ← leftrightarrow ↔ uparrow ↑ downarrow ↓ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ mapsto ↦
        alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π varpi π rho ρ varrho ρ sigma σ varsigma ς
        tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
        dagger † ddagger ‡ S § P ¶ lbrace { rbrace } lbrack [ rbrack ] langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ infty ∞ backslash \ textdegree ° textasciitilde ~
        textregistered ® circledR ® textquotesingle ' ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ square □ surd √ lt < gt > vert | mid | colon : copyright © AA Å
        equiv ≡ cong ≅ propto ∝ ll ≪ gg ≫ in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ neg ¬ wedge ∧ vee ∨ partial ∂ nabla ∇
        sum ∑ prod ∏ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ parallel ∥ perp ⊥ angle ∠ hbar ℏ ell ℓ oplus ⊕ otimes ⊗
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SilentNames = Silent.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> SignNames = Signs.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsSilent(ReadOnlySpan<char> name) => SilentNames.Contains(name);

    /// <summary>The sign that a command prints in running text.</summary>
    public static bool TryGetSign(ReadOnlySpan<char> name, out char sign) => SignNames.TryGetValue(name, out sign);

    private static FrozenDictionary<string, char> Pairs(string table)
    {
        var words = table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, words.Length / 2).ToFrozenDictionary(i => words[2 * i], i => words[(2 * i) + 1][0], StringComparer.Ordinal);
    }
}
