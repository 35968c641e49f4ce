using System.Globalization;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings;

/// <summary>What a result says beside the decision, rule by rule: reasons, contacts, law, whether the nation matters.</summary>
public class ResultTests
{
    private const string Help = "title: \"x\", text: \"x\", contacts: [police-emergency], topics: [immediate-danger]";

    [Theory]
    [InlineData("{ any: [{ all: [{ a: yes }, { b: yes }, { c: yes }] }, { all: [{ d: yes }, { e: yes }] }] }", "d e")]
    [InlineData("{ any: [{ all: [{ d: yes }, { e: yes }] }, { all: [{ a: yes }, { b: yes }, { c: yes }] }] }", "d e")]
    [InlineData("{ any: [{ all: [{ a: yes }, { b: yes }, { c: yes }] }, { all: [{ d: yes }, { e: yes }] }, { all: [{ acts: a }, { acts: b }, { acts: c }] }] }", "acts")]
    [InlineData("{ any: [{ all: [{ d: yes }, { e: yes }] }, { all: [{ acts: a }, { acts: b }, { acts: c }] }] }", "acts")]
    [InlineData("{ all: [{ any: [{ a: yes }, { b: yes }] }, { any: [{ b: yes }, { c: yes }] }, { any: [{ c: yes }, { b: yes }, { d: yes }] }] }", "b")]
    [InlineData("{ all: [{ any: [{ all: [{ a: yes }, { b: yes }] }, { all: [{ c: yes }, { d: yes }] }] }, { any: [{ all: [{ c: yes }, { e: yes }] }, { all: [{ d: yes }, { c: yes }] }] }] }", "c d")]
    public void Reasons_SeveralWays_AreTheFewestWhateverTheOrder(string when, string expected)
    {
        Screening screening = Read(when);

        ScreeningResult result = screening.Evaluate(All(screening));

        result.Outcome.Id.Should().Be("now");
        result.Reasons.Select(reason => reason.Question!.Id).Should().Equal(expected.Split(' '));
    }

    [Fact]
    public void Reasons_EveryNationButInOtherWays_NameTheNationWhereThatIsShorter()
    {
        Screening screening = Read("{ any: [{ all: [{ nation: scotland }, { a: yes }] }, { all: [{ nation: [england, wales, northern-ireland] }, { b: yes }, { c: yes }, { d: yes }] }] }");

        ScreeningReason[] reasons = [.. screening.Evaluate(All(screening).In(Nation.Scotland)).Reasons];

        reasons.Select(reason => (reason.Nation, reason.Question?.Id)).Should().Equal((Nation.Scotland, null), (null, "a"));
    }

    [Fact]
    public void Reasons_EveryNationAndNoLonger_NameTheNationThatWasGiven()
    {
        Screening screening = Read("{ any: [{ all: [{ nation: scotland }, { a: yes }] }, { all: [{ b: yes }, { c: yes }] }] }");

        screening.Evaluate(All(screening).In(Nation.Scotland)).Reasons.Select(reason => (reason.Nation, reason.Question?.Id)).Should().Equal((Nation.Scotland, null), (null, "a"));
        screening.Evaluate(All(screening).In(Nation.Wales)).Reasons.Select(reason => (reason.Nation, reason.Question?.Id)).Should().Equal((null, "b"), (null, "c"));
        screening.Evaluate(All(screening)).Reasons.Select(reason => (reason.Nation, reason.Question?.Id)).Should().Equal((null, "b"), (null, "c"));
    }

    [Fact]
    public void Reasons_RulesMadeToBeHard_GiveASetThatEstablishesTheOutcome()
    {
        // Four ways for each of sixteen needs, each way two answers: more sets than anybody could go through.
        string[] questions = [.. Enumerable.Range(0, 128).Select(i => YesNo("q" + i))];
        string needs = string.Join(", ", Enumerable.Range(0, 16).Select(need =>
            $"{{ any: [{string.Join(", ", Enumerable.Range(0, 4).Select(way => $"{{ all: [{{ q{(need * 8) + (way * 2)}: yes }}, {{ q{(need * 8) + (way * 2) + 1}: yes }}] }}"))}] }}"));
        Screening screening = ReadWith(questions, $"{{ all: [{needs}] }}");
        Answers answers = Enumerable.Range(0, 128).Aggregate(screening.Answers(), (so, i) => so.Yes("q" + i));

        ScreeningReason[] reasons = [.. screening.Evaluate(answers).Reasons];

        reasons.Should().HaveCount(32);
        screening.Evaluate(reasons.Aggregate(screening.Answers(), (so, reason) => so.Yes(reason.Question!.Id))).Outcome.Id.Should().Be("now");
    }

    [Fact]
    public void IndicationReasons_NotEnoughToTell_AreEmpty()
    {
        Screening screening = SmallScreening.Screening;

        screening.Evaluate(screening.Answers(Nation.Scotland).Yes("afraid")).IndicationReasons.Should().BeEmpty();
        screening.Evaluate(screening.Answers(Nation.Scotland).Yes("afraid")).Reasons.Should().ContainSingle().Which.Question!.Id.Should().Be("afraid");
    }

    [Fact]
    public void Contacts_EmergencyIsNamed_AreThoseOfTheOutcomeOnce()
    {
        ScreeningResult result = SmallScreening.Screening.Evaluate(SmallScreening.Screening.Answers(Nation.Wales).Yes("afraid").ChooseAll("behaviours", "following"));

        result.Contacts.Select(contact => contact.Id.Value).Should().Equal("police-emergency", "live-fear-free", "national-stalking-helpline");
    }

    [Fact]
    public void Contacts_EmergencyIsNotNamed_BeginWithIt()
    {
        Screening screening = ScreeningText.Read(SmallScreening.Yaml.Replace("contacts: [police-emergency, national-stalking-helpline]", "contacts: [samaritans, national-stalking-helpline]"));

        screening.Evaluate(screening.Answers(Nation.England)).Contacts.Select(contact => contact.Id.Value).Should().Equal("police-emergency", "samaritans", "national-stalking-helpline");
    }

    [Fact]
    public void ContactsAt_AnyMoment_SaysOfEachContactWhetherItIsAnswered()
    {
        DateTimeOffset night = DateTimeOffset.Parse("2026-12-06T03:00:00+00:00", CultureInfo.InvariantCulture);
        ScreeningResult result = SmallScreening.Screening.Evaluate(SmallScreening.Screening.Answers(Nation.England));

        ContactNow[] now = [.. result.ContactsAt(night)];

        now.Select(contact => contact.Contact).Should().Equal(result.Contacts);
        now.Select(contact => contact.Contact.Id.Value).Should().Equal("police-emergency", "national-stalking-helpline");
        now.Select(contact => contact.Availability).Should().BeEquivalentTo(result.Contacts.Select(contact => contact.At(night)), options => options.WithStrictOrdering());
    }

    [Fact]
    public void Law_TwoRowsMatch_IsThatOfTheFirstAndOfTheIndicators()
    {
        Screening screening = ScreeningText.Read(SmallScreening.Yaml
            .Replace("basis: \"section 2A\"", "law: [england-wales/harassment], basis: \"section 2A\"")
            .Replace("        law: [england-wales/stalking-serious]\n", ""));
        Answers answers = screening.Answers(Nation.England).Yes("unwanted").Count("occasions", 3).ChooseAll("behaviours", "following").Yes("afraid");

        screening.Evaluate(answers).Law.Select(provision => provision.Value).Should().Equal("england-wales/harassment", "england-wales/stalking");
        screening.Evaluate(answers.Count("feared-violence", 2)).Law.Select(provision => provision.Value).Should().Equal("england-wales/stalking-serious", "england-wales/stalking");
    }

    [Fact]
    public void NationMatters_NationsAgreeOrOneIsGiven_IsFalse()
    {
        Screening screening = SmallScreening.Screening;
        Answers answers = screening.Answers().No("danger").No("unwanted").Count("occasions", 0).ChooseAll("behaviours").Choose("distress", "none").Count("feared-violence", 0).No("afraid");

        screening.Evaluate(answers).NationMatters.Should().BeFalse();
        screening.Evaluate(screening.Answers()).NationMatters.Should().BeTrue();
        screening.Evaluate(screening.Answers(Nation.England)).NationMatters.Should().BeFalse();
    }

    [Fact]
    public void StandingOf_NoSuchIndicator_IsRefusedByName()
    {
        ScreeningResult result = SmallScreening.Screening.Evaluate(SmallScreening.Screening.Answers());

        result.Invoking(it => it.StandingOf("nobody")).Should().Throw<ArgumentException>().WithMessage("* has no indicator 'nobody'.*").And.ParamName.Should().Be("indicator");
        result.Invoking(it => it.ReasonsFor("nobody")).Should().Throw<ArgumentException>();
    }

    private static Answers All(Screening screening) =>
        new[] { "a", "b", "c", "d", "e" }.Aggregate(screening.Answers(), (so, id) => so.Yes(id)).ChooseAll("acts", "a", "b", "c");

    private static Screening Read(string when) => ReadWith(
        [.. "abcde".Select(id => YesNo(id.ToString())), "  - { id: acts, type: choices, text: \"x\", why: \"x\", more-concern: chosen, options: [{ id: a, text: \"x\" }, { id: b, text: \"x\" }, { id: c, text: \"x\" }] }"], when);

    // Read with faults: not every question is used by every rule here, which the reader would tell an editor.
    private static Screening ReadWith(string[] questions, string when) => ScreeningText.TryRead(
        $"{SmallScreening.Head}questions:\n{string.Join('\n', questions)}\noutcomes:\n  - {{ id: now, urgency: immediate, when: {when}, {Help} }}\n  - {{ id: last, urgency: information, {Help} }}\n"
        + SmallScreening.Verification).Screening!;

    private static string YesNo(string id) => $"  - {{ id: {id}, type: yes-no, text: \"x\", why: \"x\", more-concern: yes }}";
}
