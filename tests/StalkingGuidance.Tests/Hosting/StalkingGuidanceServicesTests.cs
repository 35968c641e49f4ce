using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using StalkingGuidance.Contacts;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Hosting;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Hosting;

public class StalkingGuidanceServicesTests
{
    [Fact]
    public void AddStalkingGuidance_NothingElse_GivesThePackThatShipsAndAClock()
    {
        using ServiceProvider services = new ServiceCollection().AddStalkingGuidance().BuildServiceProvider(validateScopes: true);

        services.GetRequiredService<ContentPack>().Should().BeSameAs(ContentPack.Default);
        services.GetRequiredService<TimeProvider>().Should().BeSameAs(TimeProvider.System);
        services.GetRequiredService<IStringLocalizer>()["behaviours.following.name"].Value.Should().Be("Following you");
    }

    [Fact]
    public void AddStalkingGuidance_AppHasClockAndPack_KeepsThem()
    {
        FixedClock clock = new(new DateTimeOffset(2026, 12, 25, 12, 0, 0, TimeSpan.Zero));
        ContentPack pack = ContentPack.Load(Repository.Content);

        using ServiceProvider services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddSingleton(pack).AddStalkingGuidance().BuildServiceProvider();

        services.GetRequiredService<TimeProvider>().Should().BeSameAs(clock);
        services.GetRequiredService<ContentPack>().Should().BeSameAs(pack);
    }

    [Fact]
    public void AddStalkingGuidance_Folder_IsLoadedWhenItIsAskedFor()
    {
        using ServiceProvider services = new ServiceCollection().AddStalkingGuidance(options => options.UseFolder(Repository.Content)).BuildServiceProvider();

        ContentPack pack = services.GetRequiredService<ContentPack>();

        pack.Should().NotBeSameAs(ContentPack.Default).And.BeSameAs(services.GetRequiredService<ContentPack>());
        pack.Fingerprint.Should().Be(ContentPack.Default.Fingerprint);
    }

    [Fact]
    public void AddStalkingGuidance_FolderThatIsNotThere_LeavesTheAppsOwnWordsAlone()
    {
        using ServiceProvider services = new ServiceCollection().AddStalkingGuidance(options => options.UseFolder("no-such-folder")).BuildServiceProvider();

        services.GetRequiredService<IStringLocalizer<HomePage>>()["heading"].Value.Should().Be("Our front page");
        services.Invoking(all => all.GetRequiredService<ContentPack>()).Should().Throw<ContentException>().Which.Diagnostics[0].Code.Id.Should().Be("SG0203");
    }

    [Fact]
    public void AddStalkingGuidance_Snapshot_IsRead()
    {
        using TemporaryFolder folder = new();
        using MemoryStream compiled = new();
        ContentPack.Compile(Repository.Content, compiled);
        string file = folder.Write("content.snapshot", compiled.ToArray());
        using ServiceProvider services = new ServiceCollection().AddStalkingGuidance(options => options.UseSnapshot(file)).BuildServiceProvider();

        services.GetRequiredService<ContentPack>().Contacts.Emergency.Id.Should().Be(ContactIds.PoliceEmergency);
    }

    [Fact]
    public void AddStalkingGuidance_Twice_BothChoicesCountAndNothingIsAskedTwice()
    {
        ServiceCollection twice = [];
        twice.AddStalkingGuidance(options => options.OverrideWith<SiteWords>()).AddStalkingGuidance(options => options.UsePack(ContentPack.Default.In(Language.Welsh)));

        using ServiceProvider services = twice.BuildServiceProvider();

        twice.Count(service => service.ServiceType == typeof(IStringLocalizerFactory)).Should().Be(2, "the app's own stands beside ours, under a key");
        services.GetServices<IStringLocalizerFactory>().Should().ContainSingle();
        services.GetRequiredService<IStringLocalizer>()["behaviours.following.name"].Value.Should().Be("Eich dilyn");
        services.GetRequiredService<IStringLocalizer>()["topics.immediate-danger.title"].Value.Should().Be("In danger? Ring 999");
    }
}
