using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>Seasons of a year: 2019年春, 1936年初春, 秋季, and two that follow each other (1946年夏秋间).</summary>
internal static class Seasons
{
    private const string Names = "春夏秋冬";

    public static bool TryTake(ref Cursor cursor, int year, out Moment moment)
    {
        moment = default;
        var trial = cursor;
        trial.Take('的');
        var modifier = trial.TakeAny(["初", "仲", "早", "晚", "暮", "深", "盛"]);
        var season = trial.TakeAny(["春", "夏", "秋", "冬"]);
        if (season < 0)
        {
            return false;
        }

        var next = modifier < 0 ? Names.IndexOf(trial.Current) : -1;
        var isPair = next >= 0 && next == (season + 1) % 4;
        if (isPair)
        {
            trial.At++;
        }

        if (trial.Current is '季' or '天')
        {
            trial.At++;
        }
        else if (IsOtherWord(trial))
        {
            return false;
        }

        cursor = trial;
        return (isPair ? Pair(year, season) : One(year, season, modifier)).Is(out moment);
    }

    private static Moment? Pair(int year, int season) =>
        Moment.Season(year, season) is { } first && Moment.Season(season == 3 ? year + 1 : year, (season + 1) % 4) is { } last ? Moment.Between(first, last) : null;

    private static Moment? One(int year, int season, int modifier) => Moment.Season(year, season) is { } whole
        ? whole with { Modifier = modifier switch { 0 or 2 => DateModifier.Start, 1 or 6 => DateModifier.Mid, 3 or 4 or 5 => DateModifier.End, _ => null } }
        : null;

    // 2022年冬奥会, 2020年春节, 1980年春耕; 冬至 and 夏至 are solar terms, but 冬至1912年春 is a range.
    private static bool IsOtherWord(Cursor cursor)
    {
        if (cursor.Current != '至')
        {
            return cursor.Current is '奥' or '节' or '运' or '晚' or '耕' or '收' or '粮' or '令' or '播' or '闱' or '训' or '残' or '威' or '秋' or '招' or '风' or '分';
        }

        cursor.At++;
        return !char.IsAsciiDigit(cursor.Current) && !Number.IsHanDigit(cursor.Current) && cursor.Current is not ('次' or '翌') && !Names.Contains(cursor.Current);
    }
}
