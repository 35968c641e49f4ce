using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Packs;

public class DefaultPackTests
{
    [Fact]
    public void Default_EmergencyContact_Is999()
    {
        ContentPack.Default.Contacts.Emergency.Phone!.Value.Should().Be("999");
        ContentPack.Default.Contacts[ContactIds.PoliceEmergency].Name.ToString().Should().Be("999");
    }

    [Fact]
    public void For_Nation_999ComesFirst()
    {
        ContentPack.Default.Contacts.For(Nation.Wales)[0].Id.Should().Be(ContactIds.PoliceEmergency);
    }

    [Fact]
    public void Load_FolderAndSnapshot_GiveSameFingerprint()
    {
        ContentPack folder = ContentPack.Load(Repository.Content);

        ContentPack.Default.Fingerprint.Should().Be(folder.Fingerprint).And.HaveLength(64);
    }
}
