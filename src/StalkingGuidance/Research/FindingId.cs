namespace StalkingGuidance.Research;

/// <summary>The permanent name of a <see cref="Finding"/>. <c>FindingIds</c> has one for each finding that ships.</summary>
/// <param name="Value">The id as it stands in YAML.</param>
public readonly record struct FindingId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
