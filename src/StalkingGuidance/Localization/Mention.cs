namespace StalkingGuidance.Localization;

/// <summary>The mention of another item, written <c>{contact:police-emergency}</c> in YAML.</summary>
/// <param name="Kind">The kind of item.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">What the sentence says in its place, such as <c>999</c> or <c>Childline (0800 1111)</c>.</param>
public sealed record Mention(MentionKind Kind, string Id, string Name) : TextPart
{
    /// <inheritdoc/>
    public override string Text => Name;
}
