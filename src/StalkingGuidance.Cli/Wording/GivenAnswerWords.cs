using System.Globalization;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Wording;

/// <summary>A person's own answer in words, for that person's own screen and nowhere else: never for errors, files or JSON.</summary>
internal static class GivenAnswerWords
{
    public static string Of(ContentPack pack, Question question, GivenAnswer answer) => answer.State switch
    {
        AnswerState.Unsure => pack.Say(ResultPhrases.AnswerUnsure),
        AnswerState.Given => question.Type switch
        {
            QuestionType.YesNo => pack.Say(answer.Options == 0b10 ? ResultPhrases.AnswerYes : ResultPhrases.AnswerNo),
            QuestionType.Count => answer.Count.ToString(CultureInfo.InvariantCulture),
            _ when answer.Options == 0 => pack.Say(ResultPhrases.AnswerNone),
            _ => string.Join("; ", question.Options.Where((_, i) => (answer.Options >> i & 1) != 0).Select(option => option.Text.Value)),
        },
        _ => pack.Say(ResultPhrases.NotAnswered),
    };
}
