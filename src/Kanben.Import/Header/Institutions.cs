namespace Kanben.Import;

/// <summary>Recognises names of institutions in Chinese affiliation lines by the words they are made of.</summary>
internal static class Institutions
{
    private static readonly string[] Words =
    [
        "大学", "学院", "研究所", "研究院", "研究中心", "科学院", "实验室", "医院", "公司", "集团", "图书馆", "博物馆", "档案馆", "编辑部", "出版社", "杂志社", "委员会", "协会", "学会", "党校", "中学", "小学", "天文台",
        "观测站", "气象局", "管理局", "勘测院", "设计院", "设计研究", "工程中心", "中心", "银行", "基金会", "人民政府", "交通局", "教育局", "卫生局", "电视台", "疾控", "研究部", "研究室", "重点学科", "学部", "联合会",
    ];

    private static readonly string[] Places =
    [
        "中国", "中共", "国家", "全国", "中央", "北京", "上海", "天津", "重庆", "河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "四川", "贵州", "云南",
        "陕西", "甘肃", "青海", "台湾", "内蒙古", "西藏", "宁夏", "新疆", "香港", "澳门", "南京", "武汉", "西安", "成都", "杭州", "广州", "深圳", "长沙", "郑州", "济南", "沈阳", "大连", "长春", "哈尔滨", "石家庄", "太原", "合肥", "南昌", "福州", "厦门",
        "昆明", "贵阳", "兰州", "西宁", "银川", "乌鲁木齐", "南宁", "海口", "青岛", "苏州", "宁波", "温州", "无锡", "徐州", "扬州", "华东", "华南", "华中", "华北", "东北", "西北", "西南", "中南", "东南", "东华", "东方", "清华", "复旦", "同济", "中山", "暨南",
        "南开", "首都", "人民", "交通", "第一", "第二", "第三", "第四", "空军", "海军", "陆军", "解放军", "国防", "香港城市", "英国", "美国", "日本", "德国", "法国", "澳大利亚", "加拿大", "鹏城", "许昌", "曲阜", "桂林", "三峡", "燕山", "延边", "石河子", "塔里木",
        "中科院", "中铁", "中建", "国网", "南方", "北方", "当代", "农业", "环境", "信息", "经济", "管理", "财政", "自治区", "军事", "武警", "教育部", "卫生部", "水利部", "科技部", "农业部",
    ];

    public static bool Contains(string text) => Words.Any(word => text.Contains(word, StringComparison.Ordinal));

    /// <summary>Where the first institution's word begins, or -1.</summary>
    public static int FirstWord(string text)
    {
        var first = -1;
        foreach (var word in Words)
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }

        return first;
    }

    /// <summary>Whether a name of a place, by which most institutions are called, stands here.</summary>
    public static bool StartsAt(string text, int index) => Places.Any(place => text.AsSpan(index).StartsWith(place, StringComparison.Ordinal));
}
