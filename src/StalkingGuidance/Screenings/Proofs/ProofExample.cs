using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;
using StalkingGuidance.Places;

namespace StalkingGuidance.Screenings;

/// <summary>Answers that show something. Made from rules, never from a person, so they may be shown. Immutable and thread-safe.</summary>
/// <param name="Screening">The version that they are answers to.</param>
/// <param name="Nation">The nation; <see langword="null"/> when it is not given.</param>
/// <param name="Answers">The answers, in the order of the questions. All other questions are not answered.</param>
public sealed record ProofExample(Screening Screening, Nation? Nation, ImmutableArray<CaseAnswer> Answers)
{
    /// <summary>The example as answers to its screening.</summary>
    public Answers ToAnswers()
    {
        Answers answers = Screening.Answers(Nation);
        foreach (CaseAnswer answer in Answers)
        {
            answers = answers.With(answer.Question, answer.Answer);
        }

        return answers;
    }

    /// <summary>The answers as they stand in a file of worked cases.</summary>
    public string ToYaml()
    {
        StringBuilder yaml = new();
        if (Nation is { } nation)
        {
            yaml.Append("nation: ").Append(Nations.Words.WordOf((int)nation)).Append('\n');
        }

        yaml.Append(Answers.IsEmpty ? "answers: {}" : "answers:");
        foreach (CaseAnswer answer in Answers)
        {
            yaml.Append("\n  ").Append(answer.Question).Append(": ").Append(WordsOf(Screening.FindQuestion(answer.Question)!, answer.Answer));
        }

        return yaml.ToString();
    }

    /// <summary>The answers as they stand in a file of worked cases.</summary>
    public override string ToString() => ToYaml();

    /// <summary>An answer as it stands in YAML.</summary>
    internal static string WordsOf(Question question, GivenAnswer answer)
    {
        if (answer.State != AnswerState.Given)
        {
            return answer.State == AnswerState.Unsure ? "unsure" : "(not answered)";
        }

        return question.Type switch
        {
            QuestionType.YesNo => answer.Options == 0b10 ? "yes" : "no",
            QuestionType.Count => answer.Count.ToString(CultureInfo.InvariantCulture),
            QuestionType.Choice => question.Options[BitOperations.TrailingZeroCount(answer.Options)].Id,
            _ => $"[{string.Join(", ", question.Options.Where((_, i) => ((answer.Options >> i) & 1) != 0).Select(option => option.Id))}]",
        };
    }
}
