using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Kanben.Preview.Serving;

/// <summary>
/// One request: 1. is it from here; 2. is it one for reading; 3. is it for the preview itself; 4. what does the site have at this address.
/// </summary>
internal sealed class RequestHandler(Showcase showcase, HostGuard guard)
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(20);

    public async Task HandleAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        // Nothing may be kept, and no strange page may take in a site that is not published.
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!guard.IsOwn(request.Headers.Host))
        {
            response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return;
        }

        var path = RequestPath.Read(context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget);
        if (path is not null && path.StartsWith(PreviewAddresses.Folder, StringComparison.Ordinal))
        {
            await OwnAsync(context, path).ConfigureAwait(false);
            return;
        }

        // Taken before the content, so that a page may be newer than its number and never older.
        var revision = showcase.Revision;
        await WriteAsync(context, await showcase.AnswerAsync(path, request.QueryString.Value ?? "", HttpMethods.IsGet(request.Method)).ConfigureAwait(false), revision).ConfigureAwait(false);
    }

    private async Task OwnAsync(HttpContext context, string path)
    {
        if ("/" + path != PreviewAddresses.Events)
        {
            await WriteAsync(context, ClientFiles.Find(path) ?? await showcase.AnswerAsync(null, "", isShown: false).ConfigureAwait(false), showcase.Revision).ConfigureAwait(false);
        }
        else if (HostGuard.IsSameOrigin(context.Request.Headers.Host!, context.Request.Headers.Origin, context.Request.Headers["Sec-Fetch-Site"]))
        {
            await StreamAsync(context).ConfigureAwait(false);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }

    private static async Task WriteAsync(HttpContext context, Answer answer, string revision)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        if (answer.Location is { } location)
        {
            response.Headers.Location = location;
            return;
        }

        // Weak for a page: the preview's number in it is none of its content.
        var tag = answer.IsPage ? $"W/\"{answer.Tag}\"" : $"\"{answer.Tag}\"";
        response.Headers.ETag = tag;
        if (answer.Status == StatusCodes.Status200OK && context.Request.Headers.IfNoneMatch == tag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var body = answer.IsPage ? PreviewedPage.WithScript(answer.Body, revision) : answer.Body;
        response.ContentType = answer.Type;
        response.ContentLength = body.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private async Task StreamAsync(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = ContentTypes.EventStream;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        using var listener = showcase.Listen(context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address));
        var events = listener.Events.Reader;
        try
        {
            while (await WaitAsync(events.WaitToReadAsync(context.RequestAborted).AsTask(), context.RequestAborted).ConfigureAwait(false) is var next && next != false)
            {
                await response.WriteAsync(next is null ? ServerSentEvent.Comment : await events.ReadAsync(context.RequestAborted).ConfigureAwait(false), context.RequestAborted).ConfigureAwait(false);
                await response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser has gone.
        }
    }

    // Null when nothing has happened for so long that the connection needs a sign of life.
    private static async Task<bool?> WaitAsync(Task<bool> next, CancellationToken cancellation) =>
        await Task.WhenAny(next, Task.Delay(Silence, cancellation)).ConfigureAwait(false) == next ? await next.ConfigureAwait(false) : cancellation.IsCancellationRequested ? false : null;
}
