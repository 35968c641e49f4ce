using System.Text.RegularExpressions;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Packs;

/// <summary>Every line of every kind of file, spoilt in every way that an editor's slip could spoil it. Whatever comes of it, it is told and not thrown.</summary>
public partial class MutatedContentTests
{
    private static readonly string[] Values = ["", "null", "x", "\"\"", "[]", "[x]", "{ x: y }", "- x", "\"", "99999", "\"0\"", "+44", "\"2026-02-30\"", "{contact:", "yes"];

    /// <summary>Richer files than those of the corpus come from the content that ships, and stand beside the corpus's own small pack.</summary>
    public static TheoryData<string> Files => new(
        "pack.yaml",
        "sources.yaml",
        "calendar.yaml",
        "forces.yaml",
        "contacts/police-emergency.yaml",
        "contacts/national-stalking-helpline.yaml",
        "contacts/samaritans.yaml",
        "contacts/victim-support.yaml",
        "contacts/silent-solution.yaml",
        "contacts/sdafmh.yaml",
        "screenings/ledger.yaml");

    [Theory]
    [MemberData(nameof(Files))]
    public void TryLoad_AnyLineSpoilt_IsToldAndNotThrown(string file)
    {
        using TemporaryFolder pack = new();
        pack.CopyFrom(BrokenPack.Base);
        string corpus = Path.Combine(BrokenPack.Base, file);
        string[] lines = File.ReadAllLines(File.Exists(corpus) ? corpus : Path.Combine(Repository.Content, file));
        for (int number = 0; number < Math.Min(lines.Length, 80); number++)
        {
            foreach (string spoilt in Spoil(lines[number]))
            {
                pack.Write(file, string.Join('\n', [.. lines[..number], spoilt, .. lines[(number + 1)..]]));

                bool loaded = ContentPack.TryLoad(pack.Path, out ContentPack? read, out LoadReport report);

                (read is not null).Should().Be(loaded);
                loaded.Should().Be(report.ErrorCount == 0);
                report.Diagnostics.Where(fault => string.IsNullOrEmpty(fault.Position.File)).Should().BeEmpty($"'{spoilt}' is told with its place");
            }
        }
    }

    private static IEnumerable<string> Spoil(string line)
    {
        yield return "";
        yield return line + "\n" + line;
        yield return " " + line;
        Match pair = Pair().Match(line);
        if (!pair.Success)
        {
            yield break;
        }

        yield return $"{pair.Groups["before"]}{pair.Groups["key"]}x: {pair.Groups["value"]}";
        foreach (string value in Values)
        {
            yield return $"{pair.Groups["before"]}{pair.Groups["key"]}: {value}";
        }

        // The inner values of { key: value, … }.
        foreach (string value in Values)
        {
            yield return Inner().Replace(line, $": {value}$1");
        }
    }

    [GeneratedRegex(@"^(?<before>[ -]*)(?<key>[a-z-]+):(?<value>.*)$")]
    private static partial Regex Pair();

    [GeneratedRegex(@": [^,{}]+([,}])")]
    private static partial Regex Inner();
}
