using StalkingGuidance.Places;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Conditions;
using StalkingGuidance.Tests.Screenings.Support;
using static StalkingGuidance.Tests.Screenings.Support.SmallRules;

namespace StalkingGuidance.Tests.Screenings;

/// <summary>What rules are compiled to: no node twice, no pattern or trial more than needed.</summary>
public class CompiledRulesTests
{
    [Theory]
    [InlineData("{ q0: yes }", "England")]
    [InlineData("{ all: [{ nation: wales }, { q0: yes }] }", "England, Wales")]
    [InlineData("{ all: [{ nation: [england, wales] }, { q0: yes }] }", "England, Scotland")]
    [InlineData("{ all: [{ nation: [scotland, northern-ireland] }, { q0: yes }] }", "England, Scotland")]
    [InlineData("{ any: [{ all: [{ nation: scotland }, { q0: yes }] }, { all: [{ nation: [england, scotland] }, { q1: yes }] }] }", "England, Wales, Scotland")]
    [InlineData("{ any: [{ all: [{ nation: [england, scotland] }, { q0: yes }] }, { all: [{ nation: [england, wales] }, { q1: yes }] }] }", "England, Wales, Scotland, NorthernIreland")]
    public void Nations_RulesTellSomeApart_AreOneOfEachClass(string when, string expected) =>
        string.Join(", ", Read(2, when).Rules.Nations).Should().Be(expected);

    [Fact]
    public void Nodes_SameConditionsInOtherOrder_AreMadeOnce()
    {
        RuleGraph graph = Read(3, "{ any: [{ all: [{ q0: yes }, { q1: yes }] }, { all: [{ q2: yes }, { all: [{ q1: yes }, { q0: yes }, { q1: yes }] }] }, { any: [{ q2: yes }] }] }").Rules.Graph;

        Describe(graph).Should().Equal("0", "1", "2", "all(0,1)", "all(0,1,2)", "any(2,3,4)", "all()");
        graph.Outcomes.Should().Equal(5, 6);
    }

    [Fact]
    public void Gate_AlwaysAmongItsInputs_IsSoOrGoesByTheOthers()
    {
        NodeTable nodes = new();
        int atom = nodes.Atom(0);
        int other = nodes.Atom(1);
        int always = nodes.Always;

        nodes.Gate(NodeKind.Any, [atom, always, other]).Should().Be(always);
        nodes.Gate(NodeKind.All, [atom, always]).Should().Be(atom);
        nodes.Gate(NodeKind.All, [atom, always, other]).Should().Be(nodes.Gate(NodeKind.All, [other, atom]));
        nodes.Gate(NodeKind.Any, [atom, other]).Should().NotBe(nodes.Gate(NodeKind.All, [atom, other]));
        nodes.Gate(NodeKind.Any, [other, other]).Should().Be(other);
        nodes.Atom(1).Should().Be(other);
        nodes.Always.Should().Be(always);
        nodes.ToArray().Should().HaveCount(5);
    }

    [Theory]
    [InlineData(16, 17)]
    [InlineData(17, 2)]
    public void Gate_InputIsOfTheSameKind_TakesItsInputsOverUnlessTheyAreTooMany(int inputs, int expected)
    {
        NodeTable nodes = new();
        List<int> atoms = [.. Enumerable.Range(0, inputs + 1).Select(nodes.Atom)];
        int inner = nodes.Gate(NodeKind.All, atoms[..^1]);

        int outer = nodes.Gate(NodeKind.All, [inner, atoms[^1]]);
        int otherKind = nodes.Gate(NodeKind.Any, [inner, atoms[^1]]);

        nodes.ToArray()[outer].Inputs.Should().HaveCount(expected).And.BeInAscendingOrder();
        nodes.ToArray()[otherKind].Inputs.Should().Equal(inputs, inner);
    }

    [Theory]
    [InlineData(AnswerTestKind.OneOf, 0b0110UL, 0, AnswerTestKind.OneOf, 0b0010UL, 0, true)]
    [InlineData(AnswerTestKind.OneOf, 0b0110UL, 0, AnswerTestKind.OneOf, 0b0110UL, 0, true)]
    [InlineData(AnswerTestKind.OneOf, 0b0110UL, 0, AnswerTestKind.OneOf, 0b0111UL, 0, false)]
    [InlineData(AnswerTestKind.AtLeastOf, 0b0111UL, 1, AnswerTestKind.AtLeastOf, 0b0111UL, 2, true)]
    [InlineData(AnswerTestKind.AtLeastOf, 0b0111UL, 2, AnswerTestKind.AtLeastOf, 0b0111UL, 1, false)]
    [InlineData(AnswerTestKind.AtLeastOf, 0b0011UL, 1, AnswerTestKind.AtLeastOf, 0b0111UL, 2, true)]
    [InlineData(AnswerTestKind.AtLeastOf, 0b0011UL, 2, AnswerTestKind.AtLeastOf, 0b0111UL, 2, false)]
    [InlineData(AnswerTestKind.AtLeastOf, 0b0111UL, 2, AnswerTestKind.AtLeastOf, 0b0011UL, 2, true)]
    [InlineData(AnswerTestKind.AtLeast, 0UL, 3, AnswerTestKind.AtLeast, 0UL, 3, true)]
    [InlineData(AnswerTestKind.AtLeast, 0UL, 3, AnswerTestKind.AtLeast, 0UL, 4, true)]
    [InlineData(AnswerTestKind.AtLeast, 0UL, 3, AnswerTestKind.AtLeast, 0UL, 2, false)]
    [InlineData(AnswerTestKind.AtMost, 0UL, 3, AnswerTestKind.AtMost, 0UL, 3, true)]
    [InlineData(AnswerTestKind.AtMost, 0UL, 3, AnswerTestKind.AtMost, 0UL, 2, true)]
    [InlineData(AnswerTestKind.AtMost, 0UL, 3, AnswerTestKind.AtMost, 0UL, 4, false)]
    [InlineData(AnswerTestKind.AtLeast, 0UL, 3, AnswerTestKind.AtMost, 0UL, 4, false)]
    [InlineData(AnswerTestKind.AtMost, 0UL, 3, AnswerTestKind.AtLeast, 0UL, 2, false)]
    public void FollowsFrom_TwoTests_IsWhetherThePassingAnswersPassBoth(
        AnswerTestKind kind, ulong options, int number, AnswerTestKind otherKind, ulong otherOptions, int otherNumber, bool expected) =>
        new AnswerTest(kind, options, number, OrUnsure: false).FollowsFrom(new AnswerTest(otherKind, otherOptions, otherNumber, OrUnsure: true)).Should().Be(expected);

    [Theory]
    [InlineData(AnswerTestKind.OneOf, 0b0110UL, 0, 0b0100UL, 0, true)]
    [InlineData(AnswerTestKind.OneOf, 0b0110UL, 0, 0b1000UL, 0, false)]
    [InlineData(AnswerTestKind.AtLeastOf, 0b0111UL, 2, 0b1101UL, 0, true)]
    [InlineData(AnswerTestKind.AtLeastOf, 0b0111UL, 2, 0b1100UL, 0, false)]
    [InlineData(AnswerTestKind.AtLeastOf, 0b0111UL, 2, 0b0111UL, 0, true)]
    [InlineData(AnswerTestKind.AtLeast, 0UL, 3, 0UL, 3, true)]
    [InlineData(AnswerTestKind.AtLeast, 0UL, 3, 0UL, 2, false)]
    [InlineData(AnswerTestKind.AtMost, 0UL, 3, 0UL, 3, true)]
    [InlineData(AnswerTestKind.AtMost, 0UL, 3, 0UL, 4, false)]
    public void Passes_DefiniteAnswer_GoesByOptionsOrNumber(AnswerTestKind kind, ulong options, int number, ulong chosen, int given, bool expected) =>
        new AnswerTest(kind, options, number, OrUnsure: false).Passes(chosen, given).Should().Be(expected);

    [Fact]
    public void Patterns_OfACount_AreOnePerSideOfEachThreshold()
    {
        AnswerPatterns patterns = AnswerPatterns.Of(
            [new Atom(1, new AnswerTest(AnswerTestKind.AtLeast, 0, 2, OrUnsure: true)), new Atom(1, new AnswerTest(AnswerTestKind.AtLeast, 0, 5, OrUnsure: false)), new Atom(1, new AnswerTest(AnswerTestKind.AtMost, 0, 2, OrUnsure: false))],
            0);

        patterns.Answers.Should().Equal(GivenAnswer.Counted(0), GivenAnswer.Counted(2), GivenAnswer.Counted(5), GivenAnswer.Counted(3), GivenAnswer.Unsure, GivenAnswer.Skipped);
        patterns.WhatMust.Select(pattern => pattern[0]).Should().Equal(0b100, 0b101, 0b011, 0b001, 0b000);
        patterns.WhatMay.Select(pattern => pattern[0]).Should().Equal(0b100, 0b101, 0b011, 0b001, 0b111);
        patterns.Alike.Should().BeEmpty();
        AnswerMoves.Of([new Atom(1, new AnswerTest(AnswerTestKind.AtLeast, 0, 2, OrUnsure: true))], patterns, raising: true).TakesMany.Should().BeFalse();
    }

    [Fact]
    public void Patterns_OfOneChoice_AreThoseOfTheOptionsThatTestsTellApart()
    {
        Atom[] atoms = [new(1, new AnswerTest(AnswerTestKind.OneOf, 0b0011, 0, OrUnsure: false)), new(1, new AnswerTest(AnswerTestKind.OneOf, 0b0010, 0, OrUnsure: true))];
        AnswerPatterns patterns = AnswerPatterns.Of(atoms, 0b1111);

        // Passing it over makes of the tests what the third option makes of what must be, and the second of what may be.
        patterns.Answers.Should().Equal(GivenAnswer.Chosen(1), GivenAnswer.Chosen(2), GivenAnswer.Chosen(4), GivenAnswer.Unsure);
        patterns.WhatMust.Select(pattern => pattern[0]).Should().Equal(0b01, 0b11, 0b00, 0b10);
        patterns.WhatMay.Select(pattern => pattern[0]).Should().Equal(0b01, 0b11, 0b00);
        AnswerMoves raising = AnswerMoves.Of(atoms, patterns, raising: true);
        raising.Patterns.Select(pattern => pattern[0]).Should().Equal(0b01, 0b11, 0b10);
        raising.Furthest.Select(pattern => pattern[0]).Should().Equal(0b11);
        AnswerMoves lowering = AnswerMoves.Of(atoms, patterns, raising: false);
        lowering.Patterns.Select(pattern => pattern[0]).Should().Equal(0b10, 0b11);
        lowering.Furthest.Select(pattern => pattern[0]).Should().Equal(0b11);
    }

    [Fact]
    public void Patterns_OfManyChoices_AreNoneAndAllAndTellWhichOptionsAreAlike()
    {
        Atom[] atoms = [new(1, new AnswerTest(AnswerTestKind.AtLeastOf, 0b00111, 2, OrUnsure: false)), new(1, new AnswerTest(AnswerTestKind.AtLeastOf, 0b01111, 1, OrUnsure: true))];
        AnswerPatterns patterns = AnswerPatterns.Of(atoms, 0b11111);

        patterns.Answers.Should().Equal(GivenAnswer.Chosen(0), GivenAnswer.Chosen(0b11111), GivenAnswer.Unsure);
        patterns.WhatMust.Select(pattern => pattern[0]).Should().Equal(0b00, 0b11, 0b10);
        patterns.WhatMay.Select(pattern => pattern[0]).Should().Equal(0b00, 0b11);
        patterns.Alike.Take(6).Should().Equal(0, 0, 0, 3, 4, 4);
        AnswerMoves raising = AnswerMoves.Of(atoms, patterns, raising: true);
        raising.TakesMany.Should().BeTrue();
        raising.Unsure.Should().Equal(0b10);
        raising.Needed.Should().Equal(2, 1);
        raising.Furthest.Select(pattern => pattern[0]).Should().Equal(0b11);
        AnswerMoves lowering = AnswerMoves.Of(atoms, patterns, raising: false);
        lowering.Unsure.Should().BeNull();
        lowering.Needed.Should().Equal(2, 4);
        AnswerMoves.Of([atoms[0]], AnswerPatterns.Of([atoms[0]], 0b11111), raising: true).Unsure.Should().BeNull();
    }

    [Fact]
    public void Patterns_OfAnUntestedQuestion_AreNotSureAlone()
    {
        AnswerPatterns patterns = AnswerPatterns.Of([], 0b11);

        patterns.Answers.Should().Equal(GivenAnswer.Unsure);
        AnswerPatterns.TakeMany([]).Should().BeFalse();
        AnswerMoves.Of([], patterns, raising: false).Furthest.Should().BeEmpty();
    }

    [Fact]
    public void Asking_FewQuestions_GivesEachItsTrialsInOnePart()
    {
        Screening screening = ScreeningText.Read(SmallScreening.Head + $$"""
            questions:
              - { id: first, type: yes-no, text: "x", why: "x", more-concern: yes }
              - { id: how, type: choice, text: "x", why: "x", more-concern: none, options: [{ id: a, text: "x" }, { id: b, text: "x" }, { id: c, text: "x" }] }
            outcomes:
              - { id: now, urgency: immediate, when: { any: [{ first: yes }, { how: a }, { how: b }] }, {{Help}} }
              - { id: last, urgency: information, {{Help}} }

            """ + SmallScreening.Verification);

        AskingPlan plan = screening.Rules.Asking;

        // From the lowest bit: must, may, highest, lowest; up and down of "first"; two ups and one down of "how".
        plan.PartOf.Should().Equal(0, 0, 0);
        plan.Trials.Should().Equal(0, 0b0_0011_0000, 0b1_1100_0000);
        plan.Parts.Should().Equal(new AskingPart(0b0_1101_0101, 0b1_0010_1010));
        plan.Words.Should().Equal(0b1_0001_0110, 0b0_0110_0110, 0b0_1010_0110);
    }

    [Fact]
    public void Asking_EachAnswerLowersAnotherTest_TriesEachByItself()
    {
        Screening screening = ScreeningText.Read(
            $"{SmallScreening.Head}questions:\n{YesNo("first")}\n{YesNo("either").Replace("more-concern: yes", "more-concern: none")}\n"
            + $"outcomes:\n  - {{ id: now, urgency: immediate, when: {{ any: [{{ either: yes }}, {{ all: [{{ first: yes }}, {{ either: no }}] }}] }}, {Help} }}\n  - {{ id: last, urgency: information, {Help} }}\n"
            + SmallScreening.Verification);

        AskingPlan plan = screening.Rules.Asking;

        // "No" and "yes" raise a test each (bits 6 and 7), and lower the other (bits 8 and 9).
        plan.Trials.Should().Equal(0, 0b00_0011_0000, 0b11_1100_0000);
        plan.Parts.Should().Equal(new AskingPart(0b00_1101_0101, 0b11_0010_1010));
        plan.Words.Skip(1).Should().Equal(0b10_1010_0110, 0b01_0110_0110);
    }

    [Fact]
    public void Asking_MoreTrialsThanBits_BeginsANewPart()
    {
        Screening screening = Read(61, $"{{ any: [{string.Join(", ", Enumerable.Range(0, 61).Select(i => $"{{ q{i}: yes }}"))}] }}");

        AskingPlan plan = screening.Rules.Asking;

        // Sixty trials, two for each question, are left beside the four bits of the world.
        plan.PartOf.Skip(1).Should().Equal(Enumerable.Range(0, 61).Select(i => i / 30));
        plan.Trials[30].Should().Be(0b11UL << 62);
        plan.Trials[31].Should().Be(0b11UL << 4);
        plan.Parts.Should().HaveCount(3);
        plan.Parts[0].Should().Be(plan.Parts[1]);
        plan.Parts[0].Should().Be(new AskingPart(0x5555_5555_5555_5555, 0xAAAA_AAAA_AAAA_AAAA));
        plan.Parts[2].Should().Be(new AskingPart(0b01_0101, 0b10_1010));
    }
}
