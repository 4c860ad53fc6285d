using Kanben.Preview.Serving;

namespace Kanben.Tests.Preview.Serving;

public sealed class EventHubTests
{
    [Theory]
    [InlineData("a", "event: x\ndata: a\n\n")]
    [InlineData("", "event: x\ndata: \n\n")]
    [InlineData("a\nb\r\nc\rd", "event: x\ndata: a\ndata: b\ndata: c\ndata: d\n\n")]
    public void AnEventIsLinesWithABlankOneAfter(string data, string expected) => Assert.Equal(expected, ServerSentEvent.Write("x", data));

    [Fact]
    public void AnEventHoldsAValueInOneLine() =>
        Assert.Equal("event: change\ndata: {\"revision\":\"r\\n1\",\"paths\":[\"/a/\"]}\n\n", ServerSentEvent.Of("change", new { Revision = "r\n1", Paths = new[] { "/a/" } }));

    [Fact]
    public void EachListenerGetsWhatIsForItAfterItsFirst()
    {
        var hub = new EventHub();
        using var near = hub.Listen(isLocal: true, () => "first");
        using var far = hub.Listen(isLocal: false, () => "first");

        hub.Send(isLocal => isLocal ? "near" : "far");

        Assert.Equal(["first", "near"], Read(near));
        Assert.Equal(["first", "far"], Read(far));
    }

    [Fact]
    public void OneThatDoesNotKeepUpIsCutOffAndTheOthersAreNot()
    {
        var hub = new EventHub();
        using var slow = hub.Listen(isLocal: true, () => "");
        using var other = hub.Listen(isLocal: true, () => "");
        for (var i = 0; i < 1000; i++)
        {
            hub.Send(_ => "x");
            Read(other);
        }

        Read(slow);

        Assert.True(slow.Events.Reader.Completion.IsCompleted);
        Assert.False(other.Events.Reader.Completion.IsCompleted);
    }

    [Fact]
    public void ClosingEndsStreamsNowAndLater()
    {
        var hub = new EventHub();
        using var before = hub.Listen(isLocal: true, () => "a");
        hub.Close();
        using var after = hub.Listen(isLocal: true, () => "a");

        Assert.All([before, after], listener => Assert.Equal(["a"], Read(listener)));
        Assert.True(before.Events.Reader.Completion.IsCompleted && after.Events.Reader.Completion.IsCompleted);
    }

    private static List<string> Read(EventHub.Listener listener)
    {
        var events = new List<string>();
        while (listener.Events.Reader.TryRead(out var next))
        {
            events.Add(next);
        }

        return events;
    }
}
