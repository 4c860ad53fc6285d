using System.Net;
using System.Net.Sockets;
using System.Text;
using Kanben.Preview.Faults;
using Kanben.Preview.Serving;

namespace Kanben.Tests.Preview.Serving;

/// <summary>The server over HTTP, each request written out: a client would put the spellings right.</summary>
public sealed class PreviewServerTests : IAsyncLifetime
{
    private const string Page = "<!doctype html><html><head><meta charset=\"utf-8\"></head><body>甲</body></html>";

    private readonly TemporarySite _site = new TemporarySite()
        .With("output/index.html", Page).With("output/articles/x/index.html", Page).With("output/articles/x/cite.bib", "@article{x}")
        .With("output/404.html", "<head></head><a href=\"index.html\">404</a>").With("output/.nojekyll", "秘").With("secret.txt", "秘");

    private Showcase? _showcase;
    private PreviewServer? _server;

    public async ValueTask InitializeAsync()
    {
        _showcase = new Showcase(new SiteView(_site.Output), new FaultBoard(_site.Folder, EditorLink.Default));
        _server = await PreviewServer.StartAsync(IPAddress.Loopback, 0, new RequestHandler(_showcase, new HostGuard(null)).HandleAsync);
    }

    public async ValueTask DisposeAsync()
    {
        _showcase!.Close();
        await _server!.DisposeAsync();
        _site.Dispose();
    }

    [Theory]
    [InlineData("/", 200, "text/html; charset=utf-8")]
    [InlineData("/articles/x/", 200, "text/html; charset=utf-8")]
    [InlineData("/articles/x/index.html", 200, "text/html; charset=utf-8")]
    [InlineData("/articles/x/cite.bib?x=1", 200, "application/x-bibtex; charset=utf-8")]
    [InlineData("/articles/", 404, "text/html; charset=utf-8")]
    [InlineData("/nowhere/at/all", 404, "text/html; charset=utf-8")]
    [InlineData("/_kanben/preview.js", 200, "text/javascript; charset=utf-8")]
    [InlineData("/_kanben/panel.css", 200, "text/css; charset=utf-8")]
    [InlineData("/_kanben/other", 404, "text/html; charset=utf-8")]
    public async Task AnswersAsAHostOfStaticFilesDoes(string target, int status, string type)
    {
        var answer = await AskAsync(target);

        Assert.Equal((status, type), (answer.Status, answer.Header("Content-Type")));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
    }

    [Fact]
    public async Task LeadsToTheFolderWithItsSlash()
    {
        var answer = await AskAsync("/articles/x?a=1");

        Assert.Equal((302, "/articles/x/?a=1"), (answer.Status, answer.Header("Location")));
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/articles/../../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/articles/x/%2e%2e/%2e%2e/%2e%2e/secret.txt")]
    [InlineData("/.nojekyll")]
    [InlineData("/%2enojekyll")]
    [InlineData("/secret.txt%00.html")]
    [InlineData("//secret.txt")]
    [InlineData("http://127.0.0.1/../secret.txt")]
    public async Task ReachesNothingOutsideTheOutput(string target)
    {
        var answer = await AskAsync(target);

        Assert.InRange(answer.Status, 400, 404);
        Assert.DoesNotContain("秘", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "Host: example.org", 421)]
    [InlineData("GET", "Host: 127.0.0.1", 200)]
    [InlineData("POST", "Host: localhost", 405)]
    [InlineData("DELETE", "Host: localhost", 405)]
    [InlineData("OPTIONS", "Host: localhost", 405)]
    public async Task RefusesForeignNamesAndAnythingButReading(string method, string host, int status) =>
        Assert.Equal(status, (await AskAsync("/", method, host, "Content-Length: 0")).Status);

    [Theory]
    [InlineData("Origin: https://example.org")]
    [InlineData("Origin: null")]
    [InlineData("Sec-Fetch-Site: cross-site")]
    public async Task RefusesTheEventsToStrangePages(string header) =>
        Assert.Equal(403, (await AskAsync("/_kanben/events", "GET", "Host: localhost", header)).Status);

    [Fact]
    public async Task AHeadHasTheHeadersAndNoBody()
    {
        var get = await AskAsync("/");
        var head = await AskAsync("/", "HEAD");

        Assert.Equal((200, get.Header("Content-Length"), get.Header("ETag"), ""), (head.Status, head.Header("Content-Length"), head.Header("ETag"), head.Body));
        Assert.NotEqual("", get.Body);
    }

    [Fact]
    public async Task AKnownTagIsAnsweredShortly()
    {
        var tag = (await AskAsync("/articles/x/cite.bib")).Header("ETag");

        Assert.Equal(304, (await AskAsync("/articles/x/cite.bib", "GET", "Host: localhost", $"If-None-Match: {tag}")).Status);
        Assert.Equal(200, (await AskAsync("/articles/x/cite.bib", "GET", "Host: localhost", "If-None-Match: \"other\"")).Status);
    }

    [Fact]
    public async Task TheScriptIsInPagesAndNotInTheOutput()
    {
        var answer = await AskAsync("/");

        Assert.Contains("/_kanben/preview.js", answer.Body, StringComparison.Ordinal);
        Assert.Equal(Page, _site.Read("output/index.html"));
    }

    [Fact]
    public async Task TheMissingPageLeadsHomeFromAnyDepth() =>
        Assert.Contains("<a href=\"/index.html\">404</a>", (await AskAsync("/a/b/c")).Body, StringComparison.Ordinal);

    [Fact]
    public async Task APageShownAheadLiesOverTheOutput()
    {
        _showcase!.Site.ShowAhead("articles/x/index.html", Encoding.UTF8.GetBytes("<head></head>乙"), change: 2);

        _showcase.Site.Forget(1);
        Assert.Contains("乙", (await AskAsync("/articles/x/")).Body, StringComparison.Ordinal);
        _showcase.Site.Forget(2);
        Assert.Contains("甲", (await AskAsync("/articles/x/")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SaysWhatIsOtherThanWasShownAndNothingElse()
    {
        await AskAsync("/");
        await AskAsync("/articles/x/");
        using var events = await EventsAsync();
        await ReadUntilAsync(events, "event: faults");

        _site.With("output/articles/x/index.html", "<head></head>乙").With("output/404.html", "乙");
        _showcase!.Tell();

        Assert.Contains("\"paths\":[\"/articles/x/\"]", await ReadUntilAsync(events, "event: change"), StringComparison.Ordinal);
        _showcase.Tell();
        Assert.Contains("\"paths\":[]", await ReadUntilAsync(events, "event: change"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakesTheNextPortWhenOneIsTaken()
    {
        var port = _server!.Address.Port;

        await using var next = await PreviewServer.StartAsync(IPAddress.Loopback, port, _ => Task.CompletedTask);

        Assert.InRange(next!.Address.Port, port + 1, port + 100);
    }

    private async Task<(int Status, Func<string, string> Header, string Body)> AskAsync(string target, string method = "GET", params string[] headers)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _server!.Address.Port);
        string[] lines = [$"{method} {target} HTTP/1.1", .. headers.Length == 0 ? ["Host: localhost"] : headers, "Connection: close", "", ""];
        await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        var parts = (await reader.ReadToEndAsync()).Split("\r\n\r\n", 2);
        var head = parts[0].Split("\r\n");
        return (int.Parse(head[0].Split(' ')[1]), name => head.FirstOrDefault(line => line.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))?[(name.Length + 2)..] ?? "", parts[1]);
    }

    private async Task<StreamReader> EventsAsync()
    {
        using var client = new HttpClient();
        return new StreamReader(await client.GetStreamAsync(new Uri(_server!.Address, PreviewAddresses.Events)));
    }

    // The line after the one that is waited for.
    private static async Task<string> ReadUntilAsync(StreamReader events, string line)
    {
        while (await events.ReadLineAsync() is { } next)
        {
            if (next == line)
            {
                return await events.ReadLineAsync() ?? "";
            }
        }

        return "";
    }
}
