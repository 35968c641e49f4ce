namespace StalkingGuidance.Screenings.Proofs;

/// <summary>What the engine asks in one state.</summary>
/// <param name="Answers">The answers so far.</param>
/// <param name="Next">What it asks; <see langword="null"/> when it asks nothing more.</param>
internal sealed record AskingStep(Answers Answers, Question? Next);
