using CsCheck;
using Kanben.Preview.Watching;

namespace Kanben.Tests.Preview.Watching;

public sealed class ChangeBufferTests
{
    private readonly ChangeBuffer _buffer = new();

    [Fact]
    public void AStillBufferIsNeverDue()
    {
        Assert.Null(_buffer.Due);
        Assert.Null(_buffer.Take(TimeSpan.MaxValue));
    }

    [Fact]
    public void ASaveWaitsTenMillisecondsAtMost()
    {
        _buffer.Add("a", Pace.Save, At(0));
        Assert.Equal(At(5), _buffer.Due);

        _buffer.Add("a", Pace.Save, At(4));
        Assert.Equal(At(9), _buffer.Due);

        _buffer.Add("a", Pace.Save, At(8));
        Assert.Equal(At(10), _buffer.Due);
        Assert.Null(_buffer.Take(At(9.9)));
        Assert.Equal(["a"], _buffer.Take(At(10)));
        Assert.Null(_buffer.Due);
    }

    [Fact]
    public void ABurstOfTwoHundredFilesIsOneRound()
    {
        var rounds = 0;
        for (var i = 0; i < 200; i++)
        {
            _buffer.Add($"{i:000}", Pace.Burst, At(i));
            rounds += _buffer.Take(At(i + 0.5)) is null ? 0 : 1;
        }

        Assert.Equal(0, rounds);
        Assert.Equal(200, _buffer.Take(At(249))!.Count);
    }

    [Fact]
    public void AnEndlessBurstIsActedOnAllTheSame()
    {
        for (var i = 0; i < 500; i += 10)
        {
            _buffer.Add("a", Pace.Burst, At(i));
        }

        Assert.Equal(At(500), _buffer.Due);
    }

    [Fact]
    public void TheLongerPaceCounts()
    {
        _buffer.Add("seeds/a.txt", Pace.Seed, At(0));
        _buffer.Add("input/articles/a.md", Pace.Shown, At(1));

        Assert.Equal(At(251), _buffer.Due);
    }

    [Fact]
    public void LosesNothingAndTellsNothingTwice() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 60]).Array[1, 40].Sample(steps =>
        {
            var (buffer, now) = (new ChangeBuffer(), 0);
            var (added, taken) = (new HashSet<string>(), new HashSet<string>());
            foreach (var (file, pause) in steps)
            {
                now += pause;
                taken.UnionWith(buffer.Take(At(now)) ?? []);
                buffer.Add($"{file}", Pace.Burst, At(now));
                added.Add($"{file}");
            }

            taken.UnionWith(buffer.Take(At(now + 500)) ?? []);
            return taken.SetEquals(added) && buffer.Due is null;
        });

    private static TimeSpan At(double milliseconds) => TimeSpan.FromMilliseconds(milliseconds);
}
