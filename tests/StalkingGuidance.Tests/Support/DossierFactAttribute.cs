namespace StalkingGuidance.Tests.Support;

/// <summary>A test against the fact dossiers, which stand beside the repository and not in it. Skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DossierFactAttribute : FactAttribute
{
    public DossierFactAttribute()
    {
        if (!Directory.Exists(Folder))
        {
            Skip = "The fact dossiers are not here.";
        }
    }

    public static string Folder => Path.GetFullPath(Path.Combine(Repository.Folder, "..", "shared", "facts"));
}
