namespace StalkingGuidance.Tests.Support;

/// <summary>A test against the dossier of facts, which stands beside the repository where its editors work and is not part of it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DossierFactAttribute : FactAttribute
{
    public DossierFactAttribute()
    {
        if (!File.Exists(Dossier.File))
        {
            Skip = "The dossier ../shared/facts/contacts.yaml is not beside this clone, so the content cannot be held against it.";
        }
    }
}
