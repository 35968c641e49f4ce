namespace StalkingGuidance.Risk;

/// <summary>The permanent name of a <see cref="RiskFlag"/>. <c>RiskFlagIds</c> has one for each that ships.</summary>
/// <param name="Value">The id as it stands in YAML.</param>
public readonly record struct RiskFlagId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
