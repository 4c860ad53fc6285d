using System.Collections.Frozen;

namespace Kanben.Text.Dates;

/// <summary>The words English dates are made of.</summary>
internal static class EnglishWords
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first",
    ];

    private static readonly string[] Cardinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    // What is counted after a number that only looks like a year: in 2000 participants.
    private static readonly FrozenSet<string> Counted = new[]
    {
        "participants", "patients", "people", "persons", "cases", "samples", "students", "subjects", "respondents", "children", "adults", "individuals", "women",
        "men", "schools", "hospitals", "villages", "households", "cities", "firms", "companies", "papers", "articles", "km", "m", "kg", "mg", "ml", "mm", "cm", "yuan",
        "times", "records", "items", "images", "pixels", "points", "species", "sites", "plots", "words", "countries", "hours", "days", "units", "iterations", "steps",
        "genes", "cells", "mice", "rats", "trees", "users", "nodes", "questionnaires", "publications", "documents", "epochs", "m2", "years", "teachers", "dollars",
        "bits", "bytes", "cycles", "rpm", "square", "cubic", "meters", "metres", "miles", "percent", "million", "billion", "tons", "tonnes", "volunteers", "workers",
        "families", "farmers", "rows", "lines", "pages", "books", "observations", "tweets", "posts", "messages", "events", "votes", "minutes", "seconds", "nm", "kpa", "mpa",
        "k", "hz", "khz", "mhz", "kb", "mb", "gb", "kcal", "kj", "g", "l", "euros", "pounds", "usd", "rmb", "infants", "births", "deaths", "soldiers", "troops", "ships",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What may follow a year of a hundred or one far from our time: words that open a clause or go on with it, no counted noun.
    private static readonly FrozenSet<string> Function = new[]
    {
        "the", "a", "an", "and", "or", "but", "by", "when", "with", "to", "as", "for", "it", "he", "she", "they", "we", "there", "this", "that", "these", "those", "in", "at",
        "on", "of", "was", "were", "is", "are", "had", "has", "which", "who", "after", "before", "until", "from", "through", "under", "his", "her", "its", "their", "onwards", "onward",
        "alone", "while", "because", "if", "not", "saw", "marked",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>1 to 12 for a capitalised month or its abbreviation, else 0.</summary>
    public static int Month(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || !char.IsAsciiLetterUpper(word[0]))
        {
            return 0;
        }

        var month = (word[0], word[1] | 0x20, word[2] | 0x20) switch
        {
            ('J', 'a', 'n') => 1,
            ('F', 'e', 'b') => 2,
            ('M', 'a', 'r') => 3,
            ('A', 'p', 'r') => 4,
            ('M', 'a', 'y') => 5,
            ('J', 'u', 'n') => 6,
            ('J', 'u', 'l') => 7,
            ('A', 'u', 'g') => 8,
            ('S', 'e', 'p') => 9,
            ('O', 'c', 't') => 10,
            ('N', 'o', 'v') => 11,
            ('D', 'e', 'c') => 12,
            _ => 0,
        };
        var isName = month > 0 && (word.Length == 3 || (word.Length == 4 && month == 9 && (word[3] | 0x20) == 't') || word.Equals(Months[month - 1], StringComparison.OrdinalIgnoreCase));
        return isName ? month : 0;
    }

    public static bool IsWeekday(ReadOnlySpan<char> word) => word.Length > 2 && char.IsAsciiLetterUpper(word[0]) && IndexOf(Days, word) >= 0;

    /// <summary>0 to 3 for spring to winter, else -1.</summary>
    public static int Season(ReadOnlySpan<char> word) => word is "fall" or "Fall" ? 2 : word.Length == 6 ? IndexOf(Seasons, word) : -1;

    /// <summary>The number of 19th or nineteenth, else 0.</summary>
    public static int Ordinal(ReadOnlySpan<char> word)
    {
        if (word.Length is 3 or 4 && char.IsAsciiDigit(word[0]))
        {
            return word[^2..] is "st" or "nd" or "rd" or "th" && int.TryParse(word[..^2], out var value) ? value : 0;
        }

        return IndexOf(Ordinals, word) + 1;
    }

    /// <summary>1 to 10 for a or one to ten, or a number of at most two digits, else 0.</summary>
    public static int Cardinal(ReadOnlySpan<char> word) =>
        word is "a" or "A" ? 1 : word.Length <= 2 && int.TryParse(word, out var value) ? value : IndexOf(Cardinals, word) + 1;

    /// <summary>A number of at most four digits, among which an O may stand for a zero (2O13), else -1.</summary>
    public static int Number(ReadOnlySpan<char> word)
    {
        var value = word.Length is >= 1 and <= 4 && char.IsAsciiDigit(word[0]) ? 0 : -1;
        for (var i = 0; i < word.Length && value >= 0; i++)
        {
            value = char.IsAsciiDigit(word[i]) ? (value * 10) + (word[i] - '0') : word[i] == 'O' && word.Length == 4 ? value * 10 : -1;
        }

        return value;
    }

    public static bool IsCounted(ReadOnlySpan<char> word) => Counted.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsFunction(ReadOnlySpan<char> word) => Function.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static int IndexOf(string[] words, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (word.Equals(words[i], StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
