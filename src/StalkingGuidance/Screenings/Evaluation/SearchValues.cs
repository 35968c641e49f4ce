using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Screenings.Evaluation;

/// <summary>Which nodes a branch of a <see cref="DifferenceSearch"/> has moved: with the answer in question, and without it.</summary>
internal sealed class SearchValues
{
    private const byte Without = 1;
    private const byte With = 2;

    private readonly CompiledRules rules;
    private readonly SearchGround ground;
    private readonly byte[] moved;
    private readonly bool[] restsOnAsked;
    private int asked;
    private ulong[] pattern = [];

    public SearchValues(CompiledRules rules, SearchGround ground)
    {
        this.rules = rules;
        this.ground = ground;
        moved = new byte[ground.Count];
        restsOnAsked = new bool[ground.Count];
    }

    /// <summary>Whether a node rests on the question that is asked about.</summary>
    public bool RestsOnAsked(int node) => restsOnAsked[node];

    /// <summary>Whether a node is moved with the answer.</summary>
    public bool IsMoved(int node) => (moved[node] & With) != 0;

    /// <summary>Whether a node is moved without the answer, once all is moved that is wanted and does not rest on the question.</summary>
    public bool IsMovedAnyway(int node) => (moved[node] & Without) != 0;

    /// <summary>Begins with an answer to a question.</summary>
    /// <param name="variable">The question's variable.</param>
    /// <param name="answer">What the answer moves.</param>
    public void Ask(int variable, ulong[] answer)
    {
        asked = variable;
        pattern = answer;
        for (int node = 0; node < restsOnAsked.Length; node++)
        {
            bool rests = ground.Atoms[node] is var atom and >= 0 && rules.Graph.Atoms[atom].Variable == asked;
            foreach (int input in ground.InputsOf(node))
            {
                rests |= restsOnAsked[input];
            }

            restsOnAsked[node] = rests;
        }
    }

    /// <summary>Works out which nodes are moved, with the answer in question and without it.</summary>
    public void Evaluate(SearchBranch branch)
    {
        // Nearly all the time of a search goes by here, hence the plain arrays.
        int[] atoms = ground.Atoms;
        int[] firstInputs = ground.FirstInputs;
        int[] inputs = ground.Inputs;
        bool[] areAll = ground.AreAll;
        bool[] wanted = branch.Wanted;
        byte[] values = moved;
        int place = 0;
        for (int node = 0; node < values.Length; node++)
        {
            int end = firstInputs[node + 1];
            int value = areAll[node] ? With | Without : 0;
            if (place == end)
            {
                value = ValueOf(branch, node, atoms[node]);
            }
            else if (areAll[node])
            {
                for (; place < end; place++)
                {
                    value &= values[inputs[place]];
                }
            }
            else
            {
                for (; place < end; place++)
                {
                    value |= values[inputs[place]];
                }
            }

            values[node] = (byte)(wanted[node] && !restsOnAsked[node] ? value | Without : value);
        }
    }

    private int ValueOf(SearchBranch branch, int node, int atom) => restsOnAsked[node]
        ? Bits.Has(pattern, atom - rules.Variables[asked].FirstAtom) ? With : 0
        : Bits.Has(branch.Moved, atom) ? With | Without : 0;
}
