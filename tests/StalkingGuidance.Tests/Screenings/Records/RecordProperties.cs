using System.Text;
using CsCheck;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings.Records;

/// <summary>What holds of any record of any screening.</summary>
public class RecordProperties
{
    private static readonly Gen<int> Seeds = Gen.Int[0, 1_000_000];

    [Fact]
    public void Replay_AnyAnswers_AreTheSameAfterJson()
    {
        Seeds.Sample(
            seed =>
            {
                if (RandomScreening.Of(seed) is not var (screening, random))
                {
                    return;
                }

                Nation? nation = RandomScreening.AnyNation(random);
                Answers answers = RandomScreening.ToAnswers(screening, RandomScreening.Answer(screening, random, random.NextDouble()), nation);
                DateTimeOffset at = new(random.NextInt64(DateTimeOffset.MaxValue.Ticks / 2), TimeSpan.FromMinutes(random.Next(0, 60)));
                string json = ScreeningRecord.Create(screening.Evaluate(answers), at, ScreeningSet.Pack).ToJson();

                ScreeningRecord read = ScreeningRecord.FromJson(json);
                ReplayResult replay = ScreeningSet.Of(screening).Replay(read, ScreeningSet.Pack);

                read.ToJson().Should().Be(json);
                replay.Verdict.Should().Be(ReplayVerdict.Same);
                replay.Result!.NextQuestion.Should().Be(screening.Evaluate(answers).NextQuestion);
                screening.Questions.Should().OnlyContain(question => replay.Result.Answers[question.Id] == answers[question.Id]);
            },
            iter: 300);
    }

    [Fact]
    public void FromJson_EachBitTurned_IsRefusedOrReported()
    {
        byte[] json = Encoding.UTF8.GetBytes(ScreeningRecordTests.Record().ToJson());
        for (int at = 0; at < json.Length; at++)
        {
            for (int bit = 0; bit < 8; bit++)
            {
                json[at] ^= (byte)(1 << bit);
                RequireTold(json, at);
                json[at] ^= (byte)(1 << bit);
            }
        }
    }

    [Fact]
    public void FromJson_AnyByteInPlaceOfAnother_IsRefusedOrReported()
    {
        byte[] record = Encoding.UTF8.GetBytes(ScreeningRecordTests.Record().ToJson());

        Gen.Select(Gen.Int[0, record.Length - 1], Gen.Byte).Where((at, value) => record[at] != value).Sample(
            (at, value) =>
            {
                byte[] json = [.. record];
                json[at] = value;
                RequireTold(json, at);
            },
            iter: 5000);
    }

    [Fact]
    public void FromJson_CutOff_IsRefused()
    {
        byte[] record = Encoding.UTF8.GetBytes(ScreeningRecordTests.Record().ToJson());
        for (int length = 0; length < record.Length; length++)
        {
            Action reading = () => ScreeningRecord.FromJson(record.AsSpan(0, length));
            reading.Should().Throw<ScreeningRecordException>();
        }
    }

    private static void RequireTold(byte[] json, int at)
    {
        try
        {
            ReplayResult replay = ScreeningSet.Of(SmallScreening.Screening).Replay(ScreeningRecord.FromJson(json), ScreeningSet.Pack);
            bool told = replay.Verdict >= ReplayVerdict.Different && replay.Differences[0].Kind == ReplayDifferenceKind.Record;
            told.Should().BeTrue("byte {0} differs", at);
        }
        catch (ScreeningRecordException)
        {
            // Refused.
        }
    }
}
