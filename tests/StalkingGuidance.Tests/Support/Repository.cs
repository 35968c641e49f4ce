using System.Reflection;

namespace StalkingGuidance.Tests.Support;

/// <summary>Where the repository stands, as the build wrote it down.</summary>
internal static class Repository
{
    public static string Folder { get; } = Path.GetFullPath(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryFolder").Value!);

    public static string Content => Path.Combine(Folder, "content");

    public static string Tests => Path.Combine(Folder, "tests", "StalkingGuidance.Tests");
}
