using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.People;

/// <summary>Who content is written for, and who a contact is there for.</summary>
public enum Audience
{
    /// <summary>Somebody who is being stalked, or wonders whether they are.</summary>
    PersonAffected = 1,

    /// <summary>A child or young person.</summary>
    YoungPerson = 2,

    /// <summary>A parent, carer or guardian.</summary>
    ParentOrCarer = 3,

    /// <summary>A friend or relative.</summary>
    FriendOrFamily = 4,

    /// <summary>A bystander or colleague.</summary>
    Bystander = 5,

    /// <summary>An employer, school, college or university.</summary>
    EmployerOrSchool = 6,

    /// <summary>A professional: call taker, police officer, nurse, doctor, teacher, youth worker.</summary>
    Professional = 7,

    /// <summary>Somebody who worries about their own behaviour.</summary>
    OwnBehaviour = 8,
}

/// <summary>The words for <see cref="Audience"/> in YAML and on the command line.</summary>
internal static class Audiences
{
    public static readonly Choices Words = new(
        "person-affected", "young-person", "parent-or-carer", "friend-or-family", "bystander", "employer-or-school", "professional", "own-behaviour");
}
