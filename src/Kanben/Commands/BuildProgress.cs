using System.Globalization;
using Kanben.Build;

namespace Kanben.Commands;

/// <summary>
/// How far a long build is, as one line: the stage, how many of its articles or pages are done, how many a second, and about how long the rest takes. Told
/// by many threads, asked by another.
/// </summary>
internal sealed class BuildProgress(TimeProvider time) : IProgress<BuildStep>
{
    // A rate of the first moments says little about the rest.
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(1);

    private Course _course = new(new BuildStep(BuildStage.Reading, 0), time.GetTimestamp());

    public string Text => _course.Text(time.GetElapsedTime(_course.Start));

    public void Report(BuildStep value)
    {
        if (value.Done == 0)
        {
            Volatile.Write(ref _course, new Course(value, time.GetTimestamp()));
        }
        else
        {
            Volatile.Read(ref _course).Reach(value.Done);
        }
    }

    private sealed class Course(BuildStep step, long start)
    {
        private int _done;

        public long Start => start;

        // The reports of many threads come in any order.
        public void Reach(int done)
        {
            for (var known = Volatile.Read(ref _done); known < done; known = Volatile.Read(ref _done))
            {
                Interlocked.CompareExchange(ref _done, done, known);
            }
        }

        public string Text(TimeSpan passed)
        {
            var done = Volatile.Read(ref _done);
            if (step.Count == 0)
            {
                return What(step.Stage);
            }

            var counted = string.Create(CultureInfo.InvariantCulture, $"{What(step.Stage)}: {done:N0} of {step.Count:N0}");
            if (done == 0 || passed < Settling)
            {
                return counted;
            }

            var rate = done / passed.TotalSeconds;
            return string.Create(CultureInfo.InvariantCulture, $"{counted}, {rate:N0} a second, {Left((step.Count - done) / rate)} left");
        }

        private static string What(BuildStage stage) => stage switch
        {
            BuildStage.Reading => "Reading the site",
            BuildStage.Analysing => "Analysing articles",
            BuildStage.Gathering => "Gathering timeline, glossary and references",
            BuildStage.Writing => "Writing pages",
            _ => "Publishing",
        };

        private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

        private static string Left(double seconds)
        {
            var whole = (long)Math.Ceiling(seconds);
            return whole < 60 ? Number(whole) + " s" : $"{Number(whole / 60)} min {Number(whole % 60)} s";
        }
    }
}
