using System.Text.RegularExpressions;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Packs.Exchange;
using StalkingGuidance.Tests.Screenings.Proofs;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Tests.Xliff;

namespace StalkingGuidance.Tests.Packs;

/// <summary>
/// To add a case: 1. make a folder Corpus/SG1234-what-is-broken, named after the code that it shows.
/// 2. Put into it the files that replace, or come beside, those of Corpus/base (with a folder screenings/ in it, also those of Corpus/base-of-screenings); names to take away stand in remove.txt, one a line.
/// 3. Break one thing. 4. Run this class with APPROVE_NEW=1: it writes expected.txt.
/// 5. Read that file as an editor would, correct the message if it does not help, and commit the folder.
/// </summary>
public partial class CorpusTests
{
    public static TheoryData<string> Cases => new(BrokenPack.Cases);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Load_BrokenPack_SaysExactlyWhatIsBroken(string name)
    {
        string expected = Path.Combine(BrokenPack.Corpus, name, "expected.txt");
        string[] found = BrokenPack.Load(name);

        if (!File.Exists(expected) && Environment.GetEnvironmentVariable("APPROVE_NEW") == "1")
        {
            File.WriteAllLines(expected, found);
        }

        found.Should().Equal(File.ReadAllLines(expected));
        if (CodeOf(name) is { } code)
        {
            found.Should().Contain(line => line.Contains($"error {code}:") || line.Contains($"warning {code}:"));
        }
    }

    [Fact]
    public void Load_BaseOfTheCorpus_IsValid()
    {
        BrokenPack.Load(_ => { }).Should().BeEmpty();
    }

    [Fact]
    public void Load_BaseOfScreenings_IsValid()
    {
        BrokenPack.Load(pack => pack.CopyFrom(BrokenPack.BaseOfScreenings)).Should().BeEmpty();
    }

    [Fact]
    public void Codes_EachOfThem_HasACase()
    {
        IEnumerable<string> shown = BrokenPack.Cases.Select(CodeOf).Concat(GeneratedCases.Codes).Concat(CompiledContentTests.Codes).Concat(XliffTests.Codes).Concat(TranslationExchangeTests.Codes).OfType<string>();

        DiagnosticCodes.All.Select(code => code.Id).Except(shown).Should().BeEmpty("a fault without a broken file has a message that nobody has read");
    }

    [Fact]
    public void Codes_EachExplanation_IsSentences()
    {
        foreach (DiagnosticCode code in DiagnosticCodes.All)
        {
            code.Explanation.Should().EndWith(".", code.Id);
            code.Title.Should().NotBeEmpty().And.NotEndWith(".", code.Id);
        }
    }

    [Fact]
    public void Lines_AllOfTheCorpus_AreInTheFormThatBuildsTurnIntoLinks()
    {
        IEnumerable<string> lines = BrokenPack.Cases.SelectMany(name => File.ReadAllLines(Path.Combine(BrokenPack.Corpus, name, "expected.txt")));

        lines.Should().AllSatisfy(line => line.Should().MatchRegex(BuildLine()));
    }

    private static string? CodeOf(string name) => CaseName().Match(name) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"^SG\d{4}(?=-)")]
    private static partial Regex CaseName();

    // MSBuild's canonical form: origin, category, code, text.
    [GeneratedRegex(@"^[^()\s:]+(\(\d+,\d+\))?: (error|warning) SG\d{4}: \S.*\S$")]
    private static partial Regex BuildLine();
}
