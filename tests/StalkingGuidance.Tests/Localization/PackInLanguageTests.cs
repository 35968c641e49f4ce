using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.References;
using StalkingGuidance.Topics;
using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Translations;

namespace StalkingGuidance.Tests.Localization;

public class PackInLanguageTests
{
    private static ContentPack Pack => ContentPack.Default;

    [Fact]
    public void Languages_OfTheShippedPack_AreNamedInThemselves()
    {
        ContentLanguage welsh = Pack.Languages.Single(language => language.Language == Language.Welsh);

        Pack.Languages[0].Language.Should().Be(Language.English);
        Pack.Languages[0].Name.Should().Be("English");
        Pack.Languages[0].DraftInWords.Should().BeNull();
        welsh.Name.Should().Be("Cymraeg");
        welsh.IsComplete.Should().BeTrue();
        welsh.DraftInWords.Should().StartWith("Drafft:");
    }

    [Fact]
    public void In_SameLanguage_IsTheSamePack()
    {
        Pack.In(Language.Parse("cy-GB")).Should().BeSameAs(Pack.In(Language.Welsh));
        Pack.In(Language.Welsh).In(Language.Parse("en")).Should().BeSameAs(Pack.In(Language.English));
        Pack.In(Language.Parse("fr")).Should().BeSameAs(Pack.In(Language.Parse("de")), "tags that nobody speaks must not fill the memory");
        Pack.In(Language.Welsh).Language.Should().Be(Language.Welsh);
        Pack.In(Language.Parse("fr")).Language.Should().Be(Language.English);
    }

    [Fact]
    public void In_Welsh_EveryTextAnswersInWelshAsADraft()
    {
        List<string> others = [];
        foreach (Statement statement in Pack.In(Language.Welsh).Statements())
        {
            LocalizedText text = statement.Text;
            bool isOwnName = text.Key == "contacts.live-fear-free.name";
            if (text.FellBack || text.IsOutOfDate || text.Language != Language.Welsh || text.Review != (isOwnName ? ReviewState.Original : ReviewState.Draft))
            {
                others.Add($"{text.Key} {text.Language} {text.Review} {text.FellBack} {text.IsOutOfDate}");
            }
        }

        others.Should().BeEmpty();
    }

    [Fact]
    public void In_Welsh_NumbersAndAddressesAreThoseOfTheEnglish()
    {
        foreach (Contact english in Pack.Contacts)
        {
            Contact welsh = Pack.In(Language.Welsh).Contacts[english.Id];

            welsh.Channels.Select(channel => (channel.Kind, channel.Number?.Value, channel.Number?.Display, channel.Address)).Should().Equal(
                english.Channels.Select(channel => (channel.Kind, channel.Number?.Value, channel.Number?.Display, channel.Address)), english.Key);
        }

        Pack.In(Language.Welsh).Contacts.Emergency.InASentence.Should().Be("999");
    }

    [Fact]
    public void In_Welsh_AScreeningDecidesTheSame()
    {
        Screening english = Pack.Screenings[ScreeningIds.StalkingCheck];
        Screening welsh = Pack.In(Language.Welsh).Screenings[ScreeningIds.StalkingCheck];

        ScreeningResult inEnglish = english.Evaluate(english.Answers(Nation.Wales).Yes("in-danger-now"));
        ScreeningResult inWelsh = welsh.Evaluate(welsh.Answers(Nation.Wales).Yes("in-danger-now"));

        inWelsh.Outcome.Id.Should().Be(inEnglish.Outcome.Id);
        inWelsh.Urgency.Should().Be(inEnglish.Urgency);
        inWelsh.Outcome.Title.Value.Should().Be("Ffoniwch am help nawr");
        welsh.Fingerprints.Should().Be(english.Fingerprints, "a translation is no change of meaning");
    }

    [Fact]
    public void In_Welsh_FolderAndSnapshotSayTheSame()
    {
        ContentPack folder = ContentPack.Load(Repository.Content).In(Language.Welsh);

        folder.Statements().Select(statement => (statement.Text.Key, statement.Text.Value)).Should().Equal(
            Pack.In(Language.Welsh).Statements().Select(statement => (statement.Text.Key, statement.Text.Value)));
    }

    [Fact]
    public void In_ManyThreads_GiveOneText()
    {
        ContentPack pack = ContentPack.Load(Repository.Content);
        LocalizedText title = pack.Topics[TopicIds.ImmediateDanger].Title;
        LocalizedText[] found = new LocalizedText[32];

        Parallel.For(0, found.Length, i => found[i] = title.In(Language.Welsh));

        found.Should().AllSatisfy(text => text.Should().BeSameAs(found[0]));
    }

    [Fact]
    public void Find_FormThatSaysTheNumberInWords_IsNoLostPlaceholder()
    {
        LocalizedText year = Pack.In(Language.Parse("ar")).Find("times.durations.years.plural.one")!;

        year.Value.Should().Be("سنة واحدة");
        year.FellBack.Should().BeFalse();
    }
}
