namespace StalkingGuidance.Topics;

/// <summary>The permanent name of a topic of guidance.</summary>
/// <param name="Value">The id as it stands in YAML.</param>
public readonly record struct TopicId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
