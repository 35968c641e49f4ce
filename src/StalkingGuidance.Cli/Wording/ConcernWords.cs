using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Which way is more concern, in words.</summary>
internal static class ConcernWords
{
    public static string Of(ContentPack pack, Question question)
    {
        Concern concern = question.MoreConcern;
        return concern.Order switch
        {
            ConcernOrder.Ranked => pack.Say(question.Type switch
            {
                QuestionType.YesNo => concern.Reversed ? ConditionPhrases.No : ConditionPhrases.Yes,
                QuestionType.Count => concern.Reversed ? ConditionPhrases.LowerNumber : ConditionPhrases.HigherNumber,
                _ => concern.Reversed ? ConditionPhrases.Earlier : ConditionPhrases.Later,
            }),
            ConcernOrder.Marked => string.Join(", ", OptionWords.Of(question, concern.Options)),
            ConcernOrder.Chosen when concern.Options == question.AllOptions => pack.Say(ConditionPhrases.EachChosen),
            ConcernOrder.Chosen => pack.Say(ConditionPhrases.EachOfChosen, string.Join(", ", OptionWords.Of(question, concern.Options))),
            _ => pack.Say(ConditionPhrases.Neither),
        };
    }
}
