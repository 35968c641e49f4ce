using System.Collections.Immutable;
using System.Globalization;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Search;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Search;

/// <summary>Ordinary sentences of people who look for help in Welsh, from <c>sentences-cy.yaml</c>.</summary>
public class WelshSearchTests
{
    private static readonly List<SearchSentence> Sentences = SearchSentence.ReadAll("sentences-cy.yaml");

    public static TheoryData<string> WithContactsFirst => [.. Sentences.Where(sentence => sentence.First.Count > 0).Select(sentence => sentence.Text)];

    [Fact]
    public void Search_OrdinarySentences_FindTheRightItemInTheFirstThree()
    {
        List<SearchSentence> asked = [.. Sentences.Where(sentence => sentence.Finds.Count > 0)];

        IEnumerable<string> missed = asked
            .Where(sentence => !FirstThree(sentence.Text).Intersect(sentence.Finds).Any())
            .Select(sentence => $"'{sentence.Text}' found {string.Join(", ", FirstThree(sentence.Text))}");

        asked.Should().HaveCountGreaterThanOrEqualTo(30);
        missed.Should().HaveCountLessThanOrEqualTo(asked.Count / 10, "at least nine in ten must be found; missed: {0}", string.Join("; ", missed));
    }

    [Theory]
    [MemberData(nameof(WithContactsFirst))]
    public void Search_WordsOfDangerOrDespair_PutTheContactFirst(string text)
    {
        SearchSentence sentence = Sentences.Single(candidate => candidate.Text == text);

        Find(text).First.Select(contact => contact.Id.Value).Take(sentence.First.Count).Should().Equal(sentence.First);
    }

    [Theory]
    [InlineData("dw i isio marw", "samaritans")]
    [InlineData("dwi'n moyn marw", "samaritans")]
    [InlineData("eisiau marw", "samaritans")]
    [InlineData("dwi am ladd fy hunan", "samaritans")]
    [InlineData("dwi'n mynd i ladd fy hun", "samaritans")]
    [InlineData("meddwl am lladd fy hun", "samaritans")]
    [InlineData("Lladd ’n hun", "samaritans")]
    [InlineData("hunanladdiad", "samaritans")]
    [InlineData("methu mynd ymlaen", "samaritans")]
    [InlineData("ffaelu cario mlaen rhagor", "samaritans")]
    [InlineData("fedra i ddim mynd ymlaen", "samaritans")]
    [InlineData("well iddyn nhw gwell hebdda i", "samaritans")]
    [InlineData("dwi ddim isie bod yma", "samaritans")]
    [InlineData("dwi'n torri fy hun", "samaritans")]
    [InlineData("mae o y tu allan", "police-emergency")]
    [InlineData("MAE E TU FAS", "police-emergency")]
    [InlineData("ma hi tu allan ir ty", "police-emergency")]
    [InlineData("mae o'n mynd i fy lladd", "police-emergency")]
    [InlineData("ma fe'n mynd i'n lladd i", "police-emergency")]
    [InlineData("bydd e'n lladd fi", "police-emergency")]
    [InlineData("mae ganddo gyllell", "police-emergency")]
    [InlineData("wedi fy nhagu neithiwr", "police-emergency")]
    [InlineData("trio dod mewn i'r tŷ", "police-emergency")]
    [InlineData("mae'n fy nilyn i rwan", "police-emergency")]
    [InlineData("dw i ofn", "police-emergency")]
    [InlineData("mae wedi fy nhreisio", "police-emergency")]
    public void Search_CrisisWords_PutTheRightContactFirst(string text, string contact)
    {
        Find(text).First[0].Id.Value.Should().Be(contact);
    }

    [Theory]
    [InlineData("dw i isio marw", "en-GB", "samaritans")]
    [InlineData("lladd fi", "fr", "police-emergency")]
    [InlineData("i want to die", "cy", "samaritans")]
    [InlineData("he is outside my house", "cy", "police-emergency")]
    [InlineData("kill me", "qps-ploc", "police-emergency")]
    public void Search_CrisisWordsOfAnotherLanguage_PutTheContactFirst(string text, string language, string contact)
    {
        ContentPack.Default.Search(text, Language.Parse(language)).First[0].Id.Value.Should().Be(contact);
    }

    [Theory]
    [InlineData("blodau ac anrhegion")]
    [InlineData("cadw dyddiadur")]
    [InlineData("gorchymyn atal")]
    [InlineData("lladd amser ar y we")]
    public void Search_EverydayWords_PutNothingFirst(string text)
    {
        Find(text).First.Should().BeEmpty();
    }

    [Fact]
    public void Search_CrisisPhrasesOfEachRule_PutAContactOfTheRuleFirst()
    {
        ContentPack welsh = ContentPack.Default.In(Language.Welsh);
        Dictionary<string, ImmutableArray<string>> phrases = welsh.ReadAlsoSaid();

        foreach (CrisisRule rule in welsh.CrisisRules)
        {
            foreach (string phrase in phrases[rule.Key])
            {
                Find(phrase.Replace("*", "", StringComparison.Ordinal)).First.Select(contact => contact.Id).Should().Contain(rule.Contacts, "'{0}' is a phrase of {1}", phrase, rule.Key);
            }
        }
    }

    [Fact]
    public void Search_Welsh_GivesWelshTitlesAndContacts()
    {
        SearchResults found = ContentPack.Default.Search("dyddiadur", Language.Parse("cy-GB"));

        found.Hits[0].Should().Match<SearchHit>(hit => hit.Id == "keep-a-record" && hit.Title == "Cadwch gofnod o'r hyn sy'n digwydd" && hit.Language == Language.Welsh && !hit.FellBack);
        ContentPack.Default.Search("mae o tu allan", Language.Welsh).First[0].Summary.Language.Should().Be(Language.Welsh);
    }

    [Theory]
    [InlineData("restraining order", "law/england-wales/restraining-order")]
    [InlineData("spyware", "topic/spy-apps")]
    [InlineData("national stalking helpline", "contact/national-stalking-helpline")]
    [InlineData("stalkng diary", "topic/keep-a-record")]
    public void Search_EnglishWordsInWelsh_FindItemsWithWelshTitles(string text, string item)
    {
        SearchResults found = Find(text);

        found.Hits.Take(3).Select(Item).Should().Contain(item);
        found.Hits.Should().OnlyContain(hit => !hit.FellBack && hit.Language == Language.Welsh);
    }

    [Fact]
    public void Search_EnglishWordThatWelshHasInNamesOnly_FindsWhatEnglishFinds()
    {
        Find("stalking").Hits.Select(Item).Should().Equal(ContentPack.Default.Search("stalking", Language.English).Hits.Select(Item));
    }

    [Theory]
    [InlineData("tystiolaeth")]
    [InlineData("dystiolaeth")]
    [InlineData("thystiolaeth")]
    [InlineData("nhystiolaeth")]
    public void Search_EachFormOfAWord_FindsTheSame(string word)
    {
        Find(word).Hits.Select(Describe).Should().Equal(Find("tystiolaeth").Hits.Select(Describe));
    }

    [Fact]
    public void Search_LanguageThatThePackDoesNotSpeak_FindsInEnglishAndSaysSo()
    {
        SearchResults found = ContentPack.Default.Search("flowers", Language.Parse("fr"));

        found.Hits.Select(Item).Should().Equal(ContentPack.Default.Search("flowers", Language.English).Hits.Select(Item));
        found.Hits.Should().OnlyContain(hit => hit.FellBack && hit.Language == Language.English);
    }

    [Fact]
    public void Search_PackInALanguage_IsTheSearchOfTheWholePack()
    {
        ContentPack.Default.In(Language.Welsh).Search("blodau", Language.Welsh).Hits.Select(Describe).Should().Equal(Find("blodau").Hits.Select(Describe));
        ContentPack.Default.In(Language.Welsh).Search("flowers", Language.English).Hits.Select(Describe).Should().Equal(ContentPack.Default.Search("flowers", Language.English).Hits.Select(Describe));
    }

    [Fact]
    public void Search_FolderAndSnapshot_GiveTheSameHits()
    {
        ContentPack folder = ContentPack.Load(Repository.Content);

        foreach (SearchSentence sentence in Sentences)
        {
            folder.Search(sentence.Text, Language.Welsh).Hits.Select(Describe).Should().Equal(Find(sentence.Text).Hits.Select(Describe), "'{0}' must be found alike", sentence.Text);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("yn y ar i")]
    [InlineData("the and of")]
    [InlineData("zzzzqqqq")]
    public void Search_NothingToFind_GivesNoHits(string text)
    {
        Find(text).Hits.Should().BeEmpty();
    }

    private static SearchResults Find(string text) => ContentPack.Default.Search(text, Language.Welsh);

    private static IEnumerable<string> FirstThree(string text) => Find(text).Hits.Take(3).Select(Item);

    private static string Item(SearchHit hit) => $"{hit.Kind.ToString().ToLowerInvariant()}/{hit.Id}";

    private static string Describe(SearchHit hit) => string.Create(CultureInfo.InvariantCulture, $"{hit.Kind}/{hit.Id} {hit.Title} {hit.Score:0.000000}");
}
