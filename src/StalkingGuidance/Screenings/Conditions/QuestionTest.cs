namespace StalkingGuidance.Screenings.Conditions;

/// <summary>Met when the answer to a question passes a test; unknown while it is missing or "not sure", unless the test takes "not sure".</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Test">The test.</param>
public sealed record QuestionTest(string Question, AnswerTest Test) : Condition;
