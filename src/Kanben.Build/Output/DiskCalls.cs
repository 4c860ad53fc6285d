using System.Runtime.InteropServices;

namespace Kanben.Build.Output;

/// <summary>
/// Calls of the operating system that .NET does not offer. Each says whether it was done; where the system or the file system has no such call, or
/// refuses, it was not, and nothing has changed.
/// </summary>
internal static partial class DiskCalls
{
    private const int CurrentFolder = -100; // AT_FDCWD of Linux
    private const uint Swap = 2; // RENAME_EXCHANGE of renameat2(2), and RENAME_SWAP of renamex_np(2)

    /// <summary>Exchanges two folders in one step: at every moment each of the names is one of the two.</summary>
    public static bool TryExchange(string one, string two) => Try(() =>
        OperatingSystem.IsLinux() ? RenameAt2(CurrentFolder, one, CurrentFolder, two, Swap) == 0
        : OperatingSystem.IsMacOS() && RenameX(one, two, Swap) == 0);

    /// <summary>Gives a file a second name.</summary>
    public static bool TryLink(string file, string name) => Try(() =>
        OperatingSystem.IsWindows() ? CreateHardLink(name, file, 0) : Link(file, name) == 0);

    /// <summary>Whether a path is a regular file that has no other name, so that writing to it changes no other file.</summary>
    public static bool HasOneName(string file) => OperatingSystem.IsLinux() && Try(() =>
    {
        const int NoFollow = 0x100;
        const uint TypeAndLinks = 0x5;
        const int TypeBits = 0xF000;
        const int Regular = 0x8000;
        // `struct statx` has one layout on all architectures: the number of links at byte 16, the mode at byte 28.
        Span<byte> status = stackalloc byte[256];
        return Statx(CurrentFolder, file, NoFollow, TypeAndLinks, ref MemoryMarshal.GetReference(status)) == 0
            && MemoryMarshal.Read<uint>(status[16..]) == 1
            && (MemoryMarshal.Read<ushort>(status[28..]) & TypeBits) == Regular;
    });

    // A C library without the function (musl had no renameat2 for long) counts as a refusal.
    private static bool Try(Func<bool> call)
    {
        try
        {
            return call();
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int oneFolder, string one, int twoFolder, string two, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameX(string one, string two, uint flags);

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string file, string name);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Statx(int folder, string path, int flags, uint mask, ref byte status);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string name, string file, nint reserved);
}
