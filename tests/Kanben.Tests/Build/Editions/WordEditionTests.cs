using CsCheck;
using Kanben.Tests.Import.Reading;

namespace Kanben.Tests.Build.Editions;

/// <summary>What an import makes of a Word file must be whole by the proof's own reading of it.</summary>
public sealed class WordEditionTests
{
    private const string Prose = "山地茶园的坡度很大，每逢雨季，水土流失都十分严重，茶农历来以梯田和草带来应对这一问题。";

    private const string ChineseStyles = "<w:style w:type='paragraph' w:default='1' w:styleId='a'><w:name w:val='Normal'/></w:style>"
        + "<w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/><w:basedOn w:val='a'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:outlineLvl w:val='0'/></w:pPr></w:style>"
        + "<w:style w:type='paragraph' w:styleId='2'><w:name w:val='标题 2'/><w:basedOn w:val='a'/><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr><w:outlineLvl w:val='1'/></w:pPr></w:style>"
        + "<w:style w:type='paragraph' w:styleId='a3'><w:name w:val='Title'/><w:basedOn w:val='a'/></w:style>"
        + "<w:style w:type='paragraph' w:styleId='TOC1'><w:name w:val='toc 1'/></w:style>";

    private const string Numbering = "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1'/></w:lvl>"
        + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.%2'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
        + "<w:abstractNum w:abstractNumId='5'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='（%1）'/></w:lvl></w:abstractNum><w:num w:numId='5'><w:abstractNumId w:val='5'/></w:num>";

    private const string ChineseTitle = "<w:p><w:pPr><w:pStyle w:val='a3'/></w:pPr><w:r><w:t>山地茶园的水土保持</w:t></w:r></w:p><w:p><w:r><w:t>摘要：山地茶园坡度大。</w:t></w:r></w:p><w:p><w:r><w:t>关键词：茶园；梯田</w:t></w:r></w:p>";

    private static readonly string Footnote = Note("footnote", 2, "民国时期的县志把草带叫作“茶埂”。") + Note("footnote", 3, "据茶农口述。");

    public static TheoryData<string, string> Bodies => new()
    {
        { "numbered styles", WordSeed.Styled("1", "引言") + Text(Prose) + WordSeed.Styled("2", "茶园的由来") + Text(Prose.Replace("山地", "沿江", StringComparison.Ordinal)) + WordSeed.Styled("1", "结论") + Text("梯田是有效的。") },
        { "automatic list", WordSeed.Styled("1", "引言") + Text(Prose) + Item("修筑梯田，拦住泥沙。") + Item("种植草带，减缓水流。") },
        { "footnotes", WordSeed.Styled("1", "引言") + $"<w:p><w:r><w:t>草带古已有之</w:t></w:r>{Mark("footnote", 2)}<w:r><w:t>，至今仍在使用</w:t></w:r>{Mark("footnote", 3)}<w:r><w:t>。</w:t></w:r></w:p>" },
        { "endnotes as references", WordSeed.Styled("1", "引言") + $"<w:p><w:r><w:t>梯田的作用已有研究</w:t></w:r>{Mark("endnote", 2)}<w:r><w:t>，草带则少有人问津</w:t></w:r>{Mark("endnote", 3)}<w:r><w:t>。</w:t></w:r></w:p>" },
        { "merged cells", WordSeed.Styled("1", "引言") + Text(Prose) + Text("表1 各类茶园的产量") + Table + Text("由表1可见，梯田茶园的产量最高。") },
        { "formula", WordSeed.Styled("1", "引言") + $"<w:p><w:r><w:t>流失量记为</w:t></w:r><m:oMath><m:sSub><m:e><m:r><m:t>𝑄</m:t></m:r></m:e><m:sub><m:r><m:t>i</m:t></m:r></m:sub></m:sSub></m:oMath><w:r><w:t>，其总和见下式。</w:t></w:r></w:p>{Sum}" + Text("式中各项的含义同前。") },
        { "tracked changes", WordSeed.Styled("1", "引言") + "<w:p><w:r><w:t>梯田</w:t></w:r><w:del w:id='1' w:author='x'><w:r><w:delText>删去的字</w:delText></w:r></w:del><w:ins w:id='2' w:author='x'><w:r><w:t>和草带</w:t></w:r></w:ins><w:r><w:t>是有效的办法。</w:t></w:r><w:moveFrom w:id='3' w:author='x'><w:r><w:t>移走的话。</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo w:id='4' w:author='x'><w:r><w:t>移走的话。</w:t></w:r></w:moveTo></w:p>" },
        { "deleted row", WordSeed.Styled("1", "引言") + Text(Prose) + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>年份</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>产量</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc><w:p><w:r><w:t>删行</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>甲年</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>很高</w:t></w:r></w:p></w:tc></w:tr></w:tbl>" + Hidden },
        { "comment and hidden text", WordSeed.Styled("1", "引言") + $"<w:p><w:commentRangeStart w:id='0'/><w:r><w:t>{Prose}</w:t></w:r><w:commentRangeEnd w:id='0'/><w:r><w:commentReference w:id='0'/></w:r></w:p>{Hidden}" },
        { "fields", WordSeed.Styled("1", "引言") + "<w:p><w:r><w:t>如图</w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> REF fig1 \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>所示，产量逐年上升。</w:t></w:r></w:p>" },
        { "contents", Contents + WordSeed.Styled("1", "引言") + Text(Prose) + WordSeed.Styled("1", "茶园的由来和变迁") + Text("茶园始于明代。") },
        { "text box", WordSeed.Styled("1", "引言") + $"<w:p><w:r><w:t>框前的话在这里，</w:t></w:r><w:r>{Box}</w:r><w:r><w:t>框后的话也在这里。</w:t></w:r></w:p>" + Hidden },
        { "symbols and ruby", WordSeed.Styled("1", "引言") + "<w:p><w:r><w:t>系数为</w:t></w:r><w:r><w:sym w:font='Symbol' w:char='F061'/></w:r><w:r><w:t>，误差为</w:t></w:r><w:r><w:sym w:font='Symbol' w:char='F0B1'/></w:r><w:r><w:t>2，地名读作</w:t></w:r><w:r><w:ruby><w:rt><w:r><w:t>pú</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>濮</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>，在江的东岸。</w:t></w:r></w:p>" },
        { "placeholder", WordSeed.Styled("1", "引言") + "<w:p><w:r><w:t>产量很高。</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处输入文字。</w:t></w:r></w:sdtContent></w:sdt></w:p>" },
        { "object", WordSeed.Styled("1", "引言") + "<w:p><w:r><w:t>其中</w:t></w:r><w:r><w:object><v:shape/></w:object></w:r><w:r><w:t>表示流失的泥沙。</w:t></w:r></w:p>" },
        { "picture", WordSeed.Styled("1", "引言") + Text(Prose) + "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='1' name='图片 1' descr='梯田的剖面'/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed='rId100'/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>" + Text("图1 梯田的剖面示意") },
    };

    private static string Hidden => "<w:p><w:r><w:t>看得见的话。</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见的话。</w:t></w:r></w:p>";

    private static string Table => "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr><w:p><w:r><w:t>类别</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>产量（公斤）</w:t></w:r></w:p></w:tc></w:tr>"
        + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>春茶</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>秋茶</w:t></w:r></w:p></w:tc></w:tr>"
        + "<w:tr><w:tc><w:p><w:r><w:t>梯田</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>120</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>85</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

    private static string Sum => "<w:p><m:oMathPara><m:oMath><m:r><m:t>Q=</m:t></m:r><m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr><m:sub><m:r><m:t>i=1</m:t></m:r></m:sub><m:sup><m:r><m:t>n</m:t></m:r></m:sup><m:e><m:f><m:num><m:r><m:t>α</m:t></m:r></m:num><m:den><m:d><m:e><m:r><m:t>b+1</m:t></m:r></m:e></m:d></m:den></m:f></m:e></m:nary></m:oMath></m:oMathPara></w:p>";

    private static string Contents => "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>引言</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>1</w:t></w:r></w:p><w:p><w:r><w:t>茶园的由来和变迁</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>3</w:t></w:r></w:p></w:sdtContent></w:sdt>";

    private static string Box => "<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>框里的话自成一段。</w:t></w:r></w:p><w:p><w:r><w:t>框里还有第二段。</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        + "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>框里的话自成一段。</w:t></w:r></w:p><w:p><w:r><w:t>框里还有第二段。</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>";

    [Theory]
    [MemberData(nameof(Bodies))]
    public void AnImportedFileIsWhole(string name, string body)
    {
        var seed = new WordSeed(ChineseTitle + body)
        {
            Styles = ChineseStyles,
            Numbering = Numbering,
            Footnotes = Footnote,
            Endnotes = name.StartsWith("endnotes", StringComparison.Ordinal) ? Note("endnote", 2, "张三.梯田的水土保持作用[J].茶叶科学,2001,3(2):1-9.") + Note("endnote", 3, "李四.草带考[M].南山:南山出版社,2005.") : null,
            Comments = "<w:comment w:id='0' w:author='审稿人'><w:p><w:r><w:t>审稿人的意见</w:t></w:r></w:p></w:comment>",
            Header = "<w:p><w:r><w:t>茶叶学报 第三期</w:t></w:r></w:p>",
            Pictures = [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]],
        };

        Assert.Equal([], CollatedImport.Faults("seeds/a.docx", seed.Bytes()));
    }

    [Fact]
    public void AnyParagraphsAreWhole()
    {
        string[] pieces =
        [
            "<w:p><w:r><w:t>{0}</w:t></w:r></w:p>", "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{0}</w:t></w:r><w:r><w:t>随后的话也很多。</w:t></w:r></w:p>", "<w:p><w:pPr><w:pStyle w:val='1'/></w:pPr><w:r><w:t>{0}</w:t></w:r></w:p>",
            "<w:p><w:ins><w:r><w:t>{0}</w:t></w:r></w:ins><w:del><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>", "<w:p><w:r><w:t>{0}</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p>",
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{0}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>栏</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "<w:p><w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:r><w:t>{0}</w:t></w:r></w:p>",
        ];
        var texts = Gen.Int[0, 40].Select(seed => $"{(char)('甲' + seed)}地的茶园共有{(seed * 7) + 1}处，多在{(char)('东' + seed)}坡。");

        Gen.Int[0, pieces.Length - 1].Select(texts, (i, text) => pieces[i].Replace("{0}", text, StringComparison.Ordinal)).Array[0, 12].Sample(
            parts => Assert.Equal([], CollatedImport.Faults("seeds/a.docx", new WordSeed(ChineseTitle + WordSeed.Styled("1", "引言") + string.Concat(parts)) { Styles = ChineseStyles, Numbering = Numbering, Footnotes = Note("footnote", 2, "据茶农口述。") }.Bytes())),
            iter: 40, print: parts => string.Join('\n', parts));
    }

    private static string Text(string text) => WordSeed.Paragraph(text);

    private static string Item(string text) => WordSeed.Paragraph(text, "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='5'/></w:numPr>");

    private static string Mark(string kind, int id) => $"<w:r><w:{kind}Reference w:id='{id}'/></w:r>";

    private static string Note(string kind, int id, string text) => $"<w:{kind} w:id='{id}'><w:p><w:r><w:{kind}Ref/></w:r><w:r><w:t>{text}</w:t></w:r></w:p></w:{kind}>";
}
