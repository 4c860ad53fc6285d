using Kanben.Build.Bibliographies;
using Kanben.Model;
using static Kanben.Tests.Build.Bibliographies.CitedSamples;

namespace Kanben.Tests.Build.Bibliographies;

/// <summary>Documents of every type with the text that GB/T 7714-2025 gives them; each follows an example of the clause it names.</summary>
internal static class Gbt7714Cases
{
    public static IReadOnlyList<(string Clause, CslItem Item, string Text)> All { get; } =
    [
        ("8.2", Zh("M", "纸的历史", "王一", "李二") with { PublisherPlace = "北京", Publisher = "文史书社", Issued = Y(2019), Page = "65-66" }, "王一，李二. 纸的历史[M]. 北京: 文史书社, 2019: 65-66."),
        ("7.4", Zh("M", "造纸概论", "王一") with { Edition = "3", PublisherPlace = "北京", Publisher = "文史书社", Issued = Y(2019) }, "王一. 造纸概论[M]. 3 版. 北京: 文史书社, 2019."),
        ("7.4", Zh("M", "造纸概论", "王一") with { Edition = "1", PublisherPlace = "北京", Publisher = "文史书社", Issued = Y(2019) }, "王一. 造纸概论[M]. 北京: 文史书社, 2019."),
        ("7.4", Zh("M", "造纸概论", "王一") with { Edition = "修订版", PublisherPlace = "北京", Publisher = "文史书社", Issued = Y(2019) }, "王一. 造纸概论[M]. 修订版. 北京: 文史书社, 2019."),
        ("7.4", En("M", "Paper and ink", Name("Smith", "John")) with { Edition = "2", PublisherPlace = "London", Publisher = "Quill Press", Issued = Y(2001) }, "Smith J. Paper and ink[M]. 2nd ed. London: Quill Press, 2001."),
        ("7.4", En("M", "Paper and ink", Name("Smith", "John")) with { Edition = "Rev. ed.", PublisherPlace = "London", Publisher = "Quill Press", Issued = Y(2001) }, "Smith J. Paper and ink[M]. Rev. ed. London: Quill Press, 2001."),
        ("7.2.3", Zh("M", "墨史", "王一") with { Volume = "4", PublisherPlace = "北京", Publisher = "文史书社", Issued = Y(2019) }, "王一. 墨史：第 4 卷[M]. 北京: 文史书社, 2019."),
        ("7.2.3", Zh("M", "墨史", "王一") with { Volume = "上", PublisherPlace = "北京", Publisher = "文史书社", Issued = Y(2019) }, "王一. 墨史：上册[M]. 北京: 文史书社, 2019."),
        ("7.2.3", En("M", "Ink", Name("Smith", "John")) with { Volume = "2", PublisherPlace = "London", Publisher = "Quill Press", Issued = Y(2001) }, "Smith J. Ink: vol. 2[M]. London: Quill Press, 2001."),
        ("8.2", Zh("M", "西方的纸", "史密斯") with { Translators = Whole("徐三", "赵四"), PublisherPlace = "北京", Publisher = "文史书社", Issued = Y(2019) }, "史密斯. 西方的纸[M]. 徐三，赵四，译. 北京: 文史书社, 2019."),
        ("8.2", En("M", "Paper in China", CslName.Whole("Wang Yi")) with { Translators = [Name("Smith", "John")], PublisherPlace = "London", Publisher = "Quill Press", Issued = Y(2001) }, "Wang Yi. Paper in China[M]. Smith J, trans. London: Quill Press, 2001."),
        ("7.5.2.3", En("M", "Open paper", Name("Smith", "John")) with { Publisher = "Quill Press", Issued = Y(2025), Url = "https://paper.example/b" }, "Smith J. Open paper[M/OL]. Quill Press, 2025. https://paper.example/b."),
        ("8.3", Zh("M", "论麻纸", "王一") with { ContainerTitle = "造纸文集", ContainerAuthors = Whole("李二"), Edition = "2", PublisherPlace = "北京", Publisher = "文史书社", Issued = Y(2013), Page = "302" }, "王一. 论麻纸[M]//李二. 造纸文集. 2 版. 北京: 文史书社, 2013: 302."),
        ("8.3", Zh("M", "论皮纸", "王一") with { ContainerTitle = "造纸全集", Volume = "35", PublisherPlace = "北京", Publisher = "文史书社", Issued = Y(2013), Page = "302" }, "王一. 论皮纸[M]//造纸全集：第 35 卷. 北京: 文史书社, 2013: 302."),
        ("8.5", Zh("J", "论麻纸", "王一", "李二", "张三", "赵四") with { ContainerTitle = "书史学报（社会科学版）", Issued = Y(2012), Volume = "52", Issue = "11", Page = "1518-1523" }, "王一，李二，张三，等. 论麻纸[J]. 书史学报（社会科学版）, 2012, 52 (11): 1518-1523."),
        ("8.5.1.1", Zh("J", "论皮纸", "王一") with { ContainerTitle = "书史", Issued = Y(2010), Issue = "6", Page = "23" }, "王一. 论皮纸[J]. 书史, 2010 (6): 23."),
        ("8.5.1.1", Zh("J", "论竹纸", "王一") with { ContainerTitle = "书史", Issued = Y(2012), Volume = "22", Issue = "增刊 2", Page = "81-86" }, "王一. 论竹纸[J]. 书史, 2012, 22 (增刊 2): 81-86."),
        ("8.5.1.1", En("J", "On ink", Name("Smith", "J. A.")) with { ContainerTitle = "Ink Studies", Issued = Y(2014), Volume = "510", Page = "356-363" }, "Smith J A. On ink[J]. Ink Studies, 2014, 510: 356-363."),
        ("7.7", En("J", "On quills", Name("Smith", "John")) with { ContainerTitle = "Ink Studies", Issued = Y(2023), Volume = "12", Page = "giad067" }, "Smith J. On quills[J]. Ink Studies, 2023, 12: giad067."),
        ("8.5.1.1", Zh("J", "论宣纸", "王一") with { ContainerTitle = "书史", Issued = PartialDate.Of(2024, 5, 9), Url = "https://paper.example/j" }, "王一. 论宣纸[J/OL]. 书史, 2024-05-09. https://paper.example/j."),
        ("8.5.1.2", En("J", "On wax", Name("Smith", "John")) with { ContainerTitle = "Ink Studies", Issued = Y(2006), Volume = "57", Issue = "5/6", Page = "169-176" }, "Smith J. On wax[J]. Ink Studies, 2006, 57 (5/6): 169-176."),
        ("8.5", Zh("J", "铜镜与纸", "久保一郎") with { Translators = Whole("徐三"), ContainerTitle = "书史", Issued = Y(2009), Issue = "1", Page = "85-92" }, "久保一郎. 铜镜与纸[J]. 徐三，译. 书史, 2009 (1): 85-92."),
        ("7.9.2", En("J", "On glue", Name("Smith", "John")) with { ContainerTitle = "Ink Studies", Issued = Y(2014), Volume = "5", Page = "3-6", Url = "https://paper.example/glue", Doi = "10.1234/glue.5" }, "Smith J. On glue[J/OL]. Ink Studies, 2014, 5: 3-6. https://paper.example/glue. DOI:10.1234/glue.5."),
        ("7.9.1", En("J", "On glue", Name("Smith", "John")) with { ContainerTitle = "Ink Studies", Issued = Y(2014), Volume = "5", Page = "3-6", Url = "https://doi.org/10.1234/glue.5", Doi = "10.1234/glue.5" }, "Smith J. On glue[J/OL]. Ink Studies, 2014, 5: 3-6. https://doi.org/10.1234/glue.5."),
        ("8.5.1.4", Zh("N", "纸价上涨", "王一") with { ContainerTitle = "京华日报", Issued = PartialDate.Of(2000, 11, 20), Page = "15" }, "王一. 纸价上涨[N]. 京华日报, 2000-11-20 (15)."),
        ("8.6.1", Zh("C", "古纸的保护", "王一") with { ContainerTitle = "古籍保护研讨会论文集", ContainerAuthors = Whole("古籍学会"), PublisherPlace = "北京", Publisher = "文史书社", Issued = Y(2005), Page = "22-25" }, "王一. 古纸的保护[C]//古籍学会. 古籍保护研讨会论文集. 北京: 文史书社, 2005: 22-25."),
        ("8.6.3", Zh("C", "古纸的修复", "王一", "李二") with { ContainerTitle = "第 31 次全国古籍年会", Issued = Y(2022), Page = "2" }, "王一，李二. 古纸的修复[C]//第 31 次全国古籍年会, 2022: 2."),
        ("8.7", Zh("D", "麻纸考", "王一") with { PublisherPlace = "武汉", Publisher = "江城大学", Issued = Y(2022), Page = "87" }, "王一. 麻纸考[D]. 武汉: 江城大学, 2022: 87."),
        ("8.8", Zh("R", "造纸业发展报告", "造纸学会") with { Number = "ZZ-2013-10", Issued = PartialDate.Of(2013, 9, 30), Url = "https://paper.example/r" }, "造纸学会. 造纸业发展报告：ZZ-2013-10[R/OL]. 2013-09-30. https://paper.example/r."),
        ("8.8", En("R", "Handling of pulp", CslName.Whole("Institute of Paper")) with { Number = "PB 91-194001", PublisherPlace = "Springfield", Publisher = "Paper Service", Issued = Y(1990), Page = "25" }, "Institute of Paper. Handling of pulp: PB 91-194001[R]. Springfield: Paper Service, 1990: 25."),
        ("8.9", Zh("S", "信息与文献 纸张耐久性", "造纸学会") with { Number = "GB/T 24423—2009", PublisherPlace = "北京", Publisher = "标准书社", Issued = Y(2009) }, "GB/T 24423—2009 信息与文献 纸张耐久性[S]."),
        ("8.10", Zh("P", "一种造纸装置", "王一") with { Number = "CN200610171314.3", Issued = PartialDate.Of(2008, 1, 16), Page = "8-9" }, "王一. 一种造纸装置：CN200610171314.3[P]. 2008-01-16: 8-9."),
        ("8.11.3", Zh("EB/OL", "馆藏古纸", "王一") with { Issued = PartialDate.Of(2021, 4, 21), Accessed = PartialDate.Of(2023, 5, 2), Url = "https://paper.example/e" }, "王一. 馆藏古纸[EB/OL]. (2021-04-21) [2023-05-02]. https://paper.example/e."),
        ("8.11.3", En("EB/OL", "Library of Paper") with { Accessed = PartialDate.Of(2020, 6, 12), Url = "https://paper.example/" }, "Library of Paper[EB/OL]. [2020-06-12]. https://paper.example/."),
        ("8.12", Zh("A", "奏请造纸折", "王一") with { Number = "04-01-35-0399-039", PublisherPlace = "北京", Publisher = "历史档案馆", Issued = PartialDate.Of(1931, 11, 7) }, "王一. 奏请造纸折：04-01-35-0399-039[A]. 北京: 历史档案馆, 1931-11-07."),
        ("8.13", Zh("CM", "纸坊分布图册", "王一", "李二") with { Edition = "新版", PublisherPlace = "北京", Publisher = "地图书社", Issued = Y(2006) }, "王一，李二. 纸坊分布图册[CM]. 新版. 北京: 地图书社, 2006."),
        ("8.14", Zh("DS/OL", "古纸纤维图像", "王一") with { Edition = "V1.0", Publisher = "科学数据中心", Issued = PartialDate.Of(2023, 9, 10), Accessed = PartialDate.Of(2025, 7, 15), Url = "https://paper.example/d" }, "王一. 古纸纤维图像[DS/OL]. V1.0. 科学数据中心 (2023-09-10) [2025-07-15]. https://paper.example/d."),
        ("8.15", En("PP/OL", "On fibres", Name("Smith", "John")) with { Edition = "V2", Publisher = "PaperXiv", Issued = PartialDate.Of(2012, 3, 18), Accessed = PartialDate.Of(2020, 6, 24), Url = "https://paper.example/p" }, "Smith J. On fibres[PP/OL]. V2. PaperXiv (2012-03-18) [2020-06-24]. https://paper.example/p."),
        ("A.1", Zh("G", "造纸史料", "王一") with { PublisherPlace = "北京", Publisher = "文史书社", Issued = Y(1985) }, "王一. 造纸史料[G]. 北京: 文史书社, 1985."),
        ("A.1", En("CP/OL", "Fibre counter", CslName.Whole("Paper Group")) with { Issued = Y(2020), Url = "https://paper.example/c" }, "Paper Group. Fibre counter[CP/OL]. 2020. https://paper.example/c."),
        ("A.1", Zh("Z", "纸样一册", "王一") with { Issued = Y(1990) }, "王一. 纸样一册[Z]. 1990."),
    ];
}
