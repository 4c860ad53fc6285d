using Kanben.Build.Articles;

namespace Kanben.Build.Pages;

/// <summary>Names the places of an article to which a note of the apparatus leads: the section, the reference, the title page.</summary>
internal sealed class ApparatusPlaces
{
    private readonly string _article;
    private readonly IReadOnlyDictionary<string, string> _words;
    private readonly Dictionary<string, string> _names = [];

    public ApparatusPlaces(AnalyzedArticle article, string href, IReadOnlyDictionary<string, string> words)
    {
        (_article, _words) = (href, words);
        _names["content"] = words["edition-title-page"];
        _names[AnalyzedArticle.AbstractId] = words["abstract"];
        _names["references"] = article.ReferencesTitle ?? words["references"];
        var headings = article.Text.Headings;
        foreach (var heading in headings)
        {
            _names[heading.Id] = NameOf(heading);
        }

        foreach (var paragraph in article.Paragraphs)
        {
            _names.TryAdd(paragraph.Id, paragraph.Heading < 0 ? words["edition-paragraph"] : NameOf(headings[paragraph.Heading]));
        }
    }

    public Link? Of(string? place) => place is null ? null : new Link(_names.GetValueOrDefault(place) ?? NoteName(place), $"{_article}#{place}");

    private static string NameOf(Model.Heading heading) => heading.Number is null ? heading.Text : $"{heading.Number} {heading.Text}";

    private string NoteName(string place) => place.StartsWith("ref-", StringComparison.Ordinal) ? $"{_names["references"]} [{place["ref-".Length..]}]" : _words["notes"];
}
