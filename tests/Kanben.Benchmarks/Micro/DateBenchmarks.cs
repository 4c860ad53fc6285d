using System.Text;
using BenchmarkDotNet.Attributes;
using Kanben.Benchmarks.Sites;
using Kanben.Build.Articles;
using Kanben.Model;
using Kanben.Text.Dates;

namespace Kanben.Benchmarks.Micro;

/// <summary>The finding of dates over a million characters: Chinese and English prose of the sample generator, and texts made to be slow.</summary>
public class DateBenchmarks
{
    private const int Characters = 1_000_000;

    private Paragraph[] _paragraphs = [];

    [Params("Chinese", "English", "年", "1990年至", "3、3、3、月", "between 1990 and ")]
    public string Source { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        string[] texts = Source switch
        {
            "Chinese" => Prose(isEnglish: false),
            "English" => Prose(isEnglish: true),
            _ => [string.Concat(Enumerable.Repeat(Source, Characters / Source.Length))],
        };
        _paragraphs = [.. texts.Select((text, i) => new Paragraph($"p{i}", 0, ParagraphKind.Text, text, i + 1))];
        Console.WriteLine($"// {Source}: {texts.Sum(text => text.Length):N0} characters, {texts.Sum(Encoding.UTF8.GetByteCount):N0} bytes of UTF-8, {Find():N0} dates");
    }

    private static string[] Prose(bool isEnglish)
    {
        string[] paragraphs =
        [
            .. Samples.Articles.Where(article => article.IsEnglish == isEnglish)
                .SelectMany(article => ArticleAnalyzer.Analyze(KanbenSite.ArticleOf(article), AnalysisContext.None).Paragraphs)
                .Select(paragraph => paragraph.Text),
        ];
        return [.. Enumerable.Repeat(paragraphs, Characters / paragraphs.Sum(text => text.Length)).SelectMany(texts => texts)];
    }

    [Benchmark]
    public int Find() => DateFinder.Find(_paragraphs, null).Length;
}
