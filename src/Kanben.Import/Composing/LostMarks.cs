using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>
/// The figures and letters of author and affiliation lines that stand in no field: they tied authors to affiliations, which is structure now.
/// They are recorded as taken out, so that every character of the seed can be found.
/// </summary>
internal static class LostMarks
{
    public static ImmutableArray<Removal> Of(IEnumerable<Block> lines, IEnumerable<string> fields)
    {
        var kept = fields.SelectMany(Characters).CountBy(c => c).ToDictionary();
        var removed = new List<Removal>();
        foreach (var line in lines)
        {
            var lost = new List<char>();
            foreach (var c in Characters(Marks.Flat(line.Text)))
            {
                kept[c] = kept.GetValueOrDefault(c) - 1;
                if (kept[c] < 0)
                {
                    lost.Add(c);
                }
            }

            if (lost.Count > 0)
            {
                removed.Add(new Removal(RemovalKind.Markup, line.Line, string.Join(' ', lost)));
            }
        }

        return [.. removed];
    }

    private static IEnumerable<char> Characters(string text) => text.Select(Marks.Digit).Where(char.IsAsciiLetterOrDigit);
}
