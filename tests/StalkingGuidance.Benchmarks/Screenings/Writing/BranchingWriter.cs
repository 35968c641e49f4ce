using StalkingGuidance.Screenings;

namespace StalkingGuidance.Benchmarks.Screenings.Writing;

/// <summary>What most developers would write: a value for each rule, and a choice by one condition after another; three-valued with <c>bool?</c>, or two-valued.</summary>
internal sealed class BranchingWriter(Screening screening, bool threeValued) : FormWriter(screening, threeValued ? "&" : "&&", threeValued ? "|" : "||")
{
    protected override string Type => threeValued ? "bool?" : "bool";

    protected override string Read(int atom) => "form." + Text.FieldName(atom);

    protected override void WriteFields()
    {
        Line(2, "public readonly Nation? Nation = set.Nation;");
        foreach (int atom in Atoms)
        {
            Line(2, $"public readonly {Type} {Text.FieldName(atom)} = set.{(threeValued ? "Truth" : "Must")}({atom});");
        }
    }

    protected override void WriteOutcome()
    {
        Line(2, $"int outcome = {Choose("outcome{0}Met", Conditional, i => i, Conditional, IsSo)};");
        Line(2, threeValued ? $"int possible = {Choose("outcome{0}Met", Conditional, i => i, Conditional, MayBe)};" : "int possible = 0;");
    }

    protected override void WriteLevel()
    {
        Line(2, $"int level = {(int)Indication.FeaturesOfMoreSeriousForm};");
        Line(2, $"int possibleLevel = {(threeValued ? (int)Indication.NotEnoughToTell : 0)};");
        foreach (IndicationTable table in Screening.IndicationTables)
        {
            int rows = table.Rows.Length - 1;
            Line(2, $"if (form.Nation is {NationsOf(table)})");
            Line(2, "{");
            for (int i = 0; i < rows; i++)
            {
                Line(3, $"{Type} row{i} = {Text.Of(table.Rows[i].When!)};");
            }

            int Level(int row) => (int)table.Rows[row].Level;
            Line(3, $"level = Math.Min(level, {Choose("row{0}", rows, Level, (int)Indication.NotEnoughToTell, IsSo)});");
            if (threeValued)
            {
                Line(3, $"possibleLevel = Math.Max(possibleLevel, {Choose("row{0}", rows, Level, (int)Indication.NotEnoughToTell, MayBe)});");
            }

            Line(2, "}");
        }
    }

    private static string MayBe(string value) => value + " != false";

    private string IsSo(string value) => threeValued ? value + " == true" : value;

    private static string Choose(string name, int count, Func<int, int> result, int last, Func<string, string> test) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"{test(name.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal))} ? {result(i)} : ")) + last;
}
