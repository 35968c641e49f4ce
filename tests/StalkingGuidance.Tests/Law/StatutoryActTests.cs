using System.Text.RegularExpressions;
using StalkingGuidance.Law;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Law;

public class StatutoryActTests
{
    private static readonly ContentPack Pack = ContentPack.Default;

    [Theory]
    [InlineData("england-wales", ActList.Examples,
        "following (a), contacting (b), publishing-about-them (c)(i), publishing-as-them (c)(ii), monitoring-communications (d), loitering (e), interfering-with-property (f), watching-or-spying (g)")]
    [InlineData("scotland", ActList.Definition,
        "following (a), contacting (b), publishing-about-them (c)(i), publishing-as-them (c)(ii), monitoring-communications (d), entering-premises (e), loitering (f), interfering-with-property (g), giving-or-leaving-items (h), watching-or-spying (i), other-alarming-conduct (j)")]
    [InlineData("northern-ireland", ActList.Definition,
        "following (a), contacting (b), publishing-about-them (c)(i), publishing-as-them (c)(ii), monitoring-communications (d), entering-premises (e), loitering (f), interfering-with-property (g), giving-or-leaving-items (h), watching-or-spying (i), other-alarming-conduct (j)")]
    public void Acts_OfAStatute_HaveItsLettersInOrder(string jurisdiction, ActList list, string expected)
    {
        Offence stalking = Stalking(jurisdiction);

        stalking.ActsAre.Should().Be(list);
        string.Join(", ", stalking.Acts.Select(act => $"{act.Id} {act.Letter}")).Should().Be(expected);
    }

    [Fact]
    public void ActOf_ActThatTheStatuteDoesNotList_IsNull()
    {
        ActId entering = new("entering-premises");

        Stalking("england-wales").ActOf(entering).Should().BeNull();
        Stalking("scotland").ActOf(entering)!.Letter.Should().Be("(e)");
    }

    [Fact]
    public void All_AreTheElevenOfTheStatutes()
    {
        ActIds.All.Should().HaveCount(11).And.Equal(Stalking("scotland").Acts.Select(act => act.Id)).And.Equal(Stalking("northern-ireland").Acts.Select(act => act.Id));
    }

    [DossierFact]
    public void Acts_AreThoseOfTheDossiersCrosswalk()
    {
        string[] rows = File.ReadAllLines(Path.Combine(DossierFactAttribute.Folder, "law.md"));
        foreach (ActId id in ActIds.All)
        {
            string[] cells = rows.Single(row => row.StartsWith($"| `{id}` | ", StringComparison.Ordinal) && (row.Contains('●') || row.Contains('○'))).Split('|');
            foreach ((string jurisdiction, int cell) in new[] { ("england-wales", 2), ("scotland", 3), ("northern-ireland", 4) })
            {
                string? letter = Regex.Match(cells[cell], @"● (\S+)") is { Success: true } listed ? listed.Groups[1].Value : null;
                (Stalking(jurisdiction).ActOf(id)?.Letter).Should().Be(letter, $"{id} in {jurisdiction}");
            }
        }
    }

    private static Offence Stalking(string jurisdiction) => (Offence)Pack.Law[new ProvisionId(jurisdiction + "/stalking")];
}
