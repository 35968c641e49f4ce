using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using StalkingGuidance.Hosting;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Tests.Hosting;

/// <summary>An app's own resources beside the content, with the app's own <c>AddLocalization</c> before and after.</summary>
public class AppWordsTests
{
    public static TheoryData<string> Orders => ["alone", "before", "after", "both"];

    [Theory]
    [MemberData(nameof(Orders))]
    public void LocalizerOfT_OwnWord_StandsBeforeTheContent(string order)
    {
        using ServiceProvider services = Build(order);
        using UiCulture here = new("cy");

        IStringLocalizer<SiteWords> words = services.GetRequiredService<IStringLocalizer<SiteWords>>();

        words["topics.immediate-danger.title"].Value.Should().Be("Mewn perygl? Ffoniwch 999");
        words["welcome"].Value.Should().Be("Croeso i'r heddlu hwn");
        words["behaviours.following.name"].Value.Should().Be("Eich dilyn");
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void OverrideWith_OwnWord_StandsBeforeTheContentEverywhere(string order)
    {
        using ServiceProvider services = Build(order, options => options.OverrideWith<SiteWords>());
        using UiCulture here = new("cy");
        IStringLocalizer[] doors = [services.GetRequiredService<IStringLocalizer>(), services.GetRequiredService<IStringLocalizer<ContentPack>>(), services.GetRequiredService<IStringLocalizer<HomePage>>()];

        foreach (IStringLocalizer door in doors)
        {
            door["topics.immediate-danger.title"].Value.Should().Be("Mewn perygl? Ffoniwch 999");
            door["labels.text-to", "Paladin", 60777].Value.Should().Be("Paladin, texts to 60777", "an app's words are formatted as .NET formats them");
            door["behaviours.following.name"].Value.Should().Be("Eich dilyn");
        }

        LocalizedString[] all = [.. doors[0].GetAllStrings()];
        all.Single(text => text.Name == "topics.immediate-danger.title").Value.Should().Be("Mewn perygl? Ffoniwch 999");
        all.Select(text => text.Name).Should().Equal(ContentPack.Default.In(Language.Welsh).EveryText().Select(text => text.Key));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void LocalizerOfT_OtherWords_AreAsTheyWereWithoutTheLibrary(string order)
    {
        using ServiceProvider services = Build(order);
        using ServiceProvider without = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider();
        using UiCulture here = new("en-GB");
        IStringLocalizer<HomePage> page = services.GetRequiredService<IStringLocalizer<HomePage>>();
        IStringLocalizer<HomePage> before = without.GetRequiredService<IStringLocalizer<HomePage>>();

        page["heading"].Should().BeEquivalentTo(before["heading"]);
        page["no such {0}", 1].Should().BeEquivalentTo(before["no such {0}", 1]);
        page["no such word"].Should().BeEquivalentTo(before["no such word"]);
        page.GetAllStrings().Should().BeEquivalentTo(before.GetAllStrings());
    }

    [Fact]
    public void GetAllStrings_PageWithoutWords_IsTheContent()
    {
        using ServiceProvider services = Build("before");

        services.GetRequiredService<IStringLocalizer<PageWithoutWords>>().GetAllStrings()
            .Should().Equal(services.GetRequiredService<IStringLocalizer>().GetAllStrings());
    }

    [Fact]
    public void Factory_OfTheAppsOwn_IsAskedFirst()
    {
        StubFactory stub = new();
        using ServiceProvider byInstance = new ServiceCollection().AddSingleton<IStringLocalizerFactory>(stub).AddStalkingGuidance().BuildServiceProvider();
        using ServiceProvider byType = new ServiceCollection().AddSingleton<IStringLocalizerFactory, StubFactory>().AddStalkingGuidance().BuildServiceProvider();
        using ServiceProvider byFunction = new ServiceCollection().AddSingleton<IStringLocalizerFactory>(_ => stub).AddStalkingGuidance().AddLocalization().BuildServiceProvider();
        using UiCulture here = new("en-GB");

        foreach (ServiceProvider services in new[] { byInstance, byType, byFunction })
        {
            IStringLocalizer<HomePage> page = services.GetRequiredService<IStringLocalizer<HomePage>>();
            page["topics.immediate-danger.title"].Value.Should().Be("from the stub");
            page["behaviours.following.name"].Value.Should().Be("Following you");
        }
    }

    [Fact]
    public void AddLocalization_ResourcesPath_IsStillHeeded()
    {
        ServiceCollection services = [];
        services.AddStalkingGuidance().AddLocalization(options => options.ResourcesPath = "Elsewhere");
        using ServiceProvider built = services.BuildServiceProvider();

        built.GetRequiredService<IStringLocalizer<HomePage>>()["heading"].ResourceNotFound.Should().BeTrue();
    }

    [Fact]
    public void AddLogging_AfterTheLibrary_IsTheAppsOwn()
    {
        using ServiceProvider services = new ServiceCollection().AddStalkingGuidance().AddLogging().BuildServiceProvider();

        services.GetRequiredService<ILoggerFactory>().Should().BeOfType<LoggerFactory>();
    }

    private static ServiceProvider Build(string order, Action<StalkingGuidanceOptions>? configure = null)
    {
        ServiceCollection services = [];
        if (order is "before" or "both")
        {
            services.AddLogging().AddLocalization();
        }

        services.AddStalkingGuidance(configure);
        if (order is "after" or "both")
        {
            services.AddLogging().AddLocalization();
        }

        return services.BuildServiceProvider();
    }

    /// <summary>A factory that knows one text.</summary>
    private sealed class StubFactory : IStringLocalizerFactory, IStringLocalizer
    {
        public LocalizedString this[string name] => name == "topics.immediate-danger.title" ? new(name, "from the stub") : new(name, name, resourceNotFound: true);

        public LocalizedString this[string name, params object[] arguments] => this[name];

        public IStringLocalizer Create(Type resourceSource) => this;

        public IStringLocalizer Create(string baseName, string location) => this;

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
