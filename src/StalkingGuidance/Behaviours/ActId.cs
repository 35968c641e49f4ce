namespace StalkingGuidance.Behaviours;

/// <summary>
/// A neutral name for an act that a stalking statute lists. The letters of the lists differ: (e) is loitering in section 2A(3) of the
/// Protection from Harassment Act 1997 and entering premises in section 39(6) of the Criminal Justice and Licensing (Scotland) Act 2010,
/// so a name says what a letter cannot. <see cref="ActIds"/> has them all.
/// </summary>
/// <param name="Value">The id as it stands in YAML.</param>
public readonly record struct ActId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
