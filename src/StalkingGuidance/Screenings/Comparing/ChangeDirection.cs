namespace StalkingGuidance.Screenings;

/// <summary>Which way a newer version changes a result.</summary>
public enum ChangeDirection
{
    /// <summary>The urgency or the indication rises, and neither falls.</summary>
    Raises = 1,

    /// <summary>The urgency or the indication falls, and neither rises.</summary>
    Lowers = 2,

    /// <summary>One of the two rises, and the other falls.</summary>
    Moves = 3,
}
