namespace StalkingGuidance.Media;

/// <summary>The permanent name of a <see cref="Medium"/>. <c>MediumIds</c> has one for each that ships.</summary>
/// <param name="Value">The id as it stands in YAML.</param>
public readonly record struct MediumId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
