using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// The works that articles cite, each once, in order: 1. the wordings of all entries; 2. those of one work together (<see cref="WorkGroups"/>); 3. the ids;
/// 4. the order of the bibliography (<see cref="WorkOrder"/>). The outcome does not depend on the order of the articles.
/// </summary>
internal static class WorkGatherer
{
    public static ImmutableArray<Work> Gather(IEnumerable<AnalyzedArticle> articles)
    {
        var groups = WorkGroups.Of(Forms(articles));
        var ids = Ids(groups);
        return WorkOrder.Sort([.. groups.Index().AsParallel().AsOrdered().Select(group => Merge(group.Item, ids[group.Index]))]);
    }

    /// <summary>The id that stands for a title, year and first author: ten hexadecimal digits of a hash. A number keeps two apart that have the same.</summary>
    public static string IdOf(string key) => "w-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 5));

    private static Dictionary<string, WorkForm>.ValueCollection Forms(IEnumerable<AnalyzedArticle> articles)
    {
        var ordered = ArticleAge.OldestFirst(articles).ToList();
        // Reading keys is most of the work, and no wording depends on another.
        var forms = ordered.SelectMany(article => article.References).DistinctBy(reference => reference.Fields.Raw, StringComparer.Ordinal)
            .AsParallel().Select(reference => new WorkForm(reference.Fields)).ToDictionary(form => form.Fields.Raw, StringComparer.Ordinal);
        foreach (var (age, article) in ordered.Index())
        {
            foreach (var reference in article.References)
            {
                forms[reference.Fields.Raw].Places.Add(new CitedPlace(age, reference.Number, article));
            }
        }

        return forms.Values;
    }

    // The oldest work with a title, year and first author has their hash as its id; so an address stays true for as long as any entry has the three, and
    // no younger article takes it away. A work of the same three that is kept apart (a thesis) has its type and DOI in the hash.
    private static ImmutableArray<string>[] Ids(IReadOnlyList<WorkGroup> groups)
    {
        var forms = groups.SelectMany((group, i) => group.Forms.Select(form => (Group: i, Form: form, form.First))).OrderBy(pair => pair.First).ThenBy(pair => pair.Form.Fields.Raw, StringComparer.Ordinal).ToList();
        var unique = new UniqueIds();
        var ids = groups.Select(_ => ImmutableArray.CreateBuilder<string>(1)).ToArray();
        foreach (var (group, form, _) in forms.DistinctBy(pair => pair.Form.Title, StringComparer.Ordinal))
        {
            ids[group].Add(unique.Add(IdOf(form.Title)));
        }

        foreach (var (group, form, _) in forms.Where(pair => ids[pair.Group].Count == 0))
        {
            if (ids[group].Count == 0)
            {
                ids[group].Add(unique.Add(IdOf($"{form.Title}|{groups[group].Family}|{form.Doi}")));
            }
        }

        return [.. ids.Select(one => one.ToImmutable())];
    }

    private static Work Merge(WorkGroup group, ImmutableArray<string> ids)
    {
        var fields = Shown(group.Forms).Fields;
        var marked = fields.TypeIsGuessed || fields.Type is null ? group.Forms.Select(form => form.Fields).FirstOrDefault(one => !one.TypeIsGuessed && one.Type is not null) : fields;
        var places = group.Forms.SelectMany(form => form.Places).Order().DistinctBy(place => (place.Age, place.Number));
        return new Work(ids[0], fields, [.. places.Select(place => (place.Article, place.Number))])
        {
            FormerIds = ids[1..],
            Type = (marked ?? fields).Type,
            IsTypeGuessed = marked is null,
            Division = WorkDivision.Of(fields),
        };
    }

    private static WorkForm Shown(IReadOnlyList<WorkForm> forms) => forms.Count == 1 ? forms[0] : forms
        .OrderByDescending(form => Completeness(form.Fields))
        .ThenBy(form => form.Fields.LeftOver.Sum(text => text.Length))
        .ThenBy(form => form.Fields.Raw, StringComparer.Ordinal)
        .First();

    private static int Completeness(ParsedReference fields)
    {
        ReadOnlySpan<string?> given =
        [
            fields.TypeIsGuessed ? null : fields.Type, fields.Medium, fields.Authors.FirstOrDefault(), fields.Translators.FirstOrDefault(), fields.ContainerAuthors.FirstOrDefault(),
            fields.Title, fields.Container, fields.Edition, fields.Place, fields.Publisher, fields.Year, fields.Date, fields.Volume, fields.Issue, fields.Pages,
            fields.DocumentNumber, fields.Accessed, fields.Url, fields.Doi,
        ];
        return given.Length - given.Count((string?)null);
    }
}
