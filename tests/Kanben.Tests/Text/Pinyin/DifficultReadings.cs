namespace Kanben.Tests.Text.Pinyin;

/// <summary>
/// Words whose characters have several readings, each with the reading that the standard dictionary of Mandarin gives it. The first list was
/// written before the table of words was mended by it, the others after.
/// </summary>
internal static class DifficultReadings
{
    private const string Words = """
        重庆市志 chóng qìng shì zhì; 长江中下游 cháng jiāng zhōng xià yóu; 部长江泽 bù zhǎng jiāng zé; 校长江苏行 xiào zhǎng jiāng sū xíng
        曾国藩家书 zēng guó fān jiā shū; 曾经沧海 céng jīng cāng hǎi; 会计准则 kuài jì zhǔn zé; 联合会计划 lián hé huì jì huà
        厦门大学 xià mén dà xué; 摩天大厦 mó tiān dà shà; 匈奴单于 xiōng nú chán yú; 简单于此 jiǎn dān yú cǐ; 率先垂范 shuài xiān chuí fàn
        沈阳故宫 shěn yáng gù gōng; 乐府诗集 yuè fǔ shī jí; 商业银行 shāng yè yín háng; 行业协会 háng yè xié huì; 行政法 xíng zhèng fǎ
        言行一致 yán xíng yī zhì; 行列式 háng liè shì; 排行榜 pái háng bǎng; 道德品行 dào dé pǐn xíng; 并行计算 bìng xíng jì suàn
        田野调查 tián yě diào chá; 人民调解 rén mín tiáo jiě; 宏观调控 hóng guān tiáo kòng; 强调重点 qiáng diào zhòng diǎn
        人物传记 rén wù zhuàn jì; 大众传播 dà zhòng chuán bō; 史记列传 shǐ jì liè zhuàn; 春秋左氏传 chūn qiū zuǒ shì zhuàn
        重工业 zhòng gōng yè; 重量级 zhòng liàng jí; 重复博弈 chóng fù bó yì; 重组蛋白 chóng zǔ dàn bái; 多重比较 duō chóng bǐ jiào
        双重国籍 shuāng chóng guó jí; 权重系数 quán zhòng xì shù; 历史朝代 lì shǐ cháo dài; 朝阳产业 zhāo yáng chǎn yè
        朝鲜战争 cháo xiǎn zhàn zhēng; 北朝民歌 běi cháo mín gē; 只争朝夕 zhǐ zhēng zhāo xī; 藏族文化 zàng zú wén huà; 藏书楼 cáng shū lóu
        西藏自治区 xī zàng zì zhì qū; 地下宝藏 dì xià bǎo zàng; 矿藏资源 kuàng cáng zī yuán; 青藏高原 qīng zàng gāo yuán
        敦煌藏经洞 dūn huáng cáng jīng dòng; 大藏经 dà zàng jīng; 饕餮盛宴 tāo tiè shèng yàn; 番禺区 pān yú qū; 铅山县 yán shān xiàn
        六安瓜片 lù ān guā piàn; 台州学派 tāi zhōu xué pài; 城堡遗址 chéng bǎo yí zhǐ; 丽水学院 lí shuǐ xué yuàn; 亳州中药 bó zhōu zhōng yào
        蚌埠会战 bèng bù huì zhàn; 解县盐池 xiè xiàn yán chí; 尉迟恭 yù chí gōng; 万俟卨 mò qí xiè; 冒顿单于 mò dú chán yú
        突厥可汗 tū jué kè hán; 成吉思汗 chéng jí sī hán; 龟兹乐舞 qiū cí yuè wǔ; 大宛马 dà yuān mǎ; 吐蕃王朝 tǔ bō wáng cháo
        女真文字 nǚ zhēn wén zì; 阏氏 yān zhī; 般若波罗蜜多 bō rě bō luó mì duō; 阿弥陀佛 ē mí tuó fó; 南无阿弥陀佛 nā mó ē mí tuó fó
        洛阳伽蓝记 luò yáng qié lán jì; 刹那生灭 chà nà shēng miè; 罗刹国 luó chà guó; 血液循环 xuè yè xún huán; 薄荷脑 bò he nǎo
        社会角色 shè huì jué sè; 多角度 duō jiǎo dù; 信号处理 xìn hào chǔ lǐ; 处方药 chǔ fāng yào; 办事处 bàn shì chù; 参差不齐 cēn cī bù qí
        人参皂苷 rén shēn zào gān; 参加者 cān jiā zhě; 校对符号 jiào duì fú hào; 高等学校 gāo děng xué xiào; 古籍校勘 gǔ jí jiào kān
        数学分析 shù xué fēn xī; 数据挖掘 shù jù wā jué; 间谍罪 jiàn dié zuì; 间接选举 jiàn jiē xuǎn jǔ; 时间间隔 shí jiān jiàn gé
        需求弹性 xū qiú tán xìng; 弹药库 dàn yào kù; 弹道导弹 dàn dào dǎo dàn; 评弹艺术 píng tán yì shù; 月球着陆 yuè qiú zhuó lù
        着重号 zhuó zhòng hào; 生产率 shēng chǎn lǜ; 有效率先锋 yǒu xiào lǜ xiān fēng; 草率行事 cǎo shuài xíng shì
        身体长度 shēn tǐ cháng dù; 可持续成长 kě chí xù chéng zhǎng; 长幼有序 zhǎng yòu yǒu xù; 和谐社会 hé xié shè huì
        气候暖和 qì hòu nuǎn huo; 诗词唱和 shī cí chàng hè; 首都功能 shǒu dū gōng néng; 都江堰 dū jiāng yàn; 大都会区 dà dū huì qū
        得失 dé shī; 还原论 huán yuán lùn; 退耕还林 tuì gēng huán lín; 还有余地 hái yǒu yú dì; 便宜货 pián yi huò; 便利店 biàn lì diàn
        差异化 chā yì huà; 差错率 chā cuò lǜ; 公务出差 gōng wù chū chāi; 鬼使神差 guǐ shǐ shén chāi; 无条件投降 wú tiáo jiàn tóu xiáng
        降低成本 jiàng dī chéng běn; 强迫劳动 qiǎng pò láo dòng; 富国强兵 fù guó qiáng bīng; 大地测量学 dà dì cè liáng xué
        质量守恒 zhì liàng shǒu héng; 量子力学 liàng zǐ lì xué; 商量余地 shāng liang yú dì; 了解之同情 liǎo jiě zhī tóng qíng
        基础设施铺设 jī chǔ shè shī pū shè; 当铺 dàng pù; 铺张浪费 pū zhāng làng fèi; 湖泊富营养化 hú pō fù yíng yǎng huà; 漂泊者 piāo bó zhě
        戏曲史 xì qǔ shǐ; 曲线拟合 qū xiàn nǐ hé; 宋元南曲 sòng yuán nán qǔ; 系统论 xì tǒng lùn; 相位差 xiàng wèi chā; 相对论 xiāng duì lùn
        丞相府 chéng xiàng fǔ; 相变材料 xiàng biàn cái liào; 互相转化 hù xiāng zhuǎn huà; 文艺复兴 wén yì fù xīng; 学习兴趣 xué xí xìng qù
        赋比兴 fù bǐ xìng; 化学反应 huà xué fǎn yìng; 应用数学 yìng yòng shù xué; 应届毕业生 yīng jiè bì yè shēng; 应当 yīng dāng
        文献记载 wén xiàn jì zǎi; 电力负载 diàn lì fù zài; 物价上涨 wù jià shàng zhǎng; 食物中毒 shí wù zhòng dú; 命中率 mìng zhòng lǜ
        中国革命中心 zhōng guó gé mìng zhōng xīn; 种植业 zhòng zhí yè; 种族主义 zhǒng zú zhǔ yì; 刀耕火种 dāo gēng huǒ zhòng
        社会转型 shè huì zhuǎn xíng; 转速表 zhuàn sù biǎo; 地球自转 dì qiú zì zhuàn; 奇数项 jī shù xiàng; 奇迹 qí jì; 畜牧业 xù mù yè
        大牲畜 dà shēng chù; 家畜疫病 jiā chù yì bìng; 震颤麻痹 zhèn chàn má bì; 臭氧层 chòu yǎng céng; 中药炮制 zhōng yào páo zhì
        炮兵 pào bīng; 蔓延 màn yán; 瓜蔓 guā wàn; 模样 mú yàng; 模型检验 mó xíng jiǎn yàn; 仿佛 fǎng fú; 佛教史 fó jiào shǐ
        屏风 píng fēng; 屏除 bǐng chú; 交通堵塞 jiāo tōng dǔ sè; 军事要塞 jūn shì yào sài; 边塞诗派 biān sài shī pài; 瓶塞 píng sāi
        颜色 yán sè; 色子 shǎi zi; 学生宿舍 xué shēng sù shè; 取舍 qǔ shě; 省级行政区 shěng jí xíng zhèng qū; 自我反省 zì wǒ fǎn xǐng
        知识产权 zhī shi chǎn quán; 标识符 biāo shí fú; 似的 shì de; 近似值 jìn sì zhí; 二十八宿 èr shí bā xiù; 宿命论 sù mìng lùn
        一宿 yī xiǔ; 削弱权力 xuē ruò quán lì; 剥削阶级 bō xuē jiē jí; 剥皮 bāo pí; 咽喉要道 yān hóu yào dào; 吞咽困难 tūn yàn kùn nan
        殷墟甲骨 yīn xū jiǎ gǔ; 殷红 yān hóng; 与会代表 yù huì dài biǎo; 头晕 tóu yūn; 晕车 yùn chē; 日晕 rì yùn; 轧钢厂 zhá gāng chǎng
        倾轧 qīng yà; 甲骨占卜 jiǎ gǔ zhān bǔ; 占领区 zhàn lǐng qū; 症结所在 zhēng jié suǒ zài; 并发症 bìng fā zhèng; 挣扎 zhēng zhá
        挣钱 zhèng qián; 船只 chuán zhī; 只有 zhǐ yǒu; 爪牙 zhǎo yá; 爪子 zhuǎ zi; 钻研 zuān yán; 钻石 zuàn shí; 钻头 zuàn tóu
        自然因素的地位 zì rán yīn sù de dì wèi; 宁波商帮 níng bō shāng bāng; 宁缺毋滥 nìng quē wú làn; 难民营 nàn mín yíng
        困难群体 kùn nan qún tǐ; 灾难片 zāi nàn piàn; 散文诗 sǎn wén shī; 分散系 fēn sàn xì; 丧葬习俗 sāng zàng xí sú; 丧失 sàng shī
        恶性循环 è xìng xún huán; 厌恶 yàn wù; 好恶 hào wù; 爱好者 ài hào zhě; 好奇心 hào qí xīn; 友好往来 yǒu hǎo wǎng lái; 好学 hào xué
        几何学 jǐ hé xué; 几乎 jī hū; 几率 jī lǜ; 茶几 chá jī; 假期 jià qī; 假设检验 jiǎ shè jiǎn yàn; 将军 jiāng jūn; 将领 jiàng lǐng
        教书育人 jiāo shū yù rén; 教育学 jiào yù xué; 校尉 xiào wèi; 结构主义 jié gòu zhǔ yì; 开花结果 kāi huā jiē guǒ
        尽管如此 jǐn guǎn rú cǐ; 尽力 jìn lì; 禁止 jìn zhǐ; 情不自禁 qíng bù zì jīn; 觉悟 jué wù; 睡觉 shuì jiào; 看守政府 kān shǒu zhèng fǔ
        空白点 kòng bái diǎn; 太空 tài kōng; 勒索 lè suǒ; 资本积累 zī běn jī lěi; 劳累 láo lèi; 累赘 léi zhui; 埋怨 mán yuàn; 埋葬 mái zàng
        没收 mò shōu; 没有 méi yǒu; 拘泥 jū nì; 泥石流 ní shí liú; 少数民族 shǎo shù mín zú; 少年犯 shào nián fàn; 折扣 zhé kòu
        折本 shé běn; 当代史 dāng dài shǐ; 适当性 shì dàng xìng; 上当受骗 shàng dàng shòu piàn; 倒退 dào tuì; 企业倒闭 qǐ yè dǎo bì
        供给侧 gōng jǐ cè; 口供 kǒu gòng; 给予 jǐ yǔ; 卷积神经网络 juǎn jī shén jīng wǎng luò; 问卷调查 wèn juàn diào chá
        干部制度 gàn bù zhì dù; 干涉主义 gān shè zhǔ yì; 天干地支 tiān gān dì zhī; 冠状病毒 guān zhuàng bìng dú; 冠军 guàn jūn
        更新换代 gēng xīn huàn dài; 更加 gèng jiā; 担任 dān rèn; 负担 fù dān; 扁担 biǎn dan; 创伤 chuāng shāng; 创造性 chuàng zào xìng
        称职 chèn zhí; 称谓 chēng wèi; 对称性 duì chèn xìng; 大乘佛教 dà chéng fó jiào; 乘法 chéng fǎ; 千乘之国 qiān shèng zhī guó
        头发 tóu fa; 发展观 fā zhǎn guān; 道观 dào guàn; 人道观念 rén dào guān niàn; 负荷 fù hè; 荷兰 hé lán; 呼吁 hū yù; 关卡 guān qiǎ
        卡片 kǎ piàn; 规划 guī huà; 划船 huá chuán; 济南惨案 jǐ nán cǎn àn; 经济学 jīng jì xué; 高丽王朝 gāo lí wáng cháo
        挑战者 tiǎo zhàn zhě; 挑选 tiāo xuǎn; 漂亮 piào liang; 漂白剂 piǎo bái jì; 漂流记 piāo liú jì; 切割 qiē gē; 密切 mì qiè
        扎实推进 zhā shi tuī jìn; 包扎 bāo zā; 星宿 xīng xiù; 投奔 tóu bèn; 奔跑 bēn pǎo; 阿拉伯 ā lā bó; 东阿阿胶 dōng ē ē jiāo
        阿房宫赋 ē páng gōng fù; 秘鲁 bì lǔ; 秘书长 mì shū zhǎng; 新闻发布会 xīn wén fā bù huì; 浙江天台山 zhè jiāng tiān tāi shān
        身毒 yuān dú; 月氏 yuè zhī; 高句丽 gāo gōu lí; 吐谷浑 tǔ yù hún; 回纥 huí hé; 天竺 tiān zhú; 鲜卑 xiān bēi; 鲜有 xiǎn yǒu
        莘莘学子 shēn shēn xué zǐ; 东莞 dōng guǎn; 十里堡 shí lǐ pù; 燕京学报 yān jīng xué bào; 费孝通 fèi xiào tōng; 洪洞县 hóng tóng xiàn
        乐亭 lào tíng; 浚县 xùn xiàn; 单县 shàn xiàn; 荥阳 xíng yáng; 荥经 yíng jīng; 中牟 zhōng mù; 黄陂 huáng pí
        黄埔军校 huáng pǔ jūn xiào; 大埔 dà bù; 涪陵 fú líng; 郫县 pí xiàn; 犍为 qián wéi; 井陉 jǐng xíng; 阳夏 yáng jiǎ; 会稽 kuài jī
        吴堡 wú bǔ; 万仞宫墙 wàn rèn gōng qiáng; 拓扑学 tuò pū xué; 拓片 tà piàn; 栅栏 zhà lan; 光栅 guāng shān; 创可贴 chuāng kě tiē
        字帖 zì tiè; 帖子 tiě zi; 妥帖 tuǒ tiē; 曝光 bào guāng; 暴露 bào lù; 露面 lòu miàn; 吓唬 xià hu; 恐吓 kǒng hè
        传奇小说 chuán qí xiǎo shuō; 游说团体 yóu shuì tuán tǐ; 论语 lún yǔ; 论文 lùn wén; 女红 nǚ gōng; 否极泰来 pǐ jí tài lái
        心脏病 xīn zàng bìng; 肮脏 āng zāng; 纤维 xiān wéi; 纤夫 qiàn fū; 巷道 hàng dào; 街头巷尾 jiē tóu xiàng wěi; 校准 jiào zhǔn
        脉络 mài luò; 地壳运动 dì qiào yùn dòng; 甲壳类 jiǎ qiào lèi; 贝壳 bèi ké; 供养 gòng yǎng; 喝彩 hè cǎi; 号叫 háo jiào
        横财 hèng cái; 哄抬物价 hōng tái wù jià; 起哄 qǐ hòng; 薄弱环节 bó ruò huán jié; 薄膜 bó mó
        王国维传 wáng guó wéi zhuàn; 口述传统 kǒu shù chuán tǒng; 军队参谋长 jūn duì cān móu zhǎng; 生长激素 shēng zhǎng jī sù
        长者政治 zhǎng zhě zhèng zhì; 漫长革命 màn cháng gé mìng; 平行世界 píng xíng shì jiè; 中央银行独立性 zhōng yāng yín háng dú lì xìng
        绿林好汉 lù lín hǎo hàn; 自给自足 zì jǐ zì zú; 率由旧章 shuài yóu jiù zhāng; 失业率 shī yè lǜ; 重心转移 zhòng xīn zhuǎn yí
        重蹈覆辙 chóng dǎo fù zhé; 九重天 jiǔ chóng tiān; 调频广播 tiáo pín guǎng bō; 调虎离山 diào hǔ lí shān; 音调 yīn diào
        还原剂 huán yuán jì; 载歌载舞 zài gē zài wǔ; 三年五载 sān nián wǔ zǎi; 转折点 zhuǎn zhé diǎn; 旋转木马 xuán zhuǎn mù mǎ
        供不应求 gōng bù yìng qiú; 应运而生 yìng yùn ér shēng; 罪有应得 zuì yǒu yīng dé; 处心积虑 chǔ xīn jī lǜ; 行政处罚 xíng zhèng chǔ fá
        秘书处 mì shū chù; 刑事侦查 xíng shì zhēn chá; 曲高和寡 qǔ gāo hè guǎ; 曲解原意 qū jiě yuán yì; 柳子厚墓志铭 liǔ zǐ hòu mù zhì míng
        否定之否定 fǒu dìng zhī fǒu dìng; 相辅相成 xiāng fǔ xiāng chéng; 傧相 bīn xiàng; 朝三暮四 zhāo sān mù sì; 朝令夕改 zhāo lìng xī gǎi
        坐朝听政 zuò cháo tīng zhèng; 差强人意 chā qiáng rén yì; 强词夺理 qiǎng cí duó lǐ; 邮差 yóu chāi; 为民请命 wèi mín qǐng mìng
        以史为鉴 yǐ shǐ wéi jiàn; 为政以德 wéi zhèng yǐ dé; 舍生取义 shě shēng qǔ yì; 退避三舍 tuì bì sān shè; 量入为出 liàng rù wéi chū
        量体裁衣 liàng tǐ cái yī; 数典忘祖 shǔ diǎn wàng zǔ; 数罪并罚 shù zuì bìng fá; 奇偶校验 jī ǒu jiào yàn; 假公济私 jiǎ gōng jì sī
        空穴来风 kōng xué lái fēng; 省吃俭用 shěng chī jiǎn yòng; 省亲别墅 xǐng qīn bié shù; 间不容发 jiān bù róng fà
        亲密无间 qīn mì wú jiàn; 横行霸道 héng xíng bà dào; 飞来横祸 fēi lái hèng huò; 殷商甲骨文 yīn shāng jiǎ gǔ wén
        削足适履 xuē zú shì lǚ; 恶贯满盈 è guàn mǎn yíng; 深恶痛绝 shēn wù tòng jué; 巴勒斯坦难民 bā lè sī tǎn nàn mín; 禅让制 shàn ràng zhì
        禅宗语录 chán zōng yǔ lù; 封禅大典 fēng shàn dà diǎn; 复辟帝制 fù bì dì zhì; 句读之学 jù dòu zhī xué; 标杆企业 biāo gān qǐ yè
        财政杠杆 cái zhèng gàng gǎn; 秦桧 qín huì; 叶公好龙 yè gōng hào lóng; 菲薄 fěi bó
        武汉市长江大桥 wǔ hàn shì cháng jiāng dà qiáo; 农业部部长 nóng yè bù bù zhǎng; 主要成分分析 zhǔ yào chéng fèn fēn xī
        知识分子改造 zhī shi fèn zǐ gǎi zào; 分子生物学 fēn zǐ shēng wù xué; 高风险行为 gāo fēng xiǎn xíng wéi
        中风险地区 zhōng fēng xiǎn dì qū; 脑卒中 nǎo cù zhòng; 正当防卫 zhèng dàng fáng wèi; 地方志编纂 dì fāng zhì biān zuǎn
        宫调理论 gōng diào lǐ lùn; 南水北调 nán shuǐ běi diào; 音乐调式 yīn yuè diào shì; 外商直接投资 wài shāng zhí jiē tóu zī
        民间借贷 mín jiān jiè dài; 间作套种 jiàn zuò tào zhòng; 种质资源 zhǒng zhì zī yuán; 降水量 jiàng shuǐ liàng
        向量空间 xiàng liàng kōng jiān; 劳动力转移 láo dòng lì zhuǎn yí; 转子发动机 zhuàn zǐ fā dòng jī
        公共卫生应急 gōng gòng wèi shēng yìng jí; 天人感应说 tiān rén gǎn yìng shuō; 应税所得 yīng shuì suǒ dé; 高血压 gāo xuè yā
        纪传体通史 jì zhuàn tǐ tōng shǐ; 传教士 chuán jiào shì; 儒林外史 rú lín wài shǐ; 三国志 sān guó zhì; 昆曲 kūn qǔ; 散曲 sǎn qǔ
        大禹治水传说 dà yǔ zhì shuǐ chuán shuō; 参宿 shēn xiù; 乐山大佛 lè shān dà fó; 礼崩乐坏 lǐ bēng yuè huài; 可汗庭 kè hán tíng
        契丹藏 qì dān zàng; 大正藏 dà zhèng zàng; 藏传佛教 zàng chuán fó jiào; 卫藏地区 wèi zàng dì qū; 藏宝图 cáng bǎo tú
        行省制度 xíng shěng zhì dù; 广州十三行 guǎng zhōu shí sān háng; 知行合一 zhī xíng hé yī; 行伍出身 háng wǔ chū shēn
        干预变量 gān yù biàn liàng; 干细胞移植 gàn xì bāo yí zhí; 若干问题 ruò gān wèn tí; 率土之滨 shuài tǔ zhī bīn; 贷款利率 dài kuǎn lì lǜ
        供给弹性 gōng jǐ tán xìng; 导弹防御 dǎo dàn fáng yù; 弹劾制度 tán hé zhì dù; 行为主义 xíng wéi zhǔ yì; 认为与以为 rèn wéi yǔ yǐ wéi
        少年儿童 shào nián ér tóng; 少数派 shǎo shù pài; 薄膜晶体管 bó mó jīng tǐ guǎn; 切线方程 qiē xiàn fāng chéng; 累积分布 lěi jī fēn bù
        似然比 sì rán bǐ; 卷积核 juǎn jī hé; 奇异值 qí yì zhí; 奇函数 jī hán shù; 系综 xì zōng; 单体 dān tǐ; 禅宗 chán zōng
        石鼓文 shí gǔ wén; 大夫 dài fu; 士大夫 shì dà fū; 着色问题 zhuó sè wèn tí; 粘性流体 nián xìng liú tǐ; 量纲 liàng gāng
        差分方程 chā fēn fāng chéng; 相干性 xiāng gān xìng; 相空间 xiàng kōng jiān
        中国重要农业文化遗产 zhōng guó zhòng yào nóng yè wén huà yí chǎn; 全球气候变化应对 quán qiú qì hòu biàn huà yìng duì
        人类命运共同体 rén lèi mìng yùn gòng tóng tǐ; 为构建和谐社会服务 wèi gòu jiàn hé xié shè huì fú wù; 数字鸿沟 shù zì hóng gōu
        部分子模型 bù fèn zǐ mó xíng; 好战略 hǎo zhàn lüè; 革命中毒害 gé mìng zhōng dú hài; 湖北省长江流域 hú běi shěng cháng jiāng liú yù
        国家行为体 guó jiā xíng wéi tǐ; 银行行长 yín háng háng zhǎng; 发行量 fā xíng liàng; 同行评议 tóng háng píng yì
        传统中医药 chuán tǒng zhōng yī yào; 都市圈 dū shì quān; 曲面 qū miàn; 四季歌曲集 sì jì gē qǔ jí; 长期主义 cháng qī zhǔ yì
        成长期 chéng zhǎng qī; 目标的 mù biāo de; 标的物 biāo dì wù; 水分子 shuǐ fēn zǐ; 内部分工 nèi bù fēn gōng
        充分条件 chōng fèn tiáo jiàn; 十分之一 shí fēn zhī yī; 二分法 èr fēn fǎ; 区分度 qū fēn dù; 划分 huà fēn; 百分率 bǎi fēn lǜ
        分布式 fēn bù shì; 成分股 chéng fèn gǔ; 积分中值 jī fēn zhōng zhí; 身份 shēn fèn; 法国大革命 fǎ guó dà gé mìng
        自由主义传统 zì yóu zhǔ yì chuán tǒng; 中的 zhōng de; 其中 qí zhōng; 发展中国家 fā zhǎn zhōng guó jiā
        应用伦理学 yìng yòng lún lǐ xué; 反应堆 fǎn yìng duī; 差别待遇 chā bié dài yù; 差等生 chà děng shēng; 似是而非 sì shì ér fēi
        兴亡 xīng wáng; 兴奋剂 xīng fèn jì; 将来 jiāng lái; 将士 jiàng shì; 女将 nǚ jiàng; 大将军 dà jiāng jūn; 干燥 gān zào; 干部 gàn bù
        弹簧 tán huáng; 反弹 fǎn tán; 动弹 dòng tan; 原子弹 yuán zǐ dàn; 为何 wèi hé; 成为 chéng wéi; 因为 yīn wèi; 作为 zuò wéi
        以人为本 yǐ rén wéi běn
        """;

    public static IEnumerable<(string Word, string Reading)> All =>
        Words.Split([';', '\n'], StringSplitOptions.TrimEntries).Select(entry => (entry[..entry.IndexOf(' ', StringComparison.Ordinal)], entry[(entry.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
}
