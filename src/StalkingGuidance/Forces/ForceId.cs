namespace StalkingGuidance.Forces;

/// <summary>The permanent name of a <see cref="Force"/>: the id of data.police.uk where it has one. <c>ForceIds</c> has one for each.</summary>
/// <param name="Value">The id as it stands in YAML.</param>
public readonly record struct ForceId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
