using StalkingGuidance.Behaviours;
using StalkingGuidance.Campaigns;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Media;
using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.Rendering;
using StalkingGuidance.Research;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Topics;
using YamlDotNet.RepresentationModel;

namespace StalkingGuidance.Tests.Content;

/// <summary>Holds <c>seed-article.yaml</c>: each point of the 2015 article is found in the content, in the words that the table names.</summary>
public class SeedArticleTests
{
    private static readonly Dictionary<string, IVerified> Items = ContentPack.Default.Verified().ToDictionary(item => item.Key, StringComparer.Ordinal);

    public static TheoryData<int, string, string> Rows => ReadRows();

    [Fact]
    public void Table_HasEveryPoint()
    {
        Rows.Select(row => (int)row[0]).Distinct().Should().Equal(Enumerable.Range(1, 21));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Point_OfTheArticle_IsCarriedByTheContent(int point, string key, string words)
    {
        Items.Should().ContainKey(key, "it carries point {0}", point);
        WordsOf(Items[key]).Should().ContainEquivalentOf(words, "'{0}' carries point {1}", key, point);
    }

    private static string WordsOf(IVerified item) => item switch
    {
        Topic topic => string.Join('\n', topic.Audiences.Select(audience => PlainText(topic, audience))),
        Contact contact => Join([contact.Name, contact.Summary]) + string.Join(' ', contact.Channels.Select(channel => channel.Number?.Display)),
        Behaviour behaviour => Join([behaviour.Name, behaviour.Description, .. behaviour.Examples]),
        Relationship relationship => Join([relationship.Name, relationship.Description]),
        Myth myth => Join([myth.Falsehood, myth.Fact]),
        FourTest four => string.Join(' ', four.Letters.Select(letter => $"{letter.Word} {letter.Description}")),
        Finding finding => finding.Sentence.Value,
        Campaign campaign => campaign.Name.ToString()!,
        Medium medium => medium.ToString(),
        _ => throw new InvalidOperationException($"The table names {item.Key}, and nobody told how to read it."),
    };

    private static string PlainText(Topic topic, Audience audience) =>
        new TopicRenderer(ContentPack.Default).Render(topic, new RenderingRequest { Audience = audience }).ToPlainText();

    private static string Join(IEnumerable<LocalizedText> texts) => string.Join(' ', texts);

    private static TheoryData<int, string, string> ReadRows()
    {
        using StreamReader reader = File.OpenText(Path.Combine(Repository.Tests, "Content", "seed-article.yaml"));
        YamlStream yaml = [];
        yaml.Load(reader);
        TheoryData<int, string, string> rows = [];
        foreach (YamlNode point in (YamlSequenceNode)yaml.Documents[0].RootNode["points"])
        {
            foreach (YamlNode carrier in (YamlSequenceNode)point["carriedBy"])
            {
                rows.Add(int.Parse(point["point"].ToString(), System.Globalization.CultureInfo.InvariantCulture), carrier["key"].ToString(), carrier["says"].ToString());
            }
        }

        return rows;
    }
}
