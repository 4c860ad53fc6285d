using System.IO.Compression;
using System.Text;
using CsCheck;
using Kanben.Import;

namespace Kanben.Tests.Import.Reading.Word;

public sealed class WordRobustnessTests
{
    [Fact]
    public void KeepsEveryLetterOfTheText()
    {
        string[] pieces =
        [
            "<w:p><w:r><w:t>{0}</w:t></w:r></w:p>", "<w:p><w:r><w:rPr><w:b/><w:sz w:val='32'/></w:rPr><w:t>{0}</w:t></w:r></w:p>", "<w:p><w:pPr><w:pStyle w:val='1'/></w:pPr><w:r><w:t>{0}</w:t></w:r></w:p>",
            "<w:p><w:ins><w:r><w:t>{0}</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>{0}</w:t></w:r></w:p>", "<w:p><w:r><w:t>{0}</w:t><w:br/><w:t>{0}</w:t></w:r></w:p>",
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{0}</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>{0}</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>{0}</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>",
            "<w:sdt><w:sdtContent><w:p><w:hyperlink><w:r><w:t>{0}</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>", "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:t>{0}</w:t></w:r></w:p>",
            "<w:p><w:moveFrom><w:r><w:t>移走的话</w:t></w:r></w:moveFrom><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>{0}</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>",
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>{0}</w:t></w:r></w:p>", "<w:p><w:pPr><w:pStyle w:val='TOC1'/></w:pPr><w:r><w:t>{0}</w:t></w:r></w:p>",
            "<w:p><w:r><w:t>{0}</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p>",
        ];
        var texts = Gen.Int[0, 40].Select(Gen.Bool, (seed, isSentence) => $"{(char)('甲' + seed)}茶{seed}Tea{(isSentence ? "，山地。" : "")}");

        Gen.Int[0, pieces.Length - 1].Select(texts, (i, text) => (Xml: pieces[i].Replace("{0}", text, StringComparison.Ordinal), Count: pieces[i].Split("{0}").Length - 1, Text: text)).Array[0, 25].Sample(parts =>
        {
            var article = WordSeed.Import(new WordSeed(WordSeed.TitlePage + string.Concat(parts.Select(part => part.Xml))) { Footnotes = "<w:footnote w:id='2'><w:p><w:r><w:t>注文二</w:t></w:r></w:p></w:footnote>" }).Article!;

            Assert.Empty(Letters.Missing(string.Concat(parts.Select(part => string.Concat(Enumerable.Repeat(part.Text, part.Count)))) + "注文二", article));
        }, iter: 60);
    }

    [Fact]
    public void NeverPublishesTheWordsOfReviewers()
    {
        var result = WordSeed.Import(new WordSeed(WordSeed.TitlePage + "<w:p><w:r><w:t>正文一句。</w:t></w:r><w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:r><w:commentReference w:id='3'/></w:r></w:p>")
        {
            Comments = "<w:comment w:id='3' w:author='x'><w:p><w:r><w:t>此处待查</w:t></w:r></w:p></w:comment>",
        });

        Assert.Empty(result.Article!.Header.Source!.Removed);
        Assert.Contains("1 comment(s) and 1 tracked change(s)", result.Diagnostics.Single(found => found.Code == "KB1109").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadsDamagedFilesWithoutException()
    {
        var whole = new WordSeed(WordSeed.TitlePage + WordSeed.Paragraph("正文一句。")).Bytes();

        Gen.Int[0, whole.Length - 1].Select(Gen.Byte, (at, value) => (at, value)).Array[1, 12].Sample(changes =>
        {
            var bytes = (byte[])whole.Clone();
            foreach (var (at, value) in changes)
            {
                bytes[at] = value;
            }

            return Importer.Import(new SeedFile("seeds/a.docx", bytes)) is { Article: not null } or { Diagnostics.IsEmpty: false };
        }, iter: 200);
        Gen.Int[0, whole.Length].Sample(length => Importer.Import(new SeedFile("seeds/a.docx", whole.AsMemory(0, length))) is { Article: not null } or { Diagnostics.IsEmpty: false }, iter: 60);
    }

    [Fact]
    public void ReadsAnyXmlWithoutException()
    {
        string[] names = ["p", "r", "t", "tbl", "tr", "tc", "sdt", "sdtContent", "del", "ins", "hyperlink", "fldChar", "drawing", "pict", "txbxContent", "footnoteReference", "br", "ruby", "numPr", "pPr", "rPr", "AlternateContent", "Choice", "Fallback", "oMath", "nary", "e", "f", "vMerge", "object"];

        Gen.Int[0, names.Length - 1].Array[0, 40].Sample(picks =>
        {
            var open = new Stack<string>();
            var xml = new StringBuilder();
            foreach (var name in picks.Select(pick => names[pick]))
            {
                xml.Append($"<w:{name}>").Append(name == "t" ? "字" : "");
                open.Push(name);
                while (open.Count > 12 || (open.Count > 0 && open.Peek() == "t"))
                {
                    xml.Append($"</w:{open.Pop()}>");
                }
            }

            open.ToList().ForEach(name => xml.Append($"</w:{name}>"));
            return WordSeed.Import(new WordSeed(WordSeed.TitlePage + xml)).Article is not null;
        }, iter: 200);
    }

    [Theory]
    [InlineData(100_000, "<w:p>", "</w:p>")]
    [InlineData(100_000, "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    public void RefusesXmlThatIsNestedTooDeep(int depth, string open, string close) =>
        Assert.Equal("KB1010", Assert.Single(WordSeed.Import(new WordSeed(string.Concat(Enumerable.Repeat(open, depth)) + string.Concat(Enumerable.Repeat(close, depth)))).Diagnostics).Code);

    [Fact]
    public void RefusesAFileThatUnpacksToMoreThanAnArticle()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry("word/document.xml").Open())
        {
            entry.Write("<document><body><p><r><t>"u8);
            var block = new byte[1024 * 1024];
            Array.Fill(block, (byte)'a');
            for (var i = 0; i < 60; i++)
            {
                entry.Write(block);
            }
        }

        Assert.Equal("KB1010", Assert.Single(Importer.Import(new SeedFile("seeds/a.docx", stream.ToArray())).Diagnostics).Code);
    }

    [Fact]
    public void FollowsNoDocumentType()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry("word/document.xml").Open())
        {
            entry.Write("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><document><body><p><r><t>&x;</t></r></p></body></document>"u8);
        }

        Assert.Equal("KB1010", Assert.Single(Importer.Import(new SeedFile("seeds/a.docx", stream.ToArray())).Diagnostics).Code);
    }
}
