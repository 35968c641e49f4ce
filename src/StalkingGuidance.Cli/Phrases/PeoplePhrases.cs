namespace StalkingGuidance.Cli.Phrases;

/// <summary>Who something is for.</summary>
internal static class PeoplePhrases
{
    public static readonly Phrase Anyone = new("tool.people.anyone");
    public static readonly Phrase PersonAffected = new("tool.people.person-affected");
    public static readonly Phrase YoungPerson = new("tool.people.young-person");
    public static readonly Phrase ParentOrCarer = new("tool.people.parent-or-carer");
    public static readonly Phrase FriendOrFamily = new("tool.people.friend-or-family");
    public static readonly Phrase Bystander = new("tool.people.bystander");
    public static readonly Phrase EmployerOrSchool = new("tool.people.employer-or-school");
    public static readonly Phrase Professional = new("tool.people.professional");
    public static readonly Phrase OwnBehaviour = new("tool.people.own-behaviour");
    public static readonly Phrase Women = new("tool.people.women");
    public static readonly Phrase Men = new("tool.people.men");
    public static readonly Phrase NonBinary = new("tool.people.non-binary");
    public static readonly Phrase Lgbt = new("tool.people.lgbt");
    public static readonly Phrase Deaf = new("tool.people.deaf");
    public static readonly Phrase OlderPeople = new("tool.people.older-people");
    public static readonly Phrase MuslimWomen = new("tool.people.muslim-women");
    public static readonly Phrase BlackAndMinorityWomen = new("tool.people.black-and-minority-women");
    public static readonly Phrase WelshSpeakers = new("tool.people.welsh-speakers");
    public static readonly Phrase VictimsOfPrisoners = new("tool.people.victims-of-prisoners");
    public static readonly Phrase SoleTraders = new("tool.people.sole-traders");
    public static readonly Phrase HighRisk = new("tool.people.high-risk");
    public static readonly Phrase AgedFromTo = new("tool.people.aged-from-to", "youngest", "oldest");
    public static readonly Phrase AgedFrom = new("tool.people.aged-from", "youngest");
    public static readonly Phrase AgedTo = new("tool.people.aged-to", "oldest");
}
