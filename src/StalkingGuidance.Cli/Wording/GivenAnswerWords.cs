using System.Globalization;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Wording;

/// <summary>A person's own answer in words, for that person's own screen and nowhere else: never for errors, files or JSON.</summary>
internal static class GivenAnswerWords
{
    public static string Of(Question question, GivenAnswer answer) => answer.State switch
    {
        AnswerState.Unsure => "not sure",
        AnswerState.Given => question.Type switch
        {
            QuestionType.YesNo => answer.Options == 0b10 ? "yes" : "no",
            QuestionType.Count => answer.Count.ToString(CultureInfo.InvariantCulture),
            _ when answer.Options == 0 => "none of these",
            _ => string.Join("; ", question.Options.Where((_, i) => (answer.Options >> i & 1) != 0).Select(option => option.Text.Value)),
        },
        _ => "not answered",
    };
}
