using StalkingGuidance.People;
using StalkingGuidance.References;
using StalkingGuidance.Research;
using StalkingGuidance.Screenings;
using StalkingGuidance.Topics;
using StalkingGuidance.Wording;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Packs;

/// <summary>An item that somebody reads as a whole, with its texts: the unit whose reading grade counts.</summary>
internal sealed record ReadItem(string Key, bool ForProfessionalsOnly, IReadOnlyList<FoundText> Texts)
{
    // Names of services and places would count against a contact; labels are single words.
    private static readonly string[] Sections = ["topics", "behaviours", "relationships", "motivations", "myths", "four", "risk-flags", "law", "findings", "screenings"];

    /// <summary>The grade that the item may have at most.</summary>
    public double GradeLimit => ForProfessionalsOnly ? WordingChecks.ProfessionalGrade : WordingChecks.PublicGrade;

    public static IEnumerable<ReadItem> Of(ContentPack pack, IEnumerable<FoundText> texts) =>
        texts
            .Where(text => Sections.Contains(text.Key.Split('.')[0]) && !TextKeys.IsQuotedFalsehood(text.Key))
            .GroupBy(text => text.Key.StartsWith("four.", StringComparison.Ordinal) ? "four" : TextKeys.ItemOf(text.Key), StringComparer.Ordinal)
            .Select(item => new ReadItem(item.Key, IsForProfessionals(pack, item.Key), [.. item]));

    /// <summary>Whether nobody but professionals reads an item.</summary>
    public static bool IsForProfessionals(ContentPack pack, string key)
    {
        string[] parts = key.Split('.');
        return parts[0] switch
        {
            "law" or "motivations" => true,
            "topics" => pack.Topics.Find(new TopicId(parts[1])) is { } topic && topic.Audiences.All(audience => audience == Audience.Professional),
            "findings" => pack.Findings.Find(new FindingId(parts[1])) is { ForProfessionalsOnly: true },
            "screenings" => pack.Screenings.VersionsOf(new ScreeningId(parts[1])).All(screening => screening.For.All(audience => audience == Audience.Professional)),
            _ => false,
        };
    }
}
