namespace StalkingGuidance.Screenings;

/// <summary>An answer of a worked case. Not a person's: cases are content, and may be shown.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Answer">The answer.</param>
public sealed record CaseAnswer(string Question, GivenAnswer Answer);
