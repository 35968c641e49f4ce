namespace StalkingGuidance.Contacts;

/// <summary>The permanent name of a <see cref="Contact"/>. <c>ContactIds</c> has one for each contact that ships.</summary>
/// <param name="Value">The id as it stands in YAML.</param>
public readonly record struct ContactId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
