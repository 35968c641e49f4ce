namespace StalkingGuidance.Tests.Xliff;

/// <summary>
/// A test against the schema that OASIS publishes, which stands beside the repository and not in it. Skipped where it is absent.
/// Name its folder, with <c>xliff-core-2.0.xsd</c> and <c>xml.xsd</c>, in XLIFF_SCHEMAS; Debian's package php-symfony-translation has both.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class XliffSchemaFactAttribute : FactAttribute
{
    public XliffSchemaFactAttribute()
    {
        if (!File.Exists(Path.Combine(Folder, "xliff-core-2.0.xsd")))
        {
            Skip = "The schema of XLIFF is not here.";
        }
    }

    public static string Folder => Environment.GetEnvironmentVariable("XLIFF_SCHEMAS") is { Length: > 0 } folder
        ? folder
        : "/usr/share/php/Symfony/Component/Translation/Resources/schemas";
}
