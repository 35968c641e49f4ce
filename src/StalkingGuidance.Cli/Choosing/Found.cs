using StalkingGuidance.Behaviours;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Contacts;
using StalkingGuidance.Forces;
using StalkingGuidance.Law;
using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.Places;
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
    public static Found Of(ContentPack pack, SearchHit hit) => hit.Kind switch
    {
        SearchKind.Topic => OfTopic(pack, hit, pack.Topics[new TopicId(hit.Id)]),
        SearchKind.Behaviour => new Found(hit, pack.Behaviours[new BehaviourId(hit.Id)].Name.Value, null, $"behaviour {hit.Id}"),
        SearchKind.Contact => OfContact(pack, hit, pack.Contacts[new ContactId(hit.Id)]),
        SearchKind.Law => OfProvision(pack, hit, pack.Law[new ProvisionId(hit.Id)]),
        SearchKind.Finding => OfFinding(pack, hit, pack.Findings[new FindingId(hit.Id)]),
        SearchKind.Myth => new Found(hit, pack.Myths[new MythId(hit.Id)].Fact.Value, null, "myths"),
        SearchKind.Force => new Found(hit, ForceWords.Name(pack, pack.Forces[new ForceId(hit.Id)]), null, $"force {hit.Id}"),
        _ => new Found(hit, pack.Relationships[new RelationshipId(hit.Id)].Name.Value, null, null),
    };

    private static Found OfTopic(ContentPack pack, SearchHit hit, Topic topic)
    {
        string? caution = topic.Audiences.All(audience => audience == Audience.OwnBehaviour) ? pack.Say(ContactPhrases.ForOwnBehaviour)
            : topic.Audiences.All(audience => audience == Audience.Professional) ? pack.Say(SearchPhrases.Professionals)
            : null;
        return new Found(hit, topic.Title.Value, caution, $"topic {hit.Id}");
    }

    private static Found OfContact(ContentPack pack, SearchHit hit, Contact contact) =>
        new(hit, contact.Name.Value, contact.IsForOwnBehaviour ? pack.Say(ContactPhrases.ForOwnBehaviour) : null, $"contact {hit.Id}");

    // A sentence for professionals could be the last thing that a frightened person needs to read.
    private static Found OfFinding(ContentPack pack, SearchHit hit, Finding finding) => finding.ForProfessionalsOnly
        ? new Found(hit, pack.Say(SearchPhrases.ResearchFigure), pack.Say(SearchPhrases.Professionals), $"finding {hit.Id}")
        : new Found(hit, finding.Sentence.Value, null, $"finding {hit.Id}");

    private static Found OfProvision(ContentPack pack, SearchHit hit, Provision provision)
    {
        string jurisdiction = hit.Id.Split('/')[0];
        string? caution = provision.State switch
        {
            ProvisionState.InForce => null,
            ProvisionState.Repealed => pack.Say(LawPhrases.NoLongerLaw),
            _ => pack.Say(LawPhrases.NotConfirmed),
        };
        JurisdictionLaw? law = pack.Law.Find((Jurisdiction)Jurisdictions.Words.NumberOf(jurisdiction));
        return new Found(hit, $"{provision.Name.Value}, {law?.Name.Value}", caution, $"law --jurisdiction {jurisdiction}");
    }
}
