using System.Collections.Immutable;
using StalkingGuidance.Places;
using StalkingGuidance.Risk;

namespace StalkingGuidance.Screenings;

/// <summary>A worked case: answers, what must come out, and why. Immutable and thread-safe.</summary>
public sealed record ScreeningCase
{
    /// <summary>Its name within the file.</summary>
    public required string Id { get; init; }

    /// <summary>Why that must come out.</summary>
    public required string Why { get; init; }

    /// <summary>The nation; <see langword="null"/> when it is not given.</summary>
    public required Nation? Nation { get; init; }

    /// <summary>The answers, in the order of the file. All other questions are not answered.</summary>
    public required ImmutableArray<CaseAnswer> Answers { get; init; }

    /// <summary>What must come out.</summary>
    public required CaseExpectation Expect { get; init; }

    /// <summary>The case as answers to its screening.</summary>
    /// <exception cref="AnswerException">The screening has no such questions.</exception>
    public Answers AnswersTo(Screening screening)
    {
        ArgumentNullException.ThrowIfNull(screening);
        Answers answers = screening.Answers(Nation);
        foreach (CaseAnswer answer in Answers)
        {
            answers = answers.With(answer.Question, answer.Answer);
        }

        return answers;
    }

    /// <summary>Works the case out, and says in words what came out differently than expected; empty when all is as expected.</summary>
    /// <exception cref="AnswerException">The screening has no such questions.</exception>
    public ImmutableArray<string> Run(Screening screening)
    {
        ScreeningResult result = screening.Evaluate(AnswersTo(screening));
        List<string> differences = [];
        Compare("outcome", Expect.Outcome, result.Outcome.Id);
        Compare("urgency", WordOf(Expect.Urgency), WordOf(result.Urgency));
        Compare("possible-urgency", WordOf(Expect.PossibleUrgency), WordOf(result.PossibleUrgency));
        Compare("indication", WordOf(Expect.Indication), WordOf(result.Indication));
        Compare("possible-indication", WordOf(Expect.PossibleIndication), WordOf(result.PossibleIndication));
        CompareAll(Expect.Met, Standing.Met);
        CompareAll(Expect.NotRuledOut, Standing.Undetermined);
        CompareAll(Expect.NotMet, Standing.NotMet);
        Compare("next-question", Expect.NextQuestion, result.NextQuestion?.Id ?? "");
        Compare(
            "contradictions",
            Expect.Contradictions is { } expected ? string.Join(", ", expected.Order(StringComparer.Ordinal)) : null,
            string.Join(", ", result.Contradictions.Select(contradiction => contradiction.Id).Order(StringComparer.Ordinal)));
        return [.. differences];

        void Compare(string what, string? wanted, string came)
        {
            if (wanted is not null && wanted != came)
            {
                differences.Add($"{what}: expected {Shown(wanted)}, came {Shown(came)}");
            }
        }

        void CompareAll(ImmutableArray<string> indicators, Standing wanted)
        {
            foreach (string indicator in indicators)
            {
                Standing standing = result.StandingOf(indicator);
                if (standing != wanted)
                {
                    differences.Add($"indicator {indicator}: expected {wanted}, came {standing}");
                }
            }
        }
    }

    private static string Shown(string word) => word.Length == 0 ? "none" : word;

    private static string WordOf(Urgency urgency) => Urgencies.Words.WordOf((int)urgency);

    private static string? WordOf(Indication? level) => level is { } known ? WordOf(known) : null;

    private static string WordOf(Indication level) => IndicationLevels.Words.WordOf((int)level);
}
