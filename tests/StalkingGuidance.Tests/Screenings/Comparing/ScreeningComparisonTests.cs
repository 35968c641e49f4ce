using System.Numerics;
using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings.Comparing;

public class ScreeningComparisonTests
{
    private const string Tiny = SmallScreening.Head + """
        questions:
          - { id: a, type: yes-no, text: "A?", why: "x", more-concern: yes }
          - { id: b, type: choices, text: "B?", why: "x", more-concern: chosen, options: [{ id: b1, text: "x" }, { id: b2, text: "x" }] }
          - { id: c, type: choice, text: "C?", why: "x", more-concern: later, options: [{ id: c1, text: "x" }, { id: c2, text: "x" }, { id: c3, text: "x" }] }
        outcomes:
          - { id: now, urgency: immediate, when: { a: yes, b: b1 }, title: "x", text: "x", contacts: [police-emergency], topics: [immediate-danger] }
          - { id: today, urgency: urgent, when: { any: [{ a: yes }, { c: c3 }] }, title: "x", text: "x", contacts: [police-emergency], topics: [immediate-danger] }
          - { id: last, urgency: information, title: "x", text: "x", contacts: [police-emergency], topics: [immediate-danger] }

        """ + SmallScreening.Verification;

    private static readonly Screening Older = ScreeningText.Read(Tiny);

    [Fact]
    public void Between_SameRules_ChangesNothing()
    {
        ScreeningComparison comparison = ScreeningComparison.Between(SmallScreening.Screening, ScreeningText.Read(SmallScreening.Yaml));

        comparison.Groups.Should().BeEmpty();
        comparison.Lowerings.Should().BeEmpty();
    }

    [Fact]
    public void Between_ALowering_ShowsItsSmallestAnswers()
    {
        ScreeningComparison comparison = ScreeningComparison.Between(Older, ScreeningText.Read(Tiny.Replace("{ any: [{ a: yes }, { c: c3 }] }", "{ a: yes }")));

        ComparisonGroup group = comparison.Groups.Should().ContainSingle().Subject;
        group.Direction.Should().Be(ChangeDirection.Lowers);
        group.Before.Should().Be(new ComparedLevels(Urgency.Urgent, Indication.NotEnoughToTell));
        group.After.Should().Be(new ComparedLevels(Urgency.Information, Indication.NotEnoughToTell));
        group.InNewer.ToYaml().Should().Be("nation: england\nanswers:\n  c: c3");

        // Not yes to a (no, unsure, nothing), any of six answers to b, in four nations and none.
        group.Combinations.Should().Be(3 * 6 * 5);
        comparison.Combinations.Should().Be(4 * 6 * 5 * 5);
        comparison.NotAccepted.Select(lowering => (lowering.From, lowering.To)).Should().Equal(("urgent", "information"));
    }

    [Fact]
    public void Between_ARaise_NeedsNoReason()
    {
        ScreeningComparison comparison = ScreeningComparison.Between(Older, ScreeningText.Read(Tiny.Replace("{ a: yes, b: b1 }", "{ a: [yes, unsure], b: b1 }")));

        comparison.Groups.Should().OnlyContain(group => group.Direction == ChangeDirection.Raises);
        comparison.NotAccepted.Should().BeEmpty();
    }

    [Fact]
    public void Between_NewOption_IsNotChosenForTheOlderVersion()
    {
        Screening newer = ScreeningText.Read(Tiny.Replace("[{ id: b1, text: \"x\" }, ", "[{ id: b0, text: \"x\" }, { id: b1, text: \"x\" }, ").Replace("b: b1", "b: [b0, b1]"));

        ComparisonGroup group = ScreeningComparison.Between(Older, newer).Groups.Should().ContainSingle().Subject;

        group.Direction.Should().Be(ChangeDirection.Raises);
        group.InNewer.ToYaml().Should().Be("nation: england\nanswers:\n  a: yes\n  b: [b0]");
        group.InOlder.ToYaml().Should().Be("nation: england\nanswers:\n  a: yes\n  b: []");
        group.Combinations.Should().Be(2 * 5 * 5);
    }

    [Fact]
    public void Between_QuestionThatOnlyOneHas_IsNotAnsweredInTheOther()
    {
        Screening newer = ScreeningText.Read(Tiny.Replace("{ id: c, type: choice", "{ id: d, type: choice").Replace("{ c: c3 }", "{ d: c3 }"));

        ScreeningComparison comparison = ScreeningComparison.Between(Older, newer);

        comparison.Groups.Select(group => (group.Direction, group.InOlder.ToYaml(), group.InNewer.ToYaml())).Should().Equal(
            (ChangeDirection.Lowers, "nation: england\nanswers:\n  c: c3", "nation: england\nanswers: {}"),
            (ChangeDirection.Raises, "nation: england\nanswers: {}", "nation: england\nanswers:\n  d: c3"));
    }

    [Fact]
    public void Between_ManyChanges_AgreesWithGoingThroughAllAnswers()
    {
        Screening newer = ScreeningText.Read(Tiny.Replace("{ a: yes, b: b1 }", "{ any: [{ b: { all-of: [b1, b2] } }, { a: yes, c: [c2, c3, unsure] }] }").Replace("{ c: c3 }", "{ c: c3, b: { at-least: 1 } }"));
        Dictionary<(Urgency, Urgency), BigInteger> expected = [];
        foreach (Nation? nation in new Nation?[] { null, Nation.England, Nation.Wales, Nation.Scotland, Nation.NorthernIreland })
        {
            foreach (ReferenceAnswer?[] given in Everything())
            {
                (Urgency, Urgency) change = (Decide(Older, given, nation), Decide(newer, given, nation));
                expected[change] = expected.GetValueOrDefault(change) + (change.Item1 == change.Item2 ? 0 : 1);
            }
        }

        ScreeningComparison comparison = ScreeningComparison.Between(Older, newer);

        comparison.Groups.ToDictionary(group => (group.Before.Urgency, group.After.Urgency), group => group.Combinations)
            .Should().BeEquivalentTo(expected.Where(pair => pair.Value > 0).ToDictionary());
        comparison.Groups.Should().OnlyContain(group =>
            Older.Decide(group.InOlder.ToAnswers()).Urgency == group.Before.Urgency && newer.Decide(group.InNewer.ToAnswers()).Urgency == group.After.Urgency);
    }

    [Theory]
    [InlineData("urgent", "information", 0, 0)]
    [InlineData("urgent", "soon", 1, 1)]
    public void AcceptedLowering_MustBeTheOneThatHappens(string from, string to, int notAccepted, int notNeeded)
    {
        Screening newer = ScreeningText.Read(Tiny.Replace("{ any: [{ a: yes }, { c: c3 }] }", "{ a: yes }") + $"accepted-lowering: [{{ from: {from}, to: {to}, reason: \"It was wrong.\" }}]\n");

        ScreeningComparison comparison = ScreeningComparison.Between(Older, newer);

        comparison.NotAccepted.Should().HaveCount(notAccepted);
        comparison.NotNeeded.Should().HaveCount(notNeeded);
    }

    [Theory]
    [InlineData("from: soon, to: urgent")]
    [InlineData("from: soon, to: soon")]
    [InlineData("from: urgent, to: some-features")]
    public void AcceptedLowering_ThatLowersNothing_IsRefused(string levels)
    {
        (Screening? screening, string[] faults) = ScreeningText.TryRead(Tiny + $"accepted-lowering: [{{ {levels}, reason: \"x\" }}]\n");

        screening.Should().BeNull();
        faults.Should().ContainSingle().Which.Should().Contain("SG2030: 'to' is no lower level than 'from'.");
    }

    private static Urgency Decide(Screening screening, ReferenceAnswer?[] given, Nation? nation)
    {
        Answers answers = screening.Answers(nation);
        for (int i = 0; i < given.Length; i++)
        {
            answers = given[i]?.AddTo(answers, screening.Questions[i]) ?? answers;
        }

        return screening.Decide(answers).Urgency;
    }

    private static IEnumerable<ReferenceAnswer?[]> Everything()
    {
        ReferenceAnswer?[][] each = [.. Older.Questions.Select(question => (ReferenceAnswer?[])[null, .. ReferenceAnswer.AllTo(question)])];
        return from a in each[0] from b in each[1] from c in each[2] select new[] { a, b, c };
    }
}
