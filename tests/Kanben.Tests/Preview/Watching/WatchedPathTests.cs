using Kanben.Preview.Watching;

namespace Kanben.Tests.Preview.Watching;

public sealed class WatchedPathTests
{
    [Theory]
    [InlineData("input/articles/a.md")]
    [InlineData("input/articles/a/picture.PNG")]
    [InlineData("input/articles/a")]
    [InlineData("input/site.yml")]
    [InlineData("input/timeline.yml")]
    [InlineData("input/glossary/纸.md")]
    [InlineData("input")]
    [InlineData("theme/assets/kanben.css")]
    [InlineData("theme/partials/_own.hbs")]
    [InlineData("theme/assets/font.woff2")]
    [InlineData("seeds/paper.txt")]
    [InlineData("seeds/paper.docx")]
    public void WhatMakesTheSiteMatters(string path) => Assert.True(WatchedPath.Matters(path));

    [Theory]
    [InlineData("output/index.html")]
    [InlineData(".git/index")]
    [InlineData("README.md")]
    [InlineData("input/articles/.a.md.swp")]
    [InlineData("input/articles/.#a.md")]
    [InlineData("input/articles/#a.md#")]
    [InlineData("input/articles/a.md~")]
    [InlineData("input/articles/4913")]
    [InlineData("input/articles/5036")]
    [InlineData("input/articles/a.md.tmp")]
    [InlineData("input/articles/a.md.tmp.4711.1700000000")]
    [InlineData("input/articles/a.md___jb_tmp___")]
    [InlineData("input/articles/___jb_old___a.md")]
    [InlineData("input/articles/_draft.md")]
    [InlineData("input/articles/.obsidian/a.md")]
    [InlineData("seeds/~$paper.docx")]
    [InlineData("seeds/paper.docx.crdownload")]
    [InlineData("theme/layouts/.DS_Store")]
    [InlineData("theme/layouts/home.hbs.bak")]
    public void WhatEditorsAndSystemsLeaveDoesNot(string path) => Assert.False(WatchedPath.Matters(path));

    [Theory]
    [InlineData("input/articles/a.md", true)]
    [InlineData("input/articles/a.MD", true)]
    [InlineData("input/articles/a/b.md", false)]
    [InlineData("input/articles/a.png", false)]
    [InlineData("input/pages/a.md", false)]
    public void AnArticleIsAFileOfItsFolder(string path, bool isArticle) => Assert.Equal(isArticle, WatchedPath.IsArticle(path));
}
