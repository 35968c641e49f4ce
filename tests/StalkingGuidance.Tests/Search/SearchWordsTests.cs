using StalkingGuidance.Search;

namespace StalkingGuidance.Tests.Search;

public class SearchWordsTests
{
    [Theory]
    [InlineData("follows", "followed")]
    [InlineData("following", "follow")]
    [InlineData("stalking", "stalker")]
    [InlineData("tracker", "tracking")]
    [InlineData("messages", "message")]
    [InlineData("parties", "party")]
    [InlineData("stopped", "stop")]
    [InlineData("watches", "watching")]
    [InlineData("sent", "sends")]
    public void Stem_OfInflections_IsTheSame(string one, string other)
    {
        EnglishWords.Stem(WordFolding.Fold(one)).Should().Be(EnglishWords.Stem(WordFolding.Fold(other)));
    }

    [Theory]
    [InlineData("Can’t", "cant")]
    [InlineData("can't", "cant")]
    [InlineData("Stalciô", "stalcio")]
    [InlineData("CAFÉ", "cafe")]
    public void Fold_CaseAccentsAndApostrophes_AreGone(string written, string folded)
    {
        WordFolding.Fold(written).Should().Be(folded);
    }

    [Fact]
    public void Of_WordsThatSayNothing_AreLeftOut()
    {
        new EnglishWords().Of("he keeps sending me flowers").Select(word => word.Term).Should().Equal("send", "flower");
    }
}
