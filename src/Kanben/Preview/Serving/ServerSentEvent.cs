using System.Text;
using System.Text.Json;

namespace Kanben.Preview.Serving;

/// <summary>Events as a stream of text (HTML, 9.2.6).</summary>
internal static class ServerSentEvent
{
    /// <summary>A line that says nothing, so that whatever stands between keeps the connection.</summary>
    public const string Comment = ":\n\n";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>An event whose data are a value as JSON.</summary>
    public static string Of<T>(string name, T data) => Write(name, JsonSerializer.Serialize(data, Json));

    /// <summary>An event; each line of the data is a field of its own, for a line's end would end the field.</summary>
    public static string Write(string name, string data)
    {
        var text = new StringBuilder("event: ").Append(name).Append('\n');
        foreach (var line in data.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r'))
        {
            text.Append("data: ").Append(line).Append('\n');
        }

        return text.Append('\n').ToString();
    }
}
