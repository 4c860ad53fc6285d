using System.Collections.Frozen;
using System.Text;
using System.Xml.Linq;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>The signs of a formula in TeX.</summary>
internal static class MathSigns
{
    private const int MathLetters = 0x1D400;
    private const int MathGreek = 0x1D6A8;
    private const int MathDigits = 0x1D7CE;
    private const string GreekRow = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΘΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ";

    private static readonly FrozenDictionary<string, string> Commands = Pairs("""
        α alpha β beta γ gamma δ delta ε varepsilon ϵ epsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa λ lambda μ mu µ mu ν nu ξ xi π pi ϖ varpi ρ rho ϱ varrho σ sigma ς varsigma
        τ tau υ upsilon φ varphi ϕ phi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega
        × times ÷ div ± pm ∓ mp · cdot ≤ le ≥ ge ≠ ne ≈ approx ≡ equiv ≅ cong ∝ propto ≪ ll ≫ gg ∈ in ∉ notin ∋ ni ⊂ subset ⊃ supset ⊆ subseteq ⊇ supseteq
        ∪ cup ∩ cap ∅ emptyset ∀ forall ∃ exists ¬ neg ∧ wedge ∨ vee ∞ infty ∂ partial ∇ nabla → to ← leftarrow ↔ leftrightarrow ⇒ Rightarrow ⇐ Leftarrow ⇔ Leftrightarrow ↦ mapsto
        … ldots ⋯ cdots ⋮ vdots ⋱ ddots ∑ sum ∏ prod ∫ int ∬ iint ∭ iiint ∮ oint ⋃ bigcup ⋂ bigcap ∥ parallel ⊥ perp ∠ angle ℏ hbar ℓ ell ⊕ oplus ⊗ otimes † dagger
        """);

    private static readonly FrozenDictionary<string, string> Accents = Pairs("""
        ̂ hat ̃ tilde ̄ bar ̅ overline ⃗ vec ̇ dot ̈ ddot ̌ check ̆ breve ́ acute ̀ grave ⃡ overleftrightarrow ⃖ overleftarrow ̲ underline
        """);

    private static readonly FrozenSet<string> Functions =
        "sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln lg exp lim max min sup inf det dim ker gcd arg deg".Split(' ').ToFrozenSet();

    public static bool IsFunction(string name) => Functions.Contains(name);

    public static string Operator(string sign) => Commands.TryGetValue(sign, out var command) ? $"\\{command}" : Write(sign);

    /// <summary>The command that sets an accent; a combining sign that has none stands over its letter.</summary>
    public static string Accent(string sign) => Accents.TryGetValue(sign, out var command) ? $"\\{command}" : "\\hat";

    public static string Fence(XElement? sign, string usual) => (sign is null ? usual : sign.Value() ?? "") switch
    {
        "" => ".",
        "{" => "\\{",
        "}" => "\\}",
        "‖" or "∥" => "\\|",
        "⟨" or "〈" => "\\langle ",
        "⟩" or "〉" => "\\rangle ",
        "⌊" => "\\lfloor ",
        "⌋" => "\\rfloor ",
        "⌈" => "\\lceil ",
        "⌉" => "\\rceil ",
        var fence when fence is "(" or ")" or "[" or "]" or "|" or "/" => fence,
        var other => $".{Write(other)}",
    };

    /// <summary>Text of a formula: letters of the mathematical alphabets become plain ones, Han stand in `\text`.</summary>
    public static string Write(string text)
    {
        var tex = new StringBuilder(text.Length + 8);
        var words = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var sign = Plain(rune);
            if (sign.Length == 1 && Han.IsHanOrMark(sign[0]) && !Commands.ContainsKey(sign))
            {
                words.Append(sign);
                continue;
            }

            EndText(tex, words);
            tex.Append(Commands.TryGetValue(sign, out var command) ? $"\\{command} " : sign switch
            {
                "{" or "}" or "%" or "#" or "&" or "_" or "$" => "\\" + sign,
                "\\" => "\\backslash ",
                "^" => "\\hat{}",
                "~" => "\\sim ",
                "⁡" or "\u200B" or "\u2062" => "",
                "\u00A0" or "\u2009" or "\u2003" => " ",
                _ => sign,
            });
        }

        EndText(tex, words);
        return tex.ToString();
    }

    private static void EndText(StringBuilder tex, StringBuilder words)
    {
        if (words.Length > 0)
        {
            tex.Append("\\text{").Append(words).Append('}');
            words.Clear();
        }
    }

    // The mathematical alphabets repeat A–Z a–z, Greek and the digits in many looks (Unicode, 22.2).
    private static string Plain(Rune rune) => rune.Value switch
    {
        0x210E => "h",
        >= MathLetters and < MathLetters + (52 * 13) => ((rune.Value - MathLetters) % 52) is var letter && letter < 26 ? ((char)('A' + letter)).ToString() : ((char)('a' + ((rune.Value - MathLetters) % 52) - 26)).ToString(),
        >= MathGreek and < MathGreek + (58 * 5) => GreekRow[(rune.Value - MathGreek) % 58].ToString(),
        >= MathDigits and < MathDigits + 50 => ((char)('0' + ((rune.Value - MathDigits) % 10))).ToString(),
        _ => rune.ToString(),
    };

    private static FrozenDictionary<string, string> Pairs(string table)
    {
        var parts = table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, parts.Length / 2).ToFrozenDictionary(i => parts[2 * i], i => parts[(2 * i) + 1], StringComparer.Ordinal);
    }
}
