using StalkingGuidance.Contacts;
using StalkingGuidance.People;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Who something is for, in words.</summary>
internal static class PeopleWords
{
    public static string Of(IReadOnlyCollection<Audience> audiences) =>
        audiences.Count == Audiences.Words.Words.Count ? "anyone" : string.Join(", ", audiences.Select(Of));

    public static string Of(Audience audience) => audience switch
    {
        Audience.PersonAffected => "anyone who is being stalked",
        Audience.YoungPerson => "children and young people",
        Audience.ParentOrCarer => "parents and carers",
        Audience.FriendOrFamily => "friends and family",
        Audience.Bystander => "bystanders and colleagues",
        Audience.EmployerOrSchool => "employers and schools",
        Audience.Professional => "professionals",
        _ => "people who are worried about their own behaviour",
    };

    public static string Of(Group group) => group switch
    {
        Group.Women => "women",
        Group.Men => "men",
        Group.NonBinary => "non-binary people",
        Group.Lgbt => "LGBT+ people",
        Group.Deaf => "deaf people",
        Group.OlderPeople => "older people",
        Group.MuslimWomen => "Muslim women",
        Group.BlackAndMinorityWomen => "Black and minority women",
        Group.WelshSpeakers => "Welsh speakers",
        Group.VictimsOfPrisoners => "people harmed by someone in prison",
        Group.SoleTraders => "sole traders",
        _ => "people at high risk",
    };

    /// <summary><c>women</c>, <c>aged 16 to 24</c>; empty when a note says it all.</summary>
    public static string Of(Eligibility limits)
    {
        string ages = (limits.YoungestAge, limits.OldestAge) switch
        {
            ({ } youngest, { } oldest) => $"aged {youngest} to {oldest}",
            ({ } youngest, null) => $"aged {youngest} and over",
            (null, { } oldest) => $"aged {oldest} and under",
            _ => "",
        };
        return string.Join(", ", limits.Who.Select(Of).Append(ages).Where(part => part.Length > 0));
    }
}
