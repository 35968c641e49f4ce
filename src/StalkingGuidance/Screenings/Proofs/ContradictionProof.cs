using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Conditions;
using StalkingGuidance.Screenings.Diagrams;
using StalkingGuidance.Screenings.Reading;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>Contradictions only ever raise, and can be found by what is asked.</summary>
internal static class ContradictionProof
{
    /// <summary>With the contradictions every level is reached that is reached without, and what counts is the more concerning answer.</summary>
    public static IEnumerable<ProofFailure> OnlyRaise(ProofGround ground)
    {
        Screening screening = ground.Screening;
        foreach (Contradiction contradiction in screening.Contradictions)
        {
            if (CountsAsMilder(ground, contradiction) is { } failure)
            {
                yield return failure;
            }
        }

        if (screening.Contradictions.IsEmpty)
        {
            yield break;
        }

        SymbolicWorld[] without = ground.WorldsOf(WithoutContradictions(screening));
        foreach (SymbolicWorld world in ground.Worlds)
        {
            SymbolicWorld plain = without.First(other => other.Nation == world.Nation);
            foreach ((Threshold before, Threshold after) in plain.Thresholds.Zip(world.Thresholds))
            {
                if (ground.Smallest(ground.Diagrams.Without(before.When, after.When), world.Nation) is { } example)
                {
                    yield return new ProofFailure($"Without its contradictions the screening reaches {before}, and with them it does not.", [example]);
                    yield break;
                }
            }
        }
    }

    /// <summary>For some answers to questions that are asked together, a contradiction is reported.</summary>
    public static IEnumerable<ProofFailure> CanComeUp(ProofGround ground)
    {
        for (int i = 0; i < ground.Screening.Contradictions.Length; i++)
        {
            Contradiction contradiction = ground.Screening.Contradictions[i];
            HashSet<string> questions = new([contradiction.CountsAs.Question], StringComparer.Ordinal);
            Mentions.GatherQuestions(contradiction.When, questions);
            bool found = false;
            ProofExample? unasked = null;
            foreach (SymbolicWorld world in ground.Worlds)
            {
                Diagram reported = ground.Diagrams.Without(world.Must[ground.Graph.Contradictions[i]], world.May[ground.Graph.CountsAs[i]]);
                unasked ??= ground.Smallest(reported, world.Nation);
                foreach (string question in questions)
                {
                    reported = ground.Diagrams.And(reported, world.IsAsked(ground.Screening.Rules.Questions[question]));
                }

                found |= ground.Smallest(reported, world.Nation) is not null;
            }

            if (!found)
            {
                yield return new ProofFailure(
                    $"The contradiction '{contradiction}' can never be found: one of its questions is not asked whenever it could be.",
                    unasked is null ? [] : [unasked]);
            }
        }
    }

    private static ProofFailure? CountsAsMilder(ProofGround ground, Contradiction contradiction)
    {
        int question = ground.Screening.Rules.Questions[contradiction.CountsAs.Question];
        AnswerVariable variable = ground.Space.Variables[question];
        Diagram passing = variable.Passing(contradiction.CountsAs.Test);
        string counts = $"The contradiction '{contradiction}' counts an answer to '{variable.Question}'";
        if (variable.Question.MoreConcern.Order == ConcernOrder.None)
        {
            return new ProofFailure($"{counts}, which does not say which way is more concern.", []);
        }

        foreach (ConcernPair pair in ConcernPair.Of(variable).Where(pair => IsGiven(pair.Lower) && IsGiven(pair.Higher)))
        {
            Diagram milder = ground.Diagrams.Without(ground.Diagrams.With(passing, pair.Lower), ground.Diagrams.With(passing, pair.Higher));
            Diagram there = ground.Diagrams.And(milder, ground.Diagrams.All(pair.Higher));
            if (ground.Worlds.Select(world => ground.Smallest(ground.Diagrams.And(there, world.Must[NodeOf(ground, contradiction)]), world.Nation)).FirstOrDefault(found => found is not null) is { } example)
            {
                return new ProofFailure($"{counts} that is less concerning than what was answered.", [example]);
            }
        }

        return null;

        static bool IsGiven(BitValue[] cube) => cube[0].Value;
    }

    private static int NodeOf(ProofGround ground, Contradiction contradiction) =>
        ground.Graph.Contradictions[ground.Screening.Contradictions.IndexOf(contradiction)];

    private static RuleGraph WithoutContradictions(Screening screening) => CompiledRules.Compile(new RuleSource
    {
        Questions = screening.Questions,
        Indicators = screening.Indicators,
        IndicatorOrder = IndicatorOrder.Of(screening.Indicators),
        Outcomes = screening.Outcomes,
        Tables = screening.IndicationTables,
        Contradictions = [],
    }).Graph;
}
