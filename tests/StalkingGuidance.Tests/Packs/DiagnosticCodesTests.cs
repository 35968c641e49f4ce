using System.Text;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Packs;

public class DiagnosticCodesTests
{
    [Fact]
    public void All_Numbers_AreUnique()
    {
        DiagnosticCodes.All.Select(code => code.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
    }

    [Fact]
    public void All_TitlesAndExplanations_AreAsApproved()
    {
        StringBuilder text = new();
        foreach (var code in DiagnosticCodes.All)
        {
            text.AppendLine($"{code.Id} {code.Severity}: {code.Title}").AppendLine("    " + code.Explanation);
        }

        Approved.Matches(text.ToString(), "DiagnosticCodes");
    }
}
