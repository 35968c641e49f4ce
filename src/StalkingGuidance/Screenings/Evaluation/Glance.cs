using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Screenings.Evaluation;

/// <summary>One pass over the rules in one world, with the trials of one part of an <see cref="AskingPlan"/>.</summary>
internal sealed class Glance
{
    private const int LowestLevel = 1;
    private const int Levels = 3;

    private readonly CompiledRules rules;
    private readonly AskingPart part;
    private readonly ulong[] differences = new ulong[2 * Levels];

    /// <summary>Passes over the rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="world">The nation and the answers.</param>
    /// <param name="open">The questions that are open.</param>
    /// <param name="place">The part.</param>
    public Glance(CompiledRules rules, World world, bool[] open, int place)
    {
        this.rules = rules;
        part = rules.Asking.Parts[place];
        Words = new ulong[rules.Graph.Nodes.Length];
        Pass(AtomsIn(world, open, place));
        for (int level = LowestLevel + 1; level <= LowestLevel + Levels; level++)
        {
            InUrgency |= differences[PlaceOf(Scale.Urgency, level)] = DifferenceFrom(UrgencyReaches(level));
            InIndication |= differences[PlaceOf(Scale.Indication, level)] = DifferenceFrom(IndicationReaches(level));
        }
    }

    /// <summary>What each node is, a bit for each trial.</summary>
    public ulong[] Words { get; }

    /// <summary>The trials with which the urgency is another, and the bounds that are.</summary>
    public ulong InUrgency { get; }

    /// <summary>The trials with which the indication is another, and the bounds that are.</summary>
    public ulong InIndication { get; }

    /// <summary>The trials and bounds with which one level is reached or missed otherwise than it is now.</summary>
    public ulong DifferenceIn(Scale scale, int level) => differences[PlaceOf(scale, level)];

    private static int PlaceOf(Scale scale, int level) => (scale == Scale.Urgency ? 0 : Levels) + level - LowestLevel - 1;

    private ulong[] AtomsIn(World world, bool[] open, int place)
    {
        AskingPlan plan = rules.Asking;
        ulong[] atoms = new ulong[rules.Graph.Atoms.Length];
        for (int variable = 0; variable < rules.Variables.Length; variable++)
        {
            Variable run = rules.Variables[variable];
            bool isOpen = variable > 0 && open[variable - 1];
            bool isHere = plan.PartOf[variable] == place;
            for (int atom = run.FirstAtom; atom < run.FirstAtom + run.AtomCount; atom++)
            {
                atoms[atom] = !isOpen
                    ? (Bits.Has(world.MustFacts, atom) ? part.Raising : 0) | (Bits.Has(world.MayFacts, atom) ? part.Lowering : 0)
                    : isHere ? plan.Words[atom]
                    : (plan.Words[atom] & AskingPlan.World) | (part.Lowering & ~AskingPlan.World);
            }
        }

        return atoms;
    }

    private void Pass(ulong[] atoms)
    {
        RuleNode[] nodes = rules.Graph.Nodes;
        ulong[] words = Words;
        for (int i = 0; i < nodes.Length; i++)
        {
            ref readonly RuleNode node = ref nodes[i];
            ulong word;
            switch (node.Kind)
            {
                case NodeKind.Atom:
                    word = atoms[node.Atom];
                    break;
                case NodeKind.All:
                    word = ~0UL;
                    foreach (int input in node.Inputs)
                    {
                        word &= words[input];
                    }

                    break;
                default:
                    word = 0;
                    foreach (int input in node.Inputs)
                    {
                        word |= words[input];
                    }

                    break;
            }

            words[i] = word;
        }
    }

    // Outcomes stand from the most urgent down, and rows from the most serious.
    private ulong UrgencyReaches(int level)
    {
        ulong reaches = 0;
        for (int i = 0; i < rules.Urgencies.Length && (int)rules.Urgencies[i] >= level; i++)
        {
            reaches |= Words[rules.Graph.Outcomes[i]];
        }

        return reaches;
    }

    private ulong IndicationReaches(int level)
    {
        ulong reaches = 0;
        IndicationRoot[] rows = rules.Graph.Rows;
        for (int i = 0; i < rows.Length && (int)rows[i].Level >= level; i++)
        {
            reaches |= Words[rows[i].Node];
        }

        return reaches;
    }

    private ulong DifferenceFrom(ulong reaches) =>
        ((reaches & AskingPlan.Must) != 0 ? 0 : reaches & part.Raising) | ((reaches & AskingPlan.May) == 0 ? 0 : ~reaches & part.Lowering);
}
