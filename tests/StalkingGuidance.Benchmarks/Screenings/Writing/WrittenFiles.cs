using StalkingGuidance.Screenings;

namespace StalkingGuidance.Benchmarks.Screenings.Writing;

/// <summary>Writes what stands under <c>Written</c>.</summary>
internal static class WrittenFiles
{
    public static void Write()
    {
        string folder = Path.Combine(Repository.Folder, "tests", "StalkingGuidance.Benchmarks", "Screenings", "Written");
        foreach (ScreeningToDecide rules in Enum.GetValues<ScreeningToDecide>())
        {
            Screening screening = rules.Load();
            Write(folder, rules + "Nullables", "What an app's developer would write, with bool?.", new BranchingWriter(screening, threeValued: true));
            Write(folder, rules + "TwoBits", "The best three-valued code by hand: two bits a value, no branch.", new TwoBitWriter(screening));
            Write(folder, rules + "Ifs", "Two-valued rules, where what is not known counts as no.", new BranchingWriter(screening, threeValued: false));
        }
    }

    private static void Write(string folder, string name, string summary, FormWriter writer) =>
        File.WriteAllText(Path.Combine(folder, name + ".g.cs"), writer.Write(name, summary));
}
