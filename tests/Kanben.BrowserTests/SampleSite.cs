using System.Security.Cryptography;
using System.Text;
using Kanben.Build;
using Kanben.Model;

namespace Kanben.BrowserTests;

/// <summary>A small site with one of everything that a page can show, built once into a temporary folder.</summary>
public sealed class SampleSite : IDisposable
{
    public const string Article = "articles/lun-zhi/index.html";

    public const string Edition = "articles/lun-mo/edition/index.html";
    public const string Source = "articles/lun-mo/edition/source/index.html";

    public static readonly string[] Pages =
    [
        "index.html", "articles/index.html", Article, "articles/on-paper/index.html", "timeline/index.html", "glossary/index.html", "glossary/strokes/index.html", "references/index.html",
        Edition, Source, "keywords/index.html", "keywords/纸/index.html", "authors/index.html", "authors/周一/index.html", "about/index.html", "404.html",
    ];

    // One red pixel.
    private const string Picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

    private readonly string _folder = Directory.CreateTempSubdirectory("kanben-browser-").FullName;

    public SampleSite()
    {
        Write("input/site.yml", "title: 纸墨文集\nsubtitle: 试排\ndescription: 一个用来试排的小站。\n");
        Write("input/pages/about.md", "---\ntitle: 关于\n---\n这里说明来历。\n");
        Write("input/glossary/纸.md", "---\nterm: 纸\nenglish: paper\naliases: [纸张]\nsource: 编者\n---\n书写与印刷的载体。\n");
        Write("input/timeline.yml", "events: [{ date: 2035, title: 建成数字印刷馆, kind: plan, source: 'https://example.org/plan' }, { date: 193X, title: 机制纸盛行, kind: period, source: 《印刷史》 }]\n");
        Write("input/articles/lun-zhi.md", Chinese);
        Write("input/articles/on-paper.md", English);
        Write("seeds/lun-mo.txt", Seed);
        Write("input/articles/lun-mo.md", Edited);
        WriteBytes("input/articles/lun-zhi/dot.png", Convert.FromBase64String(Picture));
        Build();
    }

    private SampleSite(IEnumerable<(string File, string Text)> files)
    {
        foreach (var (file, text) in files)
        {
            Write(file, text);
        }

        Build();
    }

    // A timeline of more events than a page holds, told by two articles.
    private static IEnumerable<(string, string)> LongTimeline(int events)
    {
        yield return ("input/site.yml", "title: 长编\n");
        foreach (var (name, what) in new[] { ("jia", "种古籍出版"), ("yi", "座书院建成") })
        {
            yield return ($"input/articles/{name}.md", $"---\ntitle: {name}\nkeywords: [{name}]\n---\n" + string.Concat(Enumerable.Range(0, events).Select(number => $"{1960 + (number % 50)}年，第{number}{what}。\n\n")));
        }
    }

    // A bibliography of more works than a page holds: under one letter of Chinese two syllables, of books and articles of twenty years.
    private static IEnumerable<(string, string)> LongBibliography(int works)
    {
        var entries = Enumerable.Range(1, works).Select(number => (number % 3) switch
        {
            0 => $"周一.论第{number}种纸[J].书史研究,{2000 + (number % 20)},1(1):1-9.",
            1 => $"赵二.第{number}种墨谱[M].北京:学林书局,{2000 + (number % 20)}.",
            _ => $"Smith J. On the paper {number}[J]. Ink Studies, {2000 + (number % 20)}, 2(3): 4-5.",
        }).ToList();
        yield return ("input/site.yml", "title: 长目\n");
        yield return ("input/articles/jia.md", $"---\ntitle: 甲\n---\n{string.Concat(entries.Select((_, i) => $"说。[^{i + 1}]"))}\n\n{string.Join("\n\n", entries.Select((entry, i) => $"[^{i + 1}]: {entry}"))}\n");
    }

    // A glossary of more terms than a page holds: two syllables of one letter and a word in Latin letters; one term is used often.
    private static IEnumerable<(string, string)> LongGlossary(int terms)
    {
        string[] names = [.. Enumerable.Range(1, terms).Select(number => (number % 3) switch { 0 => $"周氏{number}号纸", 1 => $"赵氏{number}号墨", _ => $"Ink {number}" })];
        yield return ("input/site.yml", "title: 长编\n");
        foreach (var (part, i) in names.Chunk(100).Select((part, i) => (part, i)))
        {
            yield return ($"input/articles/a{i}.md", $"---\ntitle: 第{i}篇\nkeywords: [{string.Join(", ", part)}]\n---\n文。\n");
        }

        yield return ("input/articles/jia.md", $"---\ntitle: 甲\n---\n## 1 总说\n\n{string.Concat(Enumerable.Range(1, 8).Select(number => $"其{number}，说到{names[2]}。"))}\n");
    }

    /// <summary>A site whose timeline fills several pages.</summary>
    public static SampleSite WithLongTimeline() => new(LongTimeline(400));

    /// <summary>A site whose bibliography fills several pages: 301 works each of 周一, 赵二 and Smith.</summary>
    public static SampleSite WithLongBibliography() => new(LongBibliography(903));

    /// <summary>A site whose glossary fills several pages: a third of its terms each of 周氏, 赵氏 and Ink.</summary>
    public static SampleSite WithLongGlossary() => new(LongGlossary(1302));

    public string Output => Path.Combine(_folder, "output");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Build()
    {
        var result = SiteBuild.Run(new BuildOptions(_folder, Output));
        Assert.True(result.IsPublished, string.Join('\n', result.Diagnostics));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
    }

    private void Write(string file, string text) => WriteBytes(file, Encoding.UTF8.GetBytes(text));

    private void WriteBytes(string file, byte[] bytes)
    {
        var full = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    private const string Chinese = """
        ---
        title: 论纸：一种载体的历史
        subtitle: 兼及墨
        authors:
          - name: 周一
            affiliation: 某大学历史系
            note: 周一，1980年生，某大学教授
          - name: 李二
            affiliation: [某研究所, 某大学历史系]
        abstract: 2021年5月，某地出土古纸。本文论述纸的历史。
        keywords: [纸, 印刷]
        date: 2024-06
        journal: {title: 书史研究, volume: 3, issue: 2, pages: 1-9}
        english: {title: On Paper, authors: [Zhou Yi], abstract: A history of paper., keywords: [paper]}
        notes: ["课题：纸史研究（编号：2021001）"]
        ---
        ## 1 引言

        1957年5月，西安灞桥出土了一批古纸。[^1][^2][^3]学界称之为“灞桥纸”，《中国造纸技术史稿》有专章论述。[^n1]

        ### 1.1 材料

        麻、楮、竹皆可造纸，纸张因此各异。[^2]<sup>3-4</sup>其成分约合 $\frac{m}{n} \times 100\%$，即

        $$
        x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}
        $$

        表1 产量与用途

        | 年 | 产量 | 用途很长很长很长很长很长的一列 | 备注 |
        |:--:|--:|:--|:--|
        | 1 | 2 | 书写 | 无 |

        ![图1 一个红点](lun-zhi/dot.png)

        > 纸者，砥也，平滑如砥石也。

        - 麻纸
        - 皮纸

        ## 2 恶意之处

        甲<script>window.taken = 1</script>乙<img src=x onerror="window.taken = 1">丙<b>丁</b> [戊](https://example.org/)

        <table onclick="window.taken = 1"><tr><td style="position:fixed">己<script>window.taken = 1</script></td></tr></table>

        ## 参考文献

        [^1]: 潘一.中国造纸技术史稿[M].北京:文物出版社,1979.

        [^2]: 周一.论麻纸[J].书史研究,2020,1(1):1-9. https://example.org/a_very_long_address_that_does_not_break_by_itself_0123456789_0123456789_0123456789

        [^3]: Smith J. On ink[J]. Ink Studies, 2001, 2(3): 4-5. DOI:10.1234/ink.2001.

        [^n1]: 定名见后文。
        """;

    private const string English = """
        ---
        title: On Paper in the West
        authors: [John Smith]
        abstract: Paper reached Europe in the 11th century.
        keywords: [paper]
        language: en
        date: 2023
        ---
        ## 1 Introduction

        The first mill was founded in 1276 in Fabriano. “Laid paper” is defined as paper with a ribbed texture.

        ## 2 Conclusion

        Paper endures.
        """;

    // Everything that an apparatus shows: joined, relevelled, moved, changed at length, removed often, and markup that must stay text.
    private static readonly string Seed = $"""
        # 论墨

        郑三

        ### 1 引言

        墨之为物,起于上古而盛于汉唐。其始不过取石之黑者磨而用之,后乃有松

        **作者简介：** 郑三，某研究所研究员，长期从事制墨工艺史的研究与整理。

        烟油烟之制,遂成一艺。<script>window.taken = 1</script>

        {Long}

        {string.Join("\n\n", Enumerable.Range(1, 20).Select(page => $"墨史研究 第{page}期 <img src=x onerror='window.taken = 1'>"))}

        制墨之家，代有传人，至今不绝如缕。
        """;

    private static string Long => string.Concat(Enumerable.Range(1, 30).Select(number => $"第{number}种旧墨，"));

    private static string Heads => string.Concat(Enumerable.Range(1, 20)
        .Select(page => $"    - {{ kind: running-head, line: {13 + (2 * page)}, text: \"墨史研究 第{page}期 <img src=x onerror='window.taken = 1'>\" }}\n"));

    private static string Edited => $$"""
        ---
        title: 论墨
        authors: [{ name: 郑三, note: 郑三，某研究所研究员，长期从事制墨工艺史的研究与整理。 }]
        source:
          seed: seeds/lun-mo.txt
          sha256: {{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Seed)))}}
          removed:
            - { kind: markup, line: 11, text: <script>window.taken = 1</script> }
            - { kind: figure-text, line: 13, text: {{Long}} }
        {{Heads}}
          repairs:
            - { rule: corrected, line: 7, before: 上古而盛于, after: 远古而盛于 }
        ---
        ## 1 引言

        墨之为物，起于远古而盛于汉唐。其始不过取石之黑者磨而用之，后乃有松烟油烟之制，遂成一艺。

        制墨之家，代有传人，至今不绝如缕。
        """;
}
