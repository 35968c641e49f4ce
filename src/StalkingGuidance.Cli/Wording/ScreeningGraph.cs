using System.Text;
using StalkingGuidance.Packs;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Cli.Wording;

/// <summary>
/// A screening as a Mermaid flowchart: from questions over indicators to outcomes and rows. An arrow says that one stands in the other's condition, a dotted one: in when it is asked;
/// how they are joined stands in the table of rules.
/// </summary>
internal sealed class ScreeningGraph
{
    private const string Solid = "-->";
    private const string Dotted = "-.->";
    private const string NationNode = "nation";

    private readonly ContentPack pack;
    private readonly Screening screening;
    private readonly StringBuilder text = new();
    private readonly List<string> arrows = [];

    private ScreeningGraph(ContentPack pack, Screening screening)
    {
        this.pack = pack;
        this.screening = screening;
    }

    public static string Of(ContentPack pack, Screening screening) => new ScreeningGraph(pack, screening).Write();

    private string Write()
    {
        text.Append("%% ").Append(screening).Append(". An arrow: the one stands in the condition of the other; dotted: in when it is asked. How they are joined: screening ").Append(screening.Id).Append(" --table\n");
        text.Append("flowchart LR\n");
        Group("questions", "Questions", screening.Questions.Select(question => (NodeOf('q', question.Id), question.Text.Value, question.AskedWhen)), Dotted);
        Group("indicators", "Indicators", screening.Indicators.Select(indicator => (NodeOf('i', indicator.Id), indicator.Id, (Condition?)indicator.When)));
        Group("outcomes", "Outcomes", screening.Outcomes.Select(outcome => (NodeOf('o', outcome.Id), $"{outcome.Title.Value} ({Urgencies.Words.WordOf((int)outcome.Urgency)})", outcome.When)));
        foreach (IndicationTable table in screening.IndicationTables)
        {
            string name = Places.Jurisdictions.Words.WordOf((int)table.Jurisdiction);
            Group($"law_{name}", LawWords.Of(pack, table.Jurisdiction), table.Rows.Select(row => (NodeOf('r', $"{name}-{row.Id}"), $"{row.Id}: {IndicationLevels.Words.WordOf((int)row.Level)}", row.When)));
        }

        foreach (string arrow in arrows.Distinct(StringComparer.Ordinal))
        {
            text.Append("  ").Append(arrow).Append('\n');
        }

        return text.ToString();
    }

    private void Group(string id, string title, IEnumerable<(string Node, string Label, Condition? When)> nodes, string arrow = Solid)
    {
        text.Append("  subgraph ").Append(id.Replace('-', '_')).Append("[\"").Append(title).Append("\"]\n");
        foreach ((string node, string label, Condition? when) in nodes)
        {
            text.Append("    ").Append(node).Append("[\"").Append(Escaped(label)).Append("\"]\n");
            AddArrows(when, node, arrow);
        }

        text.Append("  end\n");
    }

    private void AddArrows(Condition? condition, string to, string arrow)
    {
        switch (condition)
        {
            case AllOf all:
                AddAll(all.Conditions, to, arrow);
                break;
            case AnyOf any:
                AddAll(any.Conditions, to, arrow);
                break;
            case IndicatorMet met:
                arrows.Add($"{NodeOf('i', met.Indicator)} {arrow} {to}");
                break;
            case QuestionTest test:
                string words = ConditionWords.Of(pack, screening.FindQuestion(test.Question)!, test.Test);
                arrows.Add($"{NodeOf('q', test.Question)} {arrow}|\"{Escaped(words)}\"| {to}");
                break;
            case NationIs nation:
                arrows.Add($"{NationNode}([\"Nation\"]) {arrow}|\"{string.Join(", ", nation.Nations.Select(one => PlaceWords.Of(pack, one)))}\"| {to}");
                break;
        }
    }

    private void AddAll(IEnumerable<Condition> conditions, string to, string arrow)
    {
        foreach (Condition condition in conditions)
        {
            AddArrows(condition, to, arrow);
        }
    }

    // Mermaid takes no hyphens in some places of an id, and reads words such as "end" as its own.
    private static string NodeOf(char kind, string id) => $"{kind}_{id.Replace('-', '_')}";

    private static string Escaped(string label) => label.Replace("\"", "#quot;", StringComparison.Ordinal);
}
