using System.Text;

namespace Kanben.Tests.Build.Timelines.Exports;

/// <summary>Reads records by the grammar of RFC 4180, section 2, with any separator. Strict: what the grammar does not allow is an exception.</summary>
internal static class CsvReader
{
    public static List<List<string>> Read(string text, char separator = ',')
    {
        var records = new List<List<string>>();
        for (var at = 0; at < text.Length;)
        {
            var record = new List<string>();
            records.Add(record);
            do
            {
                record.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at, separator));
            }
            while (text[at] == separator && ++at > 0);
            if (text[at++] != '\r' || text[at++] != '\n')
            {
                throw new FormatException($"no line end at {at}");
            }
        }

        return records;
    }

    private static string Plain(string text, ref int at, char separator)
    {
        var start = at;
        while (text[at] != separator && text[at] is not ('\r' or '\n'))
        {
            // A quotation mark in a plain field is no RFC 4180; a reader that takes another separator meets some.
            at += text[at] == '"' && separator == ',' ? throw new FormatException($"a quotation mark at {at}") : 1;
        }

        return text[start..at];
    }

    private static string Quoted(string text, ref int at)
    {
        var value = new StringBuilder();
        for (at++; text[at] != '"' || text[at + 1] == '"'; at++)
        {
            value.Append(text[at]);
            at += text[at] == '"' ? 1 : 0;
        }

        at++;
        return value.ToString();
    }
}
