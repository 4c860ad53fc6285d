using CsCheck;
using Kanben.Preview.Serving;

namespace Kanben.Tests.Preview.Serving;

public sealed class RequestPathTests
{
    private static readonly string Root = OperatingSystem.IsWindows() ? @"C:\site\output" : "/site/output";

    [Theory]
    [InlineData("/", "")]
    [InlineData("/index.html", "index.html")]
    [InlineData("/articles/x/", "articles/x/")]
    [InlineData("/articles/x?q=../y#z", "articles/x")]
    [InlineData("/keywords/%E7%BA%B8/", "keywords/纸/")]
    [InlineData("/a%20b.html", "a b.html")]
    [InlineData("/100%25/", "100%/")]
    [InlineData("/..x/a", null)]
    [InlineData("/a..b/c", "a..b/c")]
    [InlineData("/contents/console.html", "contents/console.html")]
    public void ReadsAnAddressOnce(string target, string? path) => Assert.Equal(path, RequestPath.Read(target));

    [Theory]
    [InlineData("")]
    [InlineData("index.html")]
    [InlineData("http://127.0.0.1/index.html")]
    [InlineData("*")]
    [InlineData("//example.org/")]
    [InlineData("/a//b")]
    [InlineData("/../x")]
    [InlineData("/a/../../x")]
    [InlineData("/%2e%2e/x")]
    [InlineData("/.%2E/x")]
    [InlineData("/./x")]
    [InlineData("/a%2fb")]
    [InlineData("/..%2f..%2fx")]
    [InlineData("/a%5c..%5cx")]
    [InlineData("/a\\b")]
    [InlineData("/a%00.html")]
    [InlineData("/a%0d%0ab")]
    [InlineData("/C:/x")]
    [InlineData("/C%3A/x")]
    [InlineData("/a.html::$DATA")]
    [InlineData("/.nojekyll")]
    [InlineData("/.git/config")]
    [InlineData("/a/%2egit/")]
    [InlineData("/x.")]
    [InlineData("/x%20")]
    [InlineData("/con")]
    [InlineData("/NUL.html")]
    [InlineData("/a/com1.txt/b")]
    [InlineData("/lpt%C2%B9")]
    [InlineData("/%")]
    [InlineData("/%4")]
    [InlineData("/%zz")]
    [InlineData("/%ff")]
    [InlineData("/%c0%ae%c0%ae/x")]
    [InlineData("/%ed%a0%80")]
    [InlineData("/纸")]
    public void RefusesEverythingElse(string target) => Assert.Null(RequestPath.Read(target));

    [Fact]
    public void RefusesAnAddressLongerThanAnyFile() => Assert.Null(RequestPath.Read("/" + new string('a', 5000)));

    [Fact]
    public void NeverLeadsOutOfTheFolder()
    {
        string[] spellings =
        [
            "..", ".", "%2e", "%2E%2e", "%252e", "/", "%2f", "%2F", "\\", "%5C", "%5c", "%00", "C:", "%3a", "a", "纸", "%E7%BA%B8", "%c0%af", "%e0%80%af", "～", " ", "%20", "%20.", "CON", "nul", "con.txt", "COM1", "?", "#", "//",
            "\\\\server\\share", "file:///", "~", "%7e", "$DATA", "%u002e", "．．", "%EF%BC%8E",
        ];
        OneOf(spellings).Array[0, 8].Select(string.Concat).Select(Gen.Bool, (text, hasSlash) => hasSlash ? "/" + text : text).Sample(target =>
        {
            if (RequestPath.Read(target) is not { } path)
            {
                return true;
            }

            var full = Path.GetFullPath(Path.Join(Root, path));
            return (full + Path.DirectorySeparatorChar).StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                && path.Split('/').All(name => name.Length == 0 || name[0] != '.')
                && path.IndexOfAny(['\\', ':', '\0']) < 0;
        });
    }

    [Fact]
    public void ReadsBackTheAddressItGives() =>
        OneOf("a", "纸", "100%", "a b", "x.html", "é", "𠀀", "&=+").Array[1, 4].Select(parts => string.Join('/', parts))
            .Sample(path => RequestPath.Read(RequestPath.Address(path)) == path);

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
