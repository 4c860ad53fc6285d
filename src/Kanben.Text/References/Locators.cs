using Kanben.Text.Characters;

namespace Kanben.Text.References;

/// <summary>
/// Reads "journal 12, no. 3 (2020): 45-67" and its like, in which blanks, commas and English labels do what marks do in GB/T 7714 (Chicago,
/// MLA, IEEE, Harvard, APA): the longest end of the words that is made of numbers, labels and dates only.
/// </summary>
internal static class Locators
{
    private enum Kind
    {
        Word,
        Volume,
        Issue,
        Pages,
        Month,
        Number,
        Year,
        Bracket,
    }

    private readonly record struct Token(Segment Run, Kind Kind, bool AfterColon);

    /// <summary>The draft with container, volume, issue, pages and year; null when no name or no number is there.</summary>
    public static Draft? Read(EntryText entry, Segment region, Draft draft)
    {
        var tokens = Split(entry, region);
        var first = tokens.FindLastIndex(token => token.Kind == Kind.Word) + 1;
        if (first == 0 || first == tokens.Count || !tokens.Exists(token => token.Kind is Kind.Number or Kind.Bracket))
        {
            return null;
        }

        draft = draft.Knowing(new Segment(tokens[first].Run.Start, tokens[^1].Run.End)) with
        {
            Container = new Segment(region.Start, tokens[first].Run.Start).TrimStop(entry.Text),
        };
        var label = Kind.Word;
        foreach (var token in tokens.Skip(first))
        {
            draft = token.Kind is Kind.Number or Kind.Year or Kind.Bracket ? Take(entry, token, label, draft) : draft;
            label = token.Kind is Kind.Volume or Kind.Issue or Kind.Pages ? token.Kind : Kind.Word;
        }

        return draft;
    }

    private static Draft Take(EntryText entry, Token token, Kind label, Draft draft)
    {
        var run = token.Kind == Kind.Bracket ? new Segment(token.Run.Start + 1, token.Run.End - 1).Trim(entry.Text) : token.Run;
        var date = YearScan.At(entry.Text, run.Start, run.End);
        if (!date.IsNone && draft.Year.IsEmpty && label == Kind.Word)
        {
            return draft.Dated(date);
        }

        var isRange = run.In(entry.Text).ContainsAny('-', '–', '—');
        return label switch
        {
            Kind.Volume => draft with { Volume = run },
            Kind.Issue => draft with { Issue = run },
            _ when token.Kind == Kind.Bracket => draft with { Issue = run },
            _ when label == Kind.Pages || token.AfterColon || isRange || !draft.Volume.IsEmpty => Imprint.WithPages(entry, run, draft),
            _ => draft with { Volume = run },
        };
    }

    // Tokens are parted by blanks and separators; a bracket is one token.
    private static List<Token> Split(EntryText entry, Segment region)
    {
        var (tokens, text, afterColon) = (new List<Token>(), entry.Text, false);
        for (var i = region.Start; i < region.End;)
        {
            if (text[i] is ' ' or ',' or ';' or ':' or '.' or '\0')
            {
                afterColon = text[i] == ':' || (afterColon && text[i] == ' ');
                i++;
                continue;
            }

            var end = text[i] == '(' ? entry.Step(i, region.End) : EndOfWord(text, i, region.End);
            var run = new Segment(i, end);
            tokens.Add(new Token(run, KindOf(entry, run), afterColon));
            (i, afterColon) = (end, false);
        }

        return tokens;
    }

    private static int EndOfWord(string text, int i, int end)
    {
        do
        {
            i++;
        }
        while (i < end && text[i] is not (' ' or ',' or ';' or ':' or '(' or '.' or '\0'));

        return i;
    }

    private static Kind KindOf(EntryText entry, Segment run)
    {
        var words = run.In(entry.Text);
        if (words[0] == '(')
        {
            return words.Length <= 24 && words.ContainsAnyInRange('0', '9') ? Kind.Bracket : Kind.Word;
        }

        if (words[0] is >= '0' and <= '9' || (words.Length > 2 && char.IsAsciiLetter(words[0]) && !words[1..].ContainsAnyExceptInRange('0', '9')))
        {
            return YearScan.IsYear(entry.Text, run.Start, run.End) && words.Length == 4 ? Kind.Year
                : Imprint.IsPages(entry, run) ? Kind.Number
                : Kind.Word;
        }

        return words switch
        {
            "vol" or "Vol" or "volume" or "Volume" => Kind.Volume,
            "no" or "No" or "nos" or "issue" or "iss" or "Issue" => Kind.Issue,
            "p" or "pp" or "pages" or "art" or "Art" or "article" or "Article" => Kind.Pages,
            _ => YearScan.IsMonth(words) ? Kind.Month : Kind.Word,
        };
    }
}
