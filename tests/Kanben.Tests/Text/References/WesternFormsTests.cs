using Kanben.Text.References;

namespace Kanben.Tests.Text.References;

public sealed class WesternFormsTests
{
    [Theory]
    [InlineData("Smith, John. 2020. \"Bridges of Stone.\" Journal of Bridges 12 (3): 45-67.", "?J | by=Smith, John | title=Bridges of Stone | in=Journal of Bridges | year=2020 | vol=12 | no=3 | pp=45-67")]
    [InlineData("Smith, John. \"Bridges of Stone.\" Journal of Bridges, vol. 12, no. 3, 2020, pp. 45-67.", "?J | by=Smith, John | title=Bridges of Stone | in=Journal of Bridges | year=2020 | vol=12 | no=3 | pp=45-67")]
    [InlineData("John Smith, “Bridges of Stone,” Journal of Bridges 12, no. 3 (2020): 45-67.", "?J | by=John Smith | title=Bridges of Stone | in=Journal of Bridges | year=2020 | vol=12 | no=3 | pp=45-67")]
    [InlineData("J. Smith, B. Doe, \"Bridges of stone,\" J. Bridges, vol. 12, no. 3, pp. 45-67, Mar. 2020.", "?J | by=J. Smith+B. Doe | title=Bridges of stone | in=J. Bridges | year=2020 | vol=12 | no=3 | pp=45-67")]
    [InlineData("Smith, J. (2020) 'Bridges of the king's stone', Journal of Bridges, 12(3), pp. 45-67.", "?J | by=Smith, J | title=Bridges of the king's stone | in=Journal of Bridges | year=2020 | vol=12 | no=3 | pp=45-67")]
    [InlineData("J. Smith and B. Doe, \"Bridges of stone,\" in Proc. 3rd Conf. on Stones, 2020, pp. 45-67.", "?C | by=J. Smith+B. Doe | title=Bridges of stone | in=Proc. 3rd Conf. on Stones | year=2020 | pp=45-67")]
    public void ReadsTitlesInQuotationMarks(string raw, string expected) => Assert.Equal(expected, Fields.Of(ReferenceParser.Parse(raw)));

    [Theory]
    [InlineData("van der Berg, J., de Vries, K., & O'Neil, P. (2018). Stones. Bridge Studies, 5, 1-20.", "?J | by=van der Berg, J.+de Vries, K.+O'Neil, P | title=Stones | in=Bridge Studies | year=2018 | vol=5 | pp=1-20")]
    [InlineData("Smith, J. A., & Doe, B. (2020). Bridges of stone (2nd ed.). Stone House.", "?M | by=Smith, J. A.+Doe, B | title=Bridges of stone (2nd ed.) | pub=Stone House | year=2020")]
    [InlineData("Smith, J. A. (2020). Stones in water. In B. Doe & C. Poe (Eds.), Handbook of stones (pp. 12-34). Stone House.", "?M | by=Smith, J. A | title=Stones in water | in=Handbook of stones | ed-by=B. Doe+C. Poe | pub=Stone House | year=2020 | pp=12-34")]
    [InlineData("Smith, J. A. (2020, March 5). Bridges of stone. Stone News. https://a.example/b", "?EB/OL | by=Smith, J. A | title=Bridges of stone | in=Stone News | year=2020 | url=https://a.example/b")]
    [InlineData("Smith, J. and Doe, B. (2020) Bridges of stone. 2nd edn. London: Stone Press.", "?M | by=Smith, J.+Doe, B | title=Bridges of stone | ed=2 | at=London | pub=Stone Press | year=2020")]
    public void ReadsYearsAfterTheNames(string raw, string expected) => Assert.Equal(expected, Fields.Of(ReferenceParser.Parse(raw)));

    [Theory]
    [InlineData("John Smith, Bridges of Stone (London: Stone Press, 2020), 12-15.", "?M | by=John Smith | title=Bridges of Stone | at=London | pub=Stone Press | year=2020 | pp=12-15")]
    [InlineData("John Smith and Betty Doe, Bridges of Stone (London: Stone Press, 2020).", "?M | by=John Smith+Betty Doe | title=Bridges of Stone | at=London | pub=Stone Press | year=2020")]
    public void ReadsImprintsInBrackets(string raw, string expected) => Assert.Equal(expected, Fields.Of(ReferenceParser.Parse(raw)));

    [Theory]
    [InlineData("Smith J. The \"old\" stones[J]. Bridge, 2020, 12(3): 4-5.", "J | by=Smith J | title=The \"old\" stones | in=Bridge | year=2020 | vol=12 | no=3 | pp=4-5")]
    [InlineData("The \"old\" stones of the river", " | title=The \"old\" stones of the river")]
    [InlineData("Stones (see London: a river, 2020) and water", " | title=Stones (see London: a river, 2020) and water")]
    public void LeavesOtherEntriesAlone(string raw, string expected) => Assert.Equal(expected, Fields.Of(ReferenceParser.Parse(raw)));

    [Theory]
    [InlineData("Bridge Review 12, no. 3 (2020): 45-67", "Bridge Review|12|3|45-67|2020")]
    [InlineData("Bridge Review, 5, 1-20", "Bridge Review|5||1-20|")]
    [InlineData("Bridge Review 12, e12345", "Bridge Review|12||e12345|")]
    [InlineData("Bridge Review", "")]
    [InlineData("12(3), 45", "")]
    public void ReadsWhereAnArticleStands(string text, string expected)
    {
        var entry = EntryText.From(text);

        var draft = Locators.Read(entry, entry.Whole, new Draft());

        Segment[] fields = draft is null ? [] : [draft.Container, draft.Volume, draft.Issue, draft.Pages, draft.Year];
        Assert.Equal(expected, string.Join('|', fields.Select(field => field.In(text).ToString())));
    }
}
