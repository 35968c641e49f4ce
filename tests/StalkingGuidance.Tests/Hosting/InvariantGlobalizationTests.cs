using System.Globalization;
using StalkingGuidance.Tests.Packaging;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Hosting;

/// <summary>Runs the tests of localizers and languages once more where .NET knows no cultures, as in small containers.</summary>
[Trait(Trait, "Parent")]
public class InvariantGlobalizationTests
{
    private const string Trait = "Invariant";
    private const string Switch = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    [Fact]
    public void Localizers_InvariantGlobalization_PassTheSameTests()
    {
        string output = DotNet.Run(
            DotNet.Host,
            Repository.Tests,
            ["vstest", typeof(InvariantGlobalizationTests).Assembly.Location, $"--TestCaseFilter:{Trait}!=Parent&(FullyQualifiedName~.Tests.Hosting.|FullyQualifiedName~.Tests.Localization.|FullyQualifiedName~.Tests.Packs.Text)"],
            new Dictionary<string, string> { [Switch] = "1" });

        output.Should().MatchRegex(@"Passed! +- Failed: +0, Passed: +[1-9][0-9]", "an empty run would prove nothing");
    }

    /// <summary>Proves in the child that its mode is the one it claims.</summary>
    public class Mode
    {
        [Fact]
        public void Culture_InvariantGlobalization_IsKnownByNameAlone()
        {
            bool invariant = Environment.GetEnvironmentVariable(Switch) == "1";

            new CultureInfo("cy").DateTimeFormat.GetMonthName(1).Should().Be(invariant ? "January" : "Ionawr");
        }
    }
}
