namespace StalkingGuidance.Behaviours;

/// <summary>The permanent name of a <see cref="Behaviour"/>. <c>BehaviourIds</c> has one for each that ships.</summary>
/// <param name="Value">The id as it stands in YAML.</param>
public readonly record struct BehaviourId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
