namespace StalkingGuidance.Localization;

/// <summary>Knows what a mentioned item is called. The pack is the one that does.</summary>
internal interface IMentionNames
{
    /// <summary>What a sentence says in place of a mention.</summary>
    string NameOf(MentionKind kind, string id);
}
