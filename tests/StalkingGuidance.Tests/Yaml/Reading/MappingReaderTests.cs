using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Tests.Yaml.Reading;

// Longer than most: a test or two for each thing that a reader can ask, side by side as the vocabulary is.
public class MappingReaderTests
{
    private static readonly Choices Sizes = new("small", "large");

    private enum Size
    {
        Small = 1,
        Large = 2,
    }

    [Fact]
    public void Text_Values_AreAsWritten()
    {
        Read("a: no\nb: 0010\nc: '1.10'\n", reader => new[] { reader.Text("a", ""), reader.Text("b", ""), reader.Text("c", "") })
            .Should().Equal("no", "0010", "1.10");
    }

    [Fact]
    public void Text_Missing_EmptyAndTold()
    {
        Faults("b: 1\n", reader => reader.Text("name", "What it is called.")).Should().Equal(
            "file(1,1): error SG0101: The key 'name' is missing. What it is called.",
            "file(1,1): error SG0102: The key 'b' is not known here. Allowed: name.");
    }

    [Fact]
    public void Text_Misspelt_IsOneFaultAndNotTwo()
    {
        Faults("nmae: 1\n", reader => reader.Text("name", "What it is called.")).Should().Equal(
            "file(1,1): error SG0102: The key 'nmae' is not known here. Did you mean 'name'? Allowed: name.");
    }

    [Theory]
    [InlineData("a:", "file(1,3)")]
    [InlineData("a: ''", "file(1,4)")]
    [InlineData("a: ~", "file(1,4)")]
    [InlineData("a: null", "file(1,4)")]
    [InlineData("a: \"  \"", "file(1,4)")]
    public void Text_Nothing_IsToldAtTheValue(string yaml, string place)
    {
        Faults(yaml, reader => reader.Text("a", "What it is.")).Should().Equal($"{place}: error SG0104: 'a' is empty. What it is.");
        Faults(yaml, reader => reader.OptionalText("a", "What it is.")).Should().Equal($"{place}: error SG0104: 'a' is empty. Fill it, or leave the key out.");
    }

    [Fact]
    public void Text_QuotedNull_IsAText()
    {
        Read("a: \"null\"\n", reader => reader.Text("a", "")).Should().Be("null");
    }

    [Theory]
    [InlineData("a: [x]", "file(1,4): error SG0103: Expected a single value, and a list stands here. Write one text. One that begins with a bracket or brace goes in double quotes.")]
    [InlineData("a: {contact:x}", "file(1,4): error SG0103: Expected a single value, and a mapping stands here. Write one text. One that begins with a bracket or brace goes in double quotes.")]
    public void Text_OtherShape_IsTold(string yaml, string line)
    {
        Faults(yaml, reader => reader.Text("a", "")).Should().Equal(line);
    }

    [Fact]
    public void Quoted_WithoutQuotes_IsToldAndReadAllTheSame()
    {
        Faults("a: 0808\n", reader => reader.Quoted("a", "phone number", "").Should().Be("0808")).Should().Equal(
            "file(1,4): error SG0111: 'a' 0808 must stand in quotes. Write \"0808\".");
    }

    [Theory]
    [InlineData("national-stalking-helpline", true)]
    [InlineData("a1", true)]
    [InlineData("A", false)]
    [InlineData("1a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("a_b", false)]
    [InlineData("á", false)]
    [InlineData("a.b", false)]
    public void LocalId_WellFormed_OnlyKebabCase(string id, bool wellFormed)
    {
        string[] expected = wellFormed ? [] : [$"file(1,4): error SG0105: '{id}' is no id. Write words in lower case joined by '-', such as 'national-stalking-helpline'."];

        Faults($"a: {id}\n", reader => reader.LocalId("a", "").Should().Be(wellFormed ? id : "")).Should().Equal(expected);
    }

    [Theory]
    [InlineData("2026-11-23", true)]
    [InlineData("2028-02-29", true)]
    [InlineData("2027-02-29", false)]
    [InlineData("2026-13-01", false)]
    [InlineData("2026-11", false)]
    [InlineData("26-11-23", false)]
    [InlineData("2026-1-1", false)]
    [InlineData("1899-12-31", false)]
    [InlineData("２０２６-11-23", false)]
    public void Date_Forms_OnlyIso(string date, bool good)
    {
        string[] expected = good ? [] : [$"file(1,4): error SG0107: '{date}' is no date. Write year-month-day, as \"2026-11-23\"."];

        Faults($"a: \"{date}\"\n", reader => reader.Date("a", "")).Should().Equal(expected);
    }

    [Theory]
    [InlineData("00:00", 0)]
    [InlineData("09:30", 570)]
    [InlineData("24:00", 1440)]
    [InlineData("24:01", null)]
    [InlineData("9:30", null)]
    [InlineData("09:60", null)]
    [InlineData("9.30am", null)]
    public void TimeOfDay_Forms_MinutesAfterMidnight(string time, int? minutes)
    {
        string[] expected = minutes is not null ? [] : [$"file(1,4): error SG0108: '{time}' is no time of day. Write two digits each on the 24-hour clock, as \"09:30\"."];

        Faults($"a: \"{time}\"\n", reader => reader.TimeOfDay("a", "").Should().Be(minutes)).Should().Equal(expected);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    [InlineData("true", null)]
    [InlineData("Yes", null)]
    [InlineData("\"yes\"", null)]
    public void YesNo_Forms_OnlyTheTwoWords(string written, bool? value)
    {
        string[] expected = value is not null ? [] : [$"file(1,4): error SG0109: '{written.Trim('"')}' is not yes or no. Write yes or no, without quotes."];

        Faults($"a: {written}\n", reader => reader.YesNo("a", "").Should().Be(value)).Should().Equal(expected);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("120", 120)]
    [InlineData("121", null)]
    [InlineData("-1", null)]
    [InlineData("1.0", null)]
    [InlineData("99999999999999999999", null)]
    public void WholeNumber_Forms_DigitsWithinTheRange(string written, int? value)
    {
        string[] expected = value is not null ? [] : [$"file(1,4): error SG0110: '{written}' is no whole number from 0 to 120."];

        Faults($"a: {written}\n", reader => reader.WholeNumber("a", 0, 120, "").Should().Be(value)).Should().Equal(expected);
    }

    [Fact]
    public void Choice_UnknownWord_NamesTheNearestAndAll()
    {
        Faults("a: smal\n", reader => reader.Choice("a", Sizes, "").Should().Be(0)).Should().Equal(
            "file(1,4): error SG0106: 'smal' is not allowed here. Did you mean 'small'? Allowed: small, large.");
    }

    [Fact]
    public void ChoiceList_WordsTwiceAndUnknown_AreToldWhereTheyStand()
    {
        Faults("a: [small, large, small, huge]\n", reader => reader.ChoiceList<Size>("a", Sizes, "").Should().Equal(Size.Small, Size.Large, Size.Small)).Should().Equal(
            "file(1,19): error SG0113: 'small' stands twice in this list. Delete the second.",
            "file(1,26): error SG0106: 'huge' is not allowed here. Allowed: small, large.");
    }

    [Fact]
    public void List_ItemsOfOtherShapes_AreToldAndLeftOut()
    {
        Faults("a:\n  - id: x\n  - y\n  -\n", reader => reader.List("a", "", item => item.LocalId("id", "")).Should().Equal("x")).Should().Equal(
            "file(3,5): error SG0103: Expected a mapping, and a single value stands here. Write lines of 'key: value'; below a key they are indented by two spaces more than it.",
            "file(4,4): error SG0103: Expected a mapping, and nothing stands here. Write lines of 'key: value'; below a key they are indented by two spaces more than it.");
    }

    [Theory]
    [InlineData("a: []\n", true, "file(1,4): error SG0112: The list 'a' is empty. Name at least one.")]
    [InlineData("a: []\n", false, "file(1,4): error SG0112: The list 'a' is empty. Fill it, or leave the key out.")]
    [InlineData("a: x\n", true, "file(1,4): error SG0103: Expected a list, and a single value stands here. Write each item on a line of its own after '- ', or all of them in square brackets.")]
    [InlineData("a: [x, ~]\n", true, "file(1,8): error SG0104: The item is empty. Fill it, or delete it.")]
    [InlineData("a: [x, [y]]\n", true, "file(1,8): error SG0103: Expected a single value, and a list stands here. Write one text. One that begins with a bracket or brace goes in double quotes.")]
    public void Texts_BrokenLists_AreTold(string yaml, bool required, string line)
    {
        Faults(yaml, reader => reader.Texts("a", "", required)).Should().Equal(line);
    }

    [Fact]
    public void Texts_NobodyAsksFor_GiveTheirPlaceAndKey()
    {
        ReadingContext context = new(checks: true, new DiagnosticList());
        MappingReader.Read(Parsed.From("id: x\nname: N\nsteps: [One, Two]\n").Root!, "things.x", context, reader =>
        {
            reader.LocalId("id", "");
            reader.Prose("name", "");
            return reader.ProseList("steps", "");
        });

        context.Texts.Should().Equal(
            new FoundText("things.x.name", "N", new SourcePosition("file", 2, 7)),
            new FoundText("things.x.steps.1", "One", new SourcePosition("file", 3, 9)),
            new FoundText("things.x.steps.2", "Two", new SourcePosition("file", 3, 14)));
    }

    [Fact]
    public void References_UnknownIds_AreToldOnceEverythingWasRead()
    {
        DiagnosticList diagnostics = new();
        ReadingContext context = new(checks: true, diagnostics);
        MappingReader.Read(Parsed.From("id: first\nsee: [frist, other, first]\n").Root!, "", context, reader =>
        {
            reader.Id("id", "thing", "");
            return reader.References("see", "thing", "");
        });
        context.CheckReferences(["thing"]);

        Lines(diagnostics).Should().Equal(
            "file(2,7): error SG0115: There is no thing 'frist'. Did you mean 'first'?",
            "file(2,14): error SG0115: There is no thing 'other'. Known: first.");
    }

    [Fact]
    public void References_IdsOfAKindThatCouldNotBeRead_AreNotBlamed()
    {
        DiagnosticList diagnostics = new();
        ReadingContext context = new(checks: true, diagnostics);
        MappingReader.Read(Parsed.From("id: First\nsee: [first]\n").Root!, "", context, reader =>
        {
            reader.Id("id", "thing", "");
            return reader.References("see", "thing", "");
        });
        context.CheckReferences(["thing"]);

        Lines(diagnostics).Should().ContainSingle().Which.Should().Contain("SG0105");
    }

    [Fact]
    public void References_ThousandsUnknown_AreCountedAndTheFirstHundredKeptInOrder()
    {
        DiagnosticList diagnostics = new();
        ReadingContext context = new(checks: true, diagnostics);
        context.Declare("thing", "known", new SourcePosition("a", 1, 1));
        for (int line = 20_000; line > 0; line--)
        {
            context.Refer("thing", "unknown", new SourcePosition("b", line, 1));
        }

        context.CheckReferences(["thing"]);

        diagnostics.TotalCount.Should().Be(20_000);
        diagnostics.ToOrdered().Select(diagnostic => diagnostic.Position.Line).Should().Equal(Enumerable.Range(1, 100));
    }

    [Fact]
    public void Read_ThousandsOfUnknownKeys_AreCountedAndTheFirstHundredKept()
    {
        DiagnosticList diagnostics = new();
        YamlNode root = Parsed.From(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"key{i}: x\n"))).Root!;

        MappingReader.Read(root, "", new ReadingContext(checks: true, diagnostics), reader => reader.OptionalText("key", ""));

        diagnostics.TotalCount.Should().Be(20_000);
        diagnostics.ToOrdered()[99].ToString().Should().Be("file(100,1): error SG0102: The key 'key99' is not known here. Allowed: key.");
    }

    [Fact]
    public void FreeEntries_OtherShape_IsTold()
    {
        Faults("a: [x]\n", reader => reader.FreeEntries("a", "", "").Should().BeEmpty()).Should().ContainSingle().Which.Should().StartWith(
            "file(1,4): error SG0103: Expected a mapping, and a list stands here.");
    }

    [Fact]
    public void Read_NoMapping_IsToldAndGivesNothing()
    {
        DiagnosticList diagnostics = new();

        MappingReader.Read(Parsed.From("- x\n").Root!, "", new ReadingContext(checks: true, diagnostics), reader => reader.Text("a", "")).Should().BeNull();

        Lines(diagnostics).Should().ContainSingle().Which.Should().StartWith("file(1,1): error SG0103: Expected a mapping, and a list stands here.");
    }

    [Fact]
    public void Describe_Reader_TellsItsKeysInOrder()
    {
        ImmutableArray<VocabularyKey> keys = MappingReader.Describe(reader =>
        {
            reader.Text("name", "A name.");
            reader.Choice("size", Sizes, "A size.", required: false);
            reader.List("parts", "Parts.", part => part.Mapping("inner", "More.", inner => inner.YesNo("sure", "Sure?")));
            reader.Node("hours", "word, or list", "Hours.", inner: span => span.TimeOfDay("opens", "First minute."));
        });

        keys.Select(key => $"{key.Key}|{key.Type}|{key.Required}|{key.Summary}|{string.Join(' ', key.Allowed)}").Should().Equal(
            "name|text|True|A name.|", "size|word|False|A size.|small large", "parts|list of mappings|True|Parts.|", "hours|word, or list|True|Hours.|");
        keys[2].Keys[0].Keys[0].Should().BeEquivalentTo(new { Key = "sure", Type = "yes or no", Required = false });
        keys[3].Keys.Should().ContainSingle().Which.Key.Should().Be("opens");
    }

    private static T? Read<T>(string yaml, Func<MappingReader, T> read)
    {
        DiagnosticList diagnostics = new();
        T? value = MappingReader.Read(Parsed.From(yaml).Root!, "", new ReadingContext(checks: true, diagnostics), read);
        Lines(diagnostics).Should().BeEmpty();
        return value;
    }

    private static string[] Faults(string yaml, Func<MappingReader, object?> read)
    {
        DiagnosticList diagnostics = new();
        MappingReader.Read(Parsed.From(yaml).Root!, "", new ReadingContext(checks: true, diagnostics), read);
        return Lines(diagnostics);
    }

    private static string[] Lines(DiagnosticList diagnostics) => [.. diagnostics.ToOrdered().Select(diagnostic => diagnostic.ToString())];
}
