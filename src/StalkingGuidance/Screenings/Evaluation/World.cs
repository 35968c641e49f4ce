using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Screenings.Evaluation;

/// <summary>What answers make of every node in one nation. Where the nation is not known there is a world for each that the rules can tell apart.</summary>
internal sealed class World
{
    private World(CompiledRules rules, Answers answers, Nation nation)
    {
        Nation = nation;
        MustFacts = answers.Must.ToArray();
        MayFacts = answers.May.ToArray();
        rules.SetNation(nation, MustFacts, MayFacts);
        Must = new bool[rules.Graph.Nodes.Length];
        May = new bool[rules.Graph.Nodes.Length];
        rules.Graph.Evaluate(MustFacts, Must);
        rules.Graph.Evaluate(MayFacts, May);
        Decision = DecisionMaker.Decide(rules, MustFacts, MayFacts, nation);
    }

    public Nation Nation { get; }

    public ulong[] MustFacts { get; }

    public ulong[] MayFacts { get; }

    /// <summary>Whether each node is established.</summary>
    public bool[] Must { get; }

    /// <summary>Whether each node is established or not yet ruled out.</summary>
    public bool[] May { get; }

    public ScreeningDecision Decision { get; }

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
            must &= world.Must[node];
            may |= world.May[node];
        }

        return must ? Standing.Met : may ? Standing.Undetermined : Standing.NotMet;
    }
}
