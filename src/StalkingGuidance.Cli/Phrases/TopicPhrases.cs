namespace StalkingGuidance.Cli.Phrases;

/// <summary>Lists of topics, and one topic.</summary>
internal static class TopicPhrases
{
    public static readonly Phrase GuidanceFor = new("tool.topics.guidance-for", "who");
    public static readonly Phrase Topic = new("tool.topics.topic");
    public static readonly Phrase ToReadOne = new("tool.topics.to-read-one", "command");
    public static readonly Phrase WrittenFor = new("tool.topics.written-for");
}
