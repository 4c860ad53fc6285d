using Kanben.Model;

namespace Kanben.Build.Themes;

/// <summary>
/// The interface words: `i18n/&lt;language&gt;.yml`, a flat list of keys and texts. A tag without a file falls back to its first part, then to
/// simplified Chinese or English. Every key that Kanben's own English list has must be there.
/// </summary>
internal static class ThemeWords
{
    private const string Reference = "i18n/en.yml";

    public static IReadOnlyDictionary<string, string>? Read(ThemeFiles files, string language, ICollection<Diagnostic> diagnostics)
    {
        var file = new[] { language, language.Split('-')[0], language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? "zh-Hans" : "en" }
            .Select(tag => $"theme/i18n/{tag}.yml").First(file => files.TextOf(file).Length > 0);
        var words = WordList.Read(file, files.TextOf(file), diagnostics);
        var required = WordList.Read($"theme/{Reference}", ThemeFiles.EmbeddedText(Reference), [])!;
        var missing = words is null ? [] : required.Keys.Where(key => !words.ContainsKey(key)).ToList();
        foreach (var key in missing)
        {
            diagnostics.Add(BuildRules.MissingWord.At(file, $"the word `{key}` is missing (in English: {required[key]})"));
        }

        return missing.Count == 0 ? words : null;
    }

    /// <summary>Puts a number into a word with a place for it: `{n} 篇` gives `3 篇`.</summary>
    public static string Count(string pattern, int number) => pattern.Replace("{n}", number.ToString(), StringComparison.Ordinal);
}
