namespace StalkingGuidance.Law;

/// <summary>The permanent name of a provision of the law, such as <c>scotland/stalking</c>.</summary>
/// <param name="Value">The id as it stands in YAML.</param>
public readonly record struct ProvisionId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
