using StalkingGuidance.Places;
using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Screenings.Evaluation;

/// <summary>What answers make of every node in one nation. Where the nation is not known there is a world for each that the rules can tell apart.</summary>
internal sealed class World
{
    private const byte MustBe = 1;
    private const byte MayBe = 2;

    private readonly CompiledRules rules;
    private readonly byte[] nodes;

    private World(CompiledRules rules, Answers answers, Nation nation)
    {
        this.rules = rules;
        Nation = nation;
        MustFacts = answers.Must.ToArray();
        MayFacts = answers.May.ToArray();
        rules.SetNation(nation, MustFacts, MayFacts);
        nodes = new byte[rules.Graph.Nodes.Length];
        Evaluate(rules.Graph.Nodes);
    }

    public Nation Nation { get; }

    public ulong[] MustFacts { get; }

    public ulong[] MayFacts { get; }

    /// <summary>What the answers come to here.</summary>
    public ScreeningDecision Decision => DecisionMaker.Decide(rules, MustFacts, MayFacts, Nation);

    public static World[] Of(CompiledRules rules, Answers answers)
    {
        if (answers.Nation is { } known)
        {
            return [new World(rules, answers, known)];
        }

        World[] worlds = new World[rules.Nations.Length];
        for (int i = 0; i < worlds.Length; i++)
        {
            worlds[i] = new World(rules, answers, rules.Nations[i]);
        }

        return worlds;
    }

    /// <summary>What holds in every world is met; what holds in some is undetermined.</summary>
    public static Standing StandingOf(World[] worlds, int node)
    {
        bool must = true;
        bool may = false;
        foreach (World world in worlds)
        {
            must &= world.Must(node);
            may |= world.May(node);
        }

        return must ? Standing.Met : may ? Standing.Undetermined : Standing.NotMet;
    }

    /// <summary>Whether a node is established.</summary>
    public bool Must(int node) => (nodes[node] & MustBe) != 0;

    /// <summary>Whether a node is established or not yet ruled out.</summary>
    public bool May(int node) => (nodes[node] & MayBe) != 0;

    private void Evaluate(RuleNode[] rule)
    {
        for (int i = 0; i < rule.Length; i++)
        {
            ref readonly RuleNode node = ref rule[i];
            int value;
            switch (node.Kind)
            {
                case NodeKind.Atom:
                    value = (Bits.Has(MustFacts, node.Atom) ? MustBe : 0) | (Bits.Has(MayFacts, node.Atom) ? MayBe : 0);
                    break;
                case NodeKind.All:
                    value = MustBe | MayBe;
                    foreach (int input in node.Inputs)
                    {
                        value &= nodes[input];
                    }

                    break;
                default:
                    value = 0;
                    foreach (int input in node.Inputs)
                    {
                        value |= nodes[input];
                    }

                    break;
            }

            nodes[i] = (byte)value;
        }
    }
}
