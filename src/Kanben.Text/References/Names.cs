using System.Collections.Immutable;
using Kanben.Text.Characters;

namespace Kanben.Text.References;

/// <summary>A statement of responsibility taken apart: the names one by one, and whether 等 or et al. stands after them.</summary>
internal sealed record Names(ImmutableArray<Segment> All, bool EtAl, ImmutableArray<Segment> Understood, ImmutableArray<Segment> Translators)
{
    public static readonly Names None = new([], EtAl: false, [], []);

    // Roles that follow a name; the longer ones first.
    private static readonly string[] Roles =
    [
        "总主编", "主编", "编著", "编译", "编撰", "编纂", "选编", "译注", "译校", "校译", "翻译", "等译", "等编", "等著", "eds", "ed", "trans", "editors",
        "editor", "译", "著", "编", "撰", "Eds", "Ed",
    ];

    // 8.1.4: a work without a named author; the placeholder is no name.
    private static readonly string[] Placeholders = ["佚名", "Anon", "ANON", "Anonymous", "无名氏"];

    private static readonly string[] Organisations =
    [
        "Institut", "Universit", "Academ", "Department", "Associat", "Center", "Centre", "Committee", "Ministry", "Council", "Organi", "Society", "Bureau",
        "Administration", "Agency", "Commission", "Group", "College", "School", "Inc", "Ltd", "Corp",
    ];

    public static Names Split(EntryText entry, Segment region)
    {
        var (names, translators, understood, etAl, authored) = (new List<Segment>(), new List<Segment>(), new List<Segment>(), false, 0);
        var pieces = Pieces(entry, region.TrimStop(entry.Text));
        foreach (var piece in pieces)
        {
            var name = WithoutCountry(entry, piece, understood);
            var rest = WithoutEtAl(entry.Text, name);
            if (rest.Length < name.Length)
            {
                etAl = true;
                understood.Add(new Segment(rest.End, name.End));
            }

            name = WithoutRole(entry, rest, understood);
            if (name.IsEmpty || IsPlaceholder(entry.Text, name))
            {
                understood.Add(name);
            }
            else if (name.Length < rest.Length && new Segment(name.End, rest.End).In(entry.Text).Contains('译'))
            {
                // "A著，B、C译": who stands between the two roles has the second.
                var shared = authored > 0 ? authored : names.Count;
                translators.AddRange(names.GetRange(shared, names.Count - shared));
                names.RemoveRange(shared, names.Count - shared);
                translators.Add(name);
            }
            else if (names.Count > 0 && (ContinuesName(entry.Text, name) || (names.Count == 1 && pieces.Count - translators.Count <= 3 && IsGivenName(entry, names[0], name, region))))
            {
                names[^1] = names[^1] with { End = name.End };
            }
            else
            {
                names.Add(name);
                authored = name.Length < rest.Length ? names.Count : authored;
            }
        }

        return new Names([.. names], etAl, [.. understood], [.. translators]);
    }

    public static bool IsPlaceholder(string text, Segment name)
    {
        foreach (var placeholder in Placeholders)
        {
            if (name.TrimStop(text).In(text).SequenceEqual(placeholder))
            {
                return true;
            }
        }

        return false;
    }

    private static List<Segment> Pieces(EntryText entry, Segment region)
    {
        var pieces = new List<Segment>();
        var isOrganisation = IsOrganisation(entry, region);
        if (isOrganisation && !IsListOfOrganisations(entry.Text, region))
        {
            pieces.Add(region);
            return pieces;
        }

        var start = region.Start;
        for (var i = region.Start; i < region.End; i = entry.Step(i, region.End))
        {
            var length = isOrganisation ? (entry.Text[i] == ',' ? 1 : 0) : Conjunction(entry.Text, i, region);
            if (length > 0)
            {
                AddPiece(entry, new Segment(start, i), pieces);
                start = i + length;
            }
        }

        AddPiece(entry, new Segment(start, region.End), pieces);
        return pieces;
    }

    // "张三 李四 王五": names that only blanks part. A single character before a blank is a spaced-out name (周 乐) and stays whole.
    private static void AddPiece(EntryText entry, Segment piece, List<Segment> pieces)
    {
        piece = piece.Trim(entry.Text);
        if (piece.IsEmpty)
        {
            return;
        }

        var (first, start, allNames) = (pieces.Count, piece.Start, true);
        for (var i = piece.Start; i <= piece.End && allNames; i++)
        {
            if (i < piece.End && entry.Text[i] != ' ')
            {
                allNames = Han.IsHan(entry.Text[i]) || entry.Text[i] == '·';
                continue;
            }

            if (i > start)
            {
                allNames = i - start is >= 2 and <= 4 || (i - start == 1 && entry.Text[start] == '等');
                pieces.Add(new Segment(start, i));
            }

            start = i + 1;
        }

        if (!allNames || pieces.Count == first)
        {
            pieces.RemoveRange(first, pieces.Count - first);
            pieces.Add(piece);
        }
    }

    private static int Conjunction(string text, int i, Segment region) => text[i] switch
    {
        ',' or ';' or '、' or '&' => 1,
        ' ' when region.End - i > 5 && string.CompareOrdinal(text, i, " and ", 0, 5) == 0 => 5,
        _ => 0,
    };

    // An organisation's English name may hold commas and "and"; personal names in the entry's form end in initials.
    private static bool IsOrganisation(EntryText entry, Segment region)
    {
        var words = region.In(entry.Text);
        return words.Length <= 200 && !entry.HasHan(region) && NamesOrganisation(words) && !words.Contains(';')
            && !words.Contains("et al", StringComparison.Ordinal) && !EndsWithInitial(words);
    }

    // "A Commission, B Commission" are two when each element names an organisation by itself.
    private static bool IsListOfOrganisations(string text, Segment region)
    {
        foreach (var range in region.In(text).Split(','))
        {
            if (!NamesOrganisation(region.In(text)[range]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool NamesOrganisation(ReadOnlySpan<char> words)
    {
        foreach (var word in Organisations)
        {
            if (words.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithInitial(ReadOnlySpan<char> words)
    {
        var trimmed = words.TrimEnd('.');
        return trimmed.Length > 2 && char.IsAsciiLetterUpper(trimmed[^1]) && trimmed[^2] is ' ' or '.';
    }

    // [美]基辛格, (英)李约瑟, 〔德〕马克思: the country is not part of the name (8.1.1).
    private static Segment WithoutCountry(EntryText entry, Segment piece, List<Segment> understood)
    {
        const int Longest = 5;
        if (entry.Text[piece.Start] is '[' or '(' or '〔' && entry.Closers[piece.Start] is var close && close > piece.Start
            && close - piece.Start <= Longest && close + 1 < piece.End && entry.HasHan(new Segment(piece.Start, close)))
        {
            understood.Add(new Segment(piece.Start, close + 1));
            return (piece with { Start = close + 1 }).Trim(entry.Text);
        }

        return piece;
    }

    private static Segment WithoutEtAl(string text, Segment name)
    {
        var trimmed = name.TrimStop(text);
        var words = trimmed.In(text);
        if (words is "等" or "等人" or "他" or "ほか" || words.Equals("et al", StringComparison.OrdinalIgnoreCase) || words is "etal" || words is "et. al")
        {
            return new Segment(name.Start, name.Start);
        }

        if (words.EndsWith(" et al", StringComparison.OrdinalIgnoreCase))
        {
            return (trimmed with { End = trimmed.End - 6 }).TrimStop(text);
        }

        var etc = words.EndsWith("等人") ? 2 : words.EndsWith("等") && words.Length >= 3 ? 1 : 0;
        return etc == 0 ? name : (trimmed with { End = trimmed.End - etc }).Trim(text);
    }

    private static Segment WithoutRole(EntryText entry, Segment name, List<Segment> understood)
    {
        var trimmed = name.TrimStop(entry.Text);
        foreach (var role in Roles)
        {
            var words = trimmed.In(entry.Text);
            var open = words.EndsWith(")") ? words.LastIndexOf('(') : -1;
            var isBracketed = open > 0 && words[(open + 1)..^1].TrimEnd('.').SequenceEqual(role);
            var cut = isBracketed ? open : words.EndsWith(role) ? words.Length - role.Length : -1;
            if (cut == 0 || (cut > 0 && (isBracketed || MayStandAlone(words, cut))))
            {
                understood.Add(new Segment(trimmed.Start + cut, name.End));
                return new Segment(trimmed.Start, trimmed.Start + cut).TrimStop(entry.Text);
            }
        }

        return name;
    }

    // A role glued to its name leaves a name of two characters or more; a Western one is a word of its own.
    private static bool MayStandAlone(ReadOnlySpan<char> words, int cut) =>
        Han.IsHan(words[cut]) ? words[..cut].Trim().Length >= 2 : words[cut - 1] is ' ' or '.';

    // "Smith, John A." and "Smith, John, and Betty Doe": a surname of one word, and a name that a comma alone parts from it.
    private static bool IsGivenName(EntryText entry, Segment surname, Segment name, Segment region)
    {
        var text = entry.Text;
        var words = name.TrimStop(text).In(text);
        var isBare = !surname.In(text).Contains(' ') && !surname.In(text).Contains('.') && !entry.HasHan(region) && char.IsUpper(words[0]);
        var blank = words.IndexOf(' ');
        return isBare && text.AsSpan(surname.End, name.Start - surname.End).Trim() is ","
            && (blank < 0 || words.Length - blank <= 3) && words.ContainsAnyInRange('a', 'z');
    }

    // "Smith, J. K." and "Nord G L, Jr": initials or a suffix alone belong to the name before.
    private static bool ContinuesName(string text, Segment name)
    {
        var words = name.TrimStop(text).In(text);
        if (words is "Jr" or "Sr" or "II" or "III")
        {
            return true;
        }

        // "Keynes, JM"
        if (words.Length is 2 or 3 && !words.ContainsAnyExceptInRange('A', 'Z'))
        {
            return true;
        }

        for (var i = 0; i < words.Length; i++)
        {
            var isInitial = char.IsUpper(words[i]) && !Han.IsHan(words[i]) && (i + 1 == words.Length || !char.IsLetter(words[i + 1]));
            if (!isInitial && words[i] is not ('.' or ' ' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
