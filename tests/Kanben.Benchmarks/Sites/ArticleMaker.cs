using System.Collections.Immutable;
using System.Text;

namespace Kanben.Benchmarks.Sites;

/// <summary>Makes one article in the shape of a journal paper: abstract, three levels of numbered headings, tables, citations, references.</summary>
internal sealed class ArticleMaker(Words words, SeededRandom random, Topics chinese, Topics english)
{
    private const int Bytes = 18_000;

    // Headings, front matter, marks, and the half sentence by which each section goes over its share.
    private const int Frame = 2_400;
    private const int Tenth = 10;
    private const int Third = 3;

    public SampleArticle Make(int number)
    {
        var isEnglish = number % Tenth == 0;
        var topics = isEnglish ? english : chinese;
        var own = topics with
        {
            Keywords = random.PickSkewed(topics.Keywords, random.Between(3, 6)),
            Coinages = random.PickSkewed(topics.Coinages, random.Between(3, 7)),
            Works = random.PickSkewed(topics.Works, random.Between(2, 5)),
        };
        var phrases = new Phrases(words, random, own);
        var references = References(topics, isEnglish);
        var text = string.Join(isEnglish ? " " : "", Enumerable.Range(0, 4).Select(_ => phrases.Sentence(isEnglish)));
        var sentences = Sections(phrases, isEnglish, Bytes - Frame - Encoding.UTF8.GetByteCount(string.Concat(references) + text));
        Cite(sentences, references.Length);
        var title = phrases.Title(isEnglish);
        return new SampleArticle($"article-{number:00000}", title, isEnglish)
        {
            Authors = [.. random.PickSkewed(topics.People, random.Between(1, 3))],
            Affiliation = phrases.Pick(isEnglish ? "english-bodies" : "bodies"),
            Abstract = text.Replace("*", "", StringComparison.Ordinal),
            Keywords = [.. own.Keywords],
            Date = new DateOnly(random.Between(2005, 2023), random.Between(1, 12), random.Between(1, 28)),
            Sections = WithTable(Join(sentences, isEnglish), phrases, number, isEnglish),
            References = [.. references],
        };
    }

    // Seven of ten Chinese, also in an English article's list three; a third are works that other articles cite too.
    private string[] References(Topics topics, bool isEnglish)
    {
        var entries = new HashSet<string>();
        var count = random.Between(10, 30);
        while (entries.Count < count)
        {
            var inEnglish = random.Next(Tenth) < (isEnglish ? 7 : 3);
            var source = inEnglish ? english : chinese;
            entries.Add(random.Next(Third) == 0
                ? random.PickSkewed(source.References, 1)[0]
                : new Bibliography(new Phrases(words, random, topics), random, source).Entry(inEnglish));
        }

        return [.. entries];
    }

    private List<(int Level, string Heading, List<List<string>> Paragraphs)> Sections(Phrases phrases, bool isEnglish, int bytes)
    {
        var headings = Headings(phrases, isEnglish);
        var share = bytes / headings.Count;
        return [.. headings.Select(heading => (heading.Level, heading.Text, Paragraphs(phrases, isEnglish, share)))];
    }

    private List<(int Level, string Text)> Headings(Phrases phrases, bool isEnglish)
    {
        var headings = new List<(int, string)>();
        var chapters = random.Between(3, 5);
        for (var one = 1; one <= chapters; one++)
        {
            headings.Add((2, $"{one} {phrases.Heading(isEnglish)}"));
            for (var two = 1; two <= 2 + one % 2; two++)
            {
                headings.Add((3, $"{one}.{two} {phrases.Heading(isEnglish)}"));
                for (var three = 1; three <= 2 && (one + two) % 3 == 0; three++)
                {
                    headings.Add((4, $"{one}.{two}.{three} {phrases.Heading(isEnglish)}"));
                }
            }
        }

        return headings;
    }

    private List<List<string>> Paragraphs(Phrases phrases, bool isEnglish, int bytes)
    {
        var paragraphs = new List<List<string>>();
        for (var left = bytes; left > 0;)
        {
            var sentences = new List<string>();
            for (var size = random.Between(4, 9); size > 0 && left > 0; size--)
            {
                sentences.Add(phrases.Sentence(isEnglish));
                left -= Encoding.UTF8.GetByteCount(sentences[^1]) + (isEnglish ? 1 : 0);
            }

            paragraphs.Add(sentences);
        }

        return paragraphs;
    }

    // Each reference once and in order, the marks spread over the text; some sentences cite two.
    private static void Cite(List<(int Level, string Heading, List<List<string>> Paragraphs)> sections, int references)
    {
        var places = sections.SelectMany(section => section.Paragraphs).SelectMany(paragraph => Enumerable.Range(0, paragraph.Count).Select(at => (paragraph, at))).ToList();
        for (var i = 0; i < references; i++)
        {
            var (paragraph, at) = places[(i / 3 * 3 + i % 3 / 2) * places.Count / references];
            paragraph[at] += $"[^{i + 1}]";
        }
    }

    private static ImmutableArray<SampleSection> Join(List<(int Level, string Heading, List<List<string>> Paragraphs)> sections, bool isEnglish) =>
        [.. sections.Select(section => new SampleSection(section.Level, section.Heading, [.. section.Paragraphs.Select(paragraph => string.Join(isEnglish ? " " : "", paragraph))]))];

    private ImmutableArray<SampleSection> WithTable(ImmutableArray<SampleSection> sections, Phrases phrases, int number, bool isEnglish)
    {
        if (number % Third != 0)
        {
            return sections;
        }

        var noun = isEnglish ? "%n" : "%N";
        var columns = Enumerable.Range(0, 4).Select(_ => phrases.Expand(noun)).ToList();
        var rows = Enumerable.Range(0, random.Between(4, 8)).Select(_ => phrases.Expand($"| {noun} | %I | %J | %Y |"));
        var caption = (isEnglish ? "Table 1 " : "表1 ") + phrases.Heading(isEnglish);
        var table = $"| {string.Join(" | ", columns)} |\n| --- | ---: | ---: | --- |\n{string.Join('\n', rows)}";
        var at = random.Next(sections.Length);
        return sections.SetItem(at, sections[at] with { Paragraphs = sections[at].Paragraphs.AddRange(caption, table) });
    }
}
