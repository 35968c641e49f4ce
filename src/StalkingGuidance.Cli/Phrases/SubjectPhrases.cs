namespace StalkingGuidance.Cli.Phrases;

/// <summary>What a contact is about, after "about".</summary>
internal static class SubjectPhrases
{
    public static readonly Phrase Emergency = new("tool.subjects.emergency");
    public static readonly Phrase Stalking = new("tool.subjects.stalking");
    public static readonly Phrase Policing = new("tool.subjects.policing");
    public static readonly Phrase Distress = new("tool.subjects.distress");
    public static readonly Phrase Children = new("tool.subjects.children");
    public static readonly Phrase YoungPeople = new("tool.subjects.young-people");
    public static readonly Phrase DomesticAbuse = new("tool.subjects.domestic-abuse");
    public static readonly Phrase SexualViolence = new("tool.subjects.sexual-violence");
    public static readonly Phrase HonourBasedAbuse = new("tool.subjects.honour-based-abuse");
    public static readonly Phrase OnlineHarm = new("tool.subjects.online-harm");
    public static readonly Phrase Victims = new("tool.subjects.victims");
    public static readonly Phrase Lgbt = new("tool.subjects.lgbt");
    public static readonly Phrase Deaf = new("tool.subjects.deaf");
    public static readonly Phrase OlderPeople = new("tool.subjects.older-people");
    public static readonly Phrase MinorityWomen = new("tool.subjects.minority-women");
    public static readonly Phrase MentalHealth = new("tool.subjects.mental-health");
    public static readonly Phrase Legal = new("tool.subjects.legal");
    public static readonly Phrase Justice = new("tool.subjects.justice");
    public static readonly Phrase OwnBehaviour = new("tool.subjects.own-behaviour");
}
