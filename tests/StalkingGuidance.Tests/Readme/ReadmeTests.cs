using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Readme;

public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Folder, "README.md"));

    [Theory]
    [InlineData("EveryStatement.cs", "every statement")]
    [InlineData("InAWebApp.cs", "in a web app")]
    public void Readme_Example_IsTheCodeThatRuns(string file, string name)
    {
        string[] code = File.ReadAllLines(Path.Combine(Repository.Tests, "Readme", file));
        int from = Array.FindIndex(code, line => line.Trim() == "// example: " + name) + 1;
        int to = Array.FindIndex(code, line => line.Trim() == "// end of example");
        string example = string.Join('\n', code[from..to].Select(line => line.Length > 8 ? line[8..] : "")).TrimEnd();

        example.Split('\n').Length.Should().BeLessThanOrEqualTo(20);
        Readme.ReplaceLineEndings("\n").Should().Contain("```csharp\n" + example + "\n```");
    }

    [Fact]
    public void Example_ForReviewers_PrintsEachStatementWithItsSourceAndDate()
    {
        using MemoryStream snapshot = new();
        ContentPack.Compile(Repository.Content, snapshot);
        snapshot.Position = 0;
        using StringWriter printed = new();
        TextWriter console = Console.Out;
        Console.SetOut(printed);
        try
        {
            EveryStatement.Print(snapshot);
        }
        finally
        {
            Console.SetOut(console);
        }

        string[] lines = printed.ToString().ReplaceLineEndings("\n").Split('\n');
        lines.Count(line => line.Contains(", checked 2026-11-23, due ", StringComparison.Ordinal)).Should().BeGreaterThan(2000);
        lines.Should().Contain("Call 999 now and ask for the police. Do this if you are in danger, or a crime is happening. The call is free, even with no credit.");
        lines.Should().NotContain(line => line.Contains("{population}", StringComparison.Ordinal));
    }

    [Fact]
    public void Readme_Commands_AreTheTwo()
    {
        Readme.Should().Contain("dotnet run --project src/StalkingGuidance.Cli\ndotnet test\n");
    }

    [Fact]
    public void Readme_ScreeningExample_Runs()
    {
        Screening check = ContentPack.Default.Screenings[ScreeningIds.StalkingCheck];

        ScreeningResult result = check.Evaluate(check.Answers(Nation.Wales).Choose("kind-of-contact", "about-you").Count("occasions", 12).Unsure("fear"));

        Readme.Should().Contain(".Choose(\"kind-of-contact\", \"about-you\").Count(\"occasions\", 12).Unsure(\"fear\"));");
        result.PossibleUrgency.Should().Be(Urgency.Immediate);
        result.Contacts[0].Id.Should().Be(ContactIds.PoliceEmergency);
    }

    [Fact]
    public void Statements_OfThePack_CoverEveryItemThatHasTexts()
    {
        HashSet<string> covered = [.. ContentPack.Default.Statements().Select(statement => statement.Item.Key)];

        // The rest is data without prose: forces, the calendar, campaigns without a note, and rules for words.
        ContentPack.Default.Verified().Select(item => item.Key).Where(key => !covered.Contains(key))
            .Should().OnlyContain(key => key == "calendar" || key.StartsWith("forces.", StringComparison.Ordinal) || key.StartsWith("campaigns.", StringComparison.Ordinal)
                || key.StartsWith("crisis.", StringComparison.Ordinal) || key.StartsWith("never-say.", StringComparison.Ordinal));
    }
}
