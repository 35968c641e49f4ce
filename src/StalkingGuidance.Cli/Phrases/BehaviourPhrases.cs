namespace StalkingGuidance.Cli.Phrases;

/// <summary>Lists of behaviours, and one behaviour.</summary>
internal static class BehaviourPhrases
{
    public static readonly Phrase NotATest = new("tool.behaviours.not-a-test");
    public static readonly Phrase WhatTheyDo = new("tool.behaviours.what-they-do");
    public static readonly Phrase Example = new("tool.behaviours.example");
    public static readonly Phrase WriteDown = new("tool.behaviours.write-down");
    public static readonly Phrase Category = new("tool.behaviours.category");
    public static readonly Phrase WhereItHappens = new("tool.behaviours.where-it-happens");
    public static readonly Phrase Online = new("tool.behaviours.online");
    public static readonly Phrase Offline = new("tool.behaviours.offline");
    public static readonly Phrase Both = new("tool.behaviours.both");
    public static readonly Phrase SignToTake = new("tool.behaviours.sign-to-take");
    public static readonly Phrase WhatHelps = new("tool.behaviours.what-helps");
    public static readonly Phrase LawLists = new("tool.behaviours.law-lists");
    public static readonly Phrase NotLawful = new("tool.behaviours.not-lawful");
    public static readonly Phrase NoListedAct = new("tool.behaviours.no-listed-act", "place");
}
