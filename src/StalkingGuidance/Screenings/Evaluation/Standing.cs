namespace StalkingGuidance.Screenings;

/// <summary>What the answers so far say of a condition (Kleene's three values).</summary>
public enum Standing
{
    /// <summary>Ruled out by what was answered.</summary>
    NotMet = 1,

    /// <summary>Neither established nor ruled out: it depends on what is still unknown.</summary>
    Undetermined = 2,

    /// <summary>Established by what was answered.</summary>
    Met = 3,
}
