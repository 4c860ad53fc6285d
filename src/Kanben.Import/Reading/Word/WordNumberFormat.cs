using System.Text;

namespace Kanben.Import;

/// <summary>Prints a counter as Word does (ECMA-376, 17.18.59, ST_NumberFormat).</summary>
internal static class WordNumberFormat
{
    private const string Digits = "〇一二三四五六七八九";

    public static string Print(int number, string format) => format switch
    {
        "none" => "",
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Roman(number).ToUpperInvariant(),
        "lowerRoman" => Roman(number),
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" => Counting(number),
        "ideographDigital" or "japaneseDigitalTenThousand" or "koreanDigital" or "taiwaneseDigital" => string.Concat(number.ToString().Select(digit => Digits[digit - '0'])),
        "chineseLegalSimplified" or "ideographLegalTraditional" => Counting(number, "零壹贰叁肆伍陆柒捌玖", "拾佰仟"),
        "ideographTraditional" => number is > 0 and <= 10 ? "甲乙丙丁戊己庚辛壬癸"[number - 1].ToString() : number.ToString(),
        "ideographZodiac" => number is > 0 and <= 12 ? "子丑寅卯辰巳午未申酉戌亥"[number - 1].ToString() : number.ToString(),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => number is > 0 and <= 20 ? ((char)('①' + number - 1)).ToString() : number.ToString(),
        "decimalEnclosedParen" => $"({number})",
        "decimalEnclosedFullstop" => $"{number}.",
        "decimalZero" => number.ToString("00"),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(number.ToString().Select(digit => (char)('０' + digit - '0'))),
        _ => number.ToString(),
    };

    // AA follows Z.
    private static string Letters(int number, char first) => number is < 1 or > 780 ? number.ToString() : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return number.ToString();
        }

        var text = new StringBuilder();
        foreach (var (value, sign) in new[] { (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i") })
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    // 十, 十一, 二十, 一百零一: the one before ten is only said behind a hundred.
    private static string Counting(int number, string digits = "零一二三四五六七八九", string places = "十百千")
    {
        if (number is < 1 or > 9999)
        {
            return number.ToString();
        }

        var text = new StringBuilder();
        var figures = number.ToString();
        var zero = false;
        for (var i = 0; i < figures.Length; i++)
        {
            var place = figures.Length - 1 - i;
            if (figures[i] == '0')
            {
                zero = true;
                continue;
            }

            text.Append(zero ? digits[..1] : "").Append(number is >= 10 and < 20 && place == 1 ? "" : digits[figures[i] - '0']).Append(place > 0 ? places[place - 1] : "");
            zero = false;
        }

        return text.ToString();
    }
}
