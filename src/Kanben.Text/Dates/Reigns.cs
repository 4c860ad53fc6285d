using System.Collections.Frozen;
using System.Globalization;

namespace Kanben.Text.Dates;

/// <summary>A reign title with the Gregorian years of its first and its last year.</summary>
internal sealed record Reign(string Name, int First, int Last);

/// <summary>
/// The reign titles scholarly prose dates by, with bounds: a year beyond the last is no date (雍正十六年). The first year of a title is the year
/// it was counted from, the last the year in which it ended. Lunar months do not map by arithmetic, so a reign gives years only.
/// </summary>
internal static class Reigns
{
    // Reign titles used twice (至元, 上元, 天启 of others) are left out or stand for the better known one.
    private const string Table = """
        贞观 627 649
        永徽 650 655
        开元 713 741
        天宝 742 756
        贞元 785 805
        元和 806 820
        会昌 841 846
        大中 847 860
        建隆 960 963
        太平兴国 976 984
        淳化 990 994
        咸平 998 1003
        景德 1004 1007
        大中祥符 1008 1016
        天圣 1023 1032
        庆历 1041 1048
        皇祐 1049 1054
        嘉祐 1056 1063
        治平 1064 1067
        熙宁 1068 1077
        元丰 1078 1085
        元祐 1086 1094
        绍圣 1094 1098
        崇宁 1102 1106
        大观 1107 1110
        政和 1111 1118
        宣和 1119 1125
        靖康 1126 1127
        建炎 1127 1130
        绍兴 1131 1162
        隆兴 1163 1164
        乾道 1165 1173
        淳熙 1174 1189
        绍熙 1190 1194
        庆元 1195 1201
        嘉泰 1201 1204
        开禧 1205 1207
        嘉定 1208 1224
        宝庆 1225 1227
        绍定 1228 1233
        淳祐 1241 1252
        宝祐 1253 1258
        景定 1260 1264
        咸淳 1265 1274
        德祐 1275 1276
        大德 1297 1307
        延祐 1314 1320
        至正 1341 1370
        洪武 1368 1398
        建文 1399 1402
        永乐 1403 1424
        洪熙 1425 1425
        宣德 1426 1435
        正统 1436 1449
        景泰 1450 1457
        天顺 1457 1464
        成化 1465 1487
        弘治 1488 1505
        正德 1506 1521
        嘉靖 1522 1566
        隆庆 1567 1572
        万历 1573 1620
        泰昌 1620 1620
        天启 1621 1627
        崇祯 1628 1644
        弘光 1645 1645
        隆武 1645 1646
        永历 1647 1661
        天命 1616 1626
        天聪 1627 1636
        崇德 1636 1643
        顺治 1644 1661
        康熙 1662 1722
        雍正 1723 1735
        乾隆 1736 1795
        嘉庆 1796 1820
        道光 1821 1850
        咸丰 1851 1861
        同治 1862 1874
        光绪 1875 1908
        宣统 1909 1911
        洪宪 1916 1916
        民国 1912 2100
        """;

    private static readonly FrozenDictionary<char, Reign[]> ByFirst = Table.Split('\n')
        .Select(line => line.Split(' '))
        .Select(field => new Reign(field[0].Trim(), int.Parse(field[1], CultureInfo.InvariantCulture), int.Parse(field[2], CultureInfo.InvariantCulture)))
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

        foreach (var candidate in candidates)
        {
            if (cursor.Take(candidate.Name))
            {
                reign = candidate;
                return true;
            }
        }

        return false;
    }
}
