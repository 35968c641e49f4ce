namespace StalkingGuidance.Screenings;

/// <summary>The permanent name of a <see cref="Screening"/>, the same for all its versions. <c>ScreeningIds</c> has one for each that ships.</summary>
/// <param name="Value">The id as it stands in YAML.</param>
public readonly record struct ScreeningId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
