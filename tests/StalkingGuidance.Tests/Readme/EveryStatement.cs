using StalkingGuidance.Evidence;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Tests.Readme;

/// <summary>The README's example for reviewers, held to the README by <see cref="ReadmeTests"/>.</summary>
internal static class EveryStatement
{
    public static void Print(Stream snapshot)
    {
        // example: every statement
        ContentPack pack = ContentPack.Read(snapshot);
        foreach (Statement statement in pack.Statements())
        {
            Verification checkedAs = statement.Item.Verification;
            Console.WriteLine(statement.Text);
            Console.WriteLine($"  {statement.Text.Key}, checked {checkedAs.Checked:yyyy-MM-dd}, due {checkedAs.ReviewBy:yyyy-MM-dd}, {checkedAs.Confidence}");
            foreach (SourceId id in checkedAs.Sources)
            {
                Source source = pack.Sources[id];
                Console.WriteLine($"  {source.Publisher}: {source}, {source.Dated?.ToString() ?? source.DateNote}, {source.Address}");
            }
        }

        // end of example
    }
}
