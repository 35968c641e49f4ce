using System.Reflection;

namespace StalkingGuidance.Benchmarks;

/// <summary>Where the repository stands, as the build wrote it down.</summary>
internal static class Repository
{
    public static string Folder { get; } = Path.GetFullPath(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryFolder").Value!);

    public static string Content => Path.Combine(Folder, "content");
}
