namespace StalkingGuidance.Law;

/// <summary>The permanent name of a <see cref="Provision"/>, its jurisdiction in front. <c>ProvisionIds</c> has one for each provision that ships.</summary>
/// <param name="Value">Such as <c>england-wales/stalking</c>.</param>
public readonly record struct ProvisionId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
