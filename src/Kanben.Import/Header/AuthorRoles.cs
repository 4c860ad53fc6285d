using System.Collections.Frozen;
using System.Collections.Immutable;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>Takes off an author line what is printed around the names: 文/, 本刊记者, □, the country of a foreign author, 著, 译 and 整理.</summary>
internal static class AuthorRoles
{
    private const int LongestRole = 5;

    private static readonly string[] Openings =
        ["本刊特约记者", "本刊特约评论员", "特约评论员", "本刊记者", "本报记者", "特约记者", "记者", "通讯员", "作者：", "作者:", "撰文/", "撰文：", "文/", "文／", "文|", "文｜", "文：", "口述/", "整理/"];

    private static readonly FrozenSet<string> Roles = new[] { "著", "译", "编", "编著", "编译", "校", "整理", "撰", "撰文", "文", "口述", "主编", "执笔", "译校" }.ToFrozenSet();

    /// <summary>The line without roles, one blank in the place of each; equal to the line when it has none.</summary>
    public static string Strip(string line)
    {
        var text = line.TrimStart('□', '◎', '■', '●', '○', '▲', '△', '◆', '◇', ' ');
        foreach (var opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.Ordinal) && text.Length > opening.Length + 1)
            {
                text = text[opening.Length..].TrimStart();
                break;
            }
        }

        return WithoutCountries(string.Join(' ', text.Split(' ').Where(word => word.Length == 0 || !Roles.Contains(word))));
    }

    /// <summary>The names of the bodies that signed the article (…课题组, …委员会), or none when the line is anything else.</summary>
    public static ImmutableArray<string> Bodies(string line)
    {
        var parts = line.Split(['，', ',', '、', '；', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 && parts.All(part => part.Length is > 3 and < 40 && BodyEnds.Any(end => part.EndsWith(end, StringComparison.Ordinal)) && part.All(c => Han.IsHanOrMark(c) || c == ' ' || char.IsAsciiLetterOrDigit(c)))
            ? [.. parts]
            : [];
    }

    private static readonly string[] BodyEnds = ["课题组", "专家组", "编写组", "工作组", "研究组", "写作组", "调研组", "协作组", "项目组", "委员会", "编委会", "学会", "协会", "分会", "联盟", "编辑部", "评论员", "工作委", "专委会"];

    // "[英]约翰", "（美）约翰": one or two characters in brackets before a name.
    private static string WithoutCountries(string text)
    {
        for (var open = text.AsSpan().IndexOfAny("[［〔(（"); open >= 0;)
        {
            var close = text.AsSpan(open, Math.Min(LongestRole, text.Length - open)).IndexOfAny("]］〕)）");
            var isCountry = close >= 2 && text.AsSpan(open + 1, close - 1) is var inside && (Roles.Contains(inside.ToString()) || (Han.IsHan(inside[0]) && Countries.Contains(inside[0])));
            text = isCountry ? $"{text[..open]} {text[(open + close + 1)..]}".Trim() : text;
            var next = text.AsSpan(Math.Min(text.Length, open + 1)).IndexOfAny("[［〔(（");
            open = next < 0 ? -1 : open + 1 + next;
        }

        return text;
    }

    private const string Countries = "英美法德日俄苏意韩朝印加澳荷比瑞西葡波捷匈奥古希挪丹芬新越泰埃";
}
