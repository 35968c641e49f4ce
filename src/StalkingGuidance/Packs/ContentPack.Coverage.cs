namespace StalkingGuidance.Packs;

/// <content>What the content covers.</content>
public sealed partial class ContentPack
{
    /// <summary>
    /// What is sourced, due, connected and easy to read on a day. Reads the whole pack and grades every text: for editors, not for a page of an app.
    /// The same for a folder and the snapshot compiled from it.
    /// </summary>
    /// <param name="day">The day, in UK time.</param>
    public CoverageReport Coverage(DateOnly day) => PackCoverage.Of(this, day);
}
