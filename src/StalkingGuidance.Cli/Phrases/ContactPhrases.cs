namespace StalkingGuidance.Cli.Phrases;

/// <summary>Lists of contacts, and one contact.</summary>
internal static class ContactPhrases
{
    public static readonly Phrase ForOwnBehaviour = new("tool.contacts.for-own-behaviour");
    public static readonly Phrase NumberForEmergencies = new("tool.contacts.number-for-emergencies");
    public static readonly Phrase NumberOfPolice = new("tool.contacts.number-of-police");
    public static readonly Phrase AllAt = new("tool.contacts.all-at", "moment");
    public static readonly Phrase AllOfAt = new("tool.contacts.all-of-at", "which", "moment");
    public static readonly Phrase OpenAt = new("tool.contacts.open-at", "moment");
    public static readonly Phrase OpenOfAt = new("tool.contacts.open-of-at", "which", "moment");
    public static readonly Phrase ForWhom = new("tool.contacts.for-whom", "who");
    public static readonly Phrase AboutWhat = new("tool.contacts.about-what", "subject");
    public static readonly Phrase ForAnybody = new("tool.contacts.for-anybody");
    public static readonly Phrase LeftOut = new("tool.contacts.left-out", "count", "option");
    public static readonly Phrase Reach = new("tool.contacts.reach");
    public static readonly Phrase Who = new("tool.contacts.who");
    public static readonly Phrase When = new("tool.contacts.when");
    public static readonly Phrase NotListed = new("tool.contacts.not-listed");
    public static readonly Phrase OnWebsite = new("tool.contacts.on-website");
    public static readonly Phrase ReadFirst = new("tool.contacts.read-first");
    public static readonly Phrase TextTheWord = new("tool.contacts.text-the-word", "keyword");
    public static readonly Phrase WhenItAsks = new("tool.contacts.when-it-asks", "keys");
    public static readonly Phrase Also = new("tool.contacts.also", "ways");
    public static readonly Phrase GoesThrough = new("tool.contacts.goes-through");
    public static readonly Phrase NothingSure = new("tool.contacts.nothing-sure");
    public static readonly Phrase KnowBefore = new("tool.contacts.know-before");
    public static readonly Phrase Cannot = new("tool.contacts.cannot");
    public static readonly Phrase HowToUse = new("tool.contacts.how-to-use");
    public static readonly Phrase For = new("tool.contacts.for");
    public static readonly Phrase OnlyFor = new("tool.contacts.only-for");
    public static readonly Phrase RunBy = new("tool.contacts.run-by");
    public static readonly Phrase InWelsh = new("tool.contacts.in-welsh");
    public static readonly Phrase InEnglish = new("tool.contacts.in-english");
    public static readonly Phrase InLanguage = new("tool.contacts.in-language", "language");
    public static readonly Phrase AlsoKnownAs = new("tool.contacts.also-known-as");
}
