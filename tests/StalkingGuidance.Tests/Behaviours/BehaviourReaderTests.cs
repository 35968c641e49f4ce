using System.Collections.Immutable;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Law;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Tests.Behaviours;

public class BehaviourReaderTests
{
    private const string Category = """
        id: unwanted-contact
        name: "Unwanted contact"
        order: 1
        description: "Messages that keep coming."
        verification: { checked: "2026-11-23", review-by: "2026-11-23", confidence: confirmed, sources: [a-source] }
        behaviours:
          - id: silent-calls
            name: "Silent calls"
            description: "They call and say nothing."
            examples: ["the phone rings at night", "nobody speaks"]
            looks-harmless: "One call can be a mistake."
            record: ["the date", "the time"]
            mode: both
            law:
              scotland: [contacting]
            risk-flag: fixation
            topics: [keep-a-record]
            also-said: ["he keeps calling me"]
            verification: { checked: "2026-11-23", review-by: "2026-11-23", confidence: confirmed, sources: [a-source] }
        """;

    private readonly InlineYaml yaml = new();
    private readonly BehaviourReader reader = new();

    [Fact]
    public void Read_WholeCategory_HasNoFaults()
    {
        BehaviourCategory category = Read(Category)!;

        yaml.Faults.Should().BeEmpty();
        category.Behaviours.Single().Acts.Scotland.Should().Equal(ActIds.Contacting);
        category.Behaviours.Single().Acts.EnglandAndWales.Should().BeEmpty();
    }

    [Fact]
    public void Read_BehaviourWithoutLaw_HasNoFaultAndNoActs()
    {
        BehaviourCategory category = Read(Category.Replace("    law:\n      scotland: [contacting]\n", "", StringComparison.Ordinal))!;

        yaml.Faults.Should().BeEmpty();
        category.Behaviours.Single().Acts.Scotland.Should().BeEmpty();
    }

    [Fact]
    public void Read_FileNamedOtherwise_IsAFault()
    {
        Read(Category, "content/behaviours/contact.yaml");

        yaml.Faults.Should().Equal(
            "content/behaviours/contact.yaml(1,5): error SG1001: The id 'unwanted-contact' is not the file's name 'contact'. Make them the same, so that an editor finds the file by the id.");
    }

    [Fact]
    public void Read_TwoCategoriesWithOneOrder_IsAFaultThatNamesTheFirst()
    {
        Read(Category);
        Read(
            Category.Replace("id: unwanted-contact", "id: watching", StringComparison.Ordinal).Replace("id: silent-calls", "id: spying", StringComparison.Ordinal),
            "content/behaviours/watching.yaml");

        yaml.Faults.Should().Equal(
            "content/behaviours/watching.yaml(3,8): error SG1002: The place 1 is taken by content/behaviours/unwanted-contact.yaml(3,8). Choose another number.");
    }

    [Fact]
    public void Read_OneExample_IsAFault()
    {
        Read(Category.Replace("[\"the phone rings at night\", \"nobody speaks\"]", "[\"nobody speaks\"]", StringComparison.Ordinal));

        yaml.Faults.Should().Equal("content/behaviours/unwanted-contact.yaml(10,15): error SG1003: 'examples' has 1 item. Add one to three more.");
    }

    [Fact]
    public void Read_FiveThingsToRecord_IsAFault()
    {
        Read(Category.Replace("[\"the date\", \"the time\"]", "[\"a\", \"b\", \"c\", \"d\", \"e\"]", StringComparison.Ordinal));

        yaml.Faults.Should().Equal("content/behaviours/unwanted-contact.yaml(12,13): error SG1003: 'record' has 5 items. Keep the four that help most.");
    }

    [Fact]
    public void Read_EmptyRecord_IsReportedOnce()
    {
        Read(Category.Replace("[\"the date\", \"the time\"]", "[]", StringComparison.Ordinal));

        yaml.Faults.Should().Equal("content/behaviours/unwanted-contact.yaml(12,13): error SG0112: The list 'record' is empty. Name at least one.");
    }

    [Fact]
    public void Read_UnknownAct_NamesTheNearest()
    {
        Read(Category.Replace("[contacting]", "[contactng]", StringComparison.Ordinal));

        yaml.Faults.Should().ContainSingle().Which.Should()
            .StartWith("content/behaviours/unwanted-contact.yaml(15,18): error SG0106: 'contactng' is not allowed here. Did you mean 'contacting'?");
    }

    [Fact]
    public void Read_ActTwice_IsAFault()
    {
        Read(Category.Replace("[contacting]", "[contacting, contacting]", StringComparison.Ordinal));

        yaml.Faults.Should().Equal("content/behaviours/unwanted-contact.yaml(15,30): error SG0113: 'contacting' stands twice in this list. Delete the second.");
    }

    [Fact]
    public void Read_References_AreNoted()
    {
        Read(Category);

        yaml.Context.References.Select(reference => (reference.Kind, reference.Id)).Should().Equal(
            ("source", "a-source"), ("risk-flag", "fixation"), ("topic", "keep-a-record"), ("source", "a-source"));
    }

    [Fact]
    public void Describe_Law_ListsActsAsAllowed()
    {
        ImmutableArray<VocabularyKey> keys = MappingReader.Describe(described => reader.Read(described));

        VocabularyKey law = keys.Single(key => key.Key == "behaviours").Keys.Single(key => key.Key == "law");
        law.Required.Should().BeFalse();
        law.Keys.Select(key => key.Key).Should().Equal("england-wales", "scotland", "northern-ireland");
        law.Keys.Should().OnlyContain(key => key.Allowed.SequenceEqual(ActIds.All.Select(act => act.Value)));
    }

    private BehaviourCategory? Read(string text, string file = "content/behaviours/unwanted-contact.yaml") => yaml.Read(text, file, reader.Read);
}
