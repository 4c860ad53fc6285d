using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Kanben.Benchmarks.Sites;
using Kanben.Build.Articles;
using Kanben.Build.Glossaries;
using Kanben.Model;
using Kanben.Text.Terms;

namespace Kanben.Benchmarks.Micro;

/// <summary>Many terms over the text of one article. The time to find must not grow with their number by more than what memory caches lose.</summary>
public class TermBenchmarks
{
    private string[] _terms = [];
    private string _text = "";
    private TermAutomaton? _automaton;
    private TermLinker? _linker;
    private AnalyzedArticle? _article;

    [Params(100, 2_000, 20_000)]
    public int Terms { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var phrases = new Phrases(Words.Load(), new SeededRandom(1), new Topics([], [], [], [], []));
        var terms = new HashSet<string>();
        while (terms.Count < Terms)
        {
            terms.Add(phrases.Expand("%A%N"));
            terms.Add(phrases.Expand("%N%A%N"));
        }

        _terms = [.. terms.Take(Terms)];
        _text = Samples.Text;
        _automaton = TermAutomaton.Build(_terms);
        var entries = _terms.Select((term, i) => new GlossaryEntry(term, $"t-{i}", TermKind.Keyword)).ToImmutableArray();
        _linker = new TermLinker(entries, new TermNames(entries, []));
        _article = Samples.Analyzed;
    }

    /// <summary>An article of 20 kB as HTML, each term once a section.</summary>
    [Benchmark]
    public LinkedBody Link() => _linker!.Link(_article!, entry => "../../glossary/index.html#" + entry.Id);

    [Benchmark]
    public TermAutomaton Build() => TermAutomaton.Build(_terms);

    [Benchmark]
    public int Find()
    {
        var found = 0;
        foreach (var match in _automaton!.Find(_text))
        {
            found += match.Length;
        }

        return found;
    }
}
