using System.Text.RegularExpressions;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Screenings.Support;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Screenings.Records;

public partial class ScreeningRecordTests
{
    private const string NotTheShape = "The text is no screening record: it is not well-formed JSON, or a member is unknown, missing, there twice or of another type, at line 1, byte *.";

    private static readonly DateTimeOffset At = new(2026, 12, 24, 23, 59, 58, 123, TimeSpan.FromHours(1));

    private static readonly Screening Check = SmallScreening.Screening;

    [Fact]
    public void Create_EveryState_IsKept()
    {
        ScreeningRecord record = Record();

        record.Screening.Should().Be(Check.Id);
        record.Version.Should().Be(Check.Version);
        record.Revision.Should().Be(1);
        record.Fingerprints.Should().Be(Check.Fingerprints);
        record.PackFingerprint.Should().Be(ScreeningSet.Pack);
        record.Nation.Should().Be(Nation.Wales);
        record.At.Should().BeExactly(At.ToUniversalTime());
        record.IsIntact.Should().BeTrue();
        record.Answers.Select(answer => (answer.Question, answer.State, string.Join(" ", answer.Chosen), answer.Count)).Should().Equal(
            ("unwanted", AnswerState.Given, "yes", null),
            ("occasions", AnswerState.Given, "", 731),
            ("behaviours", AnswerState.Given, "following other", null),
            ("distress", AnswerState.Given, "serious", null),
            ("changed-life", AnswerState.Unsure, "", null),
            ("feared-violence", AnswerState.Skipped, "", null),
            ("danger", AnswerState.Given, "no", null));
    }

    [Fact]
    public void ToJson_OfARecord_IsAsApproved()
    {
        Approved.Matches(Hash().Replace(Record().ToJson(), "(SHA-256)"), "ScreeningRecord");
    }

    [Fact]
    public void FromJson_WhatToJsonWrote_IsTheSame()
    {
        string json = Record().ToJson();

        ScreeningRecord read = ScreeningRecord.FromJson(json);

        read.ToJson().Should().Be(json);
        read.IsIntact.Should().BeTrue();
    }

    [Fact]
    public void FromJson_OtherOrderAndWhiteSpace_IsTheSame()
    {
        // As a database keeps it that reads the JSON before it stores it.
        System.Text.Json.Nodes.JsonObject json = System.Text.Json.Nodes.JsonNode.Parse(Record().ToJson())!.AsObject();
        System.Text.Json.Nodes.JsonObject turned = new(json.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

        ScreeningRecord read = ScreeningRecord.FromJson(turned.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true }));

        read.IsIntact.Should().BeTrue();
        read.ToJson().Should().Be(Record().ToJson());
    }

    [Theory]
    [InlineData("\"format\":1", "\"format\":2", "The record has format 2; this library reads up to 1. Update it.")]
    [InlineData("\"format\":1", "\"format\":0", "The text is no screening record: 'format' is no format that was ever written.")]
    [InlineData("\"format\":1", "\"format\":\"1\"", NotTheShape)]
    [InlineData("\"revision\":1", "\"revision\":1,\"revision\":1", NotTheShape)]
    [InlineData("\"revision\":1", "\"planted\":731,\"revision\":1", NotTheShape)]
    [InlineData("\"revision\":1", "\"revision\":0", "The text is no screening record: 'revision' is less than 1.")]
    [InlineData("\"nation\":\"wales\",", "", NotTheShape)]
    [InlineData("\"nation\":\"wales\"", "\"nation\":\"planted\"", "The text is no screening record: 'nation' is none of: england, wales, scotland, northern-ireland.")]
    [InlineData("\"version\":\"1.0.0\"", "\"version\":\"planted\"", "The text is no screening record: 'version' is no version.")]
    [InlineData("\"screening\":\"test\"", "\"screening\":\"Planted\"", "The text is no screening record: 'screening' is no id.")]
    [InlineData("\"meaning\":\"", "\"meaning\":\"planted", "The text is no screening record: 'meaning' is not 64 lower-case hexadecimal digits.")]
    [InlineData("T22:59:58.1230000Z", "T22:59:58.123Z", "The text is no screening record: 'at' is no time such as 2026-11-24T09:30:00.0000000Z.")]
    [InlineData("\"state\":\"given\",\"count\":731", "\"state\":\"planted\",\"count\":731", "The text is no screening record: 'state' is none of: missing, skipped, unsure, given.")]
    [InlineData("\"state\":\"given\",\"count\":731", "\"state\":\"missing\"", "The text is no screening record: 'state' is missing, and then the answer is left out.")]
    [InlineData("\"state\":\"given\",\"count\":731", "\"state\":\"given\"", "The text is no screening record: 'answers' has an answer without one value, or a value without an answer.")]
    [InlineData("\"state\":\"given\",\"count\":731", "\"state\":\"given\",\"chosen\":[],\"count\":731", "The text is no screening record: 'answers' has an answer without one value, or a value without an answer.")]
    [InlineData("\"state\":\"given\",\"count\":731", "\"state\":\"given\",\"count\":-731", "The text is no screening record: 'count' is less than 0.")]
    [InlineData("\"state\":\"given\",\"count\":731", "\"state\":\"given\",\"count\":\"731\"", NotTheShape)]
    [InlineData("[\"following\",\"other\"]", "[\"following\",\"following\"]", "The text is no screening record: 'chosen' has an item twice.")]
    [InlineData("[\"following\",\"other\"]", "[\"following\",null]", "The text is no screening record: 'chosen' is no id.")]
    [InlineData("\"question\":\"occasions\"", "\"question\":\"unwanted\"", "The text is no screening record: 'answers' answers a question twice.")]
    [InlineData("\"answers\":[", "\"answers\":[null,", "The text is no screening record: 'answers' has a null among its items.")]
    [InlineData("\"answers\":[", "\"answers\":null,\"x\":[", NotTheShape)]
    [InlineData("\"urgency\":\"urgent\"", "\"urgency\":\"planted\"", "The text is no screening record: 'urgency' is none of: information, soon, urgent, immediate.")]
    [InlineData("\"indication\":\"similar-to-what-the-law-calls-stalking\",\"p", "\"indication\":null,\"p", "The text is no screening record: 'possible-indication' and 'indication' are not both there, nor both null.")]
    [InlineData("\"seal\":\"", "\"seal\":null,\"x\":\"", NotTheShape)]
    [InlineData("{\"format\"", "[{\"format\"", NotTheShape)]
    public void FromJson_Fault_IsToldWithoutWhatStandsThere(string written, string instead, string expected)
    {
        string json = Record().ToJson();
        json.Should().Contain(written);

        Action reading = () => ScreeningRecord.FromJson(json.Replace(written, instead, StringComparison.Ordinal));

        ScreeningRecordException fault = reading.Should().Throw<ScreeningRecordException>().WithMessage(expected).Which;
        fault.Message.Should().NotContain("731").And.NotContain("planted");
        fault.InnerException.Should().BeNull();
        fault.NewerFormat.Should().Be(instead.EndsWith(":2", StringComparison.Ordinal) ? 2 : null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("731")]
    [InlineData("{}")]
    [InlineData("{\"format\":2,\"planted\":\"and more\"}")]
    [InlineData("{\"format\":99999999999}")]
    [InlineData("{\"format\":1,\"screening\":\"\\ud800\"}")]
    [InlineData("\ud800")]
    [InlineData("{\"answers\":[[[[[[[[[[[[]]]]]]]]]]]]}")]
    public void FromJson_NoRecord_IsRefused(string json)
    {
        Action reading = () => ScreeningRecord.FromJson(json);

        reading.Should().Throw<ScreeningRecordException>().Which.Message.Should().NotContain("731").And.NotContain("planted");
    }

    [Fact]
    public void Create_FingerprintThatIsNone_Throws()
    {
        Action creating = () => ScreeningRecord.Create(Check.Evaluate(Check.Answers()), At, "planted");

        creating.Should().Throw<ArgumentException>().WithMessage("A fingerprint is 64 lower-case hexadecimal digits. (Parameter 'packFingerprint')");
    }

    [Fact]
    public void Record_ResultOfAnotherPack_Throws()
    {
        Action recording = () => ContentPack.Default.Record(Check.Evaluate(Check.Answers()), At);

        recording.Should().Throw<ArgumentException>().WithMessage("test 1.0.0 is of another pack. (Parameter 'result')");
    }

    [Fact]
    public void Create_ScreeningWithoutIndication_KeepsNone()
    {
        Screening check = ContentPack.Default.Screenings[ScreeningIds.YoungPersonCheck];

        ScreeningRecord record = ContentPack.Default.Record(check.Evaluate(check.Answers()), At);

        record.Result.Indication.Should().BeNull();
        record.Answers.Should().BeEmpty();
        record.PackFingerprint.Should().Be(ContentPack.Default.Fingerprint);
        ScreeningRecord.FromJson(record.ToJson()).ToJson().Should().Be(record.ToJson());
    }

    internal static ScreeningRecord Record() => ScreeningRecord.Create(Check.Evaluate(Answered(Check)), At, ScreeningSet.Pack);

    internal static Answers Answered(Screening screening) => screening.Answers(Nation.Wales)
        .Yes("unwanted").Count("occasions", 731).ChooseAll("behaviours", "following", "other").Choose("distress", "serious")
        .Unsure("changed-life").Skip("feared-violence").No("danger");

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();
}
