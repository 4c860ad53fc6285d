using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>Reads Chinese personal names, also where extraction lost the blanks between them, by the surnames they begin with.</summary>
internal static class PersonNames
{
    // The surnames of the Hundred Family Surnames that are in use, the commonest (about 85 % of all people) first.
    private const string Common = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";

    private const string Rare = "庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边"
        + "辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简狄劳尉束仉娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟那麻居邝郗干扈鞠初巫佘亓仝逄鹿闫肖付代占展訾相"
        + "荣国沙慕利明闻茅匡寇幸水和湛洗洛粟由桑邴乌谌匙晁雍邰帅丰支逯缪应宗宣贲钮滑荀羊於惠家曲芮羿储汲松富乌焦巴弓牧隗山谷车侯宓蓬班仰秋仲伊宁仇栾暴甘斜厉戎祖武符景詹束龙幸司韶郜黎蓟薄印宿白怀蒲从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双";

    // Words of grammar stand in no name.
    private static readonly SearchValues<char> Particles = SearchValues.Create("的了与及在是");

    private static readonly FrozenSet<string> Double =
        new[] { "欧阳", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "夏侯", "轩辕", "端木", "百里", "呼延", "南宫", "西门", "独孤", "申屠", "太史" }.ToFrozenSet();

    /// <summary>Whether the text can be one name: a surname and one or two more characters, or a name of another people with ·.</summary>
    public static bool IsName(string text)
    {
        if (text.Length is < 2 or > 12 || !text.All(c => Han.IsHan(c) || c == '·'))
        {
            return false;
        }

        return text.Contains('·') || Cost(text, 0, text.Length) < Impossible;
    }

    /// <summary>How many characters of the name are the surname: two for 欧阳 and its like.</summary>
    public static int SurnameLength(string name) => name.Length > 2 && Double.Contains(name[..2]) ? 2 : 1;

    private const int Impossible = 1000;

    private static int Cost(string text, int start, int length)
    {
        if (text.AsSpan(start, length).ContainsAny(Particles))
        {
            return Impossible;
        }

        var isDouble = length >= 3 && Double.Contains(text.Substring(start, 2));
        return (length, isDouble) switch
        {
            (3 or 4, true) => 1,
            (2, _) => SurnameCost(text[start]) + 2,
            (3, _) => SurnameCost(text[start]),
            _ => Impossible,
        };
    }

    private static int SurnameCost(char c) => Common.Contains(c) ? 1 : Rare.Contains(c) ? 3 : Impossible;

    /// <summary>The names that a run of Han characters is made of, or null when it cannot be cut into names.</summary>
    public static ImmutableArray<string>? Split(string run)
    {
        if (run.Length is < 2 or > 60)
        {
            return null;
        }

        var best = new int[run.Length + 1];
        var step = new int[run.Length + 1];
        Array.Fill(best, Impossible * 100);
        best[0] = 0;
        for (var end = 2; end <= run.Length; end++)
        {
            for (var length = 2; length <= 4 && length <= end; length++)
            {
                var cost = best[end - length] + Cost(run, end - length, length);
                if (cost < best[end])
                {
                    (best[end], step[end]) = (cost, length);
                }
            }
        }

        return best[run.Length] >= Impossible ? null : Cut(run, step);
    }

    private static ImmutableArray<string> Cut(string run, int[] step)
    {
        var names = new List<string>();
        for (var end = run.Length; end > 0; end -= step[end])
        {
            names.Insert(0, run.Substring(end - step[end], step[end]));
        }

        return [.. names];
    }
}
