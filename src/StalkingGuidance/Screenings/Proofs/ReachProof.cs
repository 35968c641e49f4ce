using StalkingGuidance.Places;
using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Diagrams;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>Everything can come to pass, and can fail to: what cannot is a slip of the rules.</summary>
internal static class ReachProof
{
    /// <summary>Each test of a question is passed by some answer, and not by another.</summary>
    public static IEnumerable<ProofFailure> Tests(ProofGround ground)
    {
        foreach (Atom atom in ground.Graph.Atoms.Where(atom => atom.Variable > 0))
        {
            AnswerVariable variable = ground.Space.Variables[atom.Variable - 1];
            Diagram passing = ground.Diagrams.And(variable.Passing(atom.Test), variable.Domain);
            bool never = passing.IsFalse;
            if (never || passing == ground.Diagrams.And(variable.IsGiven, variable.Domain))
            {
                yield return new ProofFailure($"{(never ? "No" : "Every")} answer to '{variable.Question}' meets one of its tests ({WordsOf(variable.Question, atom)}).", []);
            }
        }
    }

    public static IEnumerable<ProofFailure> Indicators(ProofGround ground) =>
        ground.Screening.Indicators.SelectMany((indicator, i) => BothWays(ground, ground.Worlds, ground.Graph.Indicators[i], $"The indicator '{indicator}'", "be met"));

    /// <summary>Each outcome but the last can be met, and ruled out.</summary>
    public static IEnumerable<ProofFailure> Outcomes(ProofGround ground) =>
        ground.Screening.Outcomes.SkipLast(1).SelectMany((outcome, i) => BothWays(ground, ground.Worlds, ground.Graph.Outcomes[i], $"The outcome '{outcome.Id}'", "be met"));

    /// <summary>Each row with a condition can match, and be ruled out, in its own jurisdiction.</summary>
    public static IEnumerable<ProofFailure> Rows(ProofGround ground) =>
        ground.Graph.Rows.SelectMany(row => BothWays(ground, WorldsIn(ground, row.Jurisdiction), row.Node, $"The row '{RowOf(ground, row)}'", "match"));

    /// <summary>Each outcome, and each row of a table, can be the first that holds.</summary>
    public static IEnumerable<ProofFailure> Hidden(ProofGround ground)
    {
        for (int i = 0; i < ground.Screening.Outcomes.Length; i++)
        {
            if (ground.Worlds.All(world => ground.Smallest(world.FirstOutcomes[i], world.Nation) is null))
            {
                yield return Shadowed(ground, ground.Worlds, ground.Graph.Outcomes[i], $"The outcome '{ground.Screening.Outcomes[i].Id}'");
            }
        }

        foreach (IndicationTable table in ground.Screening.IndicationTables)
        {
            IndicationRoot[] rows = [.. ground.Graph.Rows.Where(row => row.Jurisdiction == table.Jurisdiction).OrderBy(row => row.Row)];
            SymbolicWorld[] worlds = WorldsIn(ground, table.Jurisdiction);
            for (int i = 0; i < rows.Length; i++)
            {
                if (worlds.All(world => ground.Smallest(world.First(world.Must, [.. rows.Select(row => row.Node)])[i], world.Nation) is null))
                {
                    yield return Shadowed(ground, worlds, rows[i].Node, $"The row '{RowOf(ground, rows[i])}'");
                }
            }
        }
    }

    public static string RowOf(ProofGround ground, IndicationRoot row) =>
        ground.Screening.IndicationTables.First(table => table.Jurisdiction == row.Jurisdiction).Rows[row.Row].Id;

    private static IEnumerable<ProofFailure> BothWays(ProofGround ground, SymbolicWorld[] worlds, int node, string what, string met)
    {
        if (worlds.All(world => ground.Smallest(world.Must[node], world.Nation) is null))
        {
            yield return new ProofFailure($"{what} can never {met}.", []);
        }

        if (worlds.All(world => ground.Smallest(ground.Diagrams.Not(world.May[node]), world.Nation) is null))
        {
            yield return new ProofFailure($"{what} can never be ruled out.", []);
        }
    }

    /// <summary>The smallest answers that meet what is hidden: what comes out of them is what hides it.</summary>
    private static ProofFailure Shadowed(ProofGround ground, SymbolicWorld[] worlds, int node, string what)
    {
        ProofExample? example = worlds.Select(world => ground.Smallest(world.Must[node], world.Nation)).FirstOrDefault(found => found is not null);
        return new ProofFailure($"{what} can never be the first that holds: whatever meets it meets one above it.", example is null ? [] : [example]);
    }

    private static SymbolicWorld[] WorldsIn(ProofGround ground, Jurisdiction jurisdiction) =>
        SymbolicWorld.Distinct([.. ground.AllWorlds.Where(world => Jurisdictions.Of(world.Nation) == jurisdiction)]);

    private static string WordsOf(Question question, Atom atom) => atom.Test.Kind switch
    {
        Conditions.AnswerTestKind.AtLeast => $"at-least: {atom.Test.Number}",
        Conditions.AnswerTestKind.AtMost => $"at-most: {atom.Test.Number}",
        Conditions.AnswerTestKind.AtLeastOf => $"at-least: {atom.Test.Number}, of: {ProofExample.WordsOf(question, GivenAnswer.Chosen(atom.Test.Options))}",
        _ => "one of: " + string.Join(", ", Enumerable.Range(0, 64).Where(i => ((atom.Test.Options >> i) & 1) != 0).Select(i => ProofExample.WordsOf(question, GivenAnswer.Chosen(1UL << i)))),
    };
}
