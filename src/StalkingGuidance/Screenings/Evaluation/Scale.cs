namespace StalkingGuidance.Screenings.Evaluation;

/// <summary>What a question can change.</summary>
internal enum Scale
{
    /// <summary>The urgency.</summary>
    Urgency = 1,

    /// <summary>The indication.</summary>
    Indication = 2,
}
