namespace Kanben.Build.Formulas;

/// <content>Atoms with their scripts.</content>
internal sealed partial class TexParser
{
    private const int MaxScripts = 3;

    private void ParseScripted(List<Atom> atoms)
    {
        var atom = ParseNucleus(alone: false);
        var limits = DefaultLimits(atom.Kind);
        for (var count = 0; !_failed; count++)
        {
            var scripts = ParseScripts(ref limits, ref atom);
            if (!scripts.Any)
            {
                break;
            }

            // TeX refuses a second superscript; here it is set on the whole before, some times and not for ever.
            if (count == MaxScripts)
            {
                Fail();
            }

            atom = scripts.On(atom, limits);
        }

        atoms.Add(atom);
    }

    private static bool DefaultLimits(AtomKind kind) => kind is AtomKind.Large or AtomKind.Limit or AtomKind.Brace;

    /// <summary>At most one subscript and one superscript, and any primes.</summary>
    private Scripts ParseScripts(ref bool limits, ref Atom atom)
    {
        var primes = 0;
        MathElement? sub = null;
        MathElement? sup = null;
        for (; ; )
        {
            var token = _scanner.Peek();
            if (token.Is(TokenKind.Symbol, "'"))
            {
                _scanner.Take();
                primes++;
            }
            else if (token.Kind == TokenKind.Subscript && sub is null)
            {
                _scanner.Take();
                sub = ParseScript();
            }
            else if (token.Kind == TokenKind.Superscript && sup is null)
            {
                _scanner.Take();
                sup = ParseScript();
            }
            else if (token.Kind == TokenKind.Command && token.Text is "limits" or "nolimits")
            {
                _scanner.Take();
                (limits, atom) = (token.Text == "limits", WithLimits(atom, token.Text));
            }
            else
            {
                return Scripts.Of(sub, sup, primes);
            }
        }
    }

    // The dictionary moves limits with the style; \limits says they stay.
    private static Atom WithLimits(Atom atom, string command) =>
        command == "limits" && atom.Kind is AtomKind.Large or AtomKind.Limit && atom.Element.Name == "mo"
            ? atom with { Element = atom.Element with { Attributes = atom.Kind == AtomKind.Large ? "movablelimits=\"false\"" : Row.NoSpace } }
            : atom;

    private MathElement ParseScript()
    {
        var outer = _script;
        _script = true;
        var script = ParseArgument();
        _script = outer;
        return script;
    }
}
