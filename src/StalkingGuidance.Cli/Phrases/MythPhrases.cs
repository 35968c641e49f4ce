namespace StalkingGuidance.Cli.Phrases;

/// <summary>Wrong things that people say.</summary>
internal static class MythPhrases
{
    public static readonly Phrase Wrong = new("tool.myths.wrong");
    public static readonly Phrase InFact = new("tool.myths.in-fact");
    public static readonly Phrase WrongIs = new("tool.myths.wrong-is", "falsehood");
    public static readonly Phrase InFactIs = new("tool.myths.in-fact-is", "fact");
}
