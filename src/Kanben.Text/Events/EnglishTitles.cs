namespace Kanben.Text.Events;

/// <summary>Cuts an English title of at most twelve words: without the date, its preposition and what leads in; ends where a phrase does.</summary>
internal static class EnglishTitles
{
    private const int MostWords = 12;
    private const int FewestWords = 5;

    private static readonly Vocabulary BeforeDate = new(["on", "in", "at", "by", "since", "from", "during", "until", "of", "around", "about", "as", "early", "late", "in early", "in late"]);

    private static readonly Vocabulary Leading = new(["and", "then", "also", "however", "but", "the", "a", "an", "thus", "later", "moreover", "meanwhile", "subsequently", "finally", "when", "while", "so", "first"]);

    // A phrase may end before one of these, and no title ends with one.
    private static readonly Vocabulary Openers = new(["of", "in", "on", "at", "by", "for", "with", "from", "to", "into", "under", "through", "between", "among", "against", "over", "and", "or", "but", "which", "who", "that", "whose", "where", "while", "when", "as", "after", "before", "because", "since", "until", "the", "a", "an", "its", "their", "his", "her"]);

    public static string Cut(DatedClause dated, int start, int end)
    {
        var isInside = dated.DateStart >= start && dated.DateStart < end;
        var lead = isInside ? Lead(dated.Text, start, dated.DateStart) : Lead(dated.Text, end, end);
        var tail = isInside ? Phrases.Trim(dated.Text, dated.DateEnd, end) : Phrases.Trim(dated.Text, start, end);
        var (first, second) = (Split(dated.Text[lead]), Split(dated.Text[tail]));
        // The treaty, signed in 1967, …: the comma belongs to what follows.
        if (first.Length > 1 && second.Length == 0)
        {
            first[^2] = first[^2].TrimEnd(',');
        }

        var words = new List<string>([.. first, .. second]);
        while (words.Count > 1 && Leading.Contains(words[0].TrimEnd(',').ToLowerInvariant()))
        {
            words.RemoveAt(0);
        }

        var count = PhraseEnd(words);
        var title = string.Join(' ', words[..count]).TrimEnd(',', '.', ';', ':', ' ', '—', '-');
        return Pairs.Unpaired(title) is >= 0 and var half ? title[..half].TrimEnd() : title;
    }

    // Up to twelve words: all of them, or those before the last preposition or conjunction that follows enough of them.
    private static int PhraseEnd(List<string> words)
    {
        var count = Math.Min(words.Count, MostWords);
        var isCut = count < words.Count;
        if (isCut && !Openers.Contains(words[count].ToLowerInvariant()))
        {
            var end = count;
            while (end > FewestWords && !Openers.Contains(words[end].ToLowerInvariant()))
            {
                end--;
            }

            count = end > FewestWords ? end : count;
        }

        while (count > 1 && isCut && Openers.Contains(words[count - 1].ToLowerInvariant()))
        {
            count--;
        }

        return count;
    }

    // Drops the preposition the date hung on.
    private static Range Lead(string text, int start, int end)
    {
        var run = Phrases.Trim(text, start, end);
        var (from, to) = (run.Start.Value, run.End.Value);
        while (to > from && LastWord(text, from, to) is var word && BeforeDate.Contains(text[word..to].ToLowerInvariant()))
        {
            to = Phrases.Trim(text, from, word).End.Value;
        }

        return from..Math.Max(from, to);
    }

    private static int LastWord(string text, int from, int to)
    {
        var space = text.LastIndexOf(' ', to - 1, to - from);
        return space < 0 ? from : space + 1;
    }

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
