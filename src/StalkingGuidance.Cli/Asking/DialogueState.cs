using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Asking;

/// <summary>How far a person has come. Going back is keeping the one before.</summary>
/// <param name="Answers">What was answered.</param>
/// <param name="NationAsked">Whether the nation was asked for, answered or not.</param>
internal sealed record DialogueState(Answers Answers, bool NationAsked)
{
    /// <summary>Says nothing of the answers.</summary>
    public override string ToString() => "(a state, not shown)";
}
