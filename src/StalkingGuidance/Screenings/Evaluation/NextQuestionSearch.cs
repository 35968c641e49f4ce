using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Screenings.Evaluation;

/// <summary>
/// Finds the question most worth asking: one that can still change the urgency, then one that can still change the indication;
/// danger questions first, then in the order of the screening. A question can change something when two answers to it, with the same answers
/// to all that is still open, give different results. "Not sure" is an answer, and so is passing a question over.
/// </summary>
internal sealed class NextQuestionSearch
{
    private readonly CompiledRules rules;
    private readonly Screening screening;
    private readonly World[] worlds;
    private readonly bool[] open;

    public NextQuestionSearch(Screening screening, Answers answers, World[] worlds)
    {
        rules = screening.Rules;
        this.screening = screening;
        this.worlds = worlds;
        open = new bool[screening.Questions.Length];
        for (int i = 0; i < open.Length; i++)
        {
            int askedWhen = rules.Graph.AskedWhen[i];
            open[i] = answers.Of(i).State == AnswerState.Missing
                && (askedWhen < 0 || World.StandingOf(worlds, askedWhen) != Standing.NotMet);
        }
    }

    /// <summary>The place of the question; -1 when no question can change anything.</summary>
    public int Find()
    {
        int urgent = Find(Scale.Urgency);
        return urgent >= 0 ? urgent : Find(Scale.Indication);
    }

    /// <summary>Whether an open question can still change something on a scale, in some nation.</summary>
    public bool CanChange(int question, Scale scale)
    {
        foreach (World world in worlds)
        {
            if (open[question] && !IsSettled(world, scale) && CanChange(question, world, scale, LiveVariables(world, scale)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSettled(World world, Scale scale) => scale == Scale.Urgency
        ? world.Decision.Urgency == world.Decision.PossibleUrgency
        : world.Decision.Indication == world.Decision.PossibleIndication;

    private int Find(Scale scale)
    {
        bool[]?[] live = new bool[worlds.Length][];
        for (int i = 0; i < worlds.Length; i++)
        {
            live[i] = IsSettled(worlds[i], scale) ? null : LiveVariables(worlds[i], scale);
        }

        int danger = First(scale, live, isDanger: true);
        return danger >= 0 ? danger : First(scale, live, isDanger: false);
    }

    private int First(Scale scale, bool[]?[] live, bool isDanger)
    {
        for (int question = 0; question < open.Length; question++)
        {
            if (!open[question] || screening.Questions[question].IsDanger != isDanger)
            {
                continue;
            }

            for (int i = 0; i < worlds.Length; i++)
            {
                if (live[i] is { } variables && CanChange(question, worlds[i], scale, variables))
                {
                    return question;
                }
            }
        }

        return -1;
    }

    private bool CanChange(int question, World world, Scale scale, bool[] live)
    {
        if (!live[question + 1])
        {
            return false;
        }

        List<int> others = [];
        for (int other = 0; other < open.Length; other++)
        {
            if (other != question && open[other] && live[other + 1])
            {
                others.Add(other + 1);
            }
        }

        int[] free = [.. others];
        return new DifferenceSearch(rules, world, scale, established: true, question + 1, free).Exists()
            || new DifferenceSearch(rules, world, scale, established: false, question + 1, free).Exists();
    }

    /// <summary>The variables that have a part in an undecided condition which would change the scale. No other can change it.</summary>
    private bool[] LiveVariables(World world, Scale scale)
    {
        bool[] live = new bool[rules.Variables.Length];
        bool[] seen = new bool[rules.Graph.Nodes.Length];
        Stack<int> pending = new();
        if (scale == Scale.Urgency)
        {
            for (int i = 0; i < rules.Graph.Outcomes.Length && rules.Urgencies[i] > world.Decision.Urgency; i++)
            {
                pending.Push(rules.Graph.Outcomes[i]);
            }
        }
        else
        {
            for (int i = 0; i < rules.Graph.Rows.Length && rules.Graph.Rows[i].Level > world.Decision.Indication; i++)
            {
                pending.Push(rules.Graph.Rows[i].Node);
            }
        }

        while (pending.TryPop(out int node))
        {
            if (seen[node] || world.Must[node] || !world.May[node])
            {
                continue;
            }

            seen[node] = true;
            if (rules.Graph.Nodes[node].Kind == NodeKind.Atom)
            {
                live[rules.Graph.Atoms[rules.Graph.Nodes[node].Atom].Variable] = true;
            }

            foreach (int input in rules.Graph.Nodes[node].Inputs)
            {
                pending.Push(input);
            }
        }

        return live;
    }
}
