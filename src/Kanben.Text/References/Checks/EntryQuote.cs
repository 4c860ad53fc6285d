namespace Kanben.Text.References.Checks;

/// <summary>The beginning of an entry, as much as a message needs to be recognised by.</summary>
internal static class EntryQuote
{
    private const int Longest = 40;

    public static string Of(string text) =>
        text.Length <= Longest ? text : $"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}…";
}
