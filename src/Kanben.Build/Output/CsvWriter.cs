using System.Buffers;
using System.Globalization;
using System.Text;

namespace Kanben.Build.Output;

/// <summary>
/// Writes CSV (RFC 4180) that spreadsheets open without running anything in it: UTF-8 with the byte order mark that Excel needs, CRLF, and no text that
/// is read as a formula. Numbers are ours and stay numbers, -221 too; a text that begins as a formula does gets an apostrophe before it.
/// </summary>
internal sealed class CsvWriter : IDisposable
{
    // OWASP, "CSV Injection": = + - @ and their full-width forms, which Excel in East Asia takes for the same. Tab and line ends are no part of a line.
    private static readonly SearchValues<char> Triggers = SearchValues.Create("=+-@＝＋－＠");

    // Some readers pass over blanks and signs without width before a formula; a quotation mark after a semicolon would open a cell.
    private const string Blanks = " \u3000\u00A0\u00AD\u200B\u200C\u200D\u200E\u200F\u2060";
    private const string BlanksAndQuotes = Blanks + "\"";
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\" ");

    private readonly StreamWriter _text;
    private bool _isFirst = true;

    /// <summary>Writes to a stream, which stays open; what was written is there when the writer is disposed of.</summary>
    public CsvWriter(Stream stream)
    {
        _text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true);
        _text.Write('\uFEFF');
    }

    public CsvWriter Text(string? value)
    {
        Separate();
        var safe = Guard(PlainLine.Of(value ?? ""));
        if (!safe.AsSpan().ContainsAny(Quoted))
        {
            _text.Write(safe);
            return this;
        }

        _text.Write('"');
        _text.Write(safe.Replace("\"", "\"\"", StringComparison.Ordinal));
        _text.Write('"');
        return this;
    }

    public CsvWriter Number(int? value)
    {
        Separate();
        _text.Write(value?.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public void EndRow()
    {
        _text.Write("\r\n");
        _isFirst = true;
    }

    public void Dispose() => _text.Dispose();

    /// <summary>
    /// The text with an apostrophe wherever a spreadsheet could see a formula begin: at its start, and after a semicolon, which separates cells where
    /// the comma is the decimal sign, whatever the quotes say.
    /// </summary>
    internal static string Guard(string text)
    {
        if (BeginsFormula(text, Blanks))
        {
            text = "'" + text;
        }

        if (!text.Contains(';'))
        {
            return text;
        }

        var guarded = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            guarded.Append(text[i]);
            if (text[i] == ';' && BeginsFormula(text.AsSpan(i + 1), BlanksAndQuotes))
            {
                guarded.Append('\'');
            }
        }

        return guarded.ToString();
    }

    private static bool BeginsFormula(ReadOnlySpan<char> text, string passedOver)
    {
        text = text.TrimStart(passedOver);
        return text.Length > 0 && Triggers.Contains(text[0]);
    }

    private void Separate()
    {
        if (!_isFirst)
        {
            _text.Write(',');
        }

        _isFirst = false;
    }
}
