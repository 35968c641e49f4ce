namespace StalkingGuidance.Cli.Phrases;

/// <summary>The police forces.</summary>
internal static class ForcePhrases
{
    public static readonly Phrase Force = new("tool.forces.force");
    public static readonly Phrase SpecialPlaces = new("tool.forces.special-places");
    public static readonly Phrase NotEmergency = new("tool.forces.not-emergency");
    public static readonly Phrase ContactAndMore = new("tool.forces.contact-and-more", "contact", "command");
    public static readonly Phrase AboutStalking = new("tool.forces.about-stalking");
    public static readonly Phrase ReportOnline = new("tool.forces.report-online");
}
