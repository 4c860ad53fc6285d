namespace Kanben.Text.Events;

/// <summary>The words that tell an occurrence from a state, a figure, a procedure or a plan (TimeML: events happen, states do not count, generics are left out).</summary>
internal static class EventWords
{
    private static readonly string[] Occurrences =
    [
        "召开", "举行", "举办", "开幕", "闭幕", "成立", "建立", "设立", "创立", "创办", "创建", "组建", "组成", "筹建", "签署", "签订", "缔结", "发布", "发表", "发出", "发行", "发起", "颁布", "颁行", "颁发", "公布", "出台",
        "提出", "首次", "通过", "审议", "批准", "批复", "获批", "获得", "荣获", "获奖", "授予", "实施", "施行", "实行", "推行", "推出", "启动", "启用", "开展", "展开", "开始", "开启", "开通", "开放", "开工", "开馆", "开办", "开设", "开辟",
        "开凿", "竣工", "建成", "落成", "投产", "投入使用", "爆发", "发生", "爆炸", "加入", "退出", "恢复", "废除", "废止", "取消", "撤销", "解散", "解体", "瓦解", "当选", "就任", "上任", "任命", "受命", "辞职", "逝世", "去世", "病逝", "诞生",
        "出生", "出版", "创刊", "刊发", "刊登", "刊载", "转载", "载入", "问世", "上市", "改革", "改组", "改称", "改名", "更名", "改设", "改为", "宣布", "宣告", "声明", "访问", "出访", "来华", "抵达", "到达", "进入", "攻入", "攻占", "占领", "收复", "发射", "升空", "着陆",
        "袭击", "激战", "起义", "政变", "战败", "投降", "签约", "修订", "修正", "修改", "编纂", "编写", "撰写", "翻译", "发现", "发明", "研制", "研发出", "分离", "合成", "证实", "揭示", "报道", "接受", "完成", "脱贫", "实现", "并轨", "调整",
        "掀起", "兴起", "兴建", "修建", "修筑", "迁都", "迁移", "迁至", "迁往", "迁驻", "迁入", "搬迁", "移交", "回归", "统一", "分裂", "独立", "建国", "建交", "断交", "谈判", "会见", "会晤", "会谈", "参加", "参与", "出席", "主持", "下发", "印发", "下达", "转发",
        "决定", "确定", "确立", "规定", "明确", "指出", "强调", "要求", "部署", "号召", "倡议", "呼吁", "确认", "认定", "列入", "纳入", "入选", "设置", "增设", "合并", "拆分", "划归", "划分", "收购", "重组", "转型", "转变", "转向", "形成", "产生",
        "出现", "引入", "引进", "传入", "引种", "推广", "普及", "扩建", "升级", "立项", "验收", "鉴定", "试行", "试点", "生效", "终止", "结束", "停止", "关闭", "中断", "打败", "击败", "战胜", "取得", "制定", "起草", "援用", "沿用", "寻求", "起步",
        "登陆", "侵入", "入侵", "解放", "起诉", "判决", "推翻", "逮捕", "处决", "遇刺", "即位", "登基", "退位", "称帝", "册封", "开埠", "通商", "通车", "通航", "首航", "首演", "上映", "展出", "录取", "毕业", "经历", "支援", "扩大", "缩小", "改造", "推进", "拉开", "漫游", "遭遇", "遭受", "采用", "采取", "使用", "认可", "承认", "拒绝", "支持", "反对", "留学", "回国", "归国", "入学", "任教", "加冕",
        "居留", "定居", "涌入", "流行", "蔓延", "席卷", "暴涨", "暴跌", "崩溃", "破产", "南巡", "讲话", "批示", "建设", "扩散", "掌权", "执政", "迎来", "迈入", "跨入", "步入", "跻身", "深度融入", "融入", "主办", "承办", "揭牌", "挂牌", "罢工", "罢课", "示威", "抗议", "革命", "主张",
        "创设", "召集", "选举", "表决", "颠覆", "沦陷", "失守", "会师", "突围", "北伐", "抗战", "参战", "停战", "停火", "媾和", "割让", "赔款", "租借", "变法", "维新", "立宪", "制宪", "加封", "下令", "下诏", "上书", "上奏", "奏请", "颁诏", "重启", "复课", "复工", "封城", "解封",
        "构建", "搭建", "绘制", "测定出", "测得", "观测到", "探测到", "命名", "定名", "改编", "首创", "开创", "开拓", "开发出", "开垦", "考察", "来到", "前往", "奔赴", "改造", "调离", "调任", "出任", "担任", "兼任", "率领", "带领", "聘请", "聘任", "应邀", "选入", "捐赠", "捐献", "资助", "挖掘", "出土", "发掘",
    ];

    private static readonly string[] States =
    [
        "属于", "处于", "位于", "占比", "均为", "约为", "仅为", "分别为", "高于", "低于", "多于", "少于", "不足", "位居", "排名", "相当于", "等于", "名列", "呈现", "存在", "保持", "维持", "集中在", "介于", "平均", "接近", "显示", "表明", "可见", "是指", "认为", "来看",
        "之所以", "意味着", "说明", "如图", "如表", "见图", "见表",
    ];

    // Steps of a study, not history: they belong to the methods section.
    private static readonly string[] Procedures =
    [
        "采样", "取样", "采集", "收集", "检索", "发放", "回收问卷", "回收有效", "问卷", "随访", "纳入标准", "收治", "入组", "入院", "就诊", "住院", "抽取", "选取", "选择", "选用", "样本", "数据", "面板", "统计", "测算", "计算", "测量", "试验", "栽培", "种植", "播种", "观察组", "对照组",
        "访谈", "调查问卷", "研究区", "遥感", "影像", "样地", "分别于", "供试", "采一次", "间隔", "文献", "论文", "载文",
    ];

    private static readonly string[] Futures =
    [
        "将", "力争", "争取", "预计", "计划", "拟", "规划", "目标", "有望", "基本实现", "全面实现", "全面建成", "实现", "建成", "达到", "形成", "把我国", "成为", "建设成", "进入", "确保", "完成", "应", "提高到", "提升", "跻身", "迈入", "要",
    ];

    private static readonly string[] Units =
    [
        "%", "％", "亿", "万", "个百分点", "倍", "篇", "例", "元", "吨", "公里", "千米", "公顷", "km", "hm", "家", "人", "名", "次", "项", "个", "位", "分", "成", "\\%",
    ];

    private static readonly string[] FigureVerbs =
    [
        "达", "为", "占", "增长", "提高", "下降", "上升", "超过", "超", "仅", "约", "共", "增至", "降至", "增加", "减少", "突破", "产值", "收录", "有", "是", "升至", "跌至", "下跌", "上涨", "高达", "比", "累计", "排", "居",
    ];

    public static bool HasOccurrence(ReadOnlySpan<char> text) => Contains(text, Occurrences);

    public static bool IsState(ReadOnlySpan<char> text) => Contains(text, States);

    public static bool IsProcedure(ReadOnlySpan<char> text) => Contains(text, Procedures);

    /// <summary>The end of the first word that tells an occurrence, or -1.</summary>
    public static int FirstOccurrenceEnd(ReadOnlySpan<char> text)
    {
        var (first, end) = (int.MaxValue, -1);
        foreach (var word in Occurrences)
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && at < first)
            {
                (first, end) = (at, at + word.Length);
            }
        }

        return end;
    }

    public static bool HasFuture(ReadOnlySpan<char> text) => Contains(text, Futures);

    /// <summary>A statistic: a figure with its unit, and a verb that states it (同比增长5.3%, 收录1986篇).</summary>
    public static bool IsFigure(ReadOnlySpan<char> text, bool happens)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && !char.IsAsciiDigit(text[i + 1]) && StartsWithUnit(text[(i + 1)..].TrimStart()) && (!happens || Contains(text[..i], FigureVerbs)))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Contains(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithUnit(ReadOnlySpan<char> text)
    {
        foreach (var unit in Units)
        {
            if (text.StartsWith(unit, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
