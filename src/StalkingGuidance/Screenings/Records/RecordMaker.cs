using System.Collections.Immutable;
using StalkingGuidance.Screenings.Publication;

namespace StalkingGuidance.Screenings.Records;

/// <summary>Makes a record of a result.</summary>
internal static class RecordMaker
{
    private static readonly string[] YesNoWords = ["no", "yes"];

    public static ScreeningRecord Make(ScreeningResult result, DateTimeOffset at, string packFingerprint)
    {
        if (!Fingerprint.IsWellFormed(packFingerprint))
        {
            throw new ArgumentException("A fingerprint is 64 lower-case hexadecimal digits.", nameof(packFingerprint));
        }

        Screening screening = result.Screening;
        ScreeningRecord unsealed = new()
        {
            Screening = screening.Id,
            Version = screening.Version,
            Revision = screening.Revision,
            Fingerprints = screening.Fingerprints,
            PackFingerprint = packFingerprint,
            Nation = result.Answers.Nation,
            At = at,
            Answers = AnswersOf(result.Answers),
            Result = ResultOf(result),
        };
        // By way of the reader, so that nothing is written that could not be read.
        return RecordReader.Read(RecordWriter.Write(unsealed) with { Seal = RecordSeal.Of(unsealed) });
    }

    /// <summary>What a record keeps of a result.</summary>
    public static RecordedResult ResultOf(ScreeningResult result)
    {
        bool gives = result.Screening.GivesIndication;
        return new RecordedResult
        {
            Outcome = result.Outcome.Id,
            PossibleOutcome = result.PossibleOutcome.Id,
            Urgency = result.Urgency,
            PossibleUrgency = result.PossibleUrgency,
            Indication = gives ? result.Indication : null,
            PossibleIndication = gives ? result.PossibleIndication : null,
            Indicators = [.. result.Indicators.Select(indicator => indicator.Id)],
        };
    }

    /// <summary>The words of what can be chosen, in the order of the bits of <see cref="GivenAnswer.Options"/>; empty for a count.</summary>
    public static ImmutableArray<string> WordsOf(Question question) =>
        question.Type == QuestionType.YesNo ? [.. YesNoWords] : [.. question.Options.Select(option => option.Id)];

    private static ImmutableArray<RecordedAnswer> AnswersOf(Answers answers)
    {
        ImmutableArray<RecordedAnswer>.Builder recorded = ImmutableArray.CreateBuilder<RecordedAnswer>();
        for (int i = 0; i < answers.Screening.Questions.Length; i++)
        {
            GivenAnswer answer = answers.Of(i);
            if (answer.State == AnswerState.Missing)
            {
                continue;
            }

            Question question = answers.Screening.Questions[i];
            recorded.Add(new RecordedAnswer
            {
                Question = question.Id,
                State = answer.State,
                Chosen = [.. WordsOf(question).Where((_, option) => (answer.Options >> option & 1) != 0)],
                Count = answer.State == AnswerState.Given && question.Type == QuestionType.Count ? answer.Count : null,
            });
        }

        return recorded.DrainToImmutable();
    }
}
