using StalkingGuidance.Behaviours;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Tests.Behaviours;

public class RelationshipTests
{
    [Fact]
    public void Default_Ids_AreTheThirteen()
    {
        ContentPack.Default.Relationships.Select(relationship => relationship.Id).Should().Equal(
            RelationshipIds.ExPartner, RelationshipIds.CurrentPartner, RelationshipIds.Acquaintance, RelationshipIds.FormerFriend, RelationshipIds.Colleague,
            RelationshipIds.PeerOrPupil, RelationshipIds.Neighbour, RelationshipIds.FamilyMember, RelationshipIds.ProfessionalContact, RelationshipIds.OnlineOnly,
            RelationshipIds.Stranger, RelationshipIds.UnknownPerson, RelationshipIds.PublicFigure);
    }

    [Fact]
    public void Default_Relationship_IsWhole()
    {
        Relationship relationship = ContentPack.Default.Relationships[RelationshipIds.UnknownPerson];

        relationship.Key.Should().Be("relationships.unknown-person");
        relationship.ToString().Should().Be("You do not know who");
        relationship.Description.Value.Should().Be("You can tell that someone is doing it, but not who it is.");
        relationship.AlsoSaid.Should().HaveCount(6).And.StartWith("I do not know who it is");
        relationship.Topics.Select(topic => topic.Value).Should().Equal("telling-the-police", "keep-evidence-safe", "online-safety");
    }
}
