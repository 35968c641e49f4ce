using StalkingGuidance.Screenings.Evaluation;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Screenings;

/// <summary>
/// A level of either scale of a result: an <see cref="Risk.Urgency"/> or an <see cref="Indication"/>. Within each scale a higher value is more.
/// </summary>
public enum ResultLevel
{
    /// <summary>The urgency <see cref="Risk.Urgency.Information"/>.</summary>
    Information = 1,

    /// <summary>The urgency <see cref="Risk.Urgency.Soon"/>.</summary>
    Soon = 2,

    /// <summary>The urgency <see cref="Risk.Urgency.Urgent"/>.</summary>
    Urgent = 3,

    /// <summary>The urgency <see cref="Risk.Urgency.Immediate"/>.</summary>
    Immediate = 4,

    /// <summary><see cref="Indication.NotEnoughToTell"/>.</summary>
    NotEnoughToTell = 5,

    /// <summary><see cref="Indication.SomeFeatures"/>.</summary>
    SomeFeatures = 6,

    /// <summary><see cref="Indication.SimilarToWhatTheLawCallsStalking"/>.</summary>
    SimilarToWhatTheLawCallsStalking = 7,

    /// <summary><see cref="Indication.FeaturesOfMoreSeriousForm"/>.</summary>
    FeaturesOfMoreSeriousForm = 8,
}

/// <summary>The words for <see cref="ResultLevel"/>: those of the urgency, then those of the indication.</summary>
internal static class ResultLevels
{
    public static readonly Choices Words = new(
        "information", "soon", "urgent", "immediate",
        "not-enough-to-tell", "some-features", "similar-to-what-the-law-calls-stalking", "features-of-more-serious-form");

    /// <summary>Whether a level is of the urgency; otherwise, of the indication.</summary>
    public static bool IsUrgency(ResultLevel level) => level <= ResultLevel.Immediate;

    internal static ResultLevel Of(Scale scale, int level) => (ResultLevel)(scale == Scale.Urgency ? level : level + (int)ResultLevel.Immediate);
}
