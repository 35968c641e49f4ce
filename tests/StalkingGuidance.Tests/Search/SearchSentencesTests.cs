using System.Globalization;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Search;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Search;

/// <summary>Ordinary sentences of people who look for help, from <c>sentences.yaml</c>.</summary>
public class SearchSentencesTests
{
    private static readonly List<SearchSentence> Sentences = SearchSentence.ReadAll("sentences.yaml");

    public static TheoryData<string> WithContactsFirst => [.. Sentences.Where(sentence => sentence.First.Count > 0).Select(sentence => sentence.Text)];

    [Fact]
    public void Search_OrdinarySentences_FindTheRightItemInTheFirstThree()
    {
        IEnumerable<string> missed = Sentences
            .Where(sentence => sentence.Finds.Count > 0)
            .Where(sentence => !FirstThree(sentence.Text).Intersect(sentence.Finds).Any())
            .Select(sentence => $"'{sentence.Text}' found {string.Join(", ", FirstThree(sentence.Text))}");

        Sentences.Should().HaveCountGreaterThanOrEqualTo(30);
        missed.Should().HaveCountLessThanOrEqualTo(Sentences.Count - 27, "at least 27 of 30 must be found; missed: {0}", string.Join("; ", missed));
    }

    [Theory]
    [MemberData(nameof(WithContactsFirst))]
    public void Search_WordsOfDangerOrDespair_PutTheContactFirst(string text)
    {
        SearchSentence sentence = Sentences.Single(candidate => candidate.Text == text);

        SearchResults found = ContentPack.Default.Search(text, Language.English);

        found.First.Select(contact => contact.Id.Value).Take(sentence.First.Count).Should().Equal(sentence.First);
    }

    [Theory]
    [InlineData("he says he will kill me", "police-emergency")]
    [InlineData("HE'S HERE NOW", "police-emergency")]
    [InlineData("i can’t go on", "samaritans")]
    [InlineData("thinking about suicide", "samaritans")]
    [InlineData("She strangled me last night", "police-emergency")]
    public void Search_CrisisWords_PutTheRightContactFirst(string text, string contact)
    {
        ContentPack.Default.Search(text, Language.English).First[0].Id.Value.Should().Be(contact);
    }

    [Theory]
    [InlineData("flowers and gifts")]
    [InlineData("keep a diary")]
    public void Search_EverydayWords_PutNothingFirst(string text)
    {
        ContentPack.Default.Search(text, Language.English).First.Should().BeEmpty();
    }

    [Fact]
    public void Search_FolderAndSnapshot_GiveTheSameHits()
    {
        ContentPack folder = ContentPack.Load(Repository.Content);

        foreach (SearchSentence sentence in Sentences)
        {
            folder.Search(sentence.Text, Language.English).Hits.Select(Describe)
                .Should().Equal(ContentPack.Default.Search(sentence.Text, Language.English).Hits.Select(Describe), "'{0}' must be found alike", sentence.Text);
        }
    }

    [Fact]
    public void Search_Hit_SaysWhyItMatched()
    {
        SearchHit hit = ContentPack.Default.Search("unwanted flwoers", Language.English).Hits.First(hit => hit.Id == "unwanted-gifts");

        hit.Matched.Should().Contain(new MatchedWord("flwoers", SearchField.AlsoSaid, Corrected: true));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("the and of")]
    [InlineData("zzzzqqqq")]
    public void Search_NothingToFind_GivesNoHits(string text)
    {
        ContentPack.Default.Search(text, Language.English).Hits.Should().BeEmpty();
    }

    [Fact]
    public void ToString_OfResults_DoesNotRepeatWhatWasTyped()
    {
        ContentPack.Default.Search("planted-word flowers", Language.English).ToString().Should().NotContain("planted").And.NotContain("flowers");
    }

    private static IEnumerable<string> FirstThree(string text) =>
        ContentPack.Default.Search(text, Language.English).Hits.Take(3).Select(hit => $"{hit.Kind.ToString().ToLowerInvariant()}/{hit.Id}");

    private static string Describe(SearchHit hit) => string.Create(CultureInfo.InvariantCulture, $"{hit.Kind}/{hit.Id} {hit.Score:0.000000}");
}
