using System.Diagnostics.CodeAnalysis;

namespace Kanben.Model;

/// <summary>
/// A date or interval in the Extended Date/Time Format, level 0 and the parts of level 1 that prose needs (Library of Congress,
/// 2019-02-04): qualified dates (`1450~`), decades and centuries (`198X`, `18XX`), seasons (`2019-21`), years before our era, open
/// intervals (`1978/..`). Both ends of an interval are inclusive. An instance is always valid; equality is by text.
/// </summary>
public sealed record Edtf : IComparable<Edtf>
{
    private Edtf(string text, PartialDate? earliest, PartialDate? latest) => (Text, Earliest, Latest) = (text, earliest, latest);

    public string Text { get; }

    /// <summary>The first day it can mean; null for an interval without a beginning.</summary>
    public PartialDate? Earliest { get; }

    /// <summary>The last day it can mean; null for an interval without an end.</summary>
    public PartialDate? Latest { get; }

    public bool IsInterval => Text.Contains('/');

    public static Edtf Of(PartialDate date) => new(date.ToString(), date.FirstDay, date.LastDay);

    public static Edtf Parse(string text) => TryParse(text, out var edtf) ? edtf : throw new FormatException($"'{text}' is not an EDTF date");

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Edtf? edtf)
    {
        edtf = null;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (TryParseOne(text, out var first, out var last))
            {
                edtf = new Edtf(text, first, last);
            }

            return edtf is not null;
        }

        var from = text[..slash];
        var to = text[(slash + 1)..];
        PartialDate? earliest = null;
        PartialDate? latest = null;
        var openStart = from is "" or "..";
        var openEnd = to is "" or "..";
        if ((openStart && openEnd) || (!openStart && !TryParseEnd(from, out earliest, out _)) || (!openEnd && !TryParseEnd(to, out _, out latest))
            || (earliest is { } a && latest is { } b && a.CompareTo(b) > 0))
        {
            return false;
        }

        edtf = new Edtf(text, earliest, latest);
        return true;
    }

    /// <summary>Order of a timeline: by first day, then the broader later, then by text.</summary>
    public int CompareTo(Edtf? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byStart = (Earliest ?? Latest!.Value).CompareTo(other.Earliest ?? other.Latest!.Value);
        if (byStart != 0)
        {
            return byStart;
        }

        var byEnd = (Latest, other.Latest) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            var (a, b) => a!.Value.CompareTo(b!.Value),
        };
        return byEnd != 0 ? byEnd : string.CompareOrdinal(Text, other.Text);
    }

    public override string ToString() => Text;

    // EDTF level 1 allows a qualifier at each end of an interval, but no unspecified digits and no seasons there.
    private static bool TryParseEnd(string text, out PartialDate? first, out PartialDate? last)
    {
        first = last = null;
        if (!PartialDate.TryParse(text.TrimEnd('~', '?', '%'), out var date) || text.Length - text.TrimEnd('~', '?', '%').Length > 1)
        {
            return false;
        }

        (first, last) = (date.FirstDay, date.LastDay);
        return true;
    }

    private static bool TryParseOne(string text, out PartialDate? first, out PartialDate? last)
    {
        if (TryParseEnd(text, out first, out last))
        {
            return true;
        }

        if (text.Length == 7 && text[4] == '-' && TryParseDigits(text[..4], out var year) && text[5] == '2' && text[6] is >= '1' and <= '4')
        {
            // 21 to 24 are spring to winter of the northern hemisphere; winter ends in the next year.
            var month = ((text[6] - '1') * 3) + 3;
            first = PartialDate.Of(year, month, 1);
            last = month == 12 ? PartialDate.Of(year + 1, 2).LastDay : PartialDate.Of(year, month + 2).LastDay;
            return true;
        }

        if (text.Length == 4 && text[3] == 'X' && TryParseDigits(text[2] == 'X' ? text[..2] : text[..3], out var head))
        {
            var span = text[2] == 'X' ? 100 : 10;
            first = PartialDate.Of(head * span, 1, 1);
            last = PartialDate.Of((head * span) + span - 1, 12, 31);
            return true;
        }

        return false;
    }

    private static bool TryParseDigits(string text, out int number)
    {
        number = 0;
        return text.All(char.IsAsciiDigit) && int.TryParse(text, out number);
    }
}
