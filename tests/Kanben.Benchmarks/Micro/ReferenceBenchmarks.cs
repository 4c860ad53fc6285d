using BenchmarkDotNet.Attributes;
using Kanben.Model;
using Kanben.Text.References;

namespace Kanben.Benchmarks.Micro;

/// <summary>The reading of bibliographic entries, in the time for one: Chinese and Western, marked and unmarked, of most types.</summary>
public class ReferenceBenchmarks
{
    private const int Count = 24;

    private static readonly string[] Entries =
    [
        "[1]张三,李四,王五,等.石桥与水乡聚落形态的关系研究[J].江南学刊(社会科学版),2020,40(3):101-109.",
        "[2] 张三, 李四. 石桥的保护与更新: 以江南水乡为例[J]. 桥梁评论, 2019, 12(增刊1): 20-25+41. DOI:10.1000/j.stone.2019.01.004.",
        "[3]赵六.数字化背景下石桥档案的整理[J/OL].石桥档案,1-12[2024-05-08].http://a.example.cn/kcms/detail/31.1108.G2.20240506.1103.002.html.",
        "[4] Smith J, Doe A B, Roe C, et al. Load transfer in old masonry bridges under repeated floods[J]. Journal of Bridges, 2021, 134(12): 1396-1401.",
        "[5] van der Berg J, O'Neil P. Stones in running water[J]. Stone Reports, 2018, 8: e0123456. https://doi.org/10.1000/s41598-018-1.",
        "[6] 张三. 石桥史: 第2卷[M]. 3版. 北京: 新桥出版社, 2008: 45-67.",
        "[7] [美]约翰·史密斯. 河流与城市[M]. 周七, 吴八, 译. 上海: 石桥书局, 2010.",
        "[8] Roe A. Fundamentals of stone[M]. 2nd ed. Cambridge, Mass.: Stone & Sons, 1998: 12-15.",
        "[9] 张三. 题词[M]//李四, 王五. 石桥全集: 卷35. 苏州: 石桥出版社, 1991: 扉页.",
        "[10] 张三. 面向保护的石桥测绘方法[C]//石桥学会. 第三届石桥会议论文集. 苏州: 新桥出版社, 2011: 45-52.",
        "[11] Doe B. Learning to see stones[C]//Proceedings of the 2019 Stone Conference. New York: SP, 2019: 4171-4186.",
        "[12]孙九.江南石桥的类型与演变[D].苏州:石桥大学,2015.",
        "[13] 石桥司. 江南石桥普查报告: SQ-2013-10[R/OL]. (2013-09-30)[2014-01-05]. http://www.example.cn/x/2013.pdf.",
        "[14] GB/T 99999.1—2021 石桥测绘 第1部分：总则[S].",
        "[15] 石桥委员会. 石桥设计规范: GB 99998—2010[S]. 北京: 新桥出版社, 2011: 2-3.",
        "[16] 张三, 李四. 一种石桥加固装置: CN201810000000.1[P]. 2019-01-02.",
        "[17] 周七. 一座石桥的三百年[N]. 石桥日报, 2020-01-02(15).",
        "[18] 石桥网. 石桥保护的新进展[EB/OL]. (2020-01-02)[2021-03-04]. https://www.example.cn/art/2020/1/2/art_12_34.html.",
        "[19] 张三, 2023. 石桥数据集[DS/OL]. V1.0. 石桥数据中心 (2023-09-10) [2024-07-15]. https://data.example.cn/CSTR:1.",
        "[20] 石桥档案馆. 石桥章程: 档案号 J12-3-45[A]. 苏州: 石桥档案馆, 1935: 2.",
        "[21] 张三，李四．石桥考：江南的桥．江南学刊，2015，35（11）：37－87．",
        "[22] Smith, J. A., & Doe, B. (2020). A study of bridges. Journal of Stone, 12(3), 45–50. https://doi.org/10.1000/abc",
        "[23] 黄某：《论小桥》，《江南学刊》2022年第2期，第12-15页。",
        "[24] Smith JA, Doe B. Stones in water. In: Poe C, editor. Handbook of stones. London: Stone Press; 2020. p. 12-34.",
    ];

    [Benchmark(OperationsPerInvoke = Count)]
    public ParsedReference? Parse()
    {
        ParsedReference? last = null;
        for (var i = 0; i < Count; i++)
        {
            last = ReferenceParser.Parse(Entries[i]);
        }

        return last;
    }
}
