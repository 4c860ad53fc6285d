using System.Buffers;
using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Text.Terms;

/// <summary>
/// Terms that a sentence of Chinese defines: X是指…, 所谓X，就是…, …称为X, 提出X的概念，旨在…. The sentence is the definition, as printed.
/// </summary>
internal sealed class DefinedTerms
{
    private const int LongestName = 12;
    private const int LongestKnown = 24;

    // How far back a clause or a gloss is looked for, so that damaged text costs no more than its length.
    private const int LongestClause = 100;

    // In each, what precedes is the term. 旨在 says what something is for: of a named thing only, or every 本文旨在 would define.
    private static readonly string[] After = ["是指", "指的是", "系指", "意指", "特指", "泛指", "被定义为", "定义为", "的定义是", "的含义是", "的定义为"];
    private static readonly string[] Naming = ["称之为", "称为", "称作", "叫做", "命名为"];
    private static readonly string[] Concepts = ["的概念", "的理念", "的构想", "的理论", "概念", "理念", "倡议", "理论"];
    private static readonly string[] Explaining = ["旨在", "是指", "指的是", "即", "意在", "意味着", "核心是"];
    private static readonly string[] Introducing = ["提出了", "提出"];

    // Words that only begin like 即 and 指.
    private static readonly string[] Concessive = ["即便", "即使", "即将", "即可", "指出", "指导"];
    private const string Calling = "定义为";

    private static readonly string[] Triggers = [.. After, .. Naming, "所谓", "旨在", "”即", "”，即", "”指", "提出"];

    // Each trigger holds one of these among its first three characters. They are seldom, and single characters are found much faster than words.
    private static readonly SearchValues<char> Pivots = SearchValues.Create("指义称叫命谓旨即提");
    private const int FurthestPivot = 2;

    // In the clause before a verb of defining these show a sentence or something named earlier.
    private static readonly SearchValues<char> NoName = SearchValues.Create("这那其它此该们是在把被将并所");

    private static readonly WordSet Epithets = WordLists.Embedded["epithet"];
    private static readonly WordSet Everyday = WordLists.Embedded["quoted"];

    private readonly TermBody _body;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Terms found by other rules are known: they tell where a name begins that stands at the end of a run.</summary>
    public DefinedTerms(TermBody body, List<TermCandidate> known)
    {
        _body = body;
        foreach (var candidate in known)
        {
            _known.Add(candidate.Key);
        }
    }

    public List<TermCandidate> Find()
    {
        var text = _body.Text;
        var terms = new List<TermCandidate>();
        for (var at = 0; at < text.Length;)
        {
            var pivot = text.AsSpan(at).IndexOfAny(Pivots);
            if (pivot < 0)
            {
                break;
            }

            pivot += at;
            for (at = Math.Max(at, pivot - FurthestPivot); at <= pivot; at++)
            {
                if (StartOf(Triggers, text.AsSpan(at)) is not null && Read(text, at) is { } candidate)
                {
                    terms.Add(candidate);
                }
            }
        }

        return terms;
    }

    private TermCandidate? Read(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("所谓"))
        {
            return SoCalled(text, at);
        }

        if (rest.StartsWith("提出"))
        {
            return Introduced(text, at);
        }

        if (rest.StartsWith("旨在") || rest[0] == '”')
        {
            return StartOf(Concessive, rest.TrimStart("”，")) is not null ? null : Before(text, rest[0] == '”' ? at + 1 : at, onlyKnown: true);
        }

        if (StartOf(Naming, rest) is { } naming)
        {
            return Named(text, at, naming.Length);
        }

        return rest.StartsWith(Calling) && IsOfObject(text, at) ? Named(text, at, Calling.Length) : Before(text, at, onlyKnown: false);
    }

    // X（English，ABC）是指: the subject ends before the trigger, a comma and a gloss in brackets.
    private TermCandidate? Before(string text, int at, bool onlyKnown)
    {
        var end = at;
        end -= end > 0 && text[end - 1] is '，' or ',' ? 1 : 0;
        end = SkipGloss(text, end);
        var start = end;
        if (end > 0 && "”》’".Contains(text[end - 1], StringComparison.Ordinal))
        {
            start = text.LastIndexOfAny(['“', '《', '‘'], end - 1, Math.Min(end, LongestKnown + 2));
            return start >= 0 ? Defined(text[(start + 1)..(end - 1)], start + 1, at, marked: true) : null;
        }

        while (start > 0 && end - start < LongestClause && IsNameUnit(text[start - 1]))
        {
            start--;
        }

        return KnownAtEnd(text, start, end) is { } known ? Defined(text[known..end], known, at, marked: true)
            : onlyKnown || end < at && text[end] is '，' ? null
            : Subject(text, start, end) is { } subject ? Defined(text[subject..end], subject, at, marked: false) : null;
    }

    // 将X定义为Y names Y.
    private static bool IsOfObject(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestClause && text[start - 1] is not ('，' or '。' or '；' or '\n'))
        {
            start--;
        }

        return text.AsSpan(start, at - start).ContainsAny('将', '把');
    }

    private TermCandidate? SoCalled(string text, int at)
    {
        var start = at + "所谓".Length;
        start += start < text.Length && text[start] == '的' ? 1 : 0;
        var marked = start < text.Length && text[start] is '“' or '‘';
        start += marked ? 1 : 0;
        var end = start;
        while (end < text.Length && end - start <= LongestName && IsNameUnit(text[end]) && (marked || StartOf(["是指", "指的是", "就是", "即"], text.AsSpan(end)) is null))
        {
            end++;
        }

        var after = text.AsSpan(end).TrimStart("”’，, ");
        return StartOf(["是指", "指的是", "就是", "即", "指", "是"], after) is not null ? Defined(text[start..end], start, at, marked) : null;
    }

    // …称为“X”。 The name runs to the next mark; an epithet (称为经济学之父) names no thing.
    private TermCandidate? Named(string text, int at, int length)
    {
        var start = at + length;
        var marked = start < text.Length && text[start] is '“' or '‘' or '《';
        start += marked ? 1 : 0;
        var end = start;
        while (end < text.Length && end - start <= LongestName && IsNameUnit(text[end]))
        {
            end++;
        }

        var closed = end < text.Length && (marked ? text[end] is '”' or '’' : text[end] is '。' or '，' or '；' or '（' or ',' or '(');
        return closed && end - start >= 3 && !Epithets.Contains(text.AsSpan(end - 2, 2)) ? Defined(text[start..end], start, at, marked) : null;
    }

    // 首次提出X的概念: the words between, and a definition only when the sentence goes on to explain.
    private TermCandidate? Introduced(string text, int at)
    {
        if (StartOf(Introducing, text.AsSpan(at)) is not { } verb)
        {
            return null;
        }

        var start = at + verb.Length;
        start += start < text.Length && text[start] is '“' or '《' ? 1 : 0;
        for (var end = start + 2; end < text.Length && end - start <= LongestName && IsNameUnit(text[end - 1]); end++)
        {
            var concept = StartOf(Concepts, text.AsSpan(end).TrimStart("”》"));
            if (concept is null || text[start] is '的' or '了' || text.AsSpan(start, end - start).ContainsAny("的了和与"))
            {
                continue;
            }

            var sentence = text.AsSpan()[_body.SentenceAt(at)];
            var rest = sentence[Math.Min(sentence.Length, sentence.IndexOf(concept, StringComparison.Ordinal) + concept.Length)..];
            var explains = StartOf(Explaining, rest.TrimStart("”》，, ")) is not null;
            return explains ? Defined(text[start..end], start, at, marked: false) : null;
        }

        return null;
    }

    private static readonly SearchValues<char> Breaks = SearchValues.Create("“”‘’\"\n");

    private const string Edges = "“”‘’《》\" \u3000\n";

    private TermCandidate? Defined(string name, int start, int at, bool marked)
    {
        // A known name is recognised without its marks and blanks, so some may still stand at its ends; a name that goes over a mark is none.
        start += name.Length - name.AsSpan().TrimStart(Edges).Length;
        name = name.AsSpan().Trim(Edges).ToString();
        if (name.AsSpan().ContainsAny(Breaks))
        {
            return null;
        }

        var isName = marked
            ? name.Length >= 2 && (QuotedTerms.IsCoinage(name, 2) || _known.Contains(TermName.Key(name)))
            : name.Length is >= 2 and <= LongestName && HanEdges.CanBegin(name) && HanEdges.CanEnd(name) && !HanEdges.IsGeneric(name) && !HanEdges.HoldsGrammar(name) && !Everyday.Contains(name);
        var sentence = _body.SentenceAt(at);
        return isName && sentence.GetOffsetAndLength(_body.Text.Length).Length >= name.Length + 8
            ? new TermCandidate(name, TermKind.Defined, start, Contains(sentence, start) ? start : at)
            : null;
    }

    private static bool Contains(Range sentence, int offset) => sentence.Start.Value <= offset && offset < sentence.End.Value;

    // The longest known name that ends where the run does.
    private int? KnownAtEnd(string text, int start, int end)
    {
        for (var from = Math.Max(start, end - LongestKnown); end - from >= 2; from++)
        {
            if (_known.Contains(TermName.Key(text[from..end])))
            {
                return from;
            }
        }

        return null;
    }

    // Without a known name: the clause up to the trigger, less what leads in (本文所说的, 其中, 因此), if that is short enough for a name.
    private static int? Subject(string text, int start, int end)
    {
        if (start == end)
        {
            return null;
        }

        var de = text.LastIndexOf('的', end - 1, end - start);
        start = de >= start ? de + 1 : start;
        for (var lead = StartOf(LeadIns, text.AsSpan(start, end - start)); lead is not null; lead = StartOf(LeadIns, text.AsSpan(start, end - start)))
        {
            start += lead.Length;
        }

        var name = text.AsSpan(start, end - start);
        return name.Length is >= 2 and <= LongestName - 2 && !name.ContainsAny(NoName) ? start : null;
    }

    private static readonly string[] LeadIns =
        ["其中", "因此", "所以", "而且", "而", "即", "但", "则", "故", "广义上", "狭义上", "一般来说", "一般地", "一般", "通常", "简单来说", "具体来说", "具体而言", "这里", "本文中", "本文", "文中", "首先", "其次", "第一", "第二", "第三"];

    private static int SkipGloss(string text, int end)
    {
        if (end == 0 || text[end - 1] is not ('）' or ')'))
        {
            return end;
        }

        var open = text.LastIndexOfAny(['（', '('], end - 1, Math.Min(end, LongestClause));
        return open > 0 && !text.AsSpan(open, end - open).Contains('\n') ? open : end;
    }

    private static bool IsNameUnit(char c) => Han.IsHan(c) || char.IsAsciiLetterOrDigit(c) || c is '-' or '·' or '—';

    private static string? StartOf(string[] words, ReadOnlySpan<char> text)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word))
            {
                return word;
            }
        }

        return null;
    }
}
