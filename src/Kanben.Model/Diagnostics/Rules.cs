using System.Collections.Immutable;
using System.Reflection;

namespace Kanben.Model;

/// <summary>
/// The rules table: every code that Kanben can report. Areas: 1 seeds and import, 2 article files and settings, 3 what an article
/// says (references, citations, terms, dates), 4 building and links, 5 disk and output.
/// </summary>
public static class Rules
{
    /// <summary>All rules in the order of their codes.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. new[] { typeof(ImportRules), typeof(ArticleRules), typeof(TextRules), typeof(CollationRules), typeof(GlossaryRules), typeof(BuildRules), typeof(OutputRules) }
            .SelectMany(area => area.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    /// <summary>The rule with this code, or null.</summary>
    public static Rule? Find(string code) => All.FirstOrDefault(rule => rule.Code == code);
}
