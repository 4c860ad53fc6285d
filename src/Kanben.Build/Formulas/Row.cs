using System.Collections.Immutable;

namespace Kanben.Build.Formulas;

/// <summary>Where a row stands.</summary>
/// <param name="Continues">An operand stands in the cell before: a sign that begins the row is binary.</param>
/// <param name="Script">In a script TeX puts no space around relations and binary operators.</param>
internal readonly record struct RowPlace(bool Continues, bool Script);

/// <summary>
/// Atoms to a row of elements: the spacing of TeX (The TeXbook, chapter 18 and appendix G, rules 5 and 6) said to MathML
/// where the operator dictionary would do otherwise.
/// </summary>
internal static class Row
{
    public const string NoSpace = "lspace=\"0em\" rspace=\"0em\"";

    private static readonly MathElement ThinSpace = MathElement.Space("0.1667em");
    private static readonly MathElement FunctionApplication = MathElement.Leaf("mo", "\u2061");

    public static ImmutableArray<MathElement> Build(IReadOnlyList<Atom> atoms, RowPlace place)
    {
        var elements = ImmutableArray.CreateBuilder<MathElement>(atoms.Count);
        var following = KindsAfter(atoms);
        AtomKind? previous = place.Continues ? AtomKind.Ord : null;
        for (var i = 0; i < atoms.Count; i++)
        {
            var (element, kind) = atoms[i];
            var next = following[i];
            if (kind == AtomKind.Bin)
            {
                var binary = IsOperandBefore(previous) && next is not (AtomKind.Rel or AtomKind.Close or AtomKind.Punct);
                element = binary ? AsBinary(element, first: i == 0) : AsSign(element, elements.Count, atoms.Count);
                kind = binary ? AtomKind.Bin : AtomKind.Ord;
            }

            if (place.Script && atoms.Count > 1 && kind is AtomKind.Bin or AtomKind.Rel or AtomKind.Punct)
            {
                element = AsTight(element);
            }

            if (kind is AtomKind.Function or AtomKind.Limit
                && i > 0 && atoms[i - 1].Kind != AtomKind.Space
                && previous is AtomKind.Ord or AtomKind.Close or AtomKind.Inner)
            {
                elements.Add(ThinSpace);
            }

            elements.Add(element);
            AddAfterFunction(elements, kind, next, beforeSpace: i + 1 < atoms.Count && atoms[i + 1].Kind == AtomKind.Space);
            previous = kind == AtomKind.Space ? previous : kind;
        }

        return elements.ToImmutable();
    }

    /// <summary>A group is an ordinary atom, so an operator alone in braces loses its spacing.</summary>
    public static MathElement AsOrdinary(MathElement element) =>
        element.Name == "mo" && !element.Attributes.Contains("lspace", StringComparison.Ordinal) ? element.With(NoSpace) : element;

    private static MathElement AsTight(MathElement element) => element.Text == ":" ? element with { Attributes = NoSpace } : AsOrdinary(element);

    private static void AddAfterFunction(ImmutableArray<MathElement>.Builder elements, AtomKind kind, AtomKind? next, bool beforeSpace)
    {
        if (kind is not (AtomKind.Function or AtomKind.Limit)
            || next is null or AtomKind.Rel or AtomKind.Bin or AtomKind.Close or AtomKind.Punct)
        {
            return;
        }

        if (kind == AtomKind.Function)
        {
            elements.Add(FunctionApplication);
        }

        if (next != AtomKind.Open && !beforeSpace)
        {
            elements.Add(ThinSpace);
        }
    }

    // From the end, so that a long run of spaces is passed once.
    private static AtomKind?[] KindsAfter(IReadOnlyList<Atom> atoms)
    {
        var following = new AtomKind?[atoms.Count];
        for (var i = atoms.Count - 2; i >= 0; i--)
        {
            following[i] = atoms[i + 1].Kind == AtomKind.Space ? following[i + 1] : atoms[i + 1].Kind;
        }

        return following;
    }

    private static bool IsOperandBefore(AtomKind? previous) =>
        previous is AtomKind.Ord or AtomKind.Close or AtomKind.Inner or AtomKind.Brace;

    // First in its mrow the dictionary would take it for a prefix.
    private static MathElement AsBinary(MathElement element, bool first) =>
        first && element.Name == "mo" ? element.With("form=\"infix\"") : element;

    private static MathElement AsSign(MathElement element, int index, int count)
    {
        if (element.Name != "mo" || count == 1)
        {
            return element;
        }

        if (element.Text is not ("+" or "−" or "±" or "∓"))
        {
            return AsOrdinary(element);
        }

        // The place in the mrow makes the first a prefix, and the last would be taken for infix.
        return index == 0 ? element : element.With("form=\"prefix\"");
    }
}
