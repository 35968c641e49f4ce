namespace StalkingGuidance.Screenings.Conditions;

/// <summary>
/// What must be so. Nothing can be negated, so that more of what is so never makes a condition less so. Immutable and thread-safe.
/// </summary>
public abstract record Condition
{
    private protected Condition()
    {
    }
}
