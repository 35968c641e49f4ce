namespace StalkingGuidance.References;

/// <summary>The permanent name of a topic. <c>TopicIds</c> has one for each topic that ships.</summary>
/// <param name="Value">The id as it stands in YAML.</param>
public readonly record struct TopicId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
