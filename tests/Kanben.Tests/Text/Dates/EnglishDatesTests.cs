using Kanben.Model;

namespace Kanben.Tests.Text.Dates;

public sealed class EnglishDatesTests
{
    [Theory]
    [InlineData("On the 3rd of March, 1918, peace came.", "the 3rd of March, 1918=1918-03-03")]
    [InlineData("On Monday, 5 March 2012, it met.", "Monday, 5 March 2012=2012-03-05")]
    [InlineData("In early March 2012, it met.", "early March 2012=2012-03")]
    [InlineData("at the end of March 2012", "the end of March 2012=2012-03")]
    [InlineData("since March 2012", "since March 2012=2012-03/..")]
    [InlineData("the March 2012 meeting", "March 2012=2012-03")]
    [InlineData("as of 3 March 2012", "as of 3 March 2012=../2012-03-03")]
    [InlineData("before 3 March 2012", "before 3 March 2012=../2012-03-02")]
    [InlineData("in Q2 of 2012", "Q2 of 2012=2012-04/2012-06")]
    [InlineData("in the third quarter of 2012", "the third quarter of 2012=2012-07/2012-09")]
    [InlineData("in the first six months of 2012", "the first six months of 2012=2012-01/2012-06")]
    [InlineData("in the summer of 1936", "the summer of 1936=1936-22")]
    public void ReadsDaysMonthsAndPartsOfYears(string text, string expected) => Assert.Equal(expected, FoundDates.In(text));

    [Theory]
    [InlineData("between April and June 2012", "between April and June 2012=2012-04/2012-06")]
    [InlineData("from 3 to 5 March 2012", "from 3 to 5 March 2012=2012-03-03/2012-03-05")]
    [InlineData("March 3-5, 2012", "March 3-5, 2012=2012-03-03/2012-03-05")]
    [InlineData("30 March–2 April 2012", "30 March–2 April 2012=2012-03-30/2012-04-02")]
    [InlineData("from January 2, 2012 to May 3, 2013", "from January 2, 2012 to May 3, 2013=2012-01-02/2013-05-03")]
    [InlineData("between the years 1927 and 1937", "between the years 1927 and 1937=1927/1937")]
    [InlineData("from 1927 until 1937", "from 1927 until 1937=1927/1937")]
    [InlineData("over the period 1927–1937", "1927–1937=1927/1937")]
    [InlineData("in 1927–37", "1927–37=1927/1937")]
    [InlineData("from the 1920s to the 1930s", "from the 1920s to the 1930s=1920/1939")]
    [InlineData("the 1920s–30s", "the 1920s–30s=1920/1939")]
    [InlineData("from the 15th to the 17th century", "from the 15th to the 17th century=1400/1699")]
    [InlineData("the late 17th and early 18th centuries", "the late 17th and early 18th centuries=1600/1799")]
    [InlineData("from 403 to 221 BCE", "from 403 to 221 BCE=-0402/-0220")]
    [InlineData("206 B.C. – A.D. 9", "206 B.C. – A.D. 9=-0205/0009")]
    [InlineData("from 1949 to the present", "from 1949 to the present=1949/..")]
    [InlineData("The Tang dynasty (AD 618–907)", "AD 618–907=0618/0907")]
    [InlineData("2015-01-02 to 2016-03-04", "2015-01-02 to 2016-03-04=2015-01-02/2016-03-04")]
    [InlineData("from 1949 onwards", "from 1949 onwards=1949/..")]
    public void FillsEachEndOfARangeWithWhatTheOtherSays(string text, string expected) => Assert.Equal(expected, FoundDates.In(text));

    [Theory]
    [InlineData("in the mid-19th century", "the mid-19th century=18XX")]
    [InlineData("at the turn of the 20th century", "the turn of the 20th century=19XX")]
    [InlineData("in the twenty-first century", "the twenty-first century=20XX")]
    [InlineData("the 4th century B.C.", "the 4th century B.C.=-0399/-0300")]
    [InlineData("nineteenth-century novels", "nineteenth-century=18XX")]
    [InlineData("the first quarter of the 20th century", "the first quarter of the 20th century=1900/1924")]
    [InlineData("In the 194Os, it grew.", "the 194Os=194X")]
    [InlineData("the 1950's", "the 1950's=195X")]
    [InlineData("before the 1950s", "before the 1950s=../1949")]
    [InlineData("the second century of the railway", "")]
    public void ReadsDecadesAndCenturies(string text, string expected) => Assert.Equal(expected, FoundDates.In(text));

    [Theory]
    [InlineData("in 2012, 2013 and 2015", "2012=2012;2013=2013;2015=2015")]
    [InlineData("By the year 2050, it ends.", "By the year 2050=2050")]
    [InlineData("prior to 1912", "prior to 1912=../1911")]
    [InlineData("up to 1912", "up to 1912=../1912")]
    [InlineData("c. 1320", "c. 1320=1320~")]
    [InlineData("in about 1320, it", "about 1320=1320~")]
    [InlineData("put forward in 2O13,bringing", "2O13=2013")]
    [InlineData("From 1912, it grew.", "1912=1912")]
    [InlineData("As early as 1912, it grew.", "1912=1912")]
    [InlineData("in 221 B.C.E.", "221 B.C.E.=-0220")]
    public void BelievesABareYearBehindAWordThatAsksForOne(string text, string expected) => Assert.Equal(expected, FoundDates.In(text));

    [Theory]
    [InlineData("In 1912 it met. In March, it met again.", "1912=1912;March=1912-03")]
    [InlineData("In 1912 it met. On March 4, it met again.", "1912=1912;March 4=1912-03-04")]
    [InlineData("In 1912 it met. The following year, it closed.", "1912=1912;The following year=1913")]
    [InlineData("In 1912 it met. Three years later, it closed.", "1912=1912;Three years later=1915")]
    [InlineData("In 1912 it met. In the same year, it closed.", "1912=1912;the same year=1912")]
    [InlineData("In 1912 it met. March of progress may go on.", "1912=1912")]
    [InlineData("In 1912 it met, a delay of three years later mended.", "1912=1912")]
    [InlineData("In March, it met.", "")]
    public void BorrowsTheYearOfTheDateBefore(string text, string expected) => Assert.Equal(expected, FoundDates.In(text));

    [Theory]
    [InlineData("by 1200 dollars")]
    [InlineData("from 1000 to 2000 m")]
    [InlineData("between 1200 and 1500 patients")]
    [InlineData("between 1949 and 1978 patients")]
    [InlineData("until 2000 cycles")]
    [InlineData("in 1024 bits")]
    [InlineData("in 1500 hectares")]
    [InlineData("in 2019-nCoV cases")]
    [InlineData("over 1937 items")]
    [InlineData("the Agenda 2030")]
    [InlineData("Smith (2019) and Wang (2020)")]
    public void LeavesQuantitiesNamesAndCitationsAlone(string text) => Assert.Empty(FoundDates.In(text));

    [Fact]
    public void TellsHowAMonthIsKnown() => Assert.Equal(DateBasis.Inherited, FoundDates.Mentions("In 1912 it met. On March 4, it met again.")[^1].Basis);
}
