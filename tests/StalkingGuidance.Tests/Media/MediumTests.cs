using StalkingGuidance.Localization;
using StalkingGuidance.Media;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Tests.Media;

public class MediumTests
{
    private static readonly ContentPack Pack = ContentPack.Default;

    [Fact]
    public void All_AreAsTheSourcesTell()
    {
        Pack.Media.Select(medium => $"{medium.Id} {medium.Kind} {medium.Title ?? "?"} {medium.Released?.ToString() ?? "?"}").Should().Equal(
            "this-is-stalking Film This is Stalking 2015-04-20",
            "alice-ruggles-animation Film ? ?",
            "make-yourself-heard Guide Make Yourself Heard 2019-04-08",
            "bcwa-stalking-video Film ? ?",
            "should-i-delete-that Podcast Stalking: How romantic comedies have deceived us ?",
            "surviving-stalking Podcast Surviving Stalking ?");
    }

    [Fact]
    public void Captions_ThatNobodyHasLookedAt_AreUnknown()
    {
        Pack.Media.Should().OnlyContain(medium => medium.Captions == Captions.Unknown);
    }

    [Fact]
    public void Address_IsGivenOnlyWhereOneWasSeen()
    {
        Pack.Media.Where(medium => medium.Address is not null).Select(medium => medium.Id).Should().Equal(MediumIds.BcwaStalkingVideo);
    }

    [Fact]
    public void Languages_AreThoseThatSourcesName()
    {
        Pack.Media[MediumIds.AliceRugglesAnimation].Languages.Select(language => language.Tag).Should().Equal("en", Language.Welsh.Tag);
    }
}
