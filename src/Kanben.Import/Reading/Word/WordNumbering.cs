using System.Text;
using System.Xml.Linq;

namespace Kanben.Import;

/// <summary>The number Word prints before a paragraph. <see cref="IsBullet"/> for a sign that counts nothing.</summary>
internal readonly record struct PrintedNumber(string Text, bool IsBullet);

/// <summary>Counts the numbered paragraphs of a document (ECMA-376, 17.9). Asked once for each, in reading order.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, XElement> _abstract = [];
    private readonly Dictionary<int, XElement> _lists = [];
    private readonly Dictionary<int, int[]> _counters = [];

    public WordNumbering(XElement? part)
    {
        foreach (var list in part?.Children("abstractNum") ?? [])
        {
            _abstract[list.Number("abstractNumId") ?? -1] = list;
        }

        foreach (var list in part?.Children("num") ?? [])
        {
            _lists[list.Number("numId") ?? -1] = list;
        }
    }

    /// <summary>The next number of the list at the level, with the blank that parts it from the text; null when the list does not exist.</summary>
    public PrintedNumber? Next(int list, int level)
    {
        if (level is < 0 or >= Levels || !_lists.TryGetValue(list, out var instance) || instance.Child("abstractNumId")?.Number() is not { } id || !_abstract.TryGetValue(id, out var definition)
            || LevelOf(instance, definition, level) is not { } own)
        {
            return null;
        }

        var format = own.Child("numFmt")?.Value() ?? "decimal";
        if (format == "bullet")
        {
            return new PrintedNumber("", true);
        }

        // Lists of one definition go on counting unless they say where they start.
        var key = instance.Children("lvlOverride").Any(change => change.Child("startOverride") is not null) ? -1 - list : id;
        if (!_counters.TryGetValue(key, out var counters))
        {
            _counters[key] = counters = new int[Levels];
        }

        counters[level] = counters[level] == 0 ? StartOf(instance, own, level) : counters[level] + 1;
        Array.Clear(counters, level + 1, Levels - level - 1);
        var text = Print(own, counters, at => LevelOf(instance, definition, at));
        return text.Length == 0 ? null : new PrintedNumber(text + Suffix(own, text), false);
    }

    private static XElement? LevelOf(XElement instance, XElement definition, int level) =>
        instance.Children("lvlOverride").FirstOrDefault(change => change.Number("ilvl") == level)?.Child("lvl")
        ?? definition.Children("lvl").FirstOrDefault(found => found.Number("ilvl") == level);

    private static int StartOf(XElement instance, XElement level, int at) =>
        instance.Children("lvlOverride").FirstOrDefault(change => change.Number("ilvl") == at)?.Child("startOverride")?.Number() ?? level.Child("start")?.Number() ?? 1;

    // "%1.%2": each sign stands for a counter in its own format, or in figures where the level is "legal".
    private static string Print(XElement own, int[] counters, Func<int, XElement?> levels)
    {
        var pattern = own.Child("lvlText")?.Value() ?? "";
        var isLegal = own.Flag("isLgl") == true;
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var at = pattern[++i] - '1';
                var format = levels(at)?.Child("numFmt")?.Value() ?? "decimal";
                text.Append(WordNumberFormat.Print(Math.Max(counters[at], 1), isLegal ? "decimal" : format));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString().Trim();
    }

    private static string Suffix(XElement level, string text) =>
        level.Child("suff")?.Value() == "nothing" || text[^1] is '、' or '）' or '．' or '】' or '］' ? "" : " ";
}
