namespace Kanben.Text.Terms;

/// <summary>How often a phrase was used as part of longer ones, and of how many: the two figures that C-value takes off.</summary>
/// <remarks>A class, like the other small records here: generic code over structs is compiled anew for each, which a small site would wait for.</remarks>
internal sealed record PartUse(int Uses, int Longer)
{
    public static PartUse None { get; } = new(0, 0);
}
