namespace Kanben.Text.Dates;

/// <summary>The words English dates are made of.</summary>
internal static class EnglishWords
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first",
    ];

    // What is counted after a number that only looks like a year: in 2000 participants.
    private static readonly HashSet<string> Counted = new(StringComparer.OrdinalIgnoreCase)
    {
        "participants", "patients", "people", "persons", "cases", "samples", "students", "subjects", "respondents", "children", "adults", "individuals", "women",
        "men", "schools", "hospitals", "villages", "households", "cities", "firms", "companies", "papers", "articles", "km", "m", "kg", "mg", "ml", "mm", "cm", "yuan",
        "times", "records", "items", "images", "pixels", "points", "species", "sites", "plots", "words", "countries", "hours", "days", "units", "iterations", "steps",
        "genes", "cells", "mice", "rats", "trees", "users", "nodes", "questionnaires", "publications", "documents", "epochs", "m2", "years", "households", "teachers",
    };

    /// <summary>1 to 12 for a capitalised month or its abbreviation, else 0.</summary>
    public static int Month(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        if (word.Length < 3 || !char.IsAsciiLetterUpper(word[0]))
        {
            return 0;
        }

        for (var i = 0; i < Months.Length; i++)
        {
            if (word.Equals(Months[i], StringComparison.OrdinalIgnoreCase)
                || (word.Length is 3 or 4 && (word.Length == 3 || i == 8) && Months[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>0 to 3 for spring to winter, else -1.</summary>
    public static int Season(ReadOnlySpan<char> word) => word.Length > 6 ? -1 : word.ToString().ToLowerInvariant() switch
    {
        "spring" => 0,
        "summer" => 1,
        "autumn" or "fall" => 2,
        "winter" => 3,
        _ => -1,
    };

    /// <summary>The number of 19th or nineteenth, else 0.</summary>
    public static int Ordinal(ReadOnlySpan<char> word)
    {
        if (word.Length is 3 or 4 && char.IsAsciiDigit(word[0]))
        {
            return word[^2..] is "st" or "nd" or "rd" or "th" && int.TryParse(word[..^2], out var value) ? value : 0;
        }

        for (var i = 0; i < Ordinals.Length; i++)
        {
            if (word.Equals(Ordinals[i], StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return 0;
    }

    public static bool IsCounted(ReadOnlySpan<char> word) => word.Length <= 14 && Counted.Contains(word.ToString());
}
