using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Forces;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace StalkingGuidance.Tests.Forces;

public class ForceTests
{
    private static readonly ContentPack Pack = ContentPack.Default;
    private static readonly string[] Languages = ["cy", "gd"];

    [Fact]
    public void Forces_All_AreThe45TerritorialAndThreeSpecialOnes()
    {
        Pack.Forces.Should().HaveCount(48);
        Pack.Forces.Where(force => force.Kind == ForceKind.Special).Select(force => force.Id.Value).Should().Equal("btp", "mdp", "cnc");
        Pack.Forces.Count(force => force.Nations.Contains(Nation.Wales) && force.Kind == ForceKind.Territorial).Should().Be(4);
        Pack.Forces.Where(force => force.Kind == ForceKind.Territorial).Should().OnlyContain(force => force.Nations.Length == 1);
    }

    [Fact]
    public void Contacts_EachTerritorialForce_IsReachedBy101AndServesTheSameNations()
    {
        foreach (Force force in Pack.Forces)
        {
            force.Contacts.Should().NotContain(Pack.Manifest.EmergencyContact, "the emergency contact is the pack's");
            Contact[] contacts = [.. force.Contacts.Select(id => Pack.Contacts[id])];
            contacts.All(contact => contact.Kind == ContactKind.Police).Should().BeTrue(force.Id.Value);
            (contacts.Length > 0 || force.Note is not null).Should().BeTrue($"{force.Id} must say whom to call instead");
            foreach (Contact contact in contacts)
            {
                contact.Nations.Should().Contain(force.Nations, $"{force.Id} works there, and {contact.Id} must serve it");
            }

            if (force.Kind == ForceKind.Territorial)
            {
                force.Contacts[0].Should().Be(ContactIds.PoliceNonEmergency);
            }
        }
    }

    [DossierFact]
    public void Forces_Each_IsAsTheDossierHasIt()
    {
        Pack.Forces.Select(force => force.Id.Value).Should().Equal(Dossier.Forces.Select(force => force.Text("id")));
        foreach (YamlMappingNode origin in Dossier.Forces)
        {
            Force force = Pack.Forces[new ForceId(origin.Text("id")!)];
            string[] nations = origin.Text("nation") is { } nation ? [nation] : [.. origin.Texts("nations")];

            force.Name.Should().Be(origin.Text("name"));
            force.Kind.ToString().ToLowerInvariant().Should().Be(origin.Text("type"));
            force.Nations.Select(WordOf).Should().Equal(nations);
            force.AlsoKnownAs.Should().Equal(origin.Texts("name_variants"), force.Name);
            force.Area.Should().Be(origin.Text("area_confidence") == "unconfirmed" ? null : origin.Text("area"));
            Check(force.Website, origin.Text("website"), origin.Text("website_confidence"));
            Check(force.StalkingPage, origin.Map("stalking_page")?.Text("url"), origin.Map("stalking_page")?.Text("confidence"));
            force.Names.Select(name => $"{name.Language} {name.Name}").Should().Equal(
                Languages.Where(tag => origin.Text($"name_{tag}_confidence") is "confirmed" or "single-source").Select(tag => $"{tag} {origin.Text("name_" + tag)}"));
            force.ReportOnline?.Address.OriginalString.Should().Be(origin.Text("report_online"), force.Name);
        }
    }

    private static void Check(Website? shipped, string? address, string? confidence)
    {
        if (confidence is null or "unconfirmed")
        {
            shipped.Should().BeNull();
            return;
        }

        shipped!.Address.OriginalString.Should().Be(address);
        (shipped.Confidence == Confidence.Confirmed ? "confirmed" : "single-source").Should().Be(confidence);
    }

    private static string WordOf(Nation nation) => nation == Nation.NorthernIreland ? "northern-ireland" : nation.ToString().ToLowerInvariant();
}
