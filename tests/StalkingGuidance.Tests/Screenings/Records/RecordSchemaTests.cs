using System.Text.Json;
using Json.Schema;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Cases;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Screenings.Records;

/// <summary>The written schema, held against records by another implementation than the library's.</summary>
public class RecordSchemaTests
{
    private static readonly JsonSchema Schema = Json.Schema.JsonSchema.FromText(ScreeningRecord.JsonSchema);

    [Fact]
    public void JsonSchema_EveryWorkedCase_Fits()
    {
        int count = 0;
        foreach (Screening screening in ContentPack.Default.Screenings)
        {
            foreach (ScreeningCase worked in ContentPack.Default.Screenings.CasesOf(screening))
            {
                Fits(ContentPack.Default.Record(screening.Evaluate(worked.AnswersTo(screening)), default).ToJson()).Should().BeTrue("{0} {1}", screening, worked.Id);
                count++;
            }
        }

        count.Should().BeGreaterThan(100);
        Fits(ScreeningRecordTests.Record().ToJson()).Should().BeTrue();
    }

    [Theory]
    [InlineData("\"format\":1", "\"format\":2")]
    [InlineData("\"revision\":1", "\"planted\":731,\"revision\":1")]
    [InlineData("\"revision\":1", "\"revision\":0")]
    [InlineData("\"revision\":1", "\"revision\":\"1\"")]
    [InlineData("\"nation\":\"wales\",", "")]
    [InlineData("\"nation\":\"wales\"", "\"nation\":\"planted\"")]
    [InlineData("\"version\":\"1.0.0\"", "\"version\":\"01.0.0\"")]
    [InlineData("\"screening\":\"test\"", "\"screening\":\"Planted\"")]
    [InlineData("\"meaning\":\"", "\"meaning\":\"planted")]
    [InlineData("T22:59:58.1230000Z", "T22:59:58.123Z")]
    [InlineData("\"state\":\"given\",\"count\":731", "\"state\":\"planted\",\"count\":731")]
    [InlineData("\"state\":\"given\",\"count\":731", "\"state\":\"missing\"")]
    [InlineData("\"state\":\"given\",\"count\":731", "\"state\":\"given\"")]
    [InlineData("\"state\":\"given\",\"count\":731", "\"state\":\"unsure\",\"count\":731")]
    [InlineData("\"state\":\"given\",\"count\":731", "\"state\":\"given\",\"chosen\":[],\"count\":731")]
    [InlineData("\"state\":\"given\",\"count\":731", "\"state\":\"given\",\"count\":-731")]
    [InlineData("[\"following\",\"other\"]", "[\"following\",\"following\"]")]
    [InlineData("[\"following\",\"other\"]", "[\"following\",null]")]
    [InlineData("\"answers\":[", "\"answers\":[null,")]
    [InlineData("\"urgency\":\"urgent\"", "\"urgency\":\"planted\"")]
    [InlineData("\"seal\":\"", "\"seal\":\"x")]
    public void JsonSchema_WhatTheReaderRefuses_DoesNotFit(string written, string instead)
    {
        string json = ScreeningRecordTests.Record().ToJson();
        string changed = json.Replace(written, instead, StringComparison.Ordinal);
        changed.Should().NotBe(json);

        Action reading = () => ScreeningRecord.FromJson(changed);

        reading.Should().Throw<ScreeningRecordException>();
        Fits(changed).Should().BeFalse();
    }

    [Fact]
    public void JsonSchema_Order_IsThatOfTheRecord()
    {
        // The seal is described by it.
        using JsonDocument schema = JsonDocument.Parse(ScreeningRecord.JsonSchema);
        using JsonDocument record = JsonDocument.Parse(ScreeningRecordTests.Record().ToJson());
        JsonElement result = schema.RootElement.GetProperty("$defs").GetProperty("result");

        Names(schema.RootElement.GetProperty("properties")).Should().Equal(Names(record.RootElement));
        Names(result.GetProperty("properties")).Should().Equal(Names(record.RootElement.GetProperty("result")));
    }

    private static bool Fits(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Schema.Evaluate(document.RootElement).IsValid;
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
