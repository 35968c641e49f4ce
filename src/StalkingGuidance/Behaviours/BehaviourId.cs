namespace StalkingGuidance.Behaviours;

/// <summary>The permanent name of a behaviour, such as <c>following</c>.</summary>
/// <param name="Value">The id as it stands in YAML.</param>
public readonly record struct BehaviourId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
