namespace StalkingGuidance.Research;

/// <summary>The permanent name of a research finding, such as <c>juvenile-contexts</c>.</summary>
/// <param name="Value">The id as it stands in YAML.</param>
public readonly record struct FindingId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
