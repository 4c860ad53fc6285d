using System.Collections.Immutable;

namespace Kanben.Text.References;

/// <summary>Finds the runs of letters and digits that no field took.</summary>
internal static class Leftovers
{
    public static ImmutableArray<string> Find(EntryText entry, Draft draft)
    {
        var taken = new bool[entry.Text.Length];
        foreach (var segment in Segments(draft))
        {
            if (!segment.IsEmpty)
            {
                taken.AsSpan(segment.Start, segment.Length).Fill(true);
            }
        }

        var runs = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < taken.Length; i++)
        {
            if (taken[i])
            {
                continue;
            }

            var start = i;
            while (i < taken.Length && !taken[i])
            {
                i++;
            }

            var run = new Segment(start, i).TrimStop(entry.Text);
            if (run.HasLetter(entry.Text) && !IsUnit(run.In(entry.Text).Trim("()[].·")))
            {
                runs.Add(entry.Raw[run.Start..run.End]);
            }
        }

        return runs.ToImmutable();
    }

    private static IEnumerable<Segment> Segments(Draft draft) =>
    [
        draft.Title, draft.Container, draft.Edition, draft.Place, draft.Publisher, draft.Date, draft.Volume, draft.Issue, draft.Pages, draft.Number,
        draft.Accessed, draft.Url, draft.Doi, .. draft.Authors.All, .. draft.Translators, .. draft.ContainerAuthors.All, .. draft.Understood,
    ];

    // Words that only join or count what fields hold.
    private static bool IsUnit(ReadOnlySpan<char> words) =>
        words is "第" or "卷" or "册" or "辑" or "部" or "集" or "期" or "页" or "版" or "年" or "译" or "等" or "载" or "见"
            or "and" or "Volume" or "Vol" or "vol" or "v" or "No" or "pp" or "In" or "in";
}
