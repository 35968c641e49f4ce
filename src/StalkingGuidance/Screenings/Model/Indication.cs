using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Screenings;

/// <summary>
/// How what is described compares with what the law of a jurisdiction calls stalking. A higher value is more serious. There is no level that denies:
/// the lowest says only that the answers are not enough to tell. Never a finding that an offence happened, or that none did.
/// </summary>
public enum Indication
{
    /// <summary>These answers are not enough to tell. That does not mean that it is not stalking.</summary>
    NotEnoughToTell = 1,

    /// <summary>Some of the features are here.</summary>
    SomeFeatures = 2,

    /// <summary>What is described is similar to what the law there calls stalking.</summary>
    SimilarToWhatTheLawCallsStalking = 3,

    /// <summary>What is described has features that the law there treats as a more serious form.</summary>
    FeaturesOfMoreSeriousForm = 4,
}

/// <summary>The words for <see cref="Indication"/> in YAML and on the command line, lowest first.</summary>
internal static class IndicationLevels
{
    public static readonly Choices Words = new("not-enough-to-tell", "some-features", "similar-to-what-the-law-calls-stalking", "features-of-more-serious-form");
}
