using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Contacts;
using StalkingGuidance.Law;
using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.References;
using StalkingGuidance.Research;
using StalkingGuidance.Search;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Cli.Choosing;

/// <summary>Something that a search found, as it may be shown to somebody whose situation nobody knows.</summary>
/// <param name="Hit">What was found.</param>
/// <param name="Title">What to show for it: its title, unless that could frighten or mislead.</param>
/// <param name="Caution">What must stand beside it; <see langword="null"/> when nothing must.</param>
/// <param name="Command">How to see all of it; <see langword="null"/> when its title is all.</param>
internal sealed record Found(SearchHit Hit, string Title, string? Caution, string? Command)
{
    private const string ForProfessionals = "For professionals.";

    public static Found Of(ContentPack pack, SearchHit hit) => hit.Kind switch
    {
        SearchKind.Topic => new Found(hit, hit.Title, CautionOf(pack.Topics[new TopicId(hit.Id)]), $"topic {hit.Id}"),
        SearchKind.Behaviour => new Found(hit, hit.Title, null, $"behaviour {hit.Id}"),
        SearchKind.Contact => new Found(hit, hit.Title, pack.Contacts[new ContactId(hit.Id)].IsForOwnBehaviour ? ContactWords.ForOwnBehaviour : null, $"contact {hit.Id}"),
        SearchKind.Law => new Found(hit, hit.Title, CautionOf(pack.Law[new ProvisionId(hit.Id)]), $"law --jurisdiction {hit.Id.Split('/')[0]}"),
        SearchKind.Finding => OfFinding(hit, pack.Findings[new FindingId(hit.Id)]),
        SearchKind.Myth => new Found(hit, hit.Title, null, "myths"),
        SearchKind.Force => new Found(hit, hit.Title, null, $"force {hit.Id}"),
        _ => new Found(hit, hit.Title, null, null),
    };

    // A sentence for professionals could be the last thing that a frightened person needs to read.
    private static Found OfFinding(SearchHit hit, Finding finding) => finding.ForProfessionalsOnly
        ? new Found(hit, "A research figure", ForProfessionals, $"finding {hit.Id}")
        : new Found(hit, hit.Title, null, $"finding {hit.Id}");

    private static string? CautionOf(Topic topic) =>
        topic.Audiences.All(audience => audience == Audience.OwnBehaviour) ? ContactWords.ForOwnBehaviour
        : topic.Audiences.All(audience => audience == Audience.Professional) ? ForProfessionals
        : null;

    private static string? CautionOf(Provision provision) => provision.State switch
    {
        ProvisionState.InForce => null,
        ProvisionState.Repealed => "No longer law.",
        _ => LawWords.NotConfirmed,
    };
}
