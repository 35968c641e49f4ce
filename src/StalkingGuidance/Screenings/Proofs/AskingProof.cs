using System.Collections.Immutable;
using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Diagrams;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>
/// Asking ends, and ends only when nothing can change. By three steps:
/// <list type="number">
/// <item>Whatever is asked is not answered yet, and is never asked again once it was answered or passed over; there are finitely many questions.
/// <see cref="Ends"/> holds the engine to it along many ways.</item>
/// <item>The engine asks a question when two answers to it can differ, whatever is answered to the others that are open; "not sure" and passing over are among
/// the answers. So when it asks none, all answers to the open questions, none at all included, come to one and the same result, since one can be turned
/// into another question by question. <see cref="WeighsEveryAnswer"/> proves that the answers it goes through stand for all that there are, and
/// <see cref="Ends"/> holds its ends against the rules.</item>
/// <item>Answers to other questions never open one that was closed (see <see cref="NothingReopens"/>), so nothing becomes worth asking later.</item>
/// </list>
/// </summary>
internal static class AskingProof
{
    /// <summary>Along each way nothing is asked twice, and where asking ends no answer to what is open can change a result.</summary>
    public static IEnumerable<ProofFailure> Ends(ProofGround ground)
    {
        foreach (AskingStep step in ground.Walk)
        {
            if (step.Next is { } next)
            {
                if (step.Answers[next.Id].State != AnswerState.Missing)
                {
                    yield return new ProofFailure($"'{next}' is asked again after it was answered or passed over.", [ExampleOf(ground, step.Answers)]);
                    yield break;
                }
            }
            else if (new AskingState(ground, step.Answers) is var state && state.Change() is { } change)
            {
                string open = string.Join(", ", state.Open.Select(i => $"'{ground.Screening.Questions[i]}'"));
                yield return new ProofFailure($"Nothing more is asked, although answers to {open} can change {change.Threshold}.", [ExampleOf(ground, step.Answers), change.Example]);
                yield break;
            }
        }
    }

    /// <summary>Along each way no question is asked of which no answer can change a result.</summary>
    public static IEnumerable<ProofFailure> NotInVain(ProofGround ground)
    {
        foreach (AskingStep step in ground.Walk.Where(step => step.Next is not null))
        {
            int question = ground.Screening.Questions.IndexOf(step.Next!);
            AskingState state = new(ground, step.Answers);
            if (state.Open.Contains(question) && !state.CanChange(question))
            {
                yield return new ProofFailure($"'{step.Next}' is asked, although no answer to it can change the urgency or the indication any more.", [ExampleOf(ground, step.Answers)]);
                yield break;
            }
        }
    }

    /// <summary>For each answer there is one among those that the engine goes through of which all tests say the same.</summary>
    public static IEnumerable<ProofFailure> WeighsEveryAnswer(ProofGround ground)
    {
        for (int question = 0; question < ground.Space.Variables.Length; question++)
        {
            AnswerVariable variable = ground.Space.Variables[question];
            Atom[] atoms = [.. ground.Graph.Atoms.Where(atom => atom.Variable == question + 1)];
            AnswerPatterns patterns = ground.Screening.Rules.Patterns[question + 1];
            GivenAnswer[] answers = variable.TakesMany ? [GivenAnswer.Chosen(0), GivenAnswer.Chosen(variable.Question.AllOptions)] : variable.Values;
            foreach (GivenAnswer answer in answers.Append(GivenAnswer.Unsure).Append(default))
            {
                (bool Must, bool May)[] facts = [.. atoms.Select(atom => ground.Subject.Meaning(atom, answer))];
                if (!IsAmong(patterns.WhatMust, [.. facts.Select(fact => fact.Must)]) || !IsAmong(patterns.WhatMay, [.. facts.Select(fact => fact.May)]))
                {
                    CaseAnswer[] unseen = answer.State == AnswerState.Missing ? [] : [new CaseAnswer(variable.Question.Id, answer)];
                    yield return new ProofFailure($"What is asked next does not consider one answer to '{variable.Question}'.", [new ProofExample(ground.Screening, null, [.. unseen])]);
                }
            }

            if (variable.TakesMany && MistakenOption(atoms, patterns.Alike, variable.Question.Options.Length) is var option and >= 0)
            {
                yield return new ProofFailure(
                    $"What is asked next does not consider one option of '{variable.Question}'.",
                    [new ProofExample(ground.Screening, null, [new CaseAnswer(variable.Question.Id, GivenAnswer.Chosen(1UL << option))])]);
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

    private static bool IsAmong(ulong[][] patterns, bool[] facts) =>
        patterns.Any(pattern => facts.Select((fact, i) => Bits.Has(pattern, i) == fact).All(same => same));

    /// <summary>An option that the engine takes for another, although a test tells them apart; -1 when there is none.</summary>
    private static int MistakenOption(Atom[] atoms, int[] alike, int options)
    {
        return Enumerable.Range(0, options)
            .Where(option => Array.Exists(atoms, atom => Names(atom, option) != Names(atom, alike[option])))
            .Append(-1)
            .First();

        static bool Names(Atom atom, int option) => ((atom.Test.Options >> option) & 1) != 0;
    }

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
