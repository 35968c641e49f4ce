using StalkingGuidance.Screenings;

namespace StalkingGuidance.Benchmarks.Screenings.Writing;

/// <summary>
/// The best that we know how to write by hand: a rule's value is two bits, "must" and "may", so that &amp; and | work on both at once, and no branch is left.
/// </summary>
internal sealed class TwoBitWriter(Screening screening) : FormWriter(screening, "&", "|")
{
    private const int TestsPerWord = 32;

    protected override string Type => "ulong";

    private int Words => (Screening.Rules.Graph.Atoms.Length + TestsPerWord - 1) / TestsPerWord;

    protected override string Read(int atom)
    {
        int shift = 2 * (atom % TestsPerWord);
        return shift == 0 ? $"w{atom / TestsPerWord}" : $"(w{atom / TestsPerWord} >> {shift})";
    }

    protected override void WriteFields()
    {
        for (int word = 0; word < Words; word++)
        {
            Line(2, $"public readonly ulong W{word} = set.TwoBits({Screening.Rules.Graph.Atoms.Length})[{word}];");
        }

        for (int i = 0; i < Screening.IndicationTables.Length; i++)
        {
            Line(2, $"public readonly int Not{i} = set.Nation is {NationsOf(Screening.IndicationTables[i])} ? 0 : 0xFF;");
        }
    }

    protected override void WriteBeginning()
    {
        for (int word = 0; word < Words; word++)
        {
            Line(2, $"ulong w{word} = form.W{word};");
        }
    }

    protected override void WriteOutcome()
    {
        Line(2, $"ulong outcomes = {Gather("outcome{0}Met", Conditional)};");
        Line(2, $"int outcome = {First("outcomes", "1")};");
        Line(2, $"int possible = {First("outcomes", "2")};");
    }

    protected override void WriteLevel()
    {
        for (int t = 0; t < Screening.IndicationTables.Length; t++)
        {
            IndicationTable table = Screening.IndicationTables[t];
            int rows = table.Rows.Length - 1;
            for (int i = 0; i < rows; i++)
            {
                Line(2, $"ulong table{t}Row{i} = {Text.Of(table.Rows[i].When!)};");
            }

            Line(2, $"ulong rows{t} = {Gather($"table{t}Row{{0}}", rows)};");
            Line(2, $"ReadOnlySpan<byte> levels{t} = [{string.Join(", ", table.Rows.Select(row => (int)row.Level))}];");
        }

        int[] tables = [.. Enumerable.Range(0, Screening.IndicationTables.Length)];
        Line(2, $"int level = {Nest("Math.Min", tables.Select(t => $"levels{t}[{First($"rows{t}", "1")}] | form.Not{t}"))};");
        Line(2, $"int possibleLevel = {Nest("Math.Max", tables.Select(t => $"levels{t}[{First($"rows{t}", "2")}] & ~form.Not{t}"))};");
    }

    /// <summary>Two bits for each value, the first lowest; after them two that are always set.</summary>
    private static string Gather(string name, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"(({name.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)} & 3) << {2 * i}) | "))
        + $"(3UL << {2 * count})";

    private static string First(string gathered, string bit) =>
        $"(BitOperations.TrailingZeroCount({gathered} & 0x{(bit == "1" ? "5555555555555555" : "AAAAAAAAAAAAAAAA")}) >> 1)";

    private static string Nest(string function, IEnumerable<string> values) => values.Aggregate((so, next) => $"{function}({so}, {next})");
}
