using System.Text;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Tests.Screenings.Support;

/// <summary>Writes small screenings at random, as YAML, so that the reader is tested with them. The same seed gives the same screening.</summary>
internal sealed class RandomScreening
{
    private const int Most = 4;
    private static readonly string[] Urgencies = ["immediate", "urgent", "soon"];
    private static readonly string[] Levels = ["features-of-more-serious-form", "similar-to-what-the-law-calls-stalking", "some-features"];
    private static readonly string[] NationWords = ["england", "wales", "scotland", "northern-ireland"];

    private readonly Random random;
    private readonly StringBuilder yaml = new(SmallScreening.Head);
    private readonly List<(string Id, string Type, string Concern, string[] Options)> questions = [];
    private readonly List<string> indicators = [];

    private RandomScreening(int seed) => random = new Random(seed);

    /// <summary>A screening, or <see langword="null"/> when the seed gives one that is refused for saying nothing.</summary>
    public static (Screening Screening, Random Random)? Of(int seed)
    {
        RandomScreening writer = new(seed);
        writer.Write();
        (Screening? screening, string[] faults) = ScreeningText.TryRead(writer.yaml.ToString());
        faults.Should().NotContain(fault => !fault.Contains("SG2017") && !fault.Contains("SG2009"), writer.yaml.ToString());
        return screening is null ? null : (screening, writer.random);
    }

    /// <summary>Answers to some of the questions, at random.</summary>
    public static Dictionary<string, ReferenceAnswer> Answer(Screening screening, Random random, double share)
    {
        Dictionary<string, ReferenceAnswer> answers = [];
        foreach (Question question in screening.Questions)
        {
            if (random.NextDouble() < share)
            {
                IReadOnlyList<ReferenceAnswer> all = ReferenceAnswer.AllTo(question);
                answers[question.Id] = random.Next(8) == 0 ? ReferenceAnswer.Skipped : random.Next(6) == 0 ? ReferenceAnswer.Unsure : all[random.Next(all.Count)];
            }
        }

        return answers;
    }

    public static Answers ToAnswers(Screening screening, IReadOnlyDictionary<string, ReferenceAnswer> answers, Nation? nation) =>
        screening.Questions.Where(question => answers.ContainsKey(question.Id))
            .Aggregate(screening.Answers(nation), (so, question) => answers[question.Id].AddTo(so, question));

    public static Nation? AnyNation(Random random) => random.Next(5) is var number and > 0 ? (Nation)number : null;

    private void Write()
    {
        yaml.AppendLine("questions:");
        int count = random.Next(2, 6);
        for (int i = 0; i < count; i++)
        {
            WriteQuestion("q" + i);
        }

        yaml.AppendLine("indicators:");
        int indicatorCount = random.Next(1, 6);
        for (int i = 0; i < indicatorCount; i++)
        {
            yaml.AppendLine($"  - {{ id: i{i}, text: \"x\", when: {Condition(2)} }}");
            indicators.Add("i" + i);
        }

        yaml.AppendLine("outcomes:");
        int outcomes = random.Next(1, 5);
        int[] urgencies = [.. Enumerable.Range(0, outcomes).Select(_ => random.Next(3)).Order()];
        for (int i = 0; i < outcomes; i++)
        {
            // Every indicator is used somewhere, or the screening would be refused.
            string also = string.Concat(indicators.Where((_, place) => place % outcomes == i).Select(id => ", " + id));
            yaml.AppendLine($"  - {{ id: o{i}, urgency: {Urgencies[urgencies[i]]}, when: {{ any: [{Condition(2)}{also}] }}, {Help} }}");
        }

        yaml.AppendLine($"  - {{ id: last, urgency: information, {Help} }}");
        if (random.Next(3) > 0)
        {
            WriteTables();
        }

        WriteContradiction();
        yaml.Append(SmallScreening.Verification);
    }

    private const string Help = "title: \"x\", text: \"x\", contacts: [police-emergency], topics: [immediate-danger]";

    private void WriteQuestion(string id)
    {
        string type = Pick("yes-no", "choice", "choices", "count");
        string[] options = type is "choice" or "choices" ? [.. Enumerable.Range(0, random.Next(2, 4)).Select(number => "abc"[number].ToString())] : [];
        string concern = type switch
        {
            "yes-no" => Pick("yes", "no", "none"),
            "count" => Pick("more", "more", "none"),
            "choice" => Pick("later", "earlier", "none", options.Length > 2 ? "[a, c]" : "[a]"),
            _ => Pick("chosen", "none", "[b]"),
        };
        string most = type == "count" ? $", most: {Most}" : "";
        string list = options.Length == 0 ? "" : $", options: [{string.Join(", ", options.Select(option => $"{{ id: {option}, text: \"x\" }}"))}]";
        string danger = random.Next(6) == 0 ? ", danger: yes" : "";
        string askedWhen = questions.Count > 0 && random.Next(4) == 0 ? $", asked-when: {Test(questions[random.Next(questions.Count)])}" : "";
        yaml.AppendLine($"  - {{ id: {id}, type: {type}, text: \"x\", why: \"x\", more-concern: {concern}{most}{list}{danger}{askedWhen} }}");
        questions.Add((id, type, concern, options));
    }

    private void WriteTables()
    {
        yaml.AppendLine("indications:").AppendLine("  levels:");
        foreach (string level in Levels.Append("not-enough-to-tell"))
        {
            yaml.AppendLine($"    - {{ level: {level}, text: \"x\" }}");
        }

        yaml.AppendLine("  tables:");
        foreach (string jurisdiction in new[] { "england-wales", "scotland", "northern-ireland" })
        {
            yaml.AppendLine($"    - jurisdiction: {jurisdiction}").AppendLine("      rows:");
            int[] levels = [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(3)).Order()];
            for (int i = 0; i < levels.Length; i++)
            {
                yaml.AppendLine($"        - {{ id: {jurisdiction}-{i}, level: {Levels[levels[i]]}, when: {Condition(1, nations: false)}, basis: \"x\" }}");
            }

            yaml.AppendLine($"        - {{ id: {jurisdiction}-last, level: not-enough-to-tell, basis: \"x\" }}");
        }
    }

    private void WriteContradiction()
    {
        var ordered = questions.Where(question => question.Concern != "none").ToArray();
        if (ordered.Length > 0 && questions.Count > 1 && random.Next(2) == 0)
        {
            var counted = ordered[random.Next(ordered.Length)];
            var other = questions.First(question => question.Id != counted.Id);
            yaml.AppendLine("contradictions:").AppendLine($"  - {{ id: c0, text: \"x\", when: {Test(other)}, counts-as: {Test(counted)} }}");
        }
    }

    private string Condition(int depth, bool nations = true)
    {
        int kind = random.Next(depth > 0 ? 8 : 4);
        if (kind == 0 && indicators.Count > 0)
        {
            return indicators[random.Next(indicators.Count)];
        }

        if (kind == 1 && nations && random.Next(2) == 0)
        {
            return $"{{ nation: [{string.Join(", ", NationWords.Where(_ => random.Next(2) == 0).DefaultIfEmpty("wales").Take(3))}] }}";
        }

        if (kind < 4)
        {
            return Test(questions[random.Next(questions.Count)]);
        }

        string[] parts = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Condition(depth - 1, nations))];
        return $"{{ {(kind % 2 == 0 ? "all" : "any")}: [{string.Join(", ", parts)}] }}";
    }

    private string Test((string Id, string Type, string Concern, string[] Options) question)
    {
        string unsure = random.Next(4) == 0 ? ", unsure" : "";
        string orUnsure = random.Next(4) == 0 ? ", or-unsure: yes" : "";
        string test = question.Type switch
        {
            "yes-no" => question.Concern == "none" ? $"[{Pick("yes", "no")}{unsure}]" : $"[{question.Concern}{unsure}]",
            "count" => question.Concern == "none" && random.Next(2) == 0
                ? $"{{ at-most: {random.Next(Most)}{orUnsure} }}"
                : $"{{ at-least: {random.Next(1, Most + 1)}{orUnsure} }}",
            "choice" => $"[{string.Join(", ", OptionsOf(question))}{unsure}]",
            _ => ChoicesTest(question, unsure),
        };
        return $"{{ {question.Id}: {test} }}";
    }

    private string[] OptionsOf((string Id, string Type, string Concern, string[] Options) question)
    {
        int some = random.Next(1, question.Options.Length);
        return question.Concern switch
        {
            "later" => question.Options[^some..],
            "earlier" => question.Options[..some],
            "none" => question.Options[..some],
            // All that are marked: with or without "not sure" that is allowed.
            _ => [.. question.Concern.Trim('[', ']').Split(", ")],
        };
    }

    private string ChoicesTest((string Id, string Type, string Concern, string[] Options) question, string unsure)
    {
        // With "not sure" a marked option must be among them.
        bool takesUnsure = unsure.Length > 0 && question.Concern != "none";
        string first = takesUnsure ? "b" : question.Options[random.Next(question.Options.Length)];
        return random.Next(4) switch
        {
            0 => takesUnsure ? "{ any-of: [a, b], or-unsure: yes }" : "{ all-of: [a, b] }",
            1 => $"{{ at-least: {(takesUnsure ? 1 : random.Next(1, question.Options.Length + 1))}{(takesUnsure ? ", or-unsure: yes" : "")} }}",
            2 => takesUnsure ? "{ at-least: 1, of: [b, a], or-unsure: yes }" : "{ at-least: 2, of: [b, a] }",
            _ => $"[{first}{unsure}]",
        };
    }

    private string Pick(params string[] words) => words[random.Next(words.Length)];
}
