using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    // Articles whose references are in memory together.
    private const int AtOnce = 256;

    // Most titles with year and author are no longer.
    private const int MostOnStack = 512;

    public static ImmutableArray<Work> Gather(IEnumerable<AnalyzedArticle> articles)
    {
        var groups = WorkGroups.Of(Forms(articles));
        var ids = Ids(groups);
        var works = new Work[groups.Count];
        Parallel.For(0, works.Length, i => works[i] = Merge(groups[i], ids[i]));
        return [.. WorkOrder.Sort(ImmutableCollectionsMarshal.AsImmutableArray(works)).Select(work => work with { Entry = work.Entry.Released() })];
    }

    /// <summary>The id that stands for a title, year and first author: ten hexadecimal digits of a hash. A number keeps two apart that have the same.</summary>
    public static string IdOf(string key)
    {
        var most = Encoding.UTF8.GetMaxByteCount(key.Length);
        Span<byte> bytes = most <= MostOnStack ? stackalloc byte[MostOnStack] : new byte[most];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(key, bytes)], hash);
        return "w-" + Convert.ToHexStringLower(hash[..5]);
    }

    // In the order in which the oldest articles bring them up.
    private static WorkForm[] Forms(IEnumerable<AnalyzedArticle> articles)
    {
        var ordered = ArticleAge.OldestFirst(articles).ToList();
        var (indices, firsts, all) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<(ParsedReference Fields, AnalyzedArticle Article, int Index)>(), new List<(int Form, CitedPlace Place)>());
        // The references of an article may come from the disk, and few of them are wordings that no older one has.
        foreach (var (age, references) in ordered.Chunk(AtOnce).SelectMany(articles => SideBySide.Select(articles, article => article.References)).Index())
        {
            foreach (var (place, reference) in references.Index())
            {
                ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(indices, reference.Fields.Raw, out var isKnown);
                if (!isKnown)
                {
                    index = firsts.Count;
                    firsts.Add((reference.Fields, ordered[age], place));
                }

                all.Add((index, new CitedPlace(age, reference.Number, ordered[age])));
            }
        }

        // Reading keys is most of the work, and no wording depends on another.
        var forms = new WorkForm[firsts.Count];
        Parallel.For(0, forms.Length, i => forms[i] = new WorkForm(firsts[i].Fields, firsts[i].Article, firsts[i].Index));
        foreach (var (form, cited) in all)
        {
            forms[form].Places.Add(cited);
        }

        return forms;
    }

    // The oldest work with a title, year and first author has their hash as its id; so an address stays true for as long as any entry has the three, and
    // no younger article takes it away. A work of the same three that is kept apart (a thesis) has its type and DOI in the hash.
    private static ImmutableArray<string>[] Ids(IReadOnlyList<WorkGroup> groups)
    {
        var forms = groups.SelectMany((group, i) => group.Forms.Select(form => (Group: i, Form: form, form.First))).ToList();
        forms.Sort((x, y) => x.First.CompareTo(y.First) is not 0 and var order ? order : string.CompareOrdinal(x.Form.Fields.Raw, y.Form.Fields.Raw));
        var titled = forms.DistinctBy(pair => pair.Form.Title, StringComparer.Ordinal).ToList();
        var hashes = new string[titled.Count];
        Parallel.For(0, hashes.Length, i => hashes[i] = IdOf(titled[i].Form.Title));
        var unique = new UniqueIds();
        var ids = new ImmutableArray<string>[groups.Count];
        foreach (var (i, (group, _, _)) in titled.Index())
        {
            var id = unique.Add(hashes[i]);
            ids[group] = ids[group].IsDefault ? [id] : ids[group].Add(id);
        }

        foreach (var (group, form, _) in forms)
        {
            if (ids[group].IsDefault)
            {
                ids[group] = [unique.Add(IdOf($"{form.Title}|{groups[group].Family}|{form.Doi}"))];
            }
        }

        return ids;
    }

    private static Work Merge(WorkGroup group, ImmutableArray<string> ids)
    {
        var shown = Shown(group.Forms);
        var fields = shown.Fields;
        var marked = fields.TypeIsGuessed || fields.Type is null ? group.Forms.Select(form => form.Fields).FirstOrDefault(one => !one.TypeIsGuessed && one.Type is not null) : fields;
        return new Work(ids[0], shown.Entry, Places(group))
        {
            FormerIds = ids[1..],
            Type = (marked ?? fields).Type,
            IsTypeGuessed = marked is null,
            Division = WorkDivision.Of(fields),
        };
    }

    // Each once: a number of an article may have several wordings.
    private static ImmutableArray<(AnalyzedArticle Article, int Number)> Places(WorkGroup group)
    {
        var places = group.Forms is [var only] ? only.Places : [.. group.Forms.SelectMany(form => form.Places)];
        places.Sort();
        var cited = ImmutableArray.CreateBuilder<(AnalyzedArticle, int)>(places.Count);
        for (var i = 0; i < places.Count; i++)
        {
            if (i == 0 || places[i].CompareTo(places[i - 1]) != 0)
            {
                cited.Add((places[i].Article, places[i].Number));
            }
        }

        return cited.DrainToImmutable();
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
