using System.Text;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings;

/// <summary>Rules far beyond what a person could answer: nothing overflows, and wide states decide as narrow ones do.</summary>
public class LargeScreeningTests
{
    [Fact]
    public void Read_FourThousandRulesInAChain_DecidesAtTheFarEnd()
    {
        Screening screening = ScreeningText.Read(Chain(4000));

        Answers answers = screening.Answers(Nation.England).Yes("q0");

        screening.Evaluate(answers).Outcome.Id.Should().Be("far");
        screening.Evaluate(answers).Reasons.Should().ContainSingle().Which.Question!.Id.Should().Be("q0");
        screening.Evaluate(screening.Answers(Nation.England)).NextQuestion!.Id.Should().Be("q0");
    }

    [Fact]
    public void Evaluate_TwoHundredQuestions_AgreesWithTheReference()
    {
        Screening screening = ScreeningText.Read(Wide(200));
        Random random = new(1);
        for (int i = 0; i < 10; i++)
        {
            Dictionary<string, ReferenceAnswer> given = RandomScreening.Answer(screening, random, random.NextDouble());
            ReferenceEvaluator reference = new(screening, given, Nation.Wales);
            ScreeningResult result = screening.Evaluate(RandomScreening.ToAnswers(screening, given, Nation.Wales));

            (result.Outcome.Id, result.Urgency, result.PossibleUrgency).Should().Be(reference.Urgency());
            foreach (Indicator indicator in screening.Indicators)
            {
                result.StandingOf(indicator.Id).Should().Be(reference.StandingOf(indicator), indicator.Id);
            }
        }
    }

    /// <summary>Each rule rests on the one before it.</summary>
    private static string Chain(int rules)
    {
        StringBuilder yaml = Begin(2);
        yaml.AppendLine("  - { id: i0, text: \"x\", when: { q0: yes } }");
        for (int i = 1; i < rules; i++)
        {
            string op = i % 2 == 0 ? "all: [i" + (i - 1) + "]" : $"any: [i{i - 1}, {{ all: [{{ q0: yes }}, {{ q1: yes }}] }}]";
            yaml.AppendLine($"  - {{ id: i{i}, text: \"x\", when: {{ {op} }} }}");
        }

        return End(yaml, $"i{rules - 1}");
    }

    /// <summary>Each rule rests on questions far apart, and on the rule half way back. (The reference goes through every way down, so a longer chain would never end.)</summary>
    private static string Wide(int count)
    {
        StringBuilder yaml = Begin(count);
        for (int i = 0; i < count; i++)
        {
            string own = $"{{ q{i}: yes }}, {{ q{(i * 7) % count}: [yes, unsure] }}, {{ q{(i * 13) % count}: yes }}";
            string others = i < 1 ? "" : $", {{ any: [i{i / 2}, {{ q{(i * 31) % count}: yes }}] }}";
            yaml.AppendLine($"  - {{ id: i{i}, text: \"x\", when: {{ {(i % 3 == 0 ? "all" : "any")}: [{own}{others}] }} }}");
        }

        return End(yaml, string.Join(", ", Enumerable.Range(count / 2, count / 2).Select(i => $"{{ all: [i{i}, i{i - 100}] }}")));
    }

    private static StringBuilder Begin(int questions)
    {
        StringBuilder yaml = new(SmallScreening.Head);
        yaml.AppendLine("questions:");
        for (int i = 0; i < questions; i++)
        {
            yaml.AppendLine($"  - {{ id: q{i}, type: yes-no, text: \"x\", why: \"x\", more-concern: yes }}");
        }

        return yaml.AppendLine("indicators:");
    }

    private static string End(StringBuilder yaml, string roots) => yaml
        .AppendLine("outcomes:")
        .AppendLine($"  - {{ id: far, urgency: immediate, when: {{ any: [{roots}] }}, title: \"x\", text: \"x\", contacts: [police-emergency], topics: [immediate-danger] }}")
        .AppendLine("  - { id: last, urgency: information, title: \"x\", text: \"x\", contacts: [police-emergency], topics: [immediate-danger] }")
        .Append(SmallScreening.Verification)
        .ToString();
}
