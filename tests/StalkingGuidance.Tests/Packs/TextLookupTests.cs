using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Research;
using StalkingGuidance.Tests.Hosting;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Packs;

public class TextLookupTests
{
    private static readonly ContentPack Welsh = ContentPack.Default.In(Language.Welsh);

    [Theory]
    [InlineData("behaviours.following.name", "Following you", "Eich dilyn")]
    [InlineData("topics.immediate-danger.title", "If you are in danger now", "Os ydych chi mewn perygl nawr")]
    [InlineData("contacts.live-fear-free.name", "Live Fear Free Helpline", "Byw Heb Ofn")]
    public void Find_Key_GivesTheTextInThePacksLanguage(string key, string english, string welsh)
    {
        ContentPack.Default.Find(key)!.Value.Should().Be(english);
        ContentPack.Default.In(Language.English).Find(key)!.Value.Should().Be(english);
        Welsh.Find(key)!.Value.Should().Be(welsh);
        Welsh.Find(key)!.Language.Should().Be(Language.Welsh);
    }

    [Theory]
    [InlineData("")]
    [InlineData("behaviours")]
    [InlineData("behaviours.following")]
    [InlineData("BEHAVIOURS.FOLLOWING.NAME")]
    public void Find_NoSuchKey_GivesNothing(string key)
    {
        ContentPack.Default.Find(key).Should().BeNull();
        Welsh.Find(key).Should().BeNull();
    }

    [Fact]
    public void Find_StatementOfAFinding_HasItsFigures()
    {
        Finding finding = ContentPack.Default.Findings[0];

        ContentPack.Default.Find(finding.Key + ".statement")!.Value.Should().Be(finding.Sentence.Value).And.NotContain("{");
        Welsh.Find(finding.Key + ".statement")!.Value.Should().Be(Welsh.Findings[0].Sentence.Value);
    }

    [Fact]
    public void Find_LanguageThatIsNotSpoken_FallsBackAndSaysSo()
    {
        LocalizedText text = ContentPack.Default.In(Language.Parse("fr")).Find("behaviours.following.name")!;

        text.Value.Should().Be("Following you");
        text.FellBack.Should().BeTrue();
    }

    [Fact]
    public void Find_AnyThread_GivesTheSameText()
    {
        ContentPack pack = ContentPack.Load(Repository.Content);
        LocalizedText?[] found = new LocalizedText?[16];

        Parallel.For(0, found.Length, i => found[i] = pack.In(Language.Welsh).Find("behaviours.following.name"));

        found.Should().OnlyContain(text => ReferenceEquals(text, found[0]));
    }

    [Fact]
    public void Find_SecondTime_AllocatesNothing()
    {
        LocalizedText text = ContentPack.Default.Find("behaviours.following.name")!;
        string words = Welsh.Find("behaviours.following.name")!.Value + text.In(Language.Welsh).Value;

        long before = GC.GetAllocatedBytesForCurrentThread();
        int length = 0;
        for (int i = 0; i < 100; i++)
        {
            length += Welsh.Find("behaviours.following.name")!.Value.Length + text.In(Language.Welsh).Value.Length;
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        length.Should().Be(100 * words.Length);
    }

    [Fact]
    public void EveryText_OfThePack_IsWhatALanguageTranslates()
    {
        ContentPack folder = ContentPack.Load(Repository.Content);
        HashSet<string> translatable = [.. TranslatableTexts.ByPath(folder).Values.SelectMany(texts => texts).Where(text => text.Form is null or PluralCategory.One or PluralCategory.Other).Select(text => text.Key)];

        ContentPack.Default.EveryText().Select(text => text.Key).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(translatable);
        folder.EveryText().Select(text => text.Key).Should().Equal(ContentPack.Default.EveryText().Select(text => text.Key));
    }

    [Fact]
    public void EveryText_InWelsh_IsWelsh()
    {
        Welsh.EveryText().Where(text => text.FellBack).Select(text => text.Key).Should().BeEmpty();
    }

    [Fact]
    public void EveryText_ToString_FollowsTheThreadUnlessALanguageWasChosen()
    {
        using UiCulture here = new("cy");

        ContentPack.Default.Find("behaviours.following.name")!.ToString().Should().Be("Eich dilyn");
        ContentPack.Default.In(Language.English).Find("behaviours.following.name")!.ToString().Should().Be("Following you");
    }
}
