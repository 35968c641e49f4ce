using StalkingGuidance.Screenings.Evaluation;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Screenings;

/// <summary>
/// A new version gives some answers a lower urgency or indication than the version before, and somebody has said why that is right.
/// Without such an entry the content does not compile. Immutable and thread-safe.
/// </summary>
/// <param name="From">The level before: a word of the urgency or of the indication.</param>
/// <param name="To">The lower level now, of the same scale.</param>
/// <param name="Reason">Why that is right, for reviewers.</param>
public sealed record AcceptedLowering(string From, string To, string Reason)
{
    /// <summary>All words, the urgencies first, each scale from its lowest up.</summary>
    internal static readonly Choices Words = new(
        "information", "soon", "urgent", "immediate",
        "not-enough-to-tell", "some-features", "similar-to-what-the-law-calls-stalking", "features-of-more-serious-form");

    internal static string WordOf(Scale scale, int level) => Words.WordOf(scale == Scale.Urgency ? level : level + 4);
}
