namespace Kanben.Text.Collations;

/// <summary>
/// Reads bracketed numbers ([1], [1,4], [1-3], in any width, spaced, with TeX or escapes within) as the entries they cite, on both sides alike: the
/// edition shows them as links, and an interval of numbers that is no citation is still equal to itself.
/// </summary>
internal static class CitationMarks
{
    private const int MaxNumber = 9999;

    // Longer runs of digits and commas in brackets are vectors and matrices.
    private const int MaxUnits = 64;
    private const int MaxRange = 100;

    public static UnitList Read(UnitList units)
    {
        var read = new UnitList(units.Count);
        var numbers = new List<int>();
        for (var i = 0; i < units.Count; i++)
        {
            var unit = units[i];
            if (unit.Code != '[' || Close(units, i, numbers) is not { } close)
            {
                read.Add(unit);
                continue;
            }

            var marks = unit.Marks & UnitMarks.SpaceBefore;
            BridgeRange(read, numbers, unit);
            foreach (var number in numbers)
            {
                read.Add(new Unit(CollationText.CitationBase + number, unit.Start, units[close].End, marks, unit.Block));
                marks = UnitMarks.None;
            }

            i = close;
        }

        return read;
    }

    /// <summary>The closing bracket of a mark that opens here, with the numbers it cites; null when it is no mark.</summary>
    private static int? Close(UnitList units, int open, List<int> numbers)
    {
        numbers.Clear();
        var number = -1;
        var rangeFrom = -1;
        for (var i = open + 1; i < units.Count && i - open <= MaxUnits && units[i].Block == units[open].Block; i++)
        {
            var unit = units[i];
            if (unit.Code is >= '0' and <= '9')
            {
                // A space between digits of one number is a fault of extraction; one between numbers would need a comma.
                number = Math.Max(number, 0) * 10 + unit.Code - '0';
                if (number > MaxNumber)
                {
                    return null;
                }
            }
            else if (IsDash(unit.Code) && number > 0 && rangeFrom < 0)
            {
                (rangeFrom, number) = (number, -1);
            }
            else if (unit.Code is ',' or ';' or '、' or ']' && number > 0)
            {
                if (!Cite(numbers, rangeFrom < 0 ? number : rangeFrom, number))
                {
                    return null;
                }

                if (unit.Code == ']')
                {
                    return i;
                }

                (rangeFrom, number) = (-1, -1);
            }
            else if ((unit.Marks & UnitMarks.Weak) == UnitMarks.None)
            {
                return null;
            }
        }

        return null;
    }

    private static bool Cite(List<int> numbers, int first, int last)
    {
        if (last < first || last - first > MaxRange)
        {
            return false;
        }

        for (var number = first; number <= last; number++)
        {
            numbers.Add(number);
        }

        return true;
    }

    // [1]-[3] cites 2 as well.
    private static void BridgeRange(UnitList read, List<int> numbers, Unit open)
    {
        if (read.Count < 2 || numbers.Count == 0 || !IsDash(read[read.Count - 1].Code) || read[read.Count - 1].Block != open.Block)
        {
            return;
        }

        var first = read[read.Count - 2].Code - CollationText.CitationBase;
        if (first <= 0 || first >= numbers[0] || numbers[0] - first > MaxRange || !CollationText.IsCitation(read[read.Count - 2].Code))
        {
            return;
        }

        numbers.InsertRange(0, Enumerable.Range(first + 1, numbers[0] - first - 1));
    }

    private static bool IsDash(int code) => code is '-' or '–' or '—' or '~' or '−' or '‐' or '‑' or '∼';
}
