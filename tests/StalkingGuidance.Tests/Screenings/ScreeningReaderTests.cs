using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings;

public class ScreeningReaderTests
{
    [Fact]
    public void Read_SmallScreening_KeepsWhatTheFileSays()
    {
        Screening screening = SmallScreening.Screening;

        screening.Questions.Select(question => question.Id).Should().Equal("unwanted", "occasions", "behaviours", "distress", "changed-life", "feared-violence", "afraid", "danger");
        screening.FindQuestion("behaviours")!.Options[0].Behaviour!.Value.Value.Should().Be("following");
        screening.FindQuestion("occasions")!.Most.Should().Be(1000);
        screening.FindQuestion("feared-violence")!.Most.Should().Be(100_000);
        screening.FindQuestion("danger")!.IsDanger.Should().BeTrue();
        screening.Outcomes[^1].When.Should().BeNull();
        screening.Revision.Should().Be(1);
        screening.Key.Should().Be("screenings.test.1.0.0");
    }

    [Theory]
    [InlineData("{ danger: yes }", "{ dangr: yes }", "SG2001: There is no question 'dangr'. Did you mean 'danger'? Allowed: unwanted, occasions, behaviours, distress, changed-life, feared-violence, afraid, danger, all, any, nation.")]
    [InlineData("{ danger: yes }", "{ not: { danger: yes } }", "SG2001: There is no question 'not'. Nothing can be negated: say what is so, and put the milder rule below.")]
    [InlineData("{ behaviours: following }", "{ behaviours: folowing }", "SG2002: 'folowing' cannot be answered to 'behaviours'. Did you mean 'following'? Allowed: following, repeated-phone-calls, other, unsure.")]
    [InlineData("{ danger: yes }", "{ danger: maybe }", "SG2002: 'maybe' cannot be answered to 'danger'. Allowed: yes, no, unsure.")]
    [InlineData("{ all: [conduct, feared-violence-twice] }", "{ all: [condct, feared-violence-twice] }", "SG2003: There is no indicator 'condct'. Did you mean 'conduct'? Allowed: twice, conduct, feared-violence-twice, serious-distress, followed.")]
    [InlineData("{ danger: yes }", "danger", "SG2003: There is no indicator 'danger'. 'danger' is a question: write { danger: … } with its test.")]
    [InlineData("{ occasions: { at-least: 2 } }", "{ occasions: 2 }", "SG2004: 'occasions' is a count, and a single value stands here as its test. Write { at-least: 2 }.")]
    [InlineData("{ danger: yes }", "{ danger: { at-least: 1 } }", "SG2004: 'danger' is a yes-no question, and a mapping stands here as its test. Write yes, no or a list such as [yes, unsure].")]
    [InlineData("{ behaviours: following }", "{ behaviours: { of: [following] } }", "SG2004: The test does not say what it is. Allowed: any-of, all-of, at-least.")]
    [InlineData("{ occasions: { at-least: 2 } }", "{ occasions: { or-unsure: yes } }", "SG2004: The test does not say what it is. Allowed: at-least, at-most.")]
    [InlineData("{ occasions: { at-least: 2 } }", "{ occasions: { at-leat: 2 } }", "SG2004: 'at-leat' is no kind of test. Did you mean 'at-least'? Allowed: at-least, at-most.")]
    [InlineData("{ behaviours: following }", "{ behaviours: { any-of: [following], of: [other] } }", "SG2004: 'of' says which options 'at-least' counts, and there is no 'at-least'. Delete it.")]
    [InlineData("{ occasions: { at-least: 2 } }", "{ occasions: { at-least: 1001 } }", "SG2005: The test of 'occasions' can be met by no answer: the largest number is 1000. Correct it, or leave it out.")]
    [InlineData("{ occasions: { at-least: 2 } }", "{ occasions: { at-least: 0 } }", "SG2005: The test of 'occasions' is met by every answer. Correct it, or leave it out.")]
    [InlineData("{ danger: yes }", "{ danger: [yes, no] }", "SG2005: The test of 'danger' is met by every answer. Correct it, or leave it out.")]
    [InlineData("{ behaviours: following }", "{ behaviours: { at-least: 3, of: [following, other] } }", "SG2005: The test of 'behaviours' can be met by no answer: it wants 3 options of 2. Correct it, or leave it out.")]
    [InlineData("{ distress: serious, changed-life: yes }", "{ distress: [], changed-life: yes }", "SG2005: The test of 'distress' can be met by no answer: the list is empty. Correct it, or leave it out.")]
    [InlineData("{ danger: yes }", "{ danger: no }", "SG2006: A more concerning answer to 'danger' would not meet this test. Test for yes, or [yes, unsure].")]
    [InlineData("{ danger: yes }", "{ danger: unsure }", "SG2006: A more concerning answer to 'danger' would not meet this test. Test for yes, or [yes, unsure].")]
    [InlineData("{ distress: serious, changed-life: yes }", "{ distress: some, changed-life: yes }", "SG2006: A more concerning answer to 'distress' would not meet this test. Write [some, serious].")]
    [InlineData("when: { danger: yes }", "when: [danger]", "SG2007: A condition is expected, and a list stands here. Write the id of an indicator, { all: […] }, { any: […] }, { a-question: its test } or { nation: … }.")]
    [InlineData("when: { danger: yes }", "when: { all: [] }", "SG2007: A list of conditions is expected. Write each on a line of its own after '- ', or all in square brackets.")]
    [InlineData("when: { behaviours: following }", "when: { any: [conduct, twice, { all: [followed] }] }", "SG2008: These use one another in a circle, or one that does: followed. Break the circle.")]
    [InlineData("when: { danger: yes }", "when: { any: [{ danger: yes }] }\n    also: 1", "SG0102: The key 'also' is not known here. Allowed: id, urgency, when, title, text, contacts, topics.")]
    [InlineData("asked-when: { distress: [some, serious] }", "asked-when: { afraid: no }", "SG2010: 'changed-life' depends on 'afraid', which does not stand before it. Move 'afraid' up, or 'changed-life' down.")]
    [InlineData("asked-when: { distress: [some, serious] }", "asked-when: { changed-life: yes }", "SG2010: 'changed-life' depends on its own answer. Test an earlier question.")]
    [InlineData("urgency: soon", "urgency: immediate", "SG2011: 'soon' is more urgent than 'today' above it. Write the most urgent first.")]
    [InlineData("{ id: ew4, level: some-features", "{ id: ew4, level: features-of-more-serious-form", "SG2011: The row 'ew4' is more serious than 'ew3' above it. Write the most serious level first.")]
    [InlineData("urgency: information", "urgency: information\n    when: { afraid: yes }", "SG2012: The last outcome 'cannot-tell' has a 'when'. End with an outcome of urgency information without 'when'.")]
    [InlineData("{ id: sc3, level: not-enough-to-tell,", "{ id: sc3, level: some-features,", "SG2012: The last row 'sc3' has the level some-features. End with a row of level not-enough-to-tell without 'when'.")]
    [InlineData("    when: { danger: yes }\n", "", "SG2013: 'emergency' has no 'when', and others stand below it. Say when it is met.")]
    [InlineData("- id: followed", "- id: afraid", "SG2015: The id 'afraid' is used twice among the questions and indicators. Give each an id of its own.")]
    [InlineData("- id: emergency", "- id: today", "SG2015: The id 'today' is used twice among the outcomes. Give each an id of its own.")]
    [InlineData("{ id: some, text: \"Upset\" }", "{ id: none, text: \"Upset\" }", "SG2015: Two options of 'distress' have the id 'none'. Give each an id of its own.")]
    [InlineData("- id: unwanted", "- id: nation", "SG2016: 'nation' is a key of conditions. Choose another id.")]
    [InlineData("{ id: other, text", "{ id: unsure, text", "SG2016: 'unsure' is an answer to every question. Choose another id.")]
    [InlineData("{ danger: yes }", "{ all: [{ nation: wales }, { nation: [scotland, england] }] }", "SG2017: The outcome 'emergency' is never met, whatever is answered. Correct its condition.")]
    [InlineData("{ danger: yes }", "{ any: [{ nation: wales }, { nation: [scotland, england, northern-ireland] }] }", "SG2017: The outcome 'emergency' is always met, whatever is answered. Correct its condition.")]
    [InlineData("- jurisdiction: scotland", "- jurisdiction: england-wales", "SG2018: There is not exactly one table for england-wales and scotland. Write one for each of england-wales, scotland, northern-ireland.")]
    [InlineData("- { level: some-features, text: \"Some features.\" }", "- { level: not-enough-to-tell, text: \"Some features.\" }", "SG2018: The levels are not all four, from the most serious down. Write each once, in this order: features-of-more-serious-form, similar-to-what-the-law-calls-stalking, some-features, not-enough-to-tell.")]
    [InlineData("more-concern: later", "more-concern: more", "SG2019: For a question of type choice, 'more-concern' cannot be 'more'. Allowed: later, earlier, none, a list of its options.")]
    [InlineData("more-concern: more\n    most: 1000", "more-concern: more\n    options: [following, other]", "SG2020: 'occasions' has options, and its type takes none. Delete them, or make its type choice or choices.")]
    [InlineData("more-concern: yes\n    danger: yes", "more-concern: yes\n    danger: yes\n    most: 5", "SG2020: 'most' belongs to a count, and 'danger' is none. Delete it.")]
    [InlineData("version: \"1.0.0\"", "version: \"1.0\"", "SG2022: '1.0' is no version. Write three numbers joined by dots, such as \"1.0.0\".")]
    [InlineData("when: { feared-violence: { at-least: 1 } }", "when: twice", "SG2024: A contradiction is about answers as they were given, so it uses no indicators. Test the questions themselves.")]
    [InlineData("when: { feared-violence: { at-least: 1 } }", "when: { afraid: yes }", "SG2024: 'afraid' cannot contradict itself. Name another question.")]
    [InlineData("counts-as: { afraid: yes }", "counts-as: { afraid: yes, danger: yes }", "SG2024: 'counts-as' is one test of one question. Write one, such as { afraid: yes }.")]
    [InlineData("more-concern: yes\n    danger: yes", "more-concern: yes\n    asked-of: [professional]", "SG2026: 'danger' is asked of 'professional', and the screening is not for them. Leave 'asked-of' out, or name some of the screening's own 'for': person-affected.")]
    [InlineData("{ danger: yes }", "{ nation: [england, wales, scotland, northern-ireland] }", "SG2005: The test names no nation, or all of them. Correct it, or leave it out.")]
    [InlineData("{ danger: yes }", "{ nation: [englnd] }", "SG0106: 'englnd' is no nation. Did you mean 'england'? Allowed: england, wales, scotland, northern-ireland.")]
    public void Read_Fault_SaysWhereWhatAndWhatInstead(string written, string instead, string expected)
    {
        string yaml = SmallScreening.Yaml.ReplaceLineEndings("\n");
        yaml.Should().Contain(written);
        int at = yaml.IndexOf(written, StringComparison.Ordinal);

        (Screening? screening, string[] faults) = ScreeningText.TryRead(yaml[..at] + instead + yaml[(at + written.Length)..]);

        screening.Should().BeNull();
        faults.Should().Contain(fault => fault.Contains(": error " + expected), string.Join("\n", faults));
        faults.Should().OnlyContain(fault => fault.StartsWith("test.yaml(", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_IndicatorThatNothingUses_IsRefusedWhereItStands()
    {
        string yaml = SmallScreening.Yaml.ReplaceLineEndings("\n").Replace("indicators:\n", "indicators:\n  - { id: lost, text: \"x\", when: { afraid: yes } }\n");

        (Screening? _, string[] faults) = ScreeningText.TryRead(yaml);

        faults.Should().Equal("test.yaml(58,11): error SG2009: Nothing uses the indicator 'lost'. Use it in an outcome, a row, an 'asked-when' or another indicator, or delete it.");
    }

    /// <summary>One slip, one line: what follows from it is not reported beside it.</summary>
    [Theory]
    [InlineData("all: [twice, {", "all: [twce, {", "SG2003")]
    [InlineData("all: [twice, {", "al: [twice, {", "SG2001")]
    [InlineData("{ all: [twice, { unwanted", "{ twice: yes, all: [{ unwanted", "SG2001")]
    [InlineData("id: distress\n    type: choice", "id: distress\n    type: choise", "SG0106")]
    [InlineData("more-concern: chosen", "more-concern: [folowing]", "SG2002")]
    [InlineData("questions:\n", "question:\n", "SG0102")]
    [InlineData("indicators:\n", "indicator:\n", "SG0102")]
    [InlineData("outcomes:\n", "outcome:\n", "SG0102")]
    [InlineData("indications:\n", "indication:\n", "SG0102")]
    [InlineData("for: [person-affected]", "for: [person-afected]", "SG0106")]
    [InlineData("occasions: { at-least: 2 } }\n  - id: conduct", "occasions: { at-least: two } }\n  - id: conduct", "SG0110")]
    [InlineData("- jurisdiction: scotland", "- jurisdiction: scotlnd", "SG0106")]
    [InlineData("- { level: some-features", "- { level: some-feature", "SG0106")]
    public void Read_OneSlip_IsOneFault(string written, string instead, string code)
    {
        string yaml = SmallScreening.Yaml.ReplaceLineEndings("\n");
        yaml.Should().Contain(written);

        ScreeningText.TryRead(yaml.Replace(written, instead)).Faults.Should().ContainSingle().Which.Should().Contain($": error {code}: ");
    }

    [Fact]
    public void Read_IndicatorTestedLikeAQuestion_SaysHowItIsUsed()
    {
        string yaml = SmallScreening.Yaml.Replace("{ all: [{ afraid: yes }, followed] }", "{ all: [{ afraid: yes }, { followed: yes }] }");

        ScreeningText.TryRead(yaml).Faults.Should().ContainSingle().Which.Should().EndWith(
            "SG2001: There is no question 'followed'. 'followed' is an indicator: write its id alone, without a test.");
    }

    [Fact]
    public void Read_LastDayBeforeTheFirst_IsRefused()
    {
        string yaml = SmallScreening.Yaml.Replace("{ from: \"2026-12-01\" }", "{ from: \"2026-12-01\", to: \"2026-11-30\" }");

        ScreeningText.TryRead(yaml).Faults.Should().Equal(
            "test.yaml(3,37): error SG2023: The last day 2026-11-30 comes before the first, 2026-12-01. Correct one of the two.");
    }

    [Fact]
    public void Read_ContradictionIdTwice_IsRefused()
    {
        string yaml = SmallScreening.Yaml.ReplaceLineEndings("\n").Replace("contradictions:\n", """
            contradictions:
              - id: not-afraid-but-feared-violence
                when: { distress: serious }
                counts-as: { afraid: yes }
                text: "You said that you are not afraid, and that you are very upset."

            """.ReplaceLineEndings("\n"));

        ScreeningText.TryRead(yaml).Faults.Should().ContainSingle().Which.Should().EndWith(
            "SG2015: Two contradictions have the id 'not-afraid-but-feared-violence'. Give each an id of its own.");
    }

    [Fact]
    public void Read_AskedWhenOfTheMilderAnswer_IsAllowed()
    {
        string yaml = SmallScreening.Yaml.Replace("asked-when: { distress: [some, serious] }", "asked-when: { distress: none }");

        ScreeningText.TryRead(yaml).Faults.Should().BeEmpty();
    }
}
