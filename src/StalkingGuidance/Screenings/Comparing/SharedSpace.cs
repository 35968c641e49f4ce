using System.Collections.Immutable;
using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Conditions;
using StalkingGuidance.Screenings.Proofs;

namespace StalkingGuidance.Screenings.Comparing;

/// <summary>
/// All answers to either of two versions. Questions are the same when id and type are, options when their ids are. Those of the newer version stand first.
/// </summary>
internal sealed class SharedSpace
{
    private readonly List<(Question Question, List<AnswerTest> Tests)> questions = [];

    public SharedSpace(Screening older, Screening newer)
    {
        VersionPlaces inNewer = Place(newer);
        VersionPlaces inOlder = Place(older);
        Space = new AnswerSpace([.. questions.Select(one => (one.Question, AnswerSpace.DefiniteAnswers(one.Question, one.Tests)))]);
        Older = inOlder;
        Newer = inNewer;
    }

    public AnswerSpace Space { get; }

    public VersionPlaces Older { get; }

    public VersionPlaces Newer { get; }

    private VersionPlaces Place(Screening screening)
    {
        int[] variables = new int[screening.Questions.Length];
        int[][] options = new int[screening.Questions.Length][];
        for (int i = 0; i < variables.Length; i++)
        {
            Question question = screening.Questions[i];
            variables[i] = questions.FindIndex(one => one.Question.Id == question.Id && one.Question.Type == question.Type);
            if (variables[i] < 0)
            {
                variables[i] = questions.Count;
                questions.Add((question, []));
            }

            (Question shared, List<AnswerTest> tests) = questions[variables[i]];
            ImmutableArray<QuestionOption> more = [.. question.Options.Where(option => shared.IndexOf(option.Id) < 0)];
            shared = shared with { Options = [.. shared.Options, .. more], Most = Math.Max(shared.Most, question.Most) };
            questions[variables[i]] = (shared, tests);
            options[i] = [.. question.Options.Select(option => shared.IndexOf(option.Id))];
            tests.AddRange(screening.Rules.Graph.Atoms.Where(atom => atom.Variable == i + 1).Select(atom => atom.Test));
        }

        return new VersionPlaces(screening, variables, options);
    }
}
