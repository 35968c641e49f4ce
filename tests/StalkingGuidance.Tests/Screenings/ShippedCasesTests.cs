using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Cases;

namespace StalkingGuidance.Tests.Screenings;

/// <summary>The worked cases that stand beside each shipped screening.</summary>
public class ShippedCasesTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            TheoryData<string, string> rows = [];
            foreach (Screening screening in ContentPack.Default.Screenings.AllVersions())
            {
                foreach (ScreeningCase one in ContentPack.Default.Screenings.CasesOf(screening))
                {
                    rows.Add(screening.Id.Value, one.Id);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_OfAShippedScreening_ComesOutAsWritten(string id, string name)
    {
        Screening screening = ContentPack.Default.Screenings[new ScreeningId(id)];
        ScreeningCase worked = ContentPack.Default.Screenings.CasesOf(screening).Single(one => one.Id == name);

        worked.Run(screening).Should().BeEmpty("{0}", worked.Why);
    }

    [Theory]
    [InlineData("stalking-check", 40)]
    [InlineData("record-review", 40)]
    [InlineData("young-person-check", 20)]
    [InlineData("worried-about-someone", 20)]
    [InlineData("digital-safety-check", 20)]
    public void Cases_OfAShippedScreening_AreEnough(string id, int least)
    {
        Screening screening = ContentPack.Default.Screenings[new ScreeningId(id)];

        ContentPack.Default.Screenings.CasesOf(screening).Should().HaveCountGreaterThanOrEqualTo(least);
    }
}
