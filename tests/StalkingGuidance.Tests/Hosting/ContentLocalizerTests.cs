using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using StalkingGuidance.Hosting;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Tests.Hosting;

public sealed class ContentLocalizerTests : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddStalkingGuidance().BuildServiceProvider();

    private IStringLocalizer Localizer => services.GetRequiredService<IStringLocalizer>();

    [Theory]
    [InlineData("cy", "Eich dilyn")]
    [InlineData("cy-GB", "Eich dilyn")]
    [InlineData("en", "Following you")]
    [InlineData("en-GB", "Following you")]
    [InlineData("en-US", "Following you")]
    [InlineData("fr-FR", "Following you")]
    [InlineData("", "Following you")]
    public void Indexer_Culture_IsMatchedAsThePackMatches(string culture, string expected)
    {
        using UiCulture here = new(culture);

        LocalizedString text = Localizer["behaviours.following.name"];

        text.Value.Should().Be(expected);
        text.Name.Should().Be("behaviours.following.name");
        text.ResourceNotFound.Should().BeFalse();
    }

    [Fact]
    public void Indexer_EveryDoor_GivesTheSame()
    {
        using UiCulture here = new("cy");
        IStringLocalizerFactory factory = services.GetRequiredService<IStringLocalizerFactory>();

        IStringLocalizer[] doors =
        [
            Localizer, services.GetRequiredService<IStringLocalizer<ContentPack>>(), services.GetRequiredService<IStringLocalizer<PageWithoutWords>>(),
            factory.Create(typeof(ContentPack)), factory.Create("Pages.Index", "StalkingGuidance.Tests"),
        ];

        doors.Select(door => door["topics.immediate-danger.title"].Value).Should().AllBe("Os ydych chi mewn perygl nawr");
    }

    [Fact]
    public void Indexer_ServiceWithAWelshName_IsCalledThatInWelsh()
    {
        using UiCulture here = new("cy");

        Localizer["contacts.live-fear-free.name"].Value.Should().Be("Byw Heb Ofn");
    }

    [Fact]
    public void Indexer_NoSuchKey_GivesTheKeyAndWhereItWasLookedFor()
    {
        using UiCulture here = new("cy");
        PackManifest manifest = ContentPack.Default.Manifest;

        LocalizedString missing = Localizer["behaviours.folowing.name"];
        LocalizedString withArguments = Localizer["behaviours.{0}", 1];

        missing.Should().BeEquivalentTo(new LocalizedString("behaviours.folowing.name", "behaviours.folowing.name", true, $"{manifest.Id} {manifest.Version}, cy, en-GB"));
        withArguments.Value.Should().Be("behaviours.{0}");
        withArguments.ResourceNotFound.Should().BeTrue();
        Localizer["behaviours.following.name"].SearchedLocation.Should().Be($"{manifest.Id} {manifest.Version}, cy");
    }

    [Theory]
    [InlineData("en-GB", "Paladin (text STOP to 60777)")]
    [InlineData("cy", "Paladin (anfonwch STOP i 60777)")]
    public void Indexer_Arguments_FillTheSlotsInTheOrderOfTheFirstLanguage(string culture, string expected)
    {
        using UiCulture here = new(culture);

        Localizer["labels.text-keyword-to", "Paladin", "STOP", 60777].Value.Should().Be(expected);
    }

    [Fact]
    public void Indexer_ArgumentsTooFewOrTooMany_ChangeNothingElse()
    {
        using UiCulture here = new("en-GB");

        Localizer["labels.text-keyword-to", "Paladin"].Value.Should().Be("Paladin (text {keyword} to {number})");
        Localizer["labels.text-to", "Paladin", "60777", "more"].Value.Should().Be("Paladin (text 60777)");
        Localizer["behaviours.following.name", "more"].Value.Should().Be("Following you");
        Localizer["labels.text-to"].Value.Should().Be("{name} (text {number})");
    }

    [Fact]
    public void GetAllStrings_WithParents_AreAllTextsInReadingOrder()
    {
        using UiCulture here = new("cy");
        ContentPack welsh = ContentPack.Default.In(Language.Welsh);

        LocalizedString[] all = [.. Localizer.GetAllStrings(includeParentCultures: true)];

        all.Select(text => (text.Name, text.Value)).Should().Equal(welsh.EveryText().Select(text => (text.Key, text.Value)));
        all.Should().OnlyContain(text => !text.ResourceNotFound).And.HaveCountGreaterThan(3500);
        Localizer.GetAllStrings().Should().Equal(all);
    }

    [Fact]
    public void GetAllStrings_WithoutParents_AreTheLanguagesOwnTexts()
    {
        using UiCulture here = new("cy-GB");
        ContentPack welsh = ContentPack.Default.In(Language.Welsh);

        Localizer.GetAllStrings(includeParentCultures: false).Select(text => text.Name)
            .Should().Equal(welsh.EveryText().Where(text => !text.FellBack).Select(text => text.Key));
    }

    [Theory]
    [InlineData("fr", false)]
    [InlineData("en-US", true)]
    [InlineData("", true)]
    public void GetAllStrings_WithoutParents_IsEmptyForALanguageThatIsNotSpoken(string culture, bool spoken)
    {
        using UiCulture here = new(culture);

        Localizer.GetAllStrings(includeParentCultures: false).Any().Should().Be(spoken);
        Localizer.GetAllStrings(includeParentCultures: true).Should().HaveCount(ContentPack.Default.EveryText().Length);
    }

    [Fact]
    public void Indexer_SecondTime_AllocatesNothing()
    {
        using UiCulture here = new("cy");
        IStringLocalizer localizer = Localizer;
        _ = localizer["behaviours.following.name"].Value;

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            _ = localizer["behaviours.following.name"].Value;
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        CultureInfo.CurrentUICulture.Name.Should().Be("cy");
    }

    public void Dispose() => services.Dispose();
}
