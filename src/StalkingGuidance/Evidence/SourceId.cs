namespace StalkingGuidance.Evidence;

/// <summary>The permanent name of a <see cref="Source"/>.</summary>
/// <param name="Value">The id as it stands in YAML.</param>
public readonly record struct SourceId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
