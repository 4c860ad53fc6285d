using CsCheck;
using Kanben.Build.Output;

namespace Kanben.Tests.Build.Output;

public sealed class OutputRecordTests
{
    private static readonly Gen<WrittenFile> File_ = Gen.Select(Gen.Long, Gen.ULong, Gen.ULong, Gen.Long).Select((length, high, low, time) => new WrittenFile(length, new UInt128(high, low), time));

    private static readonly Gen<OutputRecord> Records = Gen.Dictionary(Gen.String[Gen.Char.AlphaNumeric, 1, 20], File_)[0, 20].Select(files => new OutputRecord(files));

    [Fact]
    public void ReadsWhatItWrote() => Records.Sample(record =>
    {
        using var site = new TemporarySite();
        var file = Path.Combine(site.Folder, "record");

        record.Write(file, "/甲/output");

        Assert.Equal(record.Files.OrderBy(pair => pair.Key, StringComparer.Ordinal), OutputRecord.Read(file, "/甲/output").Files.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.Equal("/甲/output", OutputRecord.FolderOf(file));
    }, iter: 50);

    [Fact]
    public void TrustsNoDamagedRecord() => Gen.Select(Records.Where(record => record.Files.Count > 0), Gen.Int[0, 1 << 20], Gen.Int[1, 255], Gen.Bool).Sample((record, place, change, isCut) =>
    {
        using var site = new TemporarySite();
        var file = Path.Combine(site.Folder, "record");
        record.Write(file, "/output");
        var bytes = File.ReadAllBytes(file);
        bytes[place % bytes.Length] ^= (byte)change;
        File.WriteAllBytes(file, isCut ? bytes[..(place % bytes.Length)] : bytes);

        Assert.Empty(OutputRecord.Read(file, "/output").Files);
    }, iter: 50);

    [Fact]
    public void TrustsNoRecordOfAnotherFolder()
    {
        using var site = new TemporarySite();
        var file = Path.Combine(site.Folder, "record");
        var written = new OutputRecord(new Dictionary<string, WrittenFile> { ["a"] = WrittenFile.Of("x"u8) });
        written.Write(file, "/one");

        Assert.Single(OutputRecord.Read(file, "/one").Files);
        Assert.Empty(OutputRecord.Read(file, "/two").Files);
        Assert.Empty(OutputRecord.Read(file + ".gone", "/one").Files);
    }
}
