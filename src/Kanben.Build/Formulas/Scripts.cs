namespace Kanben.Build.Formulas;

/// <summary>
/// The scripts of one atom. Primes stand beside the nucleus and not in its superscript, because most fonts draw them raised
/// and a browser would raise them twice (MathML 3, 7.7: pseudo-scripts).
/// </summary>
internal readonly record struct Scripts(MathElement? Sub, MathElement? Sup, int Primes)
{
    public bool Any => Sub is not null || Sup is not null || Primes > 0;

    /// <summary>Scripts whose superscript may begin with primes, as in <c>x^{\prime 2}</c>.</summary>
    public static Scripts Of(MathElement? sub, MathElement? sup, int primes)
    {
        if (sup is { Name: "mrow", Attributes: "" } && sup.Children.TakeWhile(IsPrime).Count() is > 0 and var leading)
        {
            var rest = sup.Children.RemoveRange(0, leading);
            return new(sub, rest.Length == 0 ? null : MathElement.Row(rest), primes + leading);
        }

        return sup is not null && IsPrime(sup) ? new(sub, null, primes + 1) : new(sub, sup, primes);
    }

    public Atom On(Atom atom, bool limits)
    {
        var nucleus = Primes == 0 ? atom.Element : MathElement.Node("mrow", atom.Element, MathElement.Leaf("mo", PrimeSigns(Primes)));
        if (Sub is null && Sup is { Name: "mo", Text: "∘" })
        {
            return new(Degree(nucleus), AtomKind.Ord);
        }

        return atom with
        {
            Element = (Sub, Sup, limits) switch
            {
                (null, null, _) => nucleus,
                ({ } sub, { } sup, false) => MathElement.Node("msubsup", nucleus, sub, sup),
                ({ } sub, null, false) => MathElement.Node("msub", nucleus, sub),
                (null, { } sup, false) => MathElement.Node("msup", nucleus, sup),
                ({ } sub, { } sup, true) => MathElement.Node("munderover", nucleus, sub, sup),
                ({ } sub, null, true) => MathElement.Node("munder", nucleus, sub),
                (null, { } sup, true) => MathElement.Node("mover", nucleus, sup),
            }
        };
    }

    // A small raised circle is TeX's way to write a degree sign.
    private static MathElement Degree(MathElement angle)
    {
        var sign = MathElement.Leaf("mi", "°");
        return angle is { Name: "mrow", Children: [], Attributes: "" } ? sign : MathElement.Node("mrow", angle, sign);
    }

    private static bool IsPrime(MathElement element) => element is { Name: "mi", Text: "′" };

    // Fonts have drawn the multiple primes with their spacing; beyond four they are repeated.
    private static string PrimeSigns(int count) => count switch
    {
        1 => "′",
        2 => "″",
        3 => "‴",
        4 => "⁗",
        _ => new('′', count),
    };
}
