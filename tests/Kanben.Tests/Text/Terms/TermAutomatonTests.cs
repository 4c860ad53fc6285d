using CsCheck;
using Kanben.Text.Characters;
using Kanben.Text.Terms;

namespace Kanben.Tests.Text.Terms;

public sealed class TermAutomatonTests
{
    [Fact]
    public void FindsNoTermThatIsASentence()
    {
        var found = TermAutomaton.Build([new string('一', TermAutomaton.MaxLength + 1), new string('二', TermAutomaton.MaxLength)]);

        var terms = new List<int>();
        foreach (var match in found.Find(new string('一', 500) + new string('二', TermAutomaton.MaxLength)))
        {
            terms.Add(match.Term);
        }

        Assert.Equal([1], terms);
    }

    [Theory]
    [InlineData("水稻 水稻育种", "水稻育种与水稻", "0:水稻育种 5:水稻")]
    [InlineData("稻种 水稻", "水稻种子", "0:水稻")]
    [InlineData("水稻育种学 稻 育种", "水稻育种", "1:稻 2:育种")]
    [InlineData("AI", "AI、ＡＩ与 ai，但 RAIN 和 AI2 不是", "0:AI 3:ＡＩ 7:ai")]
    [InlineData("GDP", "中国GDP增长", "2:GDP")]
    [InlineData("5G", "从4G到5G，15G", "4:5G")]
    [InlineData("C++", "用C++写", "1:C++")]
    [InlineData("", "水稻", "")]
    public void FindsTheLongestFromLeftToRight(string terms, string text, string expected) => Assert.Equal(expected, Spell(terms.Split(' '), text));

    [Fact]
    public void ReportsTheFirstOfEqualTerms()
    {
        var matches = All(["GDP", "gdp"], "gdp");

        Assert.Equal([new TermMatch(0, 3, 0)], matches);
    }

    [Fact]
    public void FindsOnlyTheTermsThatAreAskedFor()
    {
        var matches = Matches(TermAutomaton.Build(["水稻", "水稻育种", "种"]).Only([true, false, true]), "水稻育种");

        Assert.Equal([new TermMatch(0, 2, 0), new TermMatch(3, 1, 2)], matches);
    }

    [Fact]
    public void EveryCharacterMatchesInAllItsForms()
    {
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            var other = char.ToUpperInvariant(c) == c ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c);
            Assert.Equal(char.ToLowerInvariant(Han.Narrow(c)) == char.ToLowerInvariant(Han.Narrow(other)), All([c.ToString()], other.ToString()).Count == 1);
        }
    }

    [Fact]
    public void MatchesAreTermsOfTheListInOrderWithoutOverlap()
    {
        var text = Gen.String[Gen.Char["稻种育水aB 1"], 0, 40];
        Gen.Select(text, Gen.String[Gen.Char["稻种育水aB 1"], 0, 5].Array[0, 12]).Sample((sample, terms) =>
        {
            var end = 0;
            foreach (var match in All(terms, sample))
            {
                Assert.True(match.Offset >= end);
                Assert.Equal(terms[match.Term], sample.Substring(match.Offset, match.Length), ignoreCase: true);
                end = match.Offset + match.Length;
            }
        });
    }

    [Fact]
    public void FindsEveryOneOfManyTerms()
    {
        var terms = Enumerable.Range(0, 20_000).Select(i => $"{(char)(0x4E00 + i)}{(char)(0x4E00 + i / 7)}").ToArray();

        Assert.Equal(terms.Length, All(terms, string.Join('，', terms)).Count);
    }

    private static string Spell(string[] terms, string text) =>
        string.Join(' ', All(terms, text).Select(match => $"{match.Offset}:{text.Substring(match.Offset, match.Length)}"));

    private static List<TermMatch> All(string[] terms, string text) => Matches(TermAutomaton.Build(terms), text);

    private static List<TermMatch> Matches(TermAutomaton automaton, string text)
    {
        var matches = new List<TermMatch>();
        foreach (var match in automaton.Find(text))
        {
            matches.Add(match);
        }

        return matches;
    }
}
