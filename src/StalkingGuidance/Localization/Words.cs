namespace StalkingGuidance.Localization;

/// <summary>Plain words.</summary>
/// <param name="Value">The words.</param>
public sealed record Words(string Value) : TextPart
{
    /// <inheritdoc/>
    public override string Text => Value;
}
