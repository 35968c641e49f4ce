namespace StalkingGuidance.Behaviours;

/// <summary>The permanent name of a <see cref="BehaviourCategory"/>. <c>BehaviourCategoryIds</c> has one for each that ships.</summary>
/// <param name="Value">The id as it stands in YAML.</param>
public readonly record struct BehaviourCategoryId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
