using System.IO.Hashing;
using System.Reflection;
using System.Text;
using Kanben.Model;

namespace Kanben.Build.Caches;

/// <summary>What makes a cached analysis besides the article's file: the program, down to the build of each of its assemblies, and the settings that the analysis asks for.</summary>
internal static class CacheMaker
{
    private static readonly Lazy<string> Modules = new(() =>
    {
        // An assembly's module version id is another one whenever its code is (deterministic compilation).
        var own = typeof(CacheMaker).Assembly;
        return string.Join('\n', own.GetReferencedAssemblies().Where(name => name.Name?.StartsWith("System", StringComparison.Ordinal) == false)
            .Select(Assembly.Load).Append(own).Append(typeof(object).Assembly).Select(assembly => $"{assembly.FullName} {assembly.ManifestModule.ModuleVersionId}").Order(StringComparer.Ordinal));
    });

    public static UInt128 Of(SiteSettings settings) => XxHash128.HashToUInt128(Encoding.UTF8.GetBytes($"{Modules.Value}\nhtml: {settings.TrustsHtml}"));

    /// <summary>The program alone.</summary>
    public static string Program => Modules.Value;
}
