using System.Buffers;
using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Text.Terms;

/// <summary>What stands between quotation or title marks, the marks excluded. <see cref="Open"/> is the opening mark.</summary>
internal sealed record QuotedRun(int Start, int Length, char Open);

/// <summary>Words in quotation or title marks, and how often they are.</summary>
internal sealed class QuotedContent(string text)
{
    public string Text => text;

    public int Times { get; set; }
}

/// <summary>
/// Terms that the author marks as such: coinages in quotation marks (GB/T 15834 4.8: words that need to be pointed out), works in 《》 (4.15).
/// Whole quotations, which the same marks enclose, are told apart by their sentence marks and by what introduces them.
/// </summary>
internal static class QuotedTerms
{
    private const int LongestTitle = 50;
    private const int LongestCoinage = 10;
    private const int DeepestNesting = 16;
    private const int TimesOfAPeriodical = 3;
    private const int MostEnglishWords = 4;
    private const string Openings = "“‘「『《〈";
    private const string Closings = "”’」』》〉";

    private static readonly WordSet Everyday = WordLists.Embedded["quoted"];
    private static readonly WordSet Leading = WordLists.Embedded["quoted-leading"];
    private static readonly WordSet FirstExcept = WordLists.Embedded["first-except"];
    private static readonly WordSet Epithets = WordLists.Embedded["epithet"];
    private static readonly WordSet Periodicals = WordLists.Embedded["periodical"];
    private static readonly WordSet GenericTitles = WordLists.Embedded["generic-title"];

    private static readonly SearchValues<char> Marks = SearchValues.Create(Openings + Closings + "\"\n");

    // Pronouns and particles of speech.
    private static readonly SearchValues<char> Spoken = SearchValues.Create("我你他她吗呢吧啊咱谁嘛呀哦");

    // What they lead in is an appeal (向污染宣战), no name; 向量 and 对流 only begin like it.
    private static readonly SearchValues<char> Prepositions = SearchValues.Create("向从由对将给跟");

    // Verbs of saying: what they introduce with a colon or comma is somebody's words.
    private static readonly string[] Saying =
        ["说", "说道", "指出", "强调", "写道", "表示", "问道", "答道", "提到", "谈到", "认为", "曰", "云", "称", "道", "问", "答", "宣称", "声称", "呼吁", "主张", "提出", "讲", "讲道"];

    public static List<TermCandidate> Find(string text)
    {
        // Each content is one string with a count, however often it is quoted.
        var runs = Runs(text);
        var contents = new Dictionary<string, QuotedContent>(StringComparer.Ordinal);
        var bySpan = contents.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var run in runs)
        {
            var span = text.AsSpan(run.Start, run.Length);
            if (!bySpan.TryGetValue(span, out var content))
            {
                content = new QuotedContent(span.ToString());
                contents.Add(content.Text, content);
            }

            content.Times++;
        }

        var terms = new List<TermCandidate>();
        foreach (var run in runs)
        {
            var content = bySpan[text.AsSpan(run.Start, run.Length)];
            if (Candidate(text, run, content.Text, content.Times) is { } candidate)
            {
                terms.Add(candidate);
            }
        }

        return terms;
    }

    private static TermCandidate? Candidate(string text, QuotedRun run, string content, int times)
    {
        if (run.Open == '《' && IsWork(text, run, content) && (times >= TimesOfAPeriodical || !IsPeriodical(content)))
        {
            return new TermCandidate($"《{content}》", TermKind.Work, run.Start - 1);
        }

        if (run.Open is '《' or '〈' || !IsCoinage(content, times) || IsSpeech(text, run))
        {
            return null;
        }

        // Extractors leave blanks inside the marks; they are no part of the name.
        var blanks = content.Length - content.TrimStart().Length;
        return new TermCandidate(content.Trim(), TermKind.Quoted, run.Start + blanks, TimesQuoted: times);
    }

    // Runs between paired marks of one paragraph, inner ones too, by their start. A straight " opens and closes by turns.
    private static List<QuotedRun> Runs(string text)
    {
        var runs = new List<QuotedRun>();
        var open = new OpenMarks(text, stackalloc int[DeepestNesting]);
        for (var i = text.AsSpan().IndexOfAny(Marks); i >= 0;)
        {
            var mark = text[i];
            if (mark == '\n')
            {
                open.Clear();
            }
            else if (Openings.Contains(mark, StringComparison.Ordinal) || (mark == '"' && !open.Holds('\0')))
            {
                open.Push(i);
            }
            else if (open.Pop(mark == '"' ? '\0' : Openings[Closings.IndexOf(mark, StringComparison.Ordinal)]) is var start and >= 0)
            {
                runs.Add(new QuotedRun(start + 1, i - start - 1, text[start]));
            }

            var next = text.AsSpan(i + 1).IndexOfAny(Marks);
            i = next < 0 ? -1 : i + 1 + next;
        }

        runs.Sort((a, b) => a.Start.CompareTo(b.Start));
        return runs;
    }

    /// <summary>Whether the words can be a coinage: 2 to 10 Han or a few English words, no sentence, nothing from the list of everyday words.</summary>
    public static bool IsCoinage(string content, int times)
    {
        if (content.Length < 2 || Everyday.Contains(content))
        {
            return false;
        }

        var han = CountHan(content);
        if (han == 0)
        {
            return EnglishTerms.IsPhrase(content, MostEnglishWords);
        }

        return han is >= 2 and <= LongestCoinage && IsHanCoinage(content) && (times > 1 || (content.Length > 2 && !IsDescription(content)));
    }

    private static bool IsHanCoinage(string content)
    {
        if (content.Length > LongestCoinage + 8 || !IsOfCoinageUnits(content) || !IsEnumeration(content))
        {
            return false;
        }

        return !Leading.Contains(content.AsSpan(0, 2))
            && !(Prepositions.Contains(content[0]) && !FirstExcept.Contains(content.AsSpan(0, 2)))
            && !Epithets.Contains(content.AsSpan(content.Length - 2))
            && content[0] is not ('的' or '了' or '是' or '在' or '把' or '被' or '也' or '都' or '就' or '不' or '我' or '你' or '他' or '她' or '以' or '让' or '要' or '为')
            && content[^1] is not ('的' or '了' or '地' or '着' or '吗' or '呢' or '吧' or '们' or '在' or '和' or '与')
            && !content.AsSpan().ContainsAny(Spoken)
            && !IsClause(content);
    }

    // Quoted once, words joined by 的 describe (纯粹的科学) rather than name, but for a set phrase that ends in one character (看不见的手).
    private static bool IsDescription(string content) =>
        content.IndexOf('的', StringComparison.Ordinal) is var de and >= 0 && de != content.Length - 2;

    private static bool IsPeriodical(string title) => Periodicals.Contains(title.AsSpan(title.Length - 2));

    // A long run around 是 or 了 is a statement (科学是第一生产力), and a date is no name either.
    private static bool IsClause(string content) =>
        (content.Contains('年', StringComparison.Ordinal) && content.AsSpan().ContainsAnyInRange('0', '9')) ||
        content.Length > 4 && content.AsSpan(1, content.Length - 2).ContainsAny('是', '了') && !content.Contains("了解", StringComparison.Ordinal);

    private static int CountHan(string content)
    {
        var han = 0;
        foreach (var c in content)
        {
            han += Han.IsHan(c) ? 1 : 0;
        }

        return han;
    }

    private static bool HoldsLetter(string content)
    {
        foreach (var c in content)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfCoinageUnits(string content)
    {
        foreach (var c in content)
        {
            if (!IsCoinageUnit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCoinageUnit(char c) => Han.IsHan(c) || char.IsAsciiLetterOrDigit(c) || c is '-' or '—' or '–' or '+' or '·' or '、' or '/' or ' ' or '％' or '%';

    // 放、管、服 is one term; 民主、自由 is two words in a row.
    private static bool IsEnumeration(string content) =>
        !content.Contains('、', StringComparison.Ordinal) || Array.TrueForAll(content.Split('、'), part => part.Length == 1);

    // A periodical or a page of it is named to say where something appeared: （载《某报》2020年1月1日）.
    private static bool IsWork(string text, QuotedRun run, string content)
    {
        var after = run.Start + run.Length + 1;
        var isSource = run.Start > 1 && text[run.Start - 2] is '载' or '刊'
            || (after < text.Length && char.IsAsciiDigit(text[after]) && text.AsSpan(after, Math.Min(5, text.Length - after)).Contains('年'));
        return content.Length is > 1 and <= LongestTitle && !isSource && HoldsLetter(content) && !GenericTitles.Contains(content);
    }

    private static bool IsSpeech(string text, QuotedRun run)
    {
        var at = run.Start - 2;
        if (at < 1 || text[at] is not ('：' or ':' or '，' or ','))
        {
            return false;
        }

        var before = text.AsSpan(Math.Max(0, at - 2), Math.Min(2, at));
        return text[at] is '：' or ':' && text.AsSpan(run.Start, run.Length).ContainsAny("，。；！？")
            || EndsInSaying(text.AsSpan(0, at)) || before is "原文" or "如下";
    }

    private static bool EndsInSaying(ReadOnlySpan<char> text)
    {
        foreach (var verb in Saying)
        {
            if (text.EndsWith(verb))
            {
                return true;
            }
        }

        return false;
    }

    // Where the marks stand that are still open, the innermost last. An opening of '\0' is that of a straight ", which extractors mix with “:
    // “…" and "…” are pairs as well.
    private ref struct OpenMarks(string text, Span<int> places)
    {
        private readonly Span<int> _places = places;
        private int _count;

        public void Clear() => _count = 0;

        // No prose nests deeper, and the bound keeps damaged text linear.
        public void Push(int place)
        {
            if (_count == _places.Length)
            {
                _count = 0;
                return;
            }

            _places[_count++] = place;
        }

        public readonly bool Holds(char opening) => Innermost(opening) >= 0;

        /// <summary>Closes the innermost that matches, and all within it. Returns its place, or -1 when none matches and nothing is closed.</summary>
        public int Pop(char opening)
        {
            var innermost = Innermost(opening);
            if (innermost < 0)
            {
                return -1;
            }

            _count = innermost;
            return _places[innermost];
        }

        private readonly int Innermost(char opening)
        {
            for (var i = _count - 1; i >= 0; i--)
            {
                var opened = text[_places[i]];
                if (opened == opening || (opening is '\0' && opened is '"' or '“') || (opening == '“' && opened == '"'))
                {
                    return i;
                }
            }

            return -1;
        }
    }
}
