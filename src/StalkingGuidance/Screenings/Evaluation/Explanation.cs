using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Law;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Screenings.Evaluation;

/// <summary>What a result says beside the decision.</summary>
internal static class Explanation
{
    /// <summary>A smallest set of answers with which one of some nodes is established.</summary>
    /// <param name="screening">The screening.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="worlds">What they make of the rules.</param>
    /// <param name="nodes">The nodes.</param>
    public static ImmutableArray<ScreeningReason> Reasons(Screening screening, Answers answers, World[] worlds, List<int> nodes)
    {
        CompiledRules rules = screening.Rules;
        bool[]? smallest = new ReasonSearch(rules, worlds, answers.Nation is not null).Find(nodes);
        if (answers.Nation is not null && rules.Nations.Length > 1)
        {
            // Without the nation as a reason, it must be established in every nation, in whatever way.
            bool[]? anywhere = new ReasonSearch(rules, World.Of(rules, answers.In(null)), nationIsKnown: false).Find(nodes);
            smallest = anywhere is not null && (smallest is null || Count(anywhere) < Count(smallest)) ? anywhere : smallest;
        }

        ImmutableArray<ScreeningReason>.Builder reasons = ImmutableArray.CreateBuilder<ScreeningReason>();
        for (int i = 0; i < smallest?.Length; i++)
        {
            if (smallest[i])
            {
                reasons.Add(i == 0 ? new ScreeningReason(null, default, answers.Nation) : new ScreeningReason(screening.Questions[i - 1], answers.Of(i - 1), null));
            }
        }

        return reasons.DrainToImmutable();
    }

    /// <summary>The rows, of any nation, that give at least a level.</summary>
    public static List<int> RowsThatGive(CompiledRules rules, Indication level)
    {
        List<int> nodes = [];
        foreach (IndicationRoot row in rules.Graph.Rows)
        {
            if (row.Level >= level)
            {
                nodes.Add(row.Node);
            }
        }

        return nodes;
    }

    public static ImmutableArray<ScreeningNearMiss> NearMisses(Screening screening, Answers answers, ScreeningDecision decision)
    {
        List<(int Outcome, ScreeningNearMiss Miss)> found = [];
        for (int question = 0; question < screening.Questions.Length; question++)
        {
            int best = decision.OutcomeIndex;
            foreach (GivenAnswer other in screening.Rules.Patterns[question + 1].Answers)
            {
                best = Math.Min(best, screening.Decide(answers.With(question, other)).OutcomeIndex);
            }

            if (screening.Outcomes[best].Urgency > decision.Urgency)
            {
                found.Add((best, new ScreeningNearMiss(screening.Outcomes[best], screening.Questions[question], answers.Of(question).State == AnswerState.Given)));
            }
        }

        return [.. found.OrderBy(pair => pair.Outcome).Select(pair => pair.Miss)];
    }

    public static ImmutableArray<Contact> Contacts(Screening screening, Outcome outcome, Nation? nation)
    {
        Contact emergency = screening.ContactDirectory.Emergency;
        ImmutableArray<Contact>.Builder contacts = ImmutableArray.CreateBuilder<Contact>();
        if (!outcome.Contacts.Contains(emergency.Id))
        {
            contacts.Add(emergency);
        }

        foreach (ContactId id in outcome.Contacts)
        {
            Contact contact = screening.ContactDirectory[id];
            if (nation is { } known ? contact.Serves(known) : contact.Nations.Length == Nations.All.Count)
            {
                contacts.Add(contact);
            }
        }

        return contacts.DrainToImmutable();
    }

    public static ImmutableArray<ProvisionId> Law(Screening screening, World world, ImmutableArray<Indicator> met, Jurisdiction jurisdiction)
    {
        string own = Jurisdictions.Words.WordOf((int)jurisdiction) + "/";
        List<ProvisionId> provisions = [];
        foreach (IndicationRoot row in screening.Rules.Graph.Rows)
        {
            // Rows stand from the most serious level down: the first that matches is the one that gave the level.
            if (world.Must(row.Node))
            {
                AddOwn(provisions, TableOf(screening, row.Jurisdiction).Rows[row.Row].Law, own);
                break;
            }
        }

        foreach (Indicator indicator in met)
        {
            AddOwn(provisions, indicator.Law, own);
        }

        return [.. provisions];
    }

    public static ImmutableArray<Contradiction> Contradictions(Screening screening, Answers answers, World[] worlds)
    {
        RuleGraph graph = screening.Rules.Graph;
        ImmutableArray<Contradiction>.Builder found = ImmutableArray.CreateBuilder<Contradiction>();
        for (int i = 0; i < screening.Contradictions.Length; i++)
        {
            bool isAnswered = answers[screening.Contradictions[i].CountsAs.Question].State == AnswerState.Given;
            if (isAnswered
                && World.StandingOf(worlds, graph.Contradictions[i]) == Standing.Met
                && World.StandingOf(worlds, graph.CountsAs[i]) == Standing.NotMet)
            {
                found.Add(screening.Contradictions[i]);
            }
        }

        return found.DrainToImmutable();
    }

    private static int Count(bool[] variables)
    {
        int count = 0;
        foreach (bool variable in variables)
        {
            count += variable ? 1 : 0;
        }

        return count;
    }

    private static IndicationTable TableOf(Screening screening, Jurisdiction jurisdiction)
    {
        foreach (IndicationTable table in screening.IndicationTables)
        {
            if (table.Jurisdiction == jurisdiction)
            {
                return table;
            }
        }

        throw new InvalidOperationException("A row belongs to no table.");
    }

    private static void AddOwn(List<ProvisionId> provisions, ImmutableArray<ProvisionId> more, string own)
    {
        foreach (ProvisionId provision in more)
        {
            if (provision.Value.StartsWith(own, StringComparison.Ordinal) && !provisions.Contains(provision))
            {
                provisions.Add(provision);
            }
        }
    }
}
