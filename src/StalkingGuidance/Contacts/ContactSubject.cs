using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Contacts;

/// <summary>What a contact is about. Within a kind, lists of contacts come in this order.</summary>
public enum ContactSubject
{
    /// <summary>Danger now.</summary>
    Emergency = 1,

    /// <summary>Stalking itself.</summary>
    Stalking = 2,

    /// <summary>Reporting to the police.</summary>
    Policing = 3,

    /// <summary>Distress, and thoughts of suicide.</summary>
    Distress = 4,

    /// <summary>Children under 18.</summary>
    Children = 5,

    /// <summary>Young people and young adults.</summary>
    YoungPeople = 6,

    /// <summary>Domestic abuse.</summary>
    DomesticAbuse = 7,

    /// <summary>Sexual violence.</summary>
    SexualViolence = 8,

    /// <summary>Abuse in the name of honour, and forced marriage.</summary>
    HonourBasedAbuse = 9,

    /// <summary>Harm online.</summary>
    OnlineHarm = 10,

    /// <summary>Any crime.</summary>
    Victims = 11,

    /// <summary>LGBT+ people.</summary>
    Lgbt = 12,

    /// <summary>Deaf people.</summary>
    Deaf = 13,

    /// <summary>Older people.</summary>
    OlderPeople = 14,

    /// <summary>Women of minorities.</summary>
    MinorityWomen = 15,

    /// <summary>Mental health.</summary>
    MentalHealth = 16,

    /// <summary>Orders and other legal help.</summary>
    Legal = 17,

    /// <summary>Courts, prisons and probation.</summary>
    Justice = 18,

    /// <summary>Worry about one's own behaviour. Never listed beside contacts for people who are stalked.</summary>
    OwnBehaviour = 19,
}

/// <summary>The words for <see cref="ContactSubject"/> in YAML.</summary>
internal static class ContactSubjects
{
    public static readonly Choices Words = new(
        "emergency", "stalking", "policing", "distress", "children", "young-people", "domestic-abuse", "sexual-violence", "honour-based-abuse",
        "online-harm", "victims", "lgbt", "deaf", "older-people", "minority-women", "mental-health", "legal", "justice", "own-behaviour");
}
