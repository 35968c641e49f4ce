using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Pages;

/// <summary>Answers made from rules, written past the page on purpose: wrapped or indented, they could not be pasted into a file for <c>evaluate</c>.</summary>
internal static class ExampleLines
{
    public static void Write(TextWriter target, ProofExample example)
    {
        foreach (string line in example.ToYaml().Split('\n'))
        {
            target.WriteLine(line);
        }
    }
}
