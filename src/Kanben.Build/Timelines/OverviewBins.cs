namespace Kanben.Build.Timelines;

/// <summary>
/// Neighbouring bins of <see cref="Step"/> years, numbered without a hole. They are cut as decades are named: the 1980s are 1980–1989. There is no
/// year 0, so the first bin on either side of the era has a year less (the 0s are 1–9, the 0s BCE 9–1), as in general use. Years are astronomical.
/// </summary>
internal readonly record struct OverviewBins(int Step)
{
    private const int Farthest = 9999;

    public int Of(int year) => Step == 1 ? year : year > 0 ? year / Step : -((1 - year) / Step) - 1;

    /// <summary>The first and the last year of a bin, within the years that a date can have.</summary>
    public (int First, int Last) Years(int bin)
    {
        if (Step == 1)
        {
            return (bin, bin);
        }

        var (near, far) = bin >= 0 ? (bin * Step, (bin * Step) + Step - 1) : ((-bin - 1) * Step, (-bin * Step) - 1);
        (near, far) = (Math.Max(1, near), Math.Min(Farthest, far));
        return bin >= 0 ? (near, far) : (1 - far, 1 - near);
    }

    /// <summary>The number that tells how round the beginning of a bin is; 0 is the turn of the era.</summary>
    public int RoundnessOf(int bin) => Step > 1 ? Math.Abs(bin) * Step : bin > 0 ? bin : 1 - bin;

    /// <summary>The year to write at the beginning of a bin: the round one, which before the era is the last of the bin before.</summary>
    public int LabelOf(int bin) => Step == 1 || bin >= 0 ? Years(bin).First : 1 - (-bin * Step);
}
