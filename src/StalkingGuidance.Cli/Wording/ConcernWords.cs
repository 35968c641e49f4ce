using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Which way is more concern, in words.</summary>
internal static class ConcernWords
{
    public static string Of(Question question)
    {
        Concern concern = question.MoreConcern;
        return concern.Order switch
        {
            ConcernOrder.Ranked => question.Type switch
            {
                QuestionType.YesNo => concern.Reversed ? "no" : "yes",
                QuestionType.Count => concern.Reversed ? "a lower number" : "a higher number",
                _ => concern.Reversed ? "the options that stand earlier" : "the options that stand later",
            },
            ConcernOrder.Marked => string.Join(", ", OptionWords.Of(question, concern.Options)),
            ConcernOrder.Chosen when concern.Options == question.AllOptions => "each option that is chosen",
            ConcernOrder.Chosen => $"each of these that is chosen: {string.Join(", ", OptionWords.Of(question, concern.Options))}",
            _ => "neither way",
        };
    }
}
