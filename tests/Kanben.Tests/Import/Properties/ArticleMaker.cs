namespace Kanben.Tests.Import.Properties;

/// <summary>Makes scholarly articles of a small vocabulary: to the same number always the same article.</summary>
internal sealed class ArticleMaker(int number)
{
    private static readonly string[] Clauses =
    [
        "茶园多建在坡地上", "田埂用石块砌成", "埂上种着矮草", "雨水顺草流下", "土层在北坡较薄", "村民每年挑土上山", "县里设了三处样地", "坡度在二十度以上", "流失量逐年减少", "这种办法沿用已久", "草埂的费用较低", "石埂能用百年",
        "降雨集中在夏季", "径流带走了养分", "茶树的根系很浅", "梯田改变了坡长", "老人还记得旧法", "县志里有过记载", "产量因此有所增加", "各村的做法不同", "水渠沿着等高线修筑", "土壤呈酸性", "有机质含量偏低", "合作社统一管护",
    ];

    private static readonly string[] Nouns = ["样地概况", "研究方法", "土壤侵蚀", "田埂形式", "降雨特征", "保土效果", "村庄治理", "历史沿革", "费用与产量", "管护制度", "茶树根系", "坡面径流"];

    private static readonly string[] Words = ["茶园", "梯田", "水土保持", "村庄治理", "坡耕地", "径流", "田埂", "茶史"];

    private static readonly string[] Names = ["张明", "王建国", "李华", "陈晓东", "赵文", "周立新", "林秋", "吴国强"];

    private static readonly string[] Places = ["南山农业大学茶学院", "东海大学历史系", "北岭师范学院地理研究所"];

    private readonly Random _random = new(number);
    private int _sentences;
    private int _references;

    public IReadOnlyList<Part> Make()
    {
        _references = _random.Next(2, 9);
        var english = _random.Next(3);
        return [.. Front(), .. english == 1 ? English() : [], .. Sections(), .. References(), .. english == 2 ? English() : []];
    }

    private IEnumerable<Part> Front()
    {
        var names = Names.OrderBy(_ => _random.Next()).Take(_random.Next(1, 4)).ToList();
        var places = Places.Take(_random.Next(1, 3)).ToList();
        yield return new Part(PartKind.Title, $"山地{Pick(Words)}与{Pick(Nouns)}的关系", 1);
        yield return places.Count == 1
            ? new Part(PartKind.Authors, string.Join('，', names))
            : new Part(PartKind.Authors, string.Join('，', names.Select((name, i) => $"{name}{(i % 2) + 1}")));
        yield return new Part(PartKind.Affiliations, places.Count == 1 ? places[0] : string.Join('；', places.Select((place, i) => $"{i + 1}.{place}")));
        yield return new Part(PartKind.Abstract, $"摘要：{Sentence()}{Sentence()}");
        yield return new Part(PartKind.Keywords, $"关键词：{string.Join('；', Words.OrderBy(_ => _random.Next()).Take(_random.Next(3, 6)))}");
    }

    private static IEnumerable<Part> English() =>
    [
        new Part(PartKind.English, "Terraces and Soil in Mountain Tea Gardens", 1),
        new Part(PartKind.English, "ZHANG Ming, LI Hua"),
        new Part(PartKind.English, "Abstract: Tea gardens on steep slopes lose much of their soil in the rainy season."),
        new Part(PartKind.English, "Keywords: tea garden; terrace; soil"),
    ];

    private IEnumerable<Part> Sections()
    {
        var style = _random.Next(4);
        var chapters = _random.Next(2, 5);
        for (var chapter = 1; chapter <= chapters; chapter++)
        {
            yield return new Part(PartKind.Heading, Numbered(style, chapter, 0), 2);
            foreach (var part in Text())
            {
                yield return part;
            }

            for (var section = 1; section <= (chapter % 2 == 1 ? 2 : 0); section++)
            {
                yield return new Part(PartKind.Heading, Numbered(style, chapter, section), 3);
                foreach (var part in Text())
                {
                    yield return part;
                }
            }
        }
    }

    private string Numbered(int style, int chapter, int section) => (style, section) switch
    {
        (0, 0) => $"{chapter} {Pick(Nouns)}",
        (0, _) => $"{chapter}.{section} {Pick(Nouns)}",
        (1, 0) => $"{Han(chapter)}、{Pick(Nouns)}",
        (1, _) => $"（{Han(section)}）{Pick(Nouns)}",
        (2, 0) => $"第{Han(chapter)}章 {Pick(Nouns)}",
        (2, _) => $"第{Han(section)}节 {Pick(Nouns)}",
        (_, 0) => $"{chapter}.{Pick(Nouns)}",
        _ => $"（{section}）{Pick(Nouns)}",
    };

    private IEnumerable<Part> Text()
    {
        yield return Paragraph();
        switch (_random.Next(5))
        {
            case 0:
                var table = _random.Next(1, 9);
                yield return new Part(PartKind.Caption, $"表{table} {Pick(Nouns)}的比较");
                yield return new Part(PartKind.Table, $"| 样地 | 坡度 |\n| --- | --- |\n| 甲{table} | {table}5 |\n| 乙{table} | {table}8 |");
                break;
            case 1:
                yield return new Part(PartKind.Formula, $"$$\nA = {_random.Next(2, 99)} R K + b_{{{_random.Next(9)}}}\n$$");
                break;
            case 2:
                yield return new Part(PartKind.Item, $"（1）{Sentence()}");
                yield return new Part(PartKind.Item, $"（2）{Sentence()}");
                break;
            default:
                yield return Paragraph();
                break;
        }
    }

    private Part Paragraph() => new(PartKind.Paragraph, string.Concat(Enumerable.Range(0, _random.Next(2, 5)).Select(_ => Sentence())));

    // Each sentence is another, so that no paragraph repeats one before it.
    private string Sentence()
    {
        var clauses = Enumerable.Range(0, _random.Next(4, 7)).Select(_ => Pick(Clauses)).ToList();
        clauses[_random.Next(clauses.Count)] += _random.Next(6) switch
        {
            0 => "（见前文）",
            1 => $"[{_random.Next(1, _references + 1)}]",
            2 => "$x_1+y$",
            3 => $"“{Pick(Words)}”",
            4 => "与GIS模型一致",
            _ => "",
        };
        return $"第{++_sentences}处{string.Join('，', clauses)}{(_random.Next(3) == 0 ? "；其余照旧" : "")}。";
    }

    private IEnumerable<Part> References()
    {
        yield return new Part(PartKind.ReferenceHeading, "参考文献", 2);
        for (var entry = 1; entry <= _references; entry++)
        {
            yield return new Part(PartKind.Reference, $"[{entry}] {Pick(Names)}.{Pick(Words)}{Pick(Nouns)}" + _random.Next(4) switch
            {
                0 => $"[M].北京:海洋出版社,{_random.Next(1980, 2020)}.",
                1 => $"[J].茶学,{_random.Next(1980, 2020)},{entry}(2):{entry}1-{entry}9.",
                2 => $"[D].南山:南山农业大学,{_random.Next(1980, 2020)}.",
                _ => "[EB/OL].(2015-01-02)[2016-03-04]. http://example.org/a/b.html.",
            });
        }
    }

    private T Pick<T>(T[] values) => values[_random.Next(values.Length)];

    private static char Han(int value) => "〇一二三四五六七八九"[value];
}
