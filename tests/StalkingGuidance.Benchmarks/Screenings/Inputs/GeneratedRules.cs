using System.Text;

namespace StalkingGuidance.Benchmarks.Screenings.Inputs;

/// <summary>
/// Writes a screening of any size as YAML, shaped like those that ship: topics of a few questions each, rules that rest on their topic's questions and on
/// rules shortly before, outcomes that gather rules. The same size gives the same screening. For measuring alone; no person is ever asked it.
/// </summary>
internal sealed class GeneratedRules
{
    private const int RulesPerTopic = 10;
    private const int RulesOnAnswers = 5;
    private const string Help = "title: \"x\", text: \"x\", contacts: [police-emergency], topics: [immediate-danger]";
    private static readonly string[] Urgencies = ["immediate", "immediate", "urgent", "urgent", "soon", "soon"];

    private readonly Random random = new(40);
    private readonly StringBuilder yaml = new();
    private readonly int rules;

    private GeneratedRules(int rules) => this.rules = rules;

    /// <summary>The screening with so many rules.</summary>
    public static string Yaml(int rules) => new GeneratedRules(rules).Write();

    private string Write()
    {
        yaml.AppendLine($$"""
            id: generated
            version: "1.0.0"
            in-force: { from: "2026-12-01" }
            title: "Generated"
            summary: "Generated."
            notice: "Generated."
            for: [person-affected]
            questions:
            """);
        for (int topic = 0; topic < (rules + RulesPerTopic - 1) / RulesPerTopic; topic++)
        {
            WriteQuestions(topic);
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

    private void WriteQuestions(int topic)
    {
        Write($"t{topic}-first", "type: yes-no, more-concern: yes");
        Write($"t{topic}-second", "type: yes-no, more-concern: yes");
        Write($"t{topic}-times", "type: count, more-concern: more, most: 100");
        Write($"t{topic}-how", $"type: choice, more-concern: later, options: [{Options("not", "somewhat", "very")}]");
        Write($"t{topic}-acts", $"type: choices, more-concern: chosen, options: [{Options("a", "b", "c", "d", "e", "f", "g", "h")}]");
    }

    private void Write(string id, string rest) => yaml.AppendLine($"  - {{ id: {id}, text: \"x\", why: \"x\", {rest} }}");

    private static string Options(params string[] ids) => string.Join(", ", ids.Select(id => $"{{ id: {id}, text: \"x\" }}"));

    /// <summary>The first rules of a topic rest on answers alone; the others on answers and on one or two of those.</summary>
    private string Condition(int rule)
    {
        int topic = rule / RulesPerTopic;
        int place = rule % RulesPerTopic;
        if (place < RulesOnAnswers)
        {
            return $"{{ any: [{Acts(topic)}, {{ all: [{Test(topic)}, {Test(topic)}] }}] }}";
        }

        int one = random.Next(RulesOnAnswers);
        string first = $"rule{(topic * RulesPerTopic) + one}";
        string second = $"rule{(topic * RulesPerTopic) + ((one + random.Next(1, RulesOnAnswers)) % RulesOnAnswers)}";
        return random.Next(2) == 0
            ? $"{{ all: [{first}, {Test(topic)}, {{ any: [{Acts(topic)}, {Test(topic)}] }}] }}"
            : $"{{ all: [{first}, {second}, {Test(topic)}] }}";
    }

    private string Test(int topic)
    {
        string unsure = random.Next(5) == 0 ? ", unsure" : "";
        return random.Next(5) switch
        {
            0 => $"{{ t{topic}-first: [yes{unsure}] }}",
            1 => $"{{ t{topic}-second: [yes{unsure}] }}",
            2 => $"{{ t{topic}-times: {{ at-least: {random.Next(1, 5)} }} }}",
            3 => $"{{ t{topic}-how: [{(random.Next(2) == 0 ? "somewhat, very" : "very")}{unsure}] }}",
            _ => Acts(topic),
        };
    }

    private string Acts(int topic)
    {
        int first = random.Next(7);
        return $"{{ t{topic}-acts: [{string.Join(", ", Enumerable.Range(first, random.Next(1, 8 - first)).Take(3).Select(act => "abcdefgh"[act]))}] }}";
    }

    /// <summary>The rules of an outcome: the more urgent, the more of them must come together.</summary>
    private string Gathered(int outcome)
    {
        IEnumerable<int> own = Enumerable.Range(0, rules).Where(rule => (rule * 7) % Urgencies.Length == outcome);
        return string.Join(", ", outcome < Urgencies.Length / 2
            ? own.Select(rule => $"{{ all: [rule{rule}, rule{(rule + (rules / 2)) % rules}] }}")
            : own.Select(rule => $"rule{rule}"));
    }
}
