namespace Kanben.Build.Formulas;

/// <summary>The classes of atoms that decide spacing (The TeXbook, chapter 17), with operators split by how their limits stand.</summary>
internal enum AtomKind
{
    Ord,
    Bin,
    Rel,
    Open,
    Close,
    Punct,
    Inner,

    /// <summary>∑ and the like: the operator dictionary spaces them and moves their limits.</summary>
    Large,
    Integral,

    /// <summary>sin, ln: scripts at the side.</summary>
    Function,

    /// <summary>lim, max: scripts below in displays.</summary>
    Limit,

    /// <summary>A brace over or under: scripts always above or below.</summary>
    Brace,

    /// <summary>Glue: no neighbour in the sense of the spacing rules.</summary>
    Space,
}

/// <summary>A piece of a formula with the class that its neighbours see.</summary>
internal readonly record struct Atom(MathElement Element, AtomKind Kind);
