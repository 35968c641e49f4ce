using System.Globalization;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.References;
using StalkingGuidance.Topics;
using StalkingGuidance.Research;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Tests.Localization;

public class LocalizedTextInLanguageTests
{
    private static readonly Language WelshOfWales = Language.Parse("cy-GB");

    private static ContentPack Pack => ContentPack.Default;

    private static LocalizedText Following => Pack.Behaviours[BehaviourIds.Following].Name;

    [Fact]
    public void In_Welsh_IsTheDraft()
    {
        LocalizedText name = Following.In(Language.Welsh);

        name.Value.Should().Be("Eich dilyn");
        name.Language.Should().Be(Language.Welsh);
        name.Direction.Should().Be("ltr");
        name.FellBack.Should().BeFalse();
        name.Review.Should().Be(ReviewState.Draft);
        name.IsOutOfDate.Should().BeFalse();
        name.Key.Should().Be("behaviours.following.name");
    }

    [Fact]
    public void In_NarrowerTag_IsTheSameText()
    {
        Following.In(WelshOfWales).Should().BeSameAs(Following.In(Language.Welsh));
    }

    [Fact]
    public void In_LanguageThatNobodySpeaks_FallsBackAndSaysSo()
    {
        LocalizedText name = Following.In(Language.Parse("fr"));

        name.Value.Should().Be(Following.Value);
        name.Language.Should().Be(Language.English);
        name.FellBack.Should().BeTrue();
        name.Review.Should().Be(ReviewState.Original);
    }

    [Fact]
    public void In_English_IsTheOriginal()
    {
        LocalizedText name = Following.In(Language.Welsh).In(Language.Parse("en-US"));

        name.Value.Should().Be(Following.Value);
        name.FellBack.Should().BeFalse();
        name.Review.Should().Be(ReviewState.Original);
    }

    [Fact]
    public void In_ServiceWithAWelshName_IsThatNameAndNoDraft()
    {
        LocalizedText name = Pack.Contacts[ContactIds.LiveFearFree].Name.In(Language.Welsh);

        name.Value.Should().Be("Byw Heb Ofn");
        name.Language.Should().Be(Language.Welsh);
        name.Review.Should().Be(ReviewState.Original);
        name.FellBack.Should().BeFalse();
    }

    [Fact]
    public void In_TextWithMentions_NamesThemInTheLanguage()
    {
        LocalizedText text = Pack.Topics[TopicIds.ImmediateDanger].Summary.In(Language.Welsh);

        text.Value.Should().StartWith("Ffoniwch 999 a gofynnwch am yr heddlu.");
        text.Parts.OfType<Mention>().Should().ContainSingle().Which.Id.Should().Be("police-emergency");
    }

    [Fact]
    public void In_MentionOfATopic_HasItsWelshTitle()
    {
        string title = Pack.Topics[TopicIds.SafeBrowsing].Title.In(Language.Welsh).Value;

        title.Should().Be("Darllen hyn yn ddiogel, a gadael y dudalen hon yn gyflym");
        Pack.In(Language.Welsh).Labels.SafeBrowsing.Value.Should().Contain(title);
        Pack.Labels.SafeBrowsing.In(Language.Welsh).Value.Should().Contain(title);
    }

    [Fact]
    public void In_SentenceOfAFinding_HasItsFiguresInTheLanguage()
    {
        Finding finding = Pack.Findings[FindingIds.JuvenileContexts];

        LocalizedText sentence = finding.Sentence.In(Language.Welsh);

        sentence.Language.Should().Be(Language.Welsh);
        sentence.Value.Should().Contain("28%").And.NotContain("{");
        sentence.Value.Should().Contain(finding.Population.In(Language.Welsh).Value);
    }

    [Fact]
    public void In_OptionThatIsABehaviour_IsTheBehavioursWelshName()
    {
        QuestionOption option = Pack.Screenings.SelectMany(screening => screening.Questions).SelectMany(question => question.Options).First(option => option.Behaviour is not null);

        LocalizedText text = option.Text.In(Language.Welsh);

        text.Value.Should().Be(Pack.Behaviours[option.Behaviour!.Value].Name.In(Language.Welsh).Value);
        text.Language.Should().Be(Language.Welsh);
        text.Review.Should().Be(ReviewState.Draft);
        text.FellBack.Should().BeFalse();
        option.Text.In(Language.Parse("fr")).FellBack.Should().BeTrue();
    }

    [Fact]
    public void In_ServiceThatTakesTexts_SaysSoInTheLanguage()
    {
        Pack.Contacts[ContactIds.Shout].InASentence.Should().Be("Shout (text SHOUT to 85258)");
        Pack.In(Language.Welsh).Contacts[ContactIds.Shout].InASentence.Should().Be("Shout (anfonwch SHOUT i 85258)");
    }

    [Fact]
    public void In_Pseudo_AccentsWordsAndKeepsMentions()
    {
        LocalizedText text = Pack.Topics[TopicIds.ImmediateDanger].Summary.In(Language.Pseudo);

        text.Value.Should().StartWith("[Çåļļ [999 ·] åñd").And.EndWith("·]").And.NotContain("police");
    }

    [Fact]
    public void In_SecondTime_AllocatesNothing()
    {
        LocalizedText name = Following;
        _ = name.In(Language.Welsh).Value;
        _ = name.In(WelshOfWales).Value;

        long before = GC.GetAllocatedBytesForCurrentThread();
        int length = 0;
        for (int i = 0; i < 1000; i++)
        {
            length += name.In(Language.Welsh).Value.Length + name.In(WelshOfWales).Value.Length;
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        length.Should().Be(20_000);
    }

    [Fact]
    public void ToString_NobodyChoseALanguage_FollowsTheCultureOfTheThread()
    {
        LocalizedText chosen = Pack.In(Language.English).Behaviours[BehaviourIds.Following].Name;
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo("cy-GB");
            Following.ToString().Should().Be("Eich dilyn");
            Following.Value.Should().Be(chosen.Value);
            chosen.ToString().Should().Be(chosen.Value);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
