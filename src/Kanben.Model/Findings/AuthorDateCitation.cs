namespace Kanben.Model;

/// <summary>
/// Words of running text that cite an entry by author and year (GB/T 7714-2025, 9.3): `邱均平，2000`, `Crane (1972)`. They are part of the
/// paragraph's plain text, where they begin at <see cref="Offset"/> and are <see cref="Length"/> UTF-16 units long; what stands for one entry is one
/// citation, so that a bracket with three works holds three. <see cref="Pages"/> is a locator printed with them.
/// </summary>
public sealed record AuthorDateCitation(int Reference, string Paragraph, int Offset, int Length, string? Pages = null);
