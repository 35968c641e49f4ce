using System.Collections.Immutable;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings.Diagrams;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>
/// Asking ends, and ends only when nothing can change. By three steps:
/// <list type="number">
/// <item>Whatever is asked is not answered yet, and is never asked again once it was answered or passed over; there are finitely many questions.
/// <see cref="Ends"/> walks the engine through ways that cover the answers which steer it.</item>
/// <item>The engine asks a question when two answers to it can differ, whatever is answered to the others that are open. So when it asks none,
/// all answers to the open questions come to one and the same result, since one can be turned into another question by question.</item>
/// <item><see cref="NothingLeft"/> proves over all answers that what every answer to a question comes to, no answer comes to as well. Taking the answers
/// back one by one, the result now is that same result.</item>
/// </list>
/// Answers to other questions never open one that was closed (see <see cref="NothingReopens"/>), so nothing becomes worth asking later.
/// </summary>
internal static class AskingProof
{
    /// <summary>Walks the engine from nothing answered to its end.</summary>
    public static IEnumerable<ProofFailure> Ends(ProofGround ground)
    {
        foreach (Nation? nation in Nations.All.Select(nation => (Nation?)nation).Append(null))
        {
            foreach (AskingWay way in AskingWay.All(ground))
            {
                if (Walk(ground, nation, way) is { } failure)
                {
                    yield return failure;
                    yield break;
                }
            }
        }
    }

    /// <summary>There is no question of which every answer comes to one thing, and no answer to another.</summary>
    public static IEnumerable<ProofFailure> NothingLeft(ProofGround ground)
    {
        DecisionDiagrams diagrams = ground.Diagrams;
        for (int question = 0; question < ground.Space.Variables.Length; question++)
        {
            StepProof steps = new(ground);
            AnswerVariable variable = ground.Space.Variables[question];
            foreach (SymbolicWorld world in ground.Worlds)
            {
                foreach (Threshold threshold in world.Thresholds)
                {
                    Diagram missing = ground.With(threshold.When, question, default);
                    Diagram unseen = threshold.IsEstablished
                        ? diagrams.Without(ground.WithEveryAnswer(threshold.When, question), missing)
                        : diagrams.Without(missing, ground.WithSomeAnswer(threshold.When, question));
                    if (!diagrams.And(unseen, ground.Space.DomainsWithout[question]).IsFalse)
                    {
                        steps.Refuse(world, question, variable.CubeOf(default), variable.CubeOf(GivenAnswer.Unsure), threshold, reverse: threshold.IsEstablished, within: unseen);
                    }
                }
            }

            steps.Close();
            foreach (ProofFailure failure in steps.Failures)
            {
                yield return failure with { Message = $"Every answer to '{variable.Question}' would change the same, so it is not asked. {failure.Message}" };
            }
        }
    }

    /// <summary>An answer to one question never opens another that was closed.</summary>
    public static IEnumerable<ProofFailure> NothingReopens(ProofGround ground)
    {
        for (int asked = 0; asked < ground.Space.Variables.Length; asked++)
        {
            for (int question = 0; question < ground.Space.Variables.Length; question++)
            {
                foreach (SymbolicWorld world in ground.Worlds)
                {
                    Diagram isAsked = world.IsAsked(asked);
                    Diagram reopens = ground.Diagrams.Without(isAsked, ground.With(isAsked, question, default));
                    if (ground.Smallest(reopens, world.Nation) is { } example)
                    {
                        yield return new ProofFailure($"An answer to '{ground.Screening.Questions[question]}' opens '{ground.Screening.Questions[asked]}', which was closed without it.", [example]);
                        yield break;
                    }
                }
            }
        }
    }

    private static ProofFailure? Walk(ProofGround ground, Nation? nation, AskingWay way)
    {
        Answers answers = ground.Screening.Answers(nation);
        for (int step = 0; step <= ground.Screening.Questions.Length; step++)
        {
            if (ground.Subject.NextQuestion(answers) is not { } next)
            {
                return Leftover(ground, answers);
            }

            int question = ground.Screening.Questions.IndexOf(next);
            if (answers.Of(question).State != AnswerState.Missing)
            {
                return new ProofFailure($"'{next}' is asked again after it was answered or passed over.", [ExampleOf(ground, answers)]);
            }

            answers = answers.With(question, way.AnswerTo(question));
        }

        return new ProofFailure("Asking does not end.", [ExampleOf(ground, answers)]);
    }

    /// <summary>Whether some answers to what is open, yet not asked, would change the result.</summary>
    private static ProofFailure? Leftover(ProofGround ground, Answers answers)
    {
        DecisionDiagrams diagrams = ground.Diagrams;
        SymbolicWorld[] worlds = [.. ground.Worlds.Where(world => answers.Nation is null || Same(ground, world, answers.Nation.Value))];
        bool[] now = new bool[diagrams.Bits];
        List<BitValue> settled = [];
        List<int> open = [];
        foreach (BitValue bit in ground.Space.Variables.SelectMany((variable, i) => variable.CubeOf(answers.Of(i))))
        {
            now[bit.Bit] = bit.Value;
        }

        for (int i = 0; i < ground.Space.Variables.Length; i++)
        {
            if (answers.Of(i).State == AnswerState.Missing && worlds.Any(world => diagrams.Holds(world.IsAsked(i), now)))
            {
                open.Add(i);
            }
            else
            {
                settled.AddRange(ground.Space.Variables[i].CubeOf(answers.Of(i)));
            }
        }

        foreach (SymbolicWorld world in worlds)
        {
            foreach (Threshold threshold in world.Thresholds)
            {
                Diagram left = diagrams.With(threshold.When, [.. settled]);
                Diagram other = diagrams.Holds(threshold.When, now) ? diagrams.Not(left) : left;
                if (ground.Space.Smallest(diagrams.And(other, diagrams.With(ground.Space.Domain, [.. settled])), out _) is { } bits)
                {
                    settled.ForEach(bit => bits[bit.Bit] = bit.Value);
                    return new ProofFailure($"Nothing more is asked, although answers to {string.Join(", ", open.Select(i => $"'{ground.Screening.Questions[i]}'"))} can change {threshold}.", [ExampleOf(ground, answers), ground.Example(bits, world.Nation)]);
                }
            }
        }

        return null;
    }

    private static bool Same(ProofGround ground, SymbolicWorld world, Nation nation) =>
        ground.AllWorlds.First(other => other.Nation == nation).Must.AsSpan().SequenceEqual(world.Must);

    private static ProofExample ExampleOf(ProofGround ground, Answers answers)
    {
        ImmutableArray<CaseAnswer> given =
        [
            .. ground.Screening.Questions.Select((question, i) => new CaseAnswer(question.Id, answers.Of(i)))
                .Where(answer => answer.Answer.State is AnswerState.Given or AnswerState.Unsure),
        ];
        return new ProofExample(ground.Screening, answers.Nation, given);
    }
}
