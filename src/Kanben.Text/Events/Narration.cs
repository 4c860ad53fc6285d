using System.Buffers;

namespace Kanben.Text.Events;

/// <summary>
/// Tells a statement in which something happens from states, norms, the author's own voice and steps of a study. The evidence against is made of
/// closed classes; a statement without any is believed, whatever its verb.
/// </summary>
internal static class Narration
{
    // Behind one of these 为 only completes a verb (成为, 分为) or is the preposition of a person's deed (他为新船拍照), and before one of those it is a
    // preposition or part of a word.
    private const string BeforeBoundWei = "他她们成作认因华改变升列称定分更译转易化选视行评划建设拜尊封立降收扩缩增归任辟废并聘命沦名誉奉拆折贬推";
    private const string AfterBoundWei = "了首人期何名由";

    private const string BeforeBoundYou = "国公私所固特原享持";
    private const string AfterBoundYou = "限关效序期机色力利益史形害线条志余幸望选两待赖人";

    // 定国号为大元, 改书院为学堂: 为 completes the verb across its object.
    private static readonly SearchValues<char> Turning = SearchValues.Create("改定称封立尊升命推选任降划列设");

    private const string BeforeBoundShi = "于但还凡国只若或要便总先也";

    /// <summary>Captions, the author's own voice, conditions, norms, measurements and the naming of a stage (为…阶段) tell no happening.</summary>
    public static bool IsOutside(DatedClause dated, string core) =>
        core.Length == 0 || core[0] == '$' || (core.Length > 1 && core[0] is '表' or '图' && (char.IsDigit(core[1]) || core[1] == ' '))
        || EventWords.Voices.At(core) > 0 || EventWords.Suppositions.IsIn(core) || IsOwnVoice(core) || IsOwnVoice(dated.Before)
        || EventWords.Findings.IsIn(core) || Phrases.Closing(core, ["患者", "病例"]) > 0 || (EventWords.Aims.AtEnd(core) > 0 && !EventWords.TellsOccurrence(core))
        || (core.Contains('为') && core[^1] is '段' or '期' or '年');

    /// <summary>What ought to be or can be.</summary>
    public static bool IsNorm(string core) => EventWords.Norms.At(core) > 0 || core.Contains("应当", StringComparison.Ordinal) || core.Contains("可以", StringComparison.Ordinal) || core.Contains("必须", StringComparison.Ordinal) || core.Contains("不得", StringComparison.Ordinal);

    /// <summary>A step of a study: certain words anywhere, others where nobody is named who takes it.</summary>
    public static bool IsProcedure(DatedClause dated, Wording words)
    {
        var core = words.Core;
        if (EventWords.Procedures.IsIn(core) || EventWords.Procedures.IsIn(dated.Before))
        {
            return true;
        }

        var lead = dated.Text.AsSpan()[words.Lead];
        var isUnnamed = lead.Length == 0 && (EventWords.Steps.At(core) > 0 || core[0] is '在' or '对' or '从' or '采' or '利' or '进' or '经' or '以' or '共' or '随' or '按' or '均' or '每' or '于');
        return EventWords.Steps.IsIn(core) && EventWords.NotSteps.At(core) == 0 && (isUnnamed || EventWords.Samples.AtEnd(lead) > 0 || EventWords.Steps.AtEnd(lead) > 0);
    }

    /// <summary>A lasting state: its word, or 是, 为 or 有 as the verb, comes before any word that tells an occurrence.</summary>
    public static bool IsState(string core)
    {
        if (EventWords.Milestones.IsIn(core))
        {
            return false;
        }

        var verb = FirstOccurrence(core);
        return IsBefore(EventWords.States.IndexIn(core), verb) || IsBefore(IndexOfFree(core, '是', BeforeBoundShi, "否"), verb)
            || IndexOfFree(core, '为', BeforeBoundWei, AfterBoundWei) is >= 0 and var wei && ((IsBefore(wei, verb) && !core.AsSpan(0, wei).ContainsAny(Turning)) || EventWords.Measures.AtEnd(core.AsSpan(0, wei)) > 0)
            || IsBefore(IndexOfFree(core, '有', BeforeBoundYou, AfterBoundYou), verb);
    }

    private static int FirstOccurrence(string core)
    {
        var (verb, aspect) = (EventWords.FirstVerb(core).Start, EventWords.Aspects.IndexIn(core));
        var first = verb < 0 ? aspect : aspect < 0 ? verb : Math.Min(verb, aspect);
        return first < 0 && EventWords.IsPerfective(core) ? core.IndexOf('了') : first;
    }

    private static bool IsBefore(int at, int verb) => at >= 0 && (verb < 0 || at < verb);

    private static bool IsOwnVoice(ReadOnlySpan<char> text) => text.Contains("笔者", StringComparison.Ordinal) || text.Contains("本文", StringComparison.Ordinal)
        || text.Contains("本研究", StringComparison.Ordinal) || text.Contains("由作者", StringComparison.Ordinal) || text.Contains("我们", StringComparison.Ordinal)
        || text.Contains("上述", StringComparison.Ordinal) || text.StartsWith("文献", StringComparison.Ordinal);

    // Where the character stands as a word of its own, or -1.
    private static int IndexOfFree(string core, char word, string before, string after)
    {
        for (var at = core.IndexOf(word); at >= 0; at = core.IndexOf(word, at + 1))
        {
            var isBound = (at > 0 && before.Contains(core[at - 1], StringComparison.Ordinal)) || (at + 1 < core.Length && after.Contains(core[at + 1], StringComparison.Ordinal));
            if (!isBound)
            {
                return at;
            }
        }

        return -1;
    }
}
