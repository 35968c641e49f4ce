using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.People;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Who something is for, in words.</summary>
internal static class PeopleWords
{
    public static string Of(ContentPack pack, IReadOnlyCollection<Audience> audiences) =>
        audiences.Count == Audiences.Words.Words.Count ? pack.Say(PeoplePhrases.Anyone) : string.Join(", ", audiences.Select(audience => Of(pack, audience)));

    public static string Of(ContentPack pack, Audience audience) => pack.Say(audience switch
    {
        Audience.PersonAffected => PeoplePhrases.PersonAffected,
        Audience.YoungPerson => PeoplePhrases.YoungPerson,
        Audience.ParentOrCarer => PeoplePhrases.ParentOrCarer,
        Audience.FriendOrFamily => PeoplePhrases.FriendOrFamily,
        Audience.Bystander => PeoplePhrases.Bystander,
        Audience.EmployerOrSchool => PeoplePhrases.EmployerOrSchool,
        Audience.Professional => PeoplePhrases.Professional,
        _ => PeoplePhrases.OwnBehaviour,
    });

    public static string Of(ContentPack pack, Group group) => pack.Say(group switch
    {
        Group.Women => PeoplePhrases.Women,
        Group.Men => PeoplePhrases.Men,
        Group.NonBinary => PeoplePhrases.NonBinary,
        Group.Lgbt => PeoplePhrases.Lgbt,
        Group.Deaf => PeoplePhrases.Deaf,
        Group.OlderPeople => PeoplePhrases.OlderPeople,
        Group.MuslimWomen => PeoplePhrases.MuslimWomen,
        Group.BlackAndMinorityWomen => PeoplePhrases.BlackAndMinorityWomen,
        Group.WelshSpeakers => PeoplePhrases.WelshSpeakers,
        Group.VictimsOfPrisoners => PeoplePhrases.VictimsOfPrisoners,
        Group.SoleTraders => PeoplePhrases.SoleTraders,
        _ => PeoplePhrases.HighRisk,
    });

    /// <summary><c>women</c>, <c>aged 16 to 24</c>; empty when a note says it all.</summary>
    public static string Of(ContentPack pack, Eligibility limits)
    {
        string ages = (limits.YoungestAge, limits.OldestAge) switch
        {
            ({ } youngest, { } oldest) => pack.Say(PeoplePhrases.AgedFromTo, $"{youngest}", $"{oldest}"),
            ({ } youngest, null) => pack.Say(PeoplePhrases.AgedFrom, $"{youngest}"),
            (null, { } oldest) => pack.Say(PeoplePhrases.AgedTo, $"{oldest}"),
            _ => "",
        };
        return string.Join(", ", limits.Who.Select(group => Of(pack, group)).Append(ages).Where(part => part.Length > 0));
    }
}
