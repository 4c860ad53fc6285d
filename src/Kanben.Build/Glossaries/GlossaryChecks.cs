using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Libraries;
using Kanben.Model;
using Kanben.Text.Pinyin;
using Kanben.Text.Terms;

namespace Kanben.Build.Glossaries;

/// <summary>Looks over the curated terms of a site: names that clash, terms nobody uses, references that lead nowhere, definitions without a source or unlike it.</summary>
public static class GlossaryChecks
{
    // What an editor leaves out of a quotation: ……, …, [...] (GB/T 15834-2011, 4.11).
    private static readonly string[] Ellipses = ["……", "[…]", "[...]", "...", "…"];

    public static IEnumerable<Diagnostic> Check(ImmutableArray<CuratedTerm> terms, Library library)
    {
        var used = library.Glossary.Entries.Where(entry => !entry.Uses.IsEmpty || !entry.FoundIn.IsEmpty).Select(entry => TermName.Key(entry.Name)).ToHashSet(StringComparer.Ordinal);
        var names = library.Glossary.Entries.SelectMany(entry => entry.Aliases.Prepend(entry.Name)).Select(TermName.Key).ToHashSet(StringComparer.Ordinal);
        var sources = new SourceArticles(library.Articles);
        var clashes = Clashes(terms);
        return terms.SelectMany(term => Fields(term).Concat(References(term, names)).Concat(Uses(term, used)).Concat(Quotations(term, sources, library))).Concat(clashes);
    }

    private static List<Diagnostic> Clashes(ImmutableArray<CuratedTerm> terms)
    {
        var found = new List<Diagnostic>();
        var named = new Dictionary<string, CuratedTerm>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            if (!named.TryAdd(TermName.Key(term.Name), term))
            {
                found.Add(GlossaryRules.TermTwice.At(new Place(term.File, term.Lines.Name), $"`{term.Name}` is the term of {named[TermName.Key(term.Name)].File} too"));
            }
        }

        var aliases = new Dictionary<string, CuratedTerm>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            foreach (var (alias, line) in term.Aliases.Zip(term.Lines.Aliases).DistinctBy(alias => TermName.Key(alias.First)))
            {
                var key = TermName.Key(alias);
                if (named.TryGetValue(key, out var other) && other != term)
                {
                    found.Add(GlossaryRules.AliasTaken.At(new Place(term.File, line), $"`{alias}` is the term of {other.File}"));
                }
                else if (!aliases.TryAdd(key, term))
                {
                    found.Add(GlossaryRules.AliasTaken.At(new Place(term.File, line), $"`{alias}` is an alias in {aliases[key].File} too"));
                }
            }
        }

        return found;
    }

    private static IEnumerable<Diagnostic> Fields(CuratedTerm term)
    {
        if (term.Definition.Length > 0 && term.Source is null && !term.IsGloss)
        {
            yield return GlossaryRules.DefinitionWithoutSource.At(new Place(term.File, term.DefinitionLine), $"the definition of `{term.Name}` has neither `source:` nor `gloss: true`");
        }

        if (term.Definition.Length == 0 && (term.Source is not null || term.IsGloss))
        {
            yield return GlossaryRules.GlossWithoutDefinition.At(new Place(term.File, term.Lines.Name), $"`{term.Name}` has {(term.IsGloss ? "`gloss: true`" : "`source:`")} and no definition");
        }

        if (term.Reading is { Length: > 0 } reading && !PinyinTable.IsReadingOf(term.Name, reading))
        {
            yield return GlossaryRules.ReadingDiffers.At(new Place(term.File, term.Lines.Reading), $"`{reading}` is no reading of `{term.Name}`, which has {PinyinTable.Syllables(term.Name).Count} characters");
        }
    }

    private static IEnumerable<Diagnostic> References(CuratedTerm term, HashSet<string> names) =>
        term.See.Zip(term.Lines.See).Where(see => !names.Contains(TermName.Key(see.First)))
            .Select(see => GlossaryRules.SeeNowhere.At(new Place(term.File, see.Second), $"see: there is no term `{see.First}`"));

    private static IEnumerable<Diagnostic> Uses(CuratedTerm term, HashSet<string> used) =>
        used.Contains(TermName.Key(term.Name)) ? [] : [GlossaryRules.TermUnused.At(new Place(term.File, term.Lines.Name), $"no article uses `{term.Name}`")];

    private static IEnumerable<Diagnostic> Quotations(CuratedTerm term, SourceArticles sources, Library library)
    {
        if (sources.Find(term.Source) is not { } article || !library.Contents.TryGetValue(term.File, out var content))
        {
            return [];
        }

        return content.Quotations.Where(quotation => !IsIn(quotation.Text, article))
            .Select(quotation => GlossaryRules.QuotationDiffers.At(new Place(term.File, quotation.Line), $"{article.Article.File} does not say: {quotation.Text}"));
    }

    // The parts between what is left out, in their order, within one paragraph. Line ends within a quotation are the file's own.
    private static bool IsIn(string quotation, AnalyzedArticle article)
    {
        var parts = quotation.Replace("\n", "", StringComparison.Ordinal).Split(Ellipses, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return article.Prose.Any(paragraph =>
        {
            var at = 0;
            foreach (var part in parts)
            {
                at = paragraph.Text.IndexOf(part, at, StringComparison.Ordinal);
                if (at < 0)
                {
                    return false;
                }

                at += part.Length;
            }

            return true;
        });
    }
}
