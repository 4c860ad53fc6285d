using Kanben.Preview.Faults;

namespace Kanben.Tests.Preview.Faults;

public sealed class EditorLinkTests
{
    [Theory]
    [InlineData("vscode", "/home/纸/a b.md", 3, 7, "vscode://file/home/%E7%BA%B8/a%20b.md:3:7")]
    [InlineData("VSCode", "C:\\site\\a.md", 0, 0, "vscode://file/C:/site/a.md:1:1")]
    [InlineData("idea", "/a.md", 3, 0, "idea://open?file=/a.md&line=3&column=1")]
    [InlineData("my-editor://open?at={line}&file={file}", "/a&b?.md", 2, 1, "my-editor://open?at=2&file=/a%26b%3F.md")]
    [InlineData("x://{file}", "/{line}.md", 2, 1, "x:///%7Bline%7D.md")]
    public void LeadsToThePlace(string editor, string file, int line, int column, string expected) => Assert.Equal(expected, EditorLink.From(editor)!.To(file, line, column));

    [Theory]
    [InlineData("")]
    [InlineData("notepad")]
    [InlineData("vscode://file")]
    [InlineData("javascript:alert('{file}')")]
    [InlineData("JavaScript:{file}")]
    [InlineData("data:text/html,{file}")]
    [InlineData(" javascript:{file}")]
    [InlineData("{file}")]
    public void RefusesWhatOpensNoEditor(string editor) => Assert.Null(EditorLink.From(editor));
}
