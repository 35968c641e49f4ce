using System.Text;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Proofs;
using StalkingGuidance.Tests.Screenings.Support;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Screenings.Proofs;

/// <summary>Proves the prover: each mistake is found by the check that is made for it.</summary>
public class SeededFaultTests
{
    public static TheoryData<string> Names => [.. SeededFault.All.Select(fault => fault.Name)];

    [Fact]
    public void Prove_SmallScreening_Passes()
    {
        ProofReport report = ScreeningProof.Prove(SmallScreening.Screening, SeededFault.Basis);

        report.Failed.SelectMany(check => check.Failures.Select(failure => $"{check.Name}: {failure}")).Should().BeEmpty();
        report.Passed.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Prove_SeededFault_IsFoundByItsCheck(string name)
    {
        SeededFault fault = SeededFault.All.Single(one => one.Name == name);

        ProofReport report = ScreeningProof.Prove(fault.Make());

        report.Failed.Select(check => check.Name).Should().Contain(fault.Check);
    }

    [Fact]
    public void Prove_SeededFaults_ShowTheApprovedExamples()
    {
        StringBuilder text = new();
        foreach (SeededFault fault in SeededFault.All)
        {
            ProofCheck check = ScreeningProof.Prove(fault.Make()).Checks.Single(one => one.Name == fault.Check);
            text.AppendLine($"# {fault.Name}").AppendLine($"{check}").AppendLine($"{check.Failures.FirstOrDefault()}").AppendLine();
        }

        Approved.Matches(text.ToString(), "SeededFaults");
    }

    [Fact]
    public void Checks_EachHasASeededFault()
    {
        string[] checks = [.. ScreeningProof.Prove(SmallScreening.Screening, SeededFault.Basis).Checks.Select(check => check.Name)];

        checks.Should().BeSubsetOf(SeededFault.All.Select(fault => fault.Check)).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Prove_FailedStep_IsWhatTheEngineDecides()
    {
        ProofSubject swapped = SeededFault.All.Single(fault => fault.Name == "two outcomes are swapped").Make();

        ProofFailure failure = ScreeningProof.Prove(swapped).Failed.First().Failures[0];

        ScreeningDecision before = swapped.Screening.Decide(failure.Examples[0].ToAnswers());
        ScreeningDecision after = swapped.Screening.Decide(failure.Examples[1].ToAnswers());
        (after.Urgency < before.Urgency || after.PossibleUrgency < before.PossibleUrgency || after.Indication < before.Indication).Should().BeTrue();
    }

    [Fact]
    public void Prove_TooInvolved_ProvesNothing()
    {
        ProofReport report = ScreeningProof.Prove(ProofSubject.Of(SmallScreening.Screening, SeededFault.Basis) with { MostNodes = 100 });

        report.Checks.Should().OnlyContain(check => !check.Passed);
    }
}
