using System.Diagnostics;
using System.Reflection;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Records;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings.Records;

/// <summary>Nothing that a person answered, nor what it came to, shows in a text or a debugger unless it is asked for.</summary>
public class HiddenAnswersTests
{
    // What was answered, in every form, and what came of it.
    private static readonly string[] Planted = ["731", "following", "serious", "wales", "Wales", "today", "urgent", "Urgent", "conduct", "twice", "similar"];

    public static TheoryData<Type> Types => new(
        typeof(ScreeningRecord), typeof(RecordedAnswer), typeof(RecordedResult), typeof(ReplayResult), typeof(ReplayDifference),
        typeof(RecordDocument), typeof(AnswerDocument), typeof(ResultDocument),
        typeof(Answers), typeof(GivenAnswer), typeof(ScreeningResult), typeof(ScreeningDecision), typeof(ScreeningReason), typeof(ScreeningNearMiss));

    [Theory]
    [MemberData(nameof(Types))]
    public void DebuggerDisplay_OfWhatHoldsAnswers_ShowsNothing(Type type)
    {
        type.GetCustomAttribute<DebuggerDisplayAttribute>()!.Value.Should().EndWith("not shown)").And.NotContain("{");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Properties_ThatArePublic_AreNotBrowsed(Type type)
    {
        // A debugger would list them beside the display. The screening itself tells nothing of a person.
        IEnumerable<string> browsed = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => type.IsPublic && property.PropertyType != typeof(Screening))
            .Where(property => property.GetIndexParameters().Length == 0 && property.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never)
            .Select(property => property.Name);

        browsed.Should().BeEmpty();
    }

    [Fact]
    public void ToString_PlantedAnswers_ShowNothing()
    {
        ScreeningRecord record = ScreeningRecordTests.Record();
        Screening changed = ScreeningText.Read(SmallScreening.Yaml.Replace("{ occasions: { at-least: 2 } }", "{ occasions: { at-least: 800 } }"));
        ReplayResult replay = ScreeningSet.Of(changed).Replay(record, ScreeningSet.Pack);
        RecordDocument document = RecordWriter.Write(record);

        object[] all = [record, record.Result, .. record.Answers, replay, .. replay.Differences, replay.Result!, document, document.Result, .. document.Answers];

        replay.Differences.Should().HaveCountGreaterThan(3);
        foreach (object one in all)
        {
            string text = one.ToString()!;
            text.Should().EndWith("not shown)");
            Planted.Should().NotContain(word => text.Contains(word));
        }
    }

    [Fact]
    public void ToString_OfAReplay_SaysWhatKindsDiffer()
    {
        Screening changed = ScreeningText.Read(SmallScreening.Yaml.Replace("most: 1000", "most: 730"));

        ScreeningSet.Of(changed).Replay(ScreeningRecordTests.Record(), ScreeningSet.Pack).ToString().Should().Be("NotReplayable: Meaning, Answer (values not shown)");
    }
}
