using System.Reflection;
using System.Text.RegularExpressions;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Cli;

/// <summary>The tool's words are content, and their keys are code: neither knows the other until these run.</summary>
public class PhraseTests
{
    private static readonly Phrasebook Words = ContentPack.Default.ToolWords!;

    private static readonly (string Name, object Value)[] Constants =
    [
        .. typeof(Phrase).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Phrase).Namespace)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Phrase) || field.FieldType == typeof(CountedPhrase))
            .Select(field => ($"{field.DeclaringType!.Name}.{field.Name}", field.GetValue(null)!)),
    ];

    [Fact]
    public void Phrases_AndContent_HaveTheSameKeys()
    {
        Constants.Select(constant => constant.Value).OfType<Phrase>().Select(phrase => phrase.Key).Should().BeEquivalentTo(Words.Texts.Keys);
        Constants.Select(constant => constant.Value).OfType<CountedPhrase>().Select(phrase => phrase.Key).Should().BeEquivalentTo(Words.Counted.Keys);
        Words.Texts.Should().HaveCountGreaterThan(300);
    }

    [Fact]
    public void Phrases_Slots_AreThoseOfContent()
    {
        foreach (Phrase phrase in Constants.Select(constant => constant.Value).OfType<Phrase>())
        {
            SlotsOf(Words.Texts[phrase.Key]).Should().BeEquivalentTo(phrase.Slots, phrase.Key);
        }

        foreach (CountedPhrase phrase in Constants.Select(constant => constant.Value).OfType<CountedPhrase>())
        {
            SlotsOf(Words.Counted[phrase.Key].Form(2)).Should().BeEquivalentTo([PluralText.Count, .. phrase.Slots], phrase.Key);
        }
    }

    [Fact]
    public void Phrases_Each_IsUsed()
    {
        string tool = string.Concat(
            Directory.EnumerateFiles(Path.Combine(Repository.Folder, "src", "StalkingGuidance.Cli"), "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .Select(File.ReadAllText));

        Constants.Select(constant => constant.Name).Where(name => !Regex.IsMatch(tool, $@"\b{Regex.Escape(name)}\b")).Should().BeEmpty();
    }

    [Fact]
    public void Keys_All_AreWordsJoinedByHyphens()
    {
        Words.Texts.Keys.Concat(Words.Counted.Keys).Should().OnlyContain(key => Regex.IsMatch(key, "^tool(\\.[a-z0-9]+(-[a-z0-9]+)*){2}$"));
    }

    [Fact]
    public void Say_TooFewWords_Throws()
    {
        FluentActions.Invoking(() => ContentPack.Default.Say(PagePhrases.MoreAboutOne)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Say_PackWithoutWords_SaysThoseOfTheShippedPackInItsLanguage()
    {
        using TemporaryFolder folder = new();
        BrokenPack.WriteSoundFiles(folder);
        ContentPack own = ContentPack.Load(folder.Path);

        own.ToolWords.Should().BeNull();
        own.Say(PagePhrases.Now).Should().Be("Now");
    }

    private static IEnumerable<string> SlotsOf(LocalizedText text) =>
        Placeholders.NamesIn(text.Original).Where(name => !name.Contains(':', StringComparison.Ordinal)).Distinct();
}
