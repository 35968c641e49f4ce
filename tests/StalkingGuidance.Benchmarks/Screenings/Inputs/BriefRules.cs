using System.Text;

namespace StalkingGuidance.Benchmarks.Screenings.Inputs;

/// <summary>
/// Writes a screening of short rules as YAML: as <see cref="GeneratedRules"/>, with more rules to a topic and two inputs to a rule. Four thousand of these are
/// within the nodes that the reader takes from a file; of the longer ones it takes half as many. The same size gives the same screening.
/// </summary>
internal sealed class BriefRules
{
    private const int RulesPerTopic = 40;
    private const string Help = "title: \"x\", text: \"x\", contacts: [police-emergency], topics: [immediate-danger]";
    private static readonly string[] Urgencies = ["immediate", "immediate", "urgent", "urgent", "soon", "soon"];

    private readonly Random random = new(41);
    private readonly StringBuilder yaml = new();
    private readonly int rules;

    private BriefRules(int rules) => this.rules = rules;

    /// <summary>The screening with so many rules.</summary>
    public static string Yaml(int rules) => new BriefRules(rules).Write();

    private string Write()
    {
        yaml.AppendLine($$"""
            id: brief
            version: "1.0.0"
            in-force: { from: "2026-12-01" }
            title: "Brief"
            summary: "Brief."
            notice: "Brief."
            for: [person-affected]
            questions:
            """);
        for (int topic = 0; topic < (rules + RulesPerTopic - 1) / RulesPerTopic; topic++)
        {
            Write($"t{topic}-first", "type: yes-no, more-concern: yes");
            Write($"t{topic}-second", "type: yes-no, more-concern: yes");
            Write($"t{topic}-times", "type: count, more-concern: more, most: 100");
            Write($"t{topic}-acts", $"type: choices, more-concern: chosen, options: [{string.Join(", ", "abcdefgh".Select(id => $"{{ id: {id}, text: \"x\" }}"))}]");
        }

        yaml.AppendLine("indicators:");
        for (int rule = 0; rule < rules; rule++)
        {
            yaml.AppendLine($"  - {{ id: rule{rule}, text: \"x\", when: {Condition(rule)} }}");
        }

        yaml.AppendLine("outcomes:");
        for (int outcome = 0; outcome < Urgencies.Length; outcome++)
        {
            yaml.AppendLine($"  - {{ id: outcome{outcome}, urgency: {Urgencies[outcome]}, when: {{ any: [{Gathered(outcome)}] }}, {Help} }}");
        }

        yaml.AppendLine($"  - {{ id: last, urgency: information, {Help} }}");
        return yaml.AppendLine("verification: { checked: \"2026-11-23\", review-by: \"2027-11-23\", confidence: single-source, sources: [a-source] }").ToString();
    }

    private void Write(string id, string rest) => yaml.AppendLine($"  - {{ id: {id}, text: \"x\", why: \"x\", {rest} }}");

    /// <summary>The first half of a topic's rules rests on answers alone, the second on one of those and an answer.</summary>
    private string Condition(int rule)
    {
        int topic = rule / RulesPerTopic;
        return rule % RulesPerTopic < RulesPerTopic / 2
            ? $"{{ {(rule % 2 == 0 ? "all" : "any")}: [{Test(topic)}, {Acts(topic)}] }}"
            : $"{{ all: [rule{(topic * RulesPerTopic) + random.Next(RulesPerTopic / 2)}, {Test(topic)}] }}";
    }

    private string Test(int topic) => random.Next(4) switch
    {
        0 => $"{{ t{topic}-first: yes }}",
        1 => $"{{ t{topic}-second: yes }}",
        2 => $"{{ t{topic}-times: {{ at-least: {random.Next(1, 8)} }} }}",
        _ => Acts(topic),
    };

    private string Acts(int topic) => $"{{ t{topic}-acts: {"abcdefgh"[random.Next(8)]} }}";

    /// <summary>The rules of an outcome: for the more urgent half, two must come together.</summary>
    private string Gathered(int outcome)
    {
        IEnumerable<int> own = Enumerable.Range(0, rules).Where(rule => (rule * 7) % Urgencies.Length == outcome);
        return string.Join(", ", outcome < Urgencies.Length / 2
            ? own.Select(rule => $"{{ all: [rule{rule}, rule{(rule + (rules / 2)) % rules}] }}")
            : own.Select(rule => $"rule{rule}"));
    }
}
