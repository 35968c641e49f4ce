using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Screenings.Evaluation;

/// <summary>
/// Looks for answers to what is open with which a level is moved by an answer to one question, and not without it. Exact.
/// <para>
/// Nothing is negated, so a level moves when one way down from it moves: all inputs of some gates, one input of others. The search wants the level moved
/// with the answer in question, and follows what that needs, gate by gate, choosing among inputs and answers where there is a choice.
/// What it wants counts as moved without the answer too, unless it rests on the question. As soon as that alone moves the level, the question has no part
/// in it, and the way is given up.
/// </para>
/// Raising, a node is moved when it must be so; lowering, when it cannot be so. One is the other with "all" and "any" exchanged.
/// </summary>
internal sealed class DifferenceSearch
{
    /// <summary>
    /// No screening that a person can answer comes near it. A rule set made to be hard does not hang an app:
    /// past this many steps the question counts as one that can change something, since asking once too often is the safe side.
    /// </summary>
    public const int MostSteps = 5_000;

    private readonly CompiledRules rules;
    private readonly SearchGround ground;
    private readonly SearchValues values;
    private readonly List<SearchBranch> branches;
    private readonly int level;
    private int steps;

    /// <summary>Prepares a search.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="ground">The level that is to move, and what can move it.</param>
    /// <param name="branches">Room to work in, which searches share that do not run at the same time.</param>
    public DifferenceSearch(CompiledRules rules, SearchGround ground, List<SearchBranch> branches)
    {
        this.branches = branches;
        this.rules = rules;
        this.ground = ground;
        values = new SearchValues(rules, ground);
        level = ground.Count - 1;
    }

    /// <summary>Whether an answer to a question can move the level.</summary>
    /// <param name="variable">The question's variable.</param>
    public bool Exists(int variable)
    {
        if (!ground.Has(variable))
        {
            return false;
        }

        foreach (ulong[] furthest in ground.Moves[variable].Furthest)
        {
            values.Ask(variable, furthest);
            steps = 0;
            SearchBranch first = BranchAt(0);
            first.Clear();
            first.Wanted[level] = true;
            if (Search(0))
            {
                return true;
            }
        }

        return false;
    }

    private bool Search(int depth)
    {
        if (steps++ > MostSteps)
        {
            return true;
        }

        SearchBranch branch = BranchAt(depth);
        bool isChanged = true;
        while (isChanged)
        {
            values.Evaluate(branch);
            if (values.IsMovedAnyway(level))
            {
                return false;
            }

            if (values.IsMoved(level))
            {
                return true;
            }

            isChanged = WantWhatIsNeeded(branch) | AnswerWhereOneWayIsLeft(branch);
        }

        return Choose(branch, depth);
    }

    /// <summary>Wants the inputs that what is wanted cannot do without.</summary>
    /// <returns>Whether anything may now be moved that was not.</returns>
    private bool WantWhatIsNeeded(SearchBranch branch)
    {
        bool isChanged = false;
        bool[] wanted = branch.Wanted;
        for (int node = level; node >= 0; node--)
        {
            if (!wanted[node] || values.IsMoved(node))
            {
                continue;
            }

            ReadOnlySpan<int> inputs = ground.InputsOf(node);
            if (ground.AreAll[node] || inputs.Length == 1)
            {
                foreach (int input in inputs)
                {
                    if (!values.IsMoved(input) && !wanted[input])
                    {
                        wanted[input] = true;
                        isChanged |= !values.RestsOnAsked(input);
                    }
                }
            }
        }

        return isChanged;
    }

    /// <summary>Gives the answers that what is wanted cannot do without.</summary>
    /// <returns>Whether there are any.</returns>
    private bool AnswerWhereOneWayIsLeft(SearchBranch branch)
    {
        bool isChanged = false;
        for (int node = 0; node < level; node++)
        {
            if (branch.Wanted[node] && ground.Atoms[node] is var atom and >= 0 && !values.RestsOnAsked(node) && !Bits.Has(branch.Moved, atom))
            {
                AnswerChoice choice = new(rules, ground, branch, atom);
                isChanged |= choice.Count() == 1 && choice.Take(0, branch);
            }
        }

        return isChanged;
    }

    /// <summary>Tries each way to move one of the wanted nodes: the one with the fewest ways.</summary>
    private bool Choose(SearchBranch branch, int depth)
    {
        int chosen = -1;
        int fewest = int.MaxValue;
        for (int node = 0; node <= level && fewest > 0; node++)
        {
            if (branch.Wanted[node] && !values.IsMoved(node) && WaysOf(branch, node) is var ways && ways < fewest)
            {
                chosen = node;
                fewest = ways;
            }
        }

        return fewest is > 0 and < int.MaxValue && (ground.Atoms[chosen] >= 0 ? ChooseAnswer(branch, depth, ground.Atoms[chosen]) : ChooseInput(branch, depth, chosen));
    }

    /// <summary>How many ways there are to move a node; none to choose among where its inputs are wanted already.</summary>
    private int WaysOf(SearchBranch branch, int node)
    {
        if (ground.Atoms[node] is var atom and >= 0)
        {
            // The answer in question moves all that it can.
            return values.RestsOnAsked(node) ? 0 : new AnswerChoice(rules, ground, branch, atom).Count();
        }

        bool isUnderWay = ground.AreAll[node];
        foreach (int input in ground.InputsOf(node))
        {
            isUnderWay |= branch.Wanted[input];
        }

        return isUnderWay ? int.MaxValue : ground.InputsOf(node).Length;
    }

    private bool ChooseAnswer(SearchBranch branch, int depth, int atom)
    {
        AnswerChoice choice = new(rules, ground, branch, atom);
        SearchBranch next = BranchAt(depth + 1);
        for (int way = 0; choice.Take(way, next); way++)
        {
            if (Search(depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    // What rests on the question comes first: with a way that does not, the question must come in elsewhere.
    private bool ChooseInput(SearchBranch branch, int depth, int node) =>
        ChooseInput(branch, depth, node, restsOnQuestion: true) || ChooseInput(branch, depth, node, restsOnQuestion: false);

    private bool ChooseInput(SearchBranch branch, int depth, int node, bool restsOnQuestion)
    {
        foreach (int input in ground.InputsOf(node))
        {
            if (values.RestsOnAsked(input) == restsOnQuestion)
            {
                SearchBranch next = BranchAt(depth + 1);
                branch.CopyTo(next);
                next.Wanted[input] = true;
                if (Search(depth + 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private SearchBranch BranchAt(int depth)
    {
        while (branches.Count <= depth)
        {
            branches.Add(new SearchBranch(rules));
        }

        return branches[depth];
    }
}
