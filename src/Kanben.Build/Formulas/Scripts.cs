using System.Diagnostics;

namespace Kanben.Build.Formulas;

/// <summary>The scripts of one atom.</summary>
internal readonly record struct Scripts(MathElement? Sub, MathElement? Sup)
{
    public bool Any => Sub is not null || Sup is not null;

    public static MathElement? WithPrimes(int primes, MathElement? sup)
    {
        if (primes == 0)
        {
            return sup is { Name: "mrow", Children: [_, ..] } row && row.Children.All(IsPrime) && row.Attributes.Length == 0
                ? Primes(row.Children.Length)
                : sup is not null && IsPrime(sup) ? Primes(1) : sup;
        }

        return sup is null ? Primes(primes) : MathElement.Node("mrow", Primes(primes), sup);
    }

    public Atom On(Atom atom, bool limits)
    {
        if (Sub is null && Sup is { Name: "mo", Text: "∘" })
        {
            return new(Degree(atom.Element), AtomKind.Ord);
        }

        return atom with { Element = limits ? Limits(atom.Element) : Side(atom.Element) };
    }

    // A small raised circle is TeX's way to write a degree sign.
    private static MathElement Degree(MathElement angle)
    {
        var sign = MathElement.Leaf("mi", "°");
        return angle is { Name: "mrow", Children: [], Attributes: "" } ? sign : MathElement.Node("mrow", angle, sign);
    }

    private MathElement Side(MathElement nucleus) => (Sub, Sup) switch
    {
        ({ } sub, { } sup) => MathElement.Node("msubsup", nucleus, sub, sup),
        ({ } sub, null) => MathElement.Node("msub", nucleus, sub),
        (null, { } sup) => MathElement.Node("msup", nucleus, sup),
        _ => throw new UnreachableException(),
    };

    private MathElement Limits(MathElement nucleus) => (Sub, Sup) switch
    {
        ({ } sub, { } sup) => MathElement.Node("munderover", nucleus, sub, sup),
        ({ } sub, null) => MathElement.Node("munder", nucleus, sub),
        (null, { } sup) => MathElement.Node("mover", nucleus, sup),
        _ => throw new UnreachableException(),
    };

    private static bool IsPrime(MathElement element) => element is { Name: "mi", Text: "′" };

    // Fonts have drawn the multiple primes with their spacing; beyond four they are repeated.
    private static MathElement Primes(int count) => MathElement.Leaf("mo", count switch
    {
        1 => "′",
        2 => "″",
        3 => "‴",
        4 => "⁗",
        _ => new('′', count),
    });
}
