using System.Reflection;

namespace StalkingGuidance.Tests.Support;

/// <summary>Where the repository stands, as the build wrote it down.</summary>
internal static class Repository
{
    public static string Folder { get; } = Path.GetFullPath(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryFolder").Value!);

    public static string Content => Path.Combine(Folder, "content");

    /// <summary>The content's files without their translations, for tests that change it and are not about languages.</summary>
    public static IEnumerable<string> EnglishContentFiles =>
        Directory.EnumerateFiles(Content, "*", SearchOption.AllDirectories).Where(file => !Path.GetRelativePath(Content, file).StartsWith("languages", StringComparison.Ordinal));

    public static string Tests => Path.Combine(Folder, "tests", "StalkingGuidance.Tests");
}
