using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Tests.Packs;

public partial class ContentVocabularyTests
{
    [Fact]
    public void Describe_AllPlaces_AreThoseOfTheLayoutAndTheWorkedCases()
    {
        IEnumerable<string> places = PackLayout.Places.Select(place => place.Path).Where(path => path != PackLayout.Languages);

        ContentVocabulary.Describe().Select(place => place.Path).Should().Equal([.. places, PackLayout.LanguageSheet, PackLayout.Translations, PackLayout.Cases]);
    }

    [Fact]
    public void Describe_WholeVocabulary_IsAsApproved()
    {
        StringBuilder text = new();
        foreach (PlaceVocabulary place in ContentVocabulary.Describe())
        {
            text.AppendLine(place.Path);
            Write(text, place.Keys, "  ");
        }

        Approved.Matches(text.ToString(), "ContentVocabulary");
    }

    [Fact]
    public void Describe_EveryKey_IsKebabCaseWithASentence()
    {
        foreach (VocabularyKey key in ContentVocabulary.Describe().SelectMany(place => place.Keys).SelectMany(All))
        {
            key.Key.Should().MatchRegex("^[a-z]+(-[a-z]+)*$");
            key.Summary.Should().EndWith(".", key.Key);
            key.Type.Should().NotBeEmpty(key.Key);
        }
    }

    [Fact]
    public void Words_OfEachEnumeration_AreItsNamesInKebabCase()
    {
        // Law files are called after their jurisdictions, and the words are those that people use for them.
        Dictionary<Type, string[]> exceptions = new()
        {
            [typeof(Jurisdiction)] = ["england-wales", "scotland", "northern-ireland"],
            [typeof(Court)] = ["magistrates", "crown", "sheriff-summary", "solemn", "magistrates-ni", "crown-ni"],
        };
        List<Type> checkedTypes = [];
        foreach ((Type holder, Choices words) in WordLists())
        {
            if (holder == typeof(Acts) || holder == typeof(ReviewStates))
            {
                continue; // the acts that statutes list are ids, not an enumeration; a translation is never the original
            }

            Type? enumeration = EnumerationOf(holder);
            enumeration.Should().NotBeNull($"{holder.Name}.Words stands for an enumeration in its namespace");
            string[] expected = exceptions.GetValueOrDefault(enumeration!) ?? [.. Enum.GetNames(enumeration!).Select(Kebab)];

            words.Words.Should().Equal(expected, enumeration!.Name);
            Enum.GetValues(enumeration).Cast<int>().Should().Equal(Enumerable.Range(1, expected.Length), enumeration.Name);
            checkedTypes.Add(enumeration);
        }

        checkedTypes.Should().Contain(typeof(Nation)).And.OnlyHaveUniqueItems();
    }

    private static IEnumerable<(Type Holder, Choices Words)> WordLists() =>
        from type in typeof(ContentPack).Assembly.GetTypes()
        let field = type.GetField("Words", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field?.FieldType == typeof(Choices)
        select (type, (Choices)field.GetValue(null)!);

    /// <summary><c>Nations</c>, <c>AnswerWords</c> and the like belong to the enumeration whose name theirs begins with; the longest one wins.</summary>
    private static Type? EnumerationOf(Type holder) => typeof(ContentPack).Assembly.GetTypes()
        .Where(type => type.IsEnum && type.Namespace == holder.Namespace && Stem(holder.Name).StartsWith(Stem(type.Name), StringComparison.Ordinal))
        .MaxBy(type => type.Name.Length);

    // Plurals of all sorts: Nations, ModesOfTrial, Urgencies.
    private static string Stem(string name) => name.Replace("s", "", StringComparison.Ordinal).TrimEnd('y');

    private static string Kebab(string name) => WordStart().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();

    private static IEnumerable<VocabularyKey> All(VocabularyKey key) => key.Keys.SelectMany(All).Prepend(key);

    private static void Write(StringBuilder text, IEnumerable<VocabularyKey> keys, string indent)
    {
        foreach (VocabularyKey key in keys)
        {
            string allowed = key.Allowed.IsEmpty ? "" : $" [{string.Join(", ", key.Allowed)}]";
            text.AppendLine($"{indent}{key.Key}{(key.Required ? "" : "?")}: {key.Type}{allowed} -- {key.Summary}");
            Write(text, key.Keys, indent + "  ");
        }
    }
}
