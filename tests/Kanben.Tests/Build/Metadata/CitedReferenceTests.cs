using Kanben.Build.Metadata;
using Kanben.Text.References;

namespace Kanben.Tests.Build.Metadata;

public sealed class CitedReferenceTests
{
    [Theory]
    [InlineData("钱一, 孙二. 论墨的制法[J]. 印刷学报, 2020, 12(3): 45-52.", "citation_title=论墨的制法;citation_author=钱一;citation_author=孙二;citation_journal_title=印刷学报;citation_volume=12;citation_issue=3;citation_firstpage=45;citation_lastpage=52;citation_publication_date=2020")]
    [InlineData("李三. 纸的社会史[D]. 武汉: 江城大学, 2018.", "citation_title=纸的社会史;citation_author=李三;citation_dissertation_institution=江城大学;citation_publication_date=2018")]
    [InlineData("王四. 活字[M]. 北京: 墨海书局, 1999.", "citation_title=活字;citation_author=王四;citation_publisher=墨海书局;citation_publication_date=1999")]
    public void CutsAnEntryIntoItsFields(string entry, string tag) => Assert.Equal(tag, CitedReference.Of(ReferenceParser.Parse(entry)));

    [Theory]
    [InlineData("见上文所引各书。")]
    [InlineData("赵五. 甲; 乙[J]. 印刷学报, 2020, 12(3): 45-52.")]
    public void KeepsAnEntryWholeThatFieldsWouldSpoil(string entry) => Assert.Equal(entry, CitedReference.Of(ReferenceParser.Parse(entry)));
}
