using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Tests.Screenings.Proofs;

public class ShippedProofTests
{
    public static TheoryData<string> Versions => [.. ContentPack.Default.Screenings.AllVersions().Select(screening => screening.Id.Value + "/" + screening.Version)];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Prove_ShippedVersion_KeepsEveryPromise(string version)
    {
        string[] parts = version.Split('/');

        ProofReport report = ContentPack.Default.Prove(ContentPack.Default.Screenings[new ScreeningId(parts[0]), parts[1]]);

        report.Failed.SelectMany(check => check.Failures.Select(failure => $"{check.Name}: {failure}")).Should().BeEmpty();
    }
}
