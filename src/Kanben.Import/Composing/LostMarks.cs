using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>
/// The figures, letters and brackets of author and affiliation lines that stand in no field: they tied authors to affiliations, which is structure now.
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

    /// <summary>As <see cref="Of"/>, for lines in which the fields stand as they were printed, one behind the other: "and" stays a word.</summary>
    public static ImmutableArray<Removal> Between(IEnumerable<Block> lines, IEnumerable<string> fields)
    {
        var rest = new Queue<string>(fields);
        var removed = new List<Removal>();
        foreach (var line in lines)
        {
            var lost = new StringBuilder();
            var done = 0;
            var (printed, superscripts) = EnglishNames.Unset(line.Text);
            while (rest.TryPeek(out var field) && printed.IndexOf(field, done, StringComparison.Ordinal) is var at and >= 0)
            {
                lost.Append(printed, done, at - done).Append(' ');
                done = at + rest.Dequeue().Length;
            }

            lost.Append(printed, done, printed.Length - done).Append(' ').Append(superscripts);
            var text = string.Join(' ', lost.ToString().Split([',', '，', ';', '；', '&', '、', ' '], StringSplitOptions.RemoveEmptyEntries));
            if (text.Any(c => char.IsLetterOrDigit(c) || NoteMarks.Contains(c)))
            {
                removed.Add(new Removal(RemovalKind.Markup, line.Line, text));
            }
        }

        return [.. removed];
    }

    // Quotation marks and 」 are what recognition makes of ¹.
    private static IEnumerable<char> Characters(string text) => text.Select(Marks.Digit).Where(c => char.IsAsciiLetterOrDigit(c) || NoteMarks.Contains(c) || c is '(' or ')' or '（' or '）' or '[' or ']' or '【' or '】');

    private static readonly SearchValues<char> NoteMarks = SearchValues.Create("」'’‘`\"”*†‡#△☆✉§°①②③④⑤⑥⑦⑧⑨⑩");
}
