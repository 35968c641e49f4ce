using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.People;

/// <summary>People that a service limits itself to.</summary>
public enum Group
{
    /// <summary>Women.</summary>
    Women = 1,

    /// <summary>Men.</summary>
    Men = 2,

    /// <summary>Non-binary people.</summary>
    NonBinary = 3,

    /// <summary>LGBT+ people.</summary>
    Lgbt = 4,

    /// <summary>Deaf people.</summary>
    Deaf = 5,

    /// <summary>Older people.</summary>
    OlderPeople = 6,

    /// <summary>Muslim women.</summary>
    MuslimWomen = 7,

    /// <summary>Black and minority women.</summary>
    BlackAndMinorityWomen = 8,

    /// <summary>Speakers of Welsh.</summary>
    WelshSpeakers = 9,

    /// <summary>People harmed by somebody who is in prison.</summary>
    VictimsOfPrisoners = 10,

    /// <summary>People who work for themselves.</summary>
    SoleTraders = 11,

    /// <summary>People at high risk of harm.</summary>
    HighRisk = 12,
}

/// <summary>The words for <see cref="Group"/> in YAML and on the command line.</summary>
internal static class Groups
{
    public static readonly Choices Words = new(
        "women", "men", "non-binary", "lgbt", "deaf", "older-people", "muslim-women", "black-and-minority-women", "welsh-speakers",
        "victims-of-prisoners", "sole-traders", "high-risk");
}
