using System.Collections.Frozen;
using System.Globalization;

namespace Kanben.Text.Dates;

/// <summary>A reign title with the dynasty that used it and the Gregorian years (astronomical) of its first and its last year.</summary>
internal sealed record Reign(string Name, char Dynasty, int First, int Last)
{
    /// <summary>The republic, and Japan but for its first years, kept the Gregorian calendar: months and days are what they say.</summary>
    public bool IsGregorian => Dynasty == '民' || (Dynasty == '日' && First > 1900);
}

/// <summary>
/// The reign titles scholarly prose dates by, with bounds: a year beyond the last is no date (雍正十六年). The first year of a title is the year
/// it was counted from, the last the year in which it ended. Lunar months do not map by arithmetic, so a reign gives years only.
/// </summary>
internal static class Reigns
{
    // Of a title used twice the better known stands first; the other is meant only where its dynasty is named before it. Titles that are
    // everyday words (文明, 普通, 长安) are left out.
    private const string Table = """
        汉 建元 -139 -134 元光 -133 -128 元朔 -127 -122 元狩 -121 -116 元鼎 -115 -110 元封 -109 -104 太初 -103 -100 天汉 -99 -96 太始 -95 -92 征和 -91 -88 始元 -85 -79
        汉 元凤 -79 -74 本始 -72 -69 地节 -68 -65 神爵 -60 -57 五凤 -56 -53 初元 -47 -43 永光 -42 -38 建昭 -37 -33 竟宁 -32 -32 建始 -31 -27 河平 -27 -24 阳朔 -23 -20
        汉 鸿嘉 -19 -16 永始 -15 -12 元延 -11 -8 绥和 -7 -6 元寿 -1 0 元始 1 5 居摄 6 8 始建国 9 13 天凤 14 19 地皇 20 23 建武 25 56 永平 58 75 建初 76 84 章和 87 88
        汉 永元 89 105 延平 106 106 元初 114 120 延光 122 125 永建 126 132 阳嘉 132 135 汉安 142 144 本初 146 146 建和 147 149 永寿 155 158 延熹 158 167 建宁 168 172
        汉 熹平 172 178 光和 178 184 中平 184 189 初平 190 193 兴平 194 195 建安 196 220 延康 220 220
        魏 黄初 220 226 青龙 233 237 景初 237 239 正始 240 249 嘉平 249 254 景元 260 264 咸熙 264 265 太平真君 440 451 太和 477 499 景明 500 504 正光 520 525 孝昌 525 527
        蜀 章武 221 223 建兴 223 237 延熙 238 257 景耀 258 263 炎兴 263 263
        吴 黄武 222 229 嘉禾 232 238 赤乌 238 251
        晋 泰始 265 274 咸宁 275 280 太康 280 289 元康 291 299 永康 300 301 永嘉 307 313 咸和 326 334 咸康 335 342 永和 345 356 升平 357 361 太元 376 396 隆安 397 401 义熙 405 418
        宋 元嘉 424 453 孝建 454 456 大明 457 464
        齐 永明 483 493 建元 479 482
        梁 天监 502 519 太清 547 549
        陈 天嘉 560 566 太建 569 582 祯明 587 589
        隋 开皇 581 600 仁寿 601 604 大业 605 618
        唐 武德 618 626 贞观 627 649 永徽 650 655 显庆 656 661 龙朔 661 663 麟德 664 665 乾封 666 668 总章 668 670 咸亨 670 674 仪凤 676 679 调露 679 680 永隆 680 681
        唐 永淳 682 683 垂拱 685 688 天授 690 692 万岁通天 696 697 圣历 698 700 神龙 705 707 景龙 707 710 景云 710 712 开元 713 741 天宝 742 756 至德 756 758 乾元 758 760
        唐 宝应 762 763 广德 763 764 永泰 765 766 大历 766 779 建中 780 783 兴元 784 784 贞元 785 805 永贞 805 805 元和 806 820 长庆 821 824 宝历 825 827 大和 827 835
        唐 开成 836 840 会昌 841 846 大中 847 860 咸通 860 874 乾符 874 879 广明 880 881 中和 881 885 光启 885 888 景福 892 893 乾宁 894 898 光化 898 901 天复 901 904 天祐 904 907
        五 开平 907 911 乾化 911 915 贞明 915 921 同光 923 926 天成 926 930 长兴 930 933 清泰 934 936 天福 936 944 开运 944 946 广顺 951 953 显德 954 960
        宋 建隆 960 963 乾德 963 968 开宝 968 976 太平兴国 976 984 雍熙 984 987 端拱 988 989 淳化 990 994 至道 995 997 咸平 998 1003 景德 1004 1007 大中祥符 1008 1016
        宋 天禧 1017 1021 乾兴 1022 1022 天圣 1023 1032 明道 1032 1033 景祐 1034 1038 宝元 1038 1040 康定 1040 1041 庆历 1041 1048 皇祐 1049 1054 至和 1054 1056 嘉祐 1056 1063
        宋 治平 1064 1067 熙宁 1068 1077 元丰 1078 1085 元祐 1086 1094 绍圣 1094 1098 元符 1098 1100 建中靖国 1101 1101 崇宁 1102 1106 大观 1107 1110 政和 1111 1118
        宋 重和 1118 1119 宣和 1119 1125 靖康 1126 1127 建炎 1127 1130 绍兴 1131 1162 隆兴 1163 1164 乾道 1165 1173 淳熙 1174 1189 绍熙 1190 1194 庆元 1195 1201
        宋 嘉泰 1201 1204 开禧 1205 1207 嘉定 1208 1224 宝庆 1225 1227 绍定 1228 1233 端平 1234 1236 嘉熙 1237 1240 淳祐 1241 1252 宝祐 1253 1258 开庆 1259 1259 景定 1260 1264
        宋 咸淳 1265 1274 德祐 1275 1276 景炎 1276 1278 祥兴 1278 1279
        辽 神册 916 922 天显 926 938 应历 951 969 统和 983 1012 开泰 1012 1021 重熙 1032 1055 清宁 1055 1064 咸雍 1065 1074 寿昌 1095 1101 乾统 1101 1110 保大 1121 1125
        金 收国 1115 1116 天辅 1117 1123 天会 1123 1137 天眷 1138 1140 皇统 1141 1149 正隆 1156 1161 大定 1161 1189 明昌 1190 1196 承安 1196 1200 泰和 1201 1208 贞祐 1213 1217
        金 兴定 1217 1222 正大 1224 1231 贞元 1153 1156
        元 中统 1260 1264 至元 1264 1294 元贞 1295 1297 大德 1297 1307 至大 1308 1311 皇庆 1312 1313 延祐 1314 1320 至治 1321 1323 泰定 1324 1328 天历 1328 1330 至顺 1330 1333
        元 元统 1333 1335 至正 1341 1370
        明 洪武 1368 1398 建文 1399 1402 永乐 1403 1424 洪熙 1425 1425 宣德 1426 1435 正统 1436 1449 景泰 1450 1457 天顺 1457 1464 成化 1465 1487 弘治 1488 1505 正德 1506 1521
        明 嘉靖 1522 1566 隆庆 1567 1572 万历 1573 1620 泰昌 1620 1620 天启 1621 1627 崇祯 1628 1644 弘光 1645 1645 隆武 1645 1646 永历 1647 1661
        清 天命 1616 1626 天聪 1627 1636 崇德 1636 1643 顺治 1644 1661 康熙 1662 1722 雍正 1723 1735 乾隆 1736 1795 嘉庆 1796 1820 道光 1821 1850 咸丰 1851 1861 同治 1862 1874
        清 光绪 1875 1908 宣统 1909 1911
        民 洪宪 1916 1916 民国 1912 2100 中华民国 1912 2100
        日 明治 1868 1912 大正 1912 1926 昭和 1926 1989 平成 1989 2019 令和 2019 2100
        """;

    private const string Dynasties = "汉魏蜀吴晋宋齐梁陈隋唐辽金元明清";

    private static readonly FrozenDictionary<char, Reign[]> ByFirst = Read()
        .OrderByDescending(reign => reign.Name.Length)
        .GroupBy(reign => reign.Name[0])
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    public static IEnumerable<string> Names => ByFirst.Values.SelectMany(reigns => reigns).Select(reign => reign.Name);

    public static bool TryTake(ref Cursor cursor, out Reign reign)
    {
        reign = null!;
        if (!ByFirst.TryGetValue(cursor.Current, out var candidates))
        {
            return false;
        }

        var before = cursor.Before(cursor.At);
        var isNamed = Dynasties.Contains(before);
        foreach (var candidate in candidates)
        {
            var trial = cursor;
            if (trial.Take(candidate.Name) && (reign is null || (isNamed && candidate.Dynasty == before)))
            {
                reign = candidate;
            }
        }

        return reign is not null && cursor.Take(reign.Name);
    }

    // Simplified texts write 元佑 as often as 元祐.
    private static IEnumerable<Reign> Read() =>
        from line in Table.Split('\n', StringSplitOptions.TrimEntries)
        let fields = line.Split(' ')
        from entry in fields.Skip(1).Chunk(3)
        from name in entry[0].Contains('祐') ? [entry[0], entry[0].Replace('祐', '佑')] : new[] { entry[0] }
        select new Reign(name, fields[0][0], int.Parse(entry[1], CultureInfo.InvariantCulture), int.Parse(entry[2], CultureInfo.InvariantCulture));
}
