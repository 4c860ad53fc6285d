namespace Kanben.Build.Editions;

/// <summary>The characters of the font Symbol by their places in it (the Adobe Symbol encoding of Unicode's vendor mappings).</summary>
internal static class SymbolFont
{
    private const string From20 =
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

    private const string FromA1 =
        "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪□〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

    public static string Read(int place) =>
        place >= 0x20 && place - 0x20 < From20.Length ? From20[place - 0x20].ToString()
        : place >= 0xA1 && place - 0xA1 < FromA1.Length ? FromA1[place - 0xA1].ToString()
        : "□";
}
