namespace Kanben.Text.Dates;

/// <summary>The word that introduces an English date and tells how it is meant.</summary>
internal enum EnglishCue
{
    None,
    In,
    Over,
    Since,
    From,
    Between,
    By,
    Until,
    Before,
    After,
    About,
}

internal ref partial struct EnglishGrammar
{
    /// <summary>Whether the word may stand inside or before a date, so that reading back goes on over it.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) =>
        CueOf(word) != EnglishCue.None || word is "of" or "to" or "and" or "the" or "The" or "early" or "mid" or "late" or "later" or "Early" or "Mid" or "Late" or "end" or "beginning" or "start"
            or "middle" or "close" or "turn" or "outset" or "dawn" or "through" or "half" or "quarter" or "latter" or "last" or "months" or "as" or "As" or "Q1" or "Q2" or "Q3" or "Q4" or "AD" or "CE"
            or "BCE" or "BC" or "centuries" or "A" or "B" or "C" or "D" or "E" or "c" or "ca" or "prior" or "Prior" or "up" or "Up" or "years" or "period" or "Ever" or "ever" or "twenty" or "s";

    private static EnglishCue CueOf(ReadOnlySpan<char> word) => word switch
    {
        "in" or "In" or "on" or "On" or "during" or "During" or "throughout" or "Throughout" or "year" or "years" or "period" or "decade" or "dated" or "within" or "Within" => EnglishCue.In,
        "over" or "Over" => EnglishCue.Over,
        "since" or "Since" => EnglishCue.Since,
        "from" or "From" => EnglishCue.From,
        "between" or "Between" => EnglishCue.Between,
        "by" or "By" => EnglishCue.By,
        "until" or "Until" or "till" or "Till" => EnglishCue.Until,
        "before" or "Before" => EnglishCue.Before,
        "after" or "After" => EnglishCue.After,
        "circa" or "Circa" or "around" or "Around" or "about" or "About" or "approximately" => EnglishCue.About,
        _ => EnglishCue.None,
    };

    // The last of several cues counts (until after 1949), but an approximation leaves what stands before it (from about 1900 to 1950).
    private EnglishCue TakeCues(out int begin, out bool approximate)
    {
        begin = Ahead();
        approximate = false;
        var cue = EnglishCue.None;
        while (true)
        {
            var start = Ahead();
            var next = TakeCue();
            if (next == EnglishCue.None)
            {
                return cue;
            }

            approximate |= next == EnglishCue.About;
            if (next == EnglishCue.In && cue != EnglishCue.None)
            {
                // between the years 1949 and 1978; by the year 2050; over the period 1949–1978
                cue = cue == EnglishCue.Over ? EnglishCue.In : cue;
                continue;
            }

            (cue, begin) = next == EnglishCue.About && cue is not (EnglishCue.None or EnglishCue.In) ? (cue, begin) : (next, start);
        }
    }

    private EnglishCue TakeCue()
    {
        var start = _at;
        var word = TakeWord();
        switch (word)
        {
            case "as" or "As" when Take("of"):
                return EnglishCue.Until;
            case "as" or "As" when (Take("early") || Take("late")) && Take("as"):
                return EnglishCue.In;
            case "up" or "Up" when Take("to"):
                return EnglishCue.Until;
            case "prior" or "Prior" when Take("to"):
                return EnglishCue.Before;
            case "ever" or "Ever" when Take("since"):
                return EnglishCue.Since;
            case "c" or "ca" when Take("."):
                return EnglishCue.About;
            case "early" or "late" when Take("in"):
                return EnglishCue.In;
            case "the" when TakeWord() is "year" or "years" or "period" or "decade":
                // the years 1958–1960, the period from 1949 to 1978
                Take("of");
                return EnglishCue.In;
            default:
                var found = CueOf(word);
                if (found == EnglishCue.None)
                {
                    _at = start;
                }
                else if (word is "year" or "years" or "period")
                {
                    Take("of");
                }

                return found;
        }
    }
}
