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
    [InlineData("{ danger: yes }", "{ not: { danger: yes } }", "SG2001: There is no question 'not'. There is no 'not': say what is so, and put the milder rule below.")]
    [InlineData("{ behaviours: following }", "{ behaviours: folowing }", "SG2002: 'folowing' cannot be answered to 'behaviours'. Did you mean 'following'? Allowed: following, repeated-phone-calls, other, unsure.")]
    [InlineData("{ danger: yes }", "{ danger: maybe }", "SG2002: 'maybe' cannot be answered to 'danger'. Allowed: yes, no, unsure.")]
    [InlineData("{ all: [conduct, feared-violence-twice] }", "{ all: [condct, feared-violence-twice] }", "SG2003: There is no indicator 'condct'. Did you mean 'conduct'? Allowed: twice, conduct, feared-violence-twice, serious-distress, followed.")]
    [InlineData("{ danger: yes }", "danger", "SG2003: There is no indicator 'danger'. 'danger' is a question: write { danger: … } with its test.")]
    [InlineData("{ occasions: { at-least: 2 } }", "{ occasions: 2 }", "SG2004: 'occasions' cannot be tested in this way. Write { at-least: 2 }.")]
    [InlineData("{ danger: yes }", "{ danger: { at-least: 1 } }", "SG2004: 'danger' cannot be tested in this way. Write yes, no or a list such as [yes, unsure].")]
    [InlineData("{ behaviours: following }", "{ behaviours: { of: [following] } }", "SG2004: A test of choices needs one of 'any-of', 'all-of' and 'at-least'; 'of' belongs to 'at-least'. Write { at-least: 1 }, or a list of options.")]
    [InlineData("{ occasions: { at-least: 2 } }", "{ occasions: { or-unsure: yes } }", "SG2004: A test of a count needs 'at-least' or 'at-most', one of the two. Write { at-least: 2 }.")]
    [InlineData("{ occasions: { at-least: 2 } }", "{ occasions: { at-least: 1001 } }", "SG2005: The test of 'occasions' can be met by no answer. Correct it, or leave it out.")]
    [InlineData("{ occasions: { at-least: 2 } }", "{ occasions: { at-least: 0 } }", "SG2005: The test of 'occasions' is met by every answer. Correct it, or leave it out.")]
    [InlineData("{ danger: yes }", "{ danger: [yes, no] }", "SG2005: The test of 'danger' is met by every answer. Correct it, or leave it out.")]
    [InlineData("{ behaviours: following }", "{ behaviours: { at-least: 3, of: [following, other] } }", "SG2005: The test of 'behaviours' can be met by no answer. Correct it, or leave it out.")]
    [InlineData("{ danger: yes }", "{ danger: no }", "SG2006: A more concerning answer to 'danger' would not meet this test. Test for yes, or [yes, unsure].")]
    [InlineData("{ danger: yes }", "{ danger: unsure }", "SG2006: A more concerning answer to 'danger' would not meet this test. Test for yes, or [yes, unsure].")]
    [InlineData("{ distress: serious, changed-life: yes }", "{ distress: some, changed-life: yes }", "SG2006: A more concerning answer to 'distress' would not meet this test. List every option from the mildest that counts to the last.")]
    [InlineData("when: { danger: yes }", "when: [danger]", "SG2007: A condition is expected, and a list stands here. Write the id of an indicator, { all: […] }, { any: […] }, { a-question: its test } or { nation: … }.")]
    [InlineData("when: { danger: yes }", "when: { all: [] }", "SG2007: A list of conditions is expected. Write each on a line of its own after '- ', or all in square brackets.")]
    [InlineData("when: { behaviours: following }", "when: { any: [conduct, twice, { all: [followed] }] }", "SG2008: These use one another in a circle, or one that does: followed. Break the circle.")]
    [InlineData("when: { danger: yes }", "when: { any: [{ danger: yes }] }\n    also: 1", "SG0102: The key 'also' is not known here. Allowed: id, urgency, when, title, text, contacts, topics.")]
    [InlineData("asked-when: { distress: [some, serious] }", "asked-when: { afraid: no }", "SG2010: 'changed-life' depends on 'afraid', which does not stand before it. Move one of the two.")]
    [InlineData("urgency: soon", "urgency: immediate", "SG2011: 'soon' is more urgent than 'today' above it. Write the most urgent first.")]
    [InlineData("{ id: ew4, level: some-features", "{ id: ew4, level: features-of-more-serious-form", "SG2011: The row 'ew4' is more serious than 'ew3' above it. Write the most serious level first.")]
    [InlineData("urgency: information", "urgency: information\n    when: { afraid: yes }", "SG2012: The last outcome 'cannot-tell' has a condition, or is not of urgency information. End with an outcome of urgency information without 'when'.")]
    [InlineData("{ id: sc3, level: not-enough-to-tell,", "{ id: sc3, level: some-features,", "SG2012: The last row 'sc3' has a condition, or another level than not-enough-to-tell. End with a row of that level without 'when'.")]
    [InlineData("    when: { danger: yes }\n", "", "SG2013: 'emergency' has no 'when', and others stand below it. Say when it is met.")]
    [InlineData("- id: followed", "- id: afraid", "SG2015: The id 'afraid' is used twice. Give each an id of its own.")]
    [InlineData("- id: emergency", "- id: today", "SG2015: The id 'today' is used twice. Give each an id of its own.")]
    [InlineData("{ id: some, text: \"Upset\" }", "{ id: none, text: \"Upset\" }", "SG2015: Two options have the id 'none'. Give each an id of its own.")]
    [InlineData("- id: unwanted", "- id: nation", "SG2016: 'nation' is a key of conditions. Choose another id.")]
    [InlineData("{ id: other, text", "{ id: unsure, text", "SG2016: 'unsure' is an answer to every question. Choose another id.")]
    [InlineData("{ danger: yes }", "{ all: [{ nation: wales }, { nation: [scotland, england] }] }", "SG2017: The outcome 'emergency' is never met. Correct its condition.")]
    [InlineData("{ danger: yes }", "{ any: [{ nation: wales }, { nation: [scotland, england, northern-ireland] }] }", "SG2017: The outcome 'emergency' is always met. Correct its condition.")]
    [InlineData("- jurisdiction: scotland", "- jurisdiction: england-wales", "SG2018: There is not one table for each jurisdiction. Write one for each of england-wales, scotland, northern-ireland.")]
    [InlineData("- { level: some-features, text: \"Some features.\" }", "- { level: not-enough-to-tell, text: \"Some features.\" }", "SG2018: The levels are not all four, from the most serious down. Write each of them once, with its text.")]
    [InlineData("more-concern: later", "more-concern: more", "SG2019: 'more-concern' of 'distress' is not one that its type can have. Allowed: later, earlier, none.")]
    [InlineData("more-concern: more\n    most: 1000", "more-concern: more\n    options: [following, other]", "SG2020: This type of question has no options. Delete them, or make it a choice.")]
    [InlineData("more-concern: yes\n    danger: yes", "more-concern: yes\n    danger: yes\n    most: 5", "SG2020: 'most' belongs to a count alone. Delete it.")]
    [InlineData("version: \"1.0.0\"", "version: \"1.0\"", "SG2022: '1.0' is no version. Write three numbers joined by dots, such as \"1.0.0\".")]
    [InlineData("when: { feared-violence: { at-least: 1 } }", "when: twice", "SG2024: A contradiction is about answers as they were given, so it uses no indicators. Test the questions themselves.")]
    [InlineData("when: { feared-violence: { at-least: 1 } }", "when: { afraid: yes }", "SG2024: 'afraid' cannot contradict itself. Name another question.")]
    [InlineData("counts-as: { afraid: yes }", "counts-as: { afraid: yes, danger: yes }", "SG2024: 'counts-as' is one test of one question. Write { afraid: yes }.")]
    [InlineData("more-concern: yes\n    danger: yes", "more-concern: yes\n    asked-of: [professional]", "SG2026: The screening is not for 'professional'. Name one of the screening's own 'for'.")]
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

        faults.Should().Equal("test.yaml(58,11): error SG2009: Nothing uses the indicator 'lost'. Use it, or delete it.");
    }

    [Fact]
    public void Read_AskedWhenOfTheMilderAnswer_IsAllowed()
    {
        string yaml = SmallScreening.Yaml.Replace("asked-when: { distress: [some, serious] }", "asked-when: { distress: none }");

        ScreeningText.TryRead(yaml).Faults.Should().BeEmpty();
    }
}
