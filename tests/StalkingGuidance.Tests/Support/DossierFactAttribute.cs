namespace StalkingGuidance.Tests.Support;

/// <summary>
/// A test that holds the content against the dossiers that it was written from. They stand beside the repository and not in it;
/// where they are absent the test is skipped.
/// </summary>
internal sealed class DossierFactAttribute : FactAttribute
{
    public DossierFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(Repository.Folder, "..", "shared", "facts")))
        {
            Skip = "The dossiers (../shared/facts) are not here.";
        }
    }
}
