using System.Globalization;
using CsCheck;
using Kanben.Build;

namespace Kanben.Tests.Build.Incremental;

/// <summary>After any edits, and any damage to what builds keep, a build gives exactly what a clean build gives. `CsCheck_Iter` asks for more.</summary>
public sealed class EditSequenceTests
{
    private static readonly long Sequences = long.TryParse(Environment.GetEnvironmentVariable("CsCheck_Iter"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 3;

    private static readonly Gen<(SiteEdit Edit, int Number)[]> Edits = Gen.Select(Gen.Int[0, SiteEdit.All.Length - 1].Select(place => SiteEdit.All[place]), Gen.Int[0, 10_000]).Array[1, 6];

    [Fact]
    public void BuildsWhatACleanBuildGives() => Edits.Sample(edits =>
    {
        using var site = SiteEdit.Sample();
        AssertIsClean(site, "the first build");
        foreach (var (edit, number) in edits)
        {
            edit.Apply(site, number);
            AssertIsClean(site, $"{edit.Name} {number}");
        }
    }, iter: Sequences);

    [Fact]
    public void FollowsEachEdit()
    {
        using var site = SiteEdit.Sample();
        AssertIsClean(site, "the first build");
        foreach (var (edit, number) in SiteEdit.All.Select((edit, place) => (edit, place)))
        {
            edit.Apply(site, number);
            AssertIsClean(site, $"{edit.Name} {number}");
        }
    }

    private static void AssertIsClean(TemporarySite site, string what)
    {
        var result = site.Build();
        var folder = Directory.CreateTempSubdirectory("kanben-clean-").FullName;
        try
        {
            var clean = SiteBuild.Run(new BuildOptions(site.Folder, folder) { KeepsCache = false });
            Assert.Equal(clean.Diagnostics, result.Diagnostics);
            Assert.True(clean.IsPublished && result.IsPublished, what + ": " + string.Join('\n', result.Diagnostics));
            var (expected, found) = (TemporarySite.Snapshot(folder), site.Snapshot());
            Assert.True(expected.SequenceEqual(found), $"{what}: {string.Join(", ", expected.Except(found).Concat(found.Except(expected)).Select(file => file.Key).Distinct().Take(5))}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
