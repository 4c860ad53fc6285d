namespace Kanben.Text.Dates;

/// <summary>Numbers that share the unit behind the last of them (3、5和9月, 2015、2018年): each is a date of its own.</summary>
internal static class UnitList
{
    private const int Longest = 12;

    /// <summary>Whether the number before the place is followed by others, each greater and at most the limit, and the last by the unit.</summary>
    public static bool Follows(Cursor after, Number first, char unit, int limit)
    {
        var last = first;
        for (var i = 0; i < Longest && TryTakeMark(ref after) && after.TakeNumber(out var next); i++)
        {
            if (next.Value <= last.Value || next.Value > limit || next.Style != first.Style || (limit > 31 && next.Length != first.Length))
            {
                return false;
            }

            if (after.Take(unit))
            {
                return true;
            }

            last = next;
        }

        return false;
    }

    /// <summary>Whether what stands before the place is the mark of a list.</summary>
    public static bool IsMark(char before) => before is '、' or '和' or '与' or '及';

    private static bool TryTakeMark(ref Cursor cursor) => cursor.Take('、') || cursor.Take('和') || cursor.Take('与') || cursor.Take("以及") || cursor.Take('及');
}
