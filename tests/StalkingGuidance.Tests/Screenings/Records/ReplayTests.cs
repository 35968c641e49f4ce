using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings.Records;

public class ReplayTests
{
    private static readonly string Yaml = SmallScreening.Yaml.ReplaceLineEndings("\n");

    private static readonly ScreeningRecord Record = ScreeningRecordTests.Record();

    [Fact]
    public void Replay_NothingChanged_IsTheSame()
    {
        ReplayResult replay = ScreeningSet.Of(ScreeningText.Read(Yaml)).Replay(Record, ScreeningSet.Pack);

        replay.Verdict.Should().Be(ReplayVerdict.Same);
        replay.Differences.Should().BeEmpty();
        replay.Result!.Outcome.Id.Should().Be(Record.Result.Outcome);
    }

    [Fact]
    public void Replay_NewerVersionBesideIt_UsesTheRecordedOne()
    {
        Screening newer = ScreeningText.Read(Yaml.Replace("\"1.0.0\"", "\"1.1.0\"").Replace("{ occasions: { at-least: 2 } }", "{ occasions: { at-least: 900 } }"));

        ScreeningSet.Of(SmallScreening.Screening, newer).Replay(Record, ScreeningSet.Pack).Verdict.Should().Be(ReplayVerdict.Same);
    }

    [Fact]
    public void Replay_OtherPack_GivesTheSameResult()
    {
        Differences(Yaml, pack: new string('b', 64)).Should().Equal($"Pack: {ScreeningSet.Pack} -> {new string('b', 64)}");
        Verdict(Yaml, pack: new string('b', 64)).Should().Be(ReplayVerdict.SameResult);
    }

    [Fact]
    public void Replay_WordsCorrected_GivesTheSameResult()
    {
        string corrected = Yaml.Replace("title: \"Test\"", "title: \"Another\"\nrevision: 2");

        Differences(corrected).Should().Equal("Wording: 1 -> 2");
        Verdict(corrected).Should().Be(ReplayVerdict.SameResult);
    }

    [Fact]
    public void Replay_WordsChangedWithoutANewRevision_IsTold()
    {
        string changed = Yaml.Replace("title: \"Test\"", "title: \"Another\"");

        Differences(changed).Should().Equal($"Wording: {Record.Fingerprints.Whole} -> {ScreeningText.Read(changed).Fingerprints.Whole}");
    }

    [Theory]
    [InlineData("when: { behaviours: following }", "when: { behaviours: repeated-phone-calls }", "Urgency: urgent -> soon", "Outcome: today -> soon", "Indicator: followed -> ")]
    [InlineData("{ occasions: { at-least: 2 } }", "{ occasions: { at-least: 800 } }", "Urgency: urgent -> information", "Outcome: today -> cannot-tell", "Indicator: conduct -> ")]
    public void Replay_OneRuleChanged_SaysSo(string written, string instead, params string[] expected)
    {
        string changed = Yaml.Replace(written, instead);

        Differences(changed).Should().Contain(expected)
            .And.Contain($"Meaning: {Record.Fingerprints.Meaning} -> {ScreeningText.Read(changed).Fingerprints.Meaning}");
        Verdict(changed).Should().Be(ReplayVerdict.Different);
    }

    [Fact]
    public void Replay_RuleChangedThatDoesNotMatterHere_SaysThatAlone()
    {
        string changed = Yaml.Replace("{ feared-violence: { at-least: 2 } }", "{ feared-violence: { at-least: 3 } }");

        Differences(changed).Should().Equal($"Meaning: {Record.Fingerprints.Meaning} -> {ScreeningText.Read(changed).Fingerprints.Meaning}");
        Verdict(changed).Should().Be(ReplayVerdict.Different);
    }

    [Theory]
    [InlineData("\"count\":731", "\"count\":732")]
    [InlineData("\"chosen\":[\"no\"]", "\"chosen\":[\"yes\"]")]
    [InlineData("\"state\":\"skipped\"", "\"state\":\"unsure\"")]
    [InlineData("\"nation\":\"wales\"", "\"nation\":\"england\"")]
    [InlineData("T22:59", "T21:59")]
    public void Replay_OneAnswerChanged_SaysSo(string written, string instead)
    {
        ScreeningRecord changed = ScreeningRecord.FromJson(Record.ToJson().Replace(written, instead, StringComparison.Ordinal));

        ReplayResult replay = ScreeningSet.Of(SmallScreening.Screening).Replay(changed, ScreeningSet.Pack);

        changed.IsIntact.Should().BeFalse();
        replay.Differences[0].Kind.Should().Be(ReplayDifferenceKind.Record);
        replay.Verdict.Should().Be(ReplayVerdict.Different);
    }

    [Fact]
    public void Replay_AnswerChangedThatDecides_SaysWhatElseComesOut()
    {
        ScreeningRecord changed = ScreeningRecord.FromJson(Record.ToJson().Replace("\"chosen\":[\"no\"]", "\"chosen\":[\"yes\"]", StringComparison.Ordinal));

        ReplayResult replay = ScreeningSet.Of(SmallScreening.Screening).Replay(changed, ScreeningSet.Pack);

        Lines(replay)[1..].Should().Equal("Urgency: urgent -> immediate", "PossibleUrgency: urgent -> immediate", "Outcome: today -> emergency", "PossibleOutcome: today -> emergency");
    }

    [Fact]
    public void Replay_NoSuchScreeningOrVersion_CannotBeReplayed()
    {
        Differences(Yaml.Replace("id: test\n", "id: other\n")).Should().Equal("ScreeningMissing: test -> ");
        Differences(Yaml.Replace("\"1.0.0\"", "\"1.1.0\"")).Should().Equal("VersionMissing: 1.0.0 -> ");
        Verdict(Yaml.Replace("\"1.0.0\"", "\"1.1.0\"")).Should().Be(ReplayVerdict.NotReplayable);
    }

    [Theory]
    [InlineData("most: 1000", "most: 730", "occasions")]
    [InlineData("{ id: other, text", "{ id: others, text", "behaviours")]
    [InlineData("id: unwanted\n    type: yes-no", "id: unwanted\n    type: count", "unwanted")]
    public void Replay_AnswersThatNoLongerFit_AreNamedAndNothingIsWorkedOut(string written, string instead, string question)
    {
        string changed = Yaml.Replace(written, instead);
        if (question == "unwanted")
        {
            changed = changed.Replace("more-concern: yes\n  - id: occasions", "more-concern: more\n  - id: occasions").Replace("{ unwanted: [yes, unsure] }", "{ unwanted: { at-least: 1 } }");
        }

        ReplayResult replay = ScreeningSet.Of(ScreeningText.Read(changed)).Replay(Record, ScreeningSet.Pack);

        Lines(replay)[1..].Should().Equal($"Answer: {question} -> ");
        replay.Result.Should().BeNull();
        replay.Verdict.Should().Be(ReplayVerdict.NotReplayable);
    }

    private static ReplayVerdict Verdict(string yaml, string? pack = null) => ScreeningSet.Of(ScreeningText.Read(yaml)).Replay(Record, pack ?? ScreeningSet.Pack).Verdict;

    private static string[] Differences(string yaml, string? pack = null) => Lines(ScreeningSet.Of(ScreeningText.Read(yaml)).Replay(Record, pack ?? ScreeningSet.Pack));

    private static string[] Lines(ReplayResult replay) => [.. replay.Differences.Select(difference => $"{difference.Kind}: {difference.Recorded} -> {difference.Replayed}")];
}
