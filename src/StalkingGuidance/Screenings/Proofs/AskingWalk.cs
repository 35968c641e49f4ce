using System.Globalization;
using System.Text;
using StalkingGuidance.Places;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>The engine, asked on from nothing answered in each nation and without one, along ways that cover the answers which steer it.</summary>
internal sealed class AskingWalk
{
    private readonly ProofGround ground;
    private readonly Dictionary<string, Question?> known = new(StringComparer.Ordinal);
    private readonly List<AskingStep> steps = [];

    private AskingWalk(ProofGround ground) => this.ground = ground;

    /// <summary>Every state that was met, once. A way that asks twice, or more than there is to ask, is broken off there.</summary>
    public static IReadOnlyList<AskingStep> Of(ProofGround ground)
    {
        AskingWalk walk = new(ground);
        foreach (Nation? nation in ground.Worlds.Select(world => (Nation?)world.Nation).Append(null))
        {
            foreach (GivenAnswer[] way in Ways(ground))
            {
                walk.Go(nation, way);
            }
        }

        return walk.steps;
    }

    /// <summary>Not sure of anything, passing everything over, the first and the last answer to all, and the last answer to one question alone.</summary>
    private static IEnumerable<GivenAnswer[]> Ways(ProofGround ground)
    {
        AnswerVariable[] variables = ground.Space.Variables;
        GivenAnswer[] first = [.. variables.Select(variable => variable.TakesMany ? GivenAnswer.Chosen(0) : variable.Values[0])];
        GivenAnswer[] last = [.. variables.Select(variable => variable.TakesMany ? GivenAnswer.Chosen(variable.Question.AllOptions) : variable.Values[^1])];
        yield return [.. variables.Select(_ => GivenAnswer.Unsure)];
        yield return [.. variables.Select(_ => GivenAnswer.Skipped)];
        yield return first;
        yield return last;
        for (int one = 0; one < variables.Length; one++)
        {
            GivenAnswer[] way = [.. first];
            way[one] = last[one];
            yield return way;
        }
    }

    private void Go(Nation? nation, GivenAnswer[] way)
    {
        Answers answers = ground.Screening.Answers(nation);
        while (true)
        {
            string key = KeyOf(answers);
            if (!known.TryGetValue(key, out Question? next))
            {
                next = ground.Subject.NextQuestion(answers);
                known.Add(key, next);
                steps.Add(new AskingStep(answers, next));
            }

            if (next is null)
            {
                return;
            }

            int question = ground.Screening.Questions.IndexOf(next);
            if (answers.Of(question).State != AnswerState.Missing)
            {
                return;
            }

            answers = answers.With(question, way[question]);
        }
    }

    private string KeyOf(Answers answers)
    {
        StringBuilder key = new();
        key.Append(CultureInfo.InvariantCulture, $"{(int?)answers.Nation}");
        for (int i = 0; i < ground.Screening.Questions.Length; i++)
        {
            GivenAnswer answer = answers.Of(i);
            key.Append(CultureInfo.InvariantCulture, $";{(int)answer.State},{answer.Options},{answer.Count}");
        }

        return key.ToString();
    }
}
