using System.Text;
using CsCheck;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Parsing;

namespace StalkingGuidance.Tests.Yaml.Parsing;

/// <summary>Files that are made to hurt. Each must end in a node or a diagnostic, at a small price.</summary>
public class HostileInputTests
{
    private const long MostBytesAllocated = 100_000_000;
    private const int Megabyte = 1024 * 1024;

    /// <summary>A name, the file, and the code of the first diagnostic; none where the file is only odd.</summary>
    public static TheoryData<string, Func<string>, string?> Files => new()
    {
        { "alias bomb", AliasBomb, "SG0011" },
        { "aliases alone", () => "[" + Many("*a,", 340_000) + "]", "SG0010" },
        { "anchors everywhere", () => "[" + string.Concat(Enumerable.Range(0, 60_000).Select(i => $"&a{i} x,")) + "]", "SG0011" },
        { "an anchor of a megabyte", () => "&" + new string('a', Megabyte - 10) + " x", "SG0011" },
        { "a tag of a megabyte", () => "!" + new string('a', Megabyte - 10) + " x", "SG0012" },
        { "tags everywhere", () => "[" + Many("!a x,", 200_000) + "]", "SG0012" },
        { "200,000 square brackets", () => new string('[', 200_000), "SG0004" },
        { "200,000 square brackets on lines of their own", () => Many("[\n", 200_000), "SG0004" },
        { "200,000 braces", () => new string('{', 200_000), "SG0004" },
        { "200,000 braces with keys", () => Many("{a: ", 200_000), "SG0004" },
        { "200,000 braces with question marks", () => Many("{? ", 200_000), "SG0004" },
        { "200,000 dashes inside one another", () => Many("- ", 200_000), "SG0004" },
        { "200,000 question marks inside one another", () => Many("? ", 200_000), "SG0004" },
        { "keys inside keys, as deep as a megabyte goes", () => string.Concat(Enumerable.Range(0, 1400).Select(i => new string(' ', i) + "a:\n")), "SG0004" },
        { "a megabyte of dashes", () => Many("- ", Megabyte / 2), "SG0004" },
        { "a megabyte of items", () => Many("- \n", Megabyte / 3), "SG0005" },
        { "keys without end", () => string.Concat(Enumerable.Range(0, 90_000).Select(i => $"k{i}:\n")), "SG0005" },
        { "keys in braces without end", () => "{" + string.Concat(Enumerable.Range(0, 90_000).Select(i => $"k{i},")) + "}", "SG0005" },
        { "pairs without braces", () => "[" + Many("a: b, ", 170_000) + "]", "SG0005" },
        { "one key again and again", () => Many("a: 1\n", 49_000), "SG0015" },
        { "colons alone", () => Many(":\n", 49_000), "SG0015" },
        { "documents without end", () => Many("---\n", Megabyte / 4), "SG0014" },
        { "ends of documents without end", () => Many("...\n", Megabyte / 4), "SG0002" },
        { "directives without end", () => Many("%A\n", Megabyte / 3), "SG0017" },
        { "comments alone", () => Many("# a\n", Megabyte / 4), "SG0017" },
        { "line breaks alone", () => new string('\n', Megabyte), "SG0017" },
        { "spaces alone", () => new string(' ', Megabyte), "SG0017" },
        { "commas alone", () => "[" + new string(',', Megabyte - 2) + "]", "SG0002" },
        { "one line of a megabyte", () => "a: " + new string('x', Megabyte - 3), null },
        { "one line of half a million words", () => "a: " + Many("x ", (Megabyte - 3) / 2), null },
        { "a text of a megabyte of escapes", () => "a: \"" + Many("\\x41", (Megabyte / 4) - 2) + "\"", null },
        { "a text of a megabyte of line breaks", () => "a: \"" + new string('\n', Megabyte - 5) + "\"", "SG0002" },
        { "a block of half a million lines", () => "a: |\n" + Many("  x\n", (Megabyte / 4) - 2), null },
        { "a key of a megabyte", () => new string('k', Megabyte - 5) + ": v", "SG0002" },
        { "half a megabyte of indentation", () => new string(' ', 500_000) + "a: b\n" + new string(' ', 499_990) + "c: d", "SG0002" },
        { "control characters alone", () => new string('\u0001', Megabyte), "SG0008" },
        { "NUL", () => "a: b\0c\n", "SG0008" },
        { "overrides alone", () => "a: \"" + new string('\u202e', 300_000) + "\"", "SG0009" },
        { "tabs alone", () => Many("\ta\n", Megabyte / 3), "SG0007" },
        { "a surrogate too high", () => "a: \"\\UFFFFFFFF\"", "SG0002" },
        { "half a surrogate", () => "a: \"\\ud800\"", "SG0002" },
    };

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public void Parse_HostileFile_IsRefusedAtASmallPrice(string name, Func<string> file, string? code)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(file());
        long before = GC.GetAllocatedBytesForCurrentThread();

        Parsed parsed = Parsed.From(bytes);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostBytesAllocated, name);
        parsed.Lines.FirstOrDefault(line => code is null || line.Contains(code)).Should().Match(line => (line == null) == (code == null), name);
        parsed.Lines.Length.Should().BeLessThanOrEqualTo(DiagnosticList.Kept);
        parsed.Lines.Where(line => line.Length > 2100).Should().BeEmpty();
    }

    [Fact]
    public void Parse_SixtyMegabytes_AreNotRead()
    {
        using CountingStream stream = new("text: ", (byte)'x', 60_000_000);
        long before = GC.GetAllocatedBytesForCurrentThread();

        Parsed parsed = Parsed.From(stream);

        parsed.Lines.Should().Equal("file: error SG0003: The file is larger than 1048576 bytes. Split it into several files.");
        stream.BytesRead.Should().Be(YamlLimits.FileBytes + 1);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(5_000_000);
    }

    [Fact]
    public void Parse_JustAMegabyte_IsRead()
    {
        using CountingStream stream = new("text: ", (byte)'x', YamlLimits.FileBytes);

        Parsed.From(stream).Lines.Should().BeEmpty();
    }

    [Fact]
    public void Parse_FaultsWithoutEnd_AreCountedAndTheFirstHundredKept()
    {
        Parsed parsed = Parsed.From(new string('\u0001', 5_000));

        parsed.Diagnostics.TotalCount.Should().Be(5_000);
        parsed.Diagnostics.ErrorCount.Should().Be(5_000);
        parsed.Lines.Should().HaveCount(100);
        parsed.Lines[99].Should().Be("file(1,100): error SG0008: The control character U+0001 stands here. Delete it.");
    }

    [Fact]
    public void Parse_AnyBytes_NeverThrowsAndNeverFailsSilently()
    {
        Gen.Byte.Array[0, 200].Sample(EndsInANodeOrAnError);
    }

    [Fact]
    public void Parse_AnyYamlishText_NeverThrowsAndNeverFailsSilently()
    {
        // Random bytes are seldom valid UTF-8; pieces of YAML get further in.
        string[] pieces =
        [
            "a", "b: ", "- ", "? ", ": ", "[", "]", "{", "}", ",", "\n", "\n  ", "\n    ", " ", "\"", "'", "|", ">", "|+2", "&x ", "*x ", "!t ", "!!", "#", "<<: ",
            "---\n", "...\n", "%YAML 1.2\n", "%TAG ! a\n", "\\", "\\x41", "\\u", "\t", "\r", "\r\n", "é", "😀", "\u2028", "~", "null", "@", "`", "=", "-",
        ];
        Gen.Int[0, pieces.Length - 1].Array[0, 40]
            .Select(chosen => Encoding.UTF8.GetBytes(string.Concat(chosen.Select(number => pieces[number]))))
            .Sample(EndsInANodeOrAnError, iter: 20_000);
    }

    private static bool EndsInANodeOrAnError(byte[] bytes)
    {
        Parsed parsed = Parsed.From(bytes);
        bool told = parsed.Root is not null || parsed.Diagnostics.ErrorCount > 0;
        return told
            && parsed.Lines.All(line => !line.Contains('\n') && !line.Contains('\r') && !line.Contains("Exception"))
            && (parsed.Root is null || StandsInItsParent(parsed.Root));
    }

    private static bool StandsInItsParent(YamlNode parent)
    {
        IEnumerable<YamlNode> children = parent switch
        {
            YamlSequence list => list.Items,
            YamlMapping mapping => mapping.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }),
            _ => [],
        };
        return parent.Position.Line > 0 && parent.Position.Column > 0 && children.All(child => child.Position >= parent.Position && StandsInItsParent(child));
    }

    private static string AliasBomb()
    {
        StringBuilder bomb = new("a: &a [x, x]\n");
        string last = "a";
        for (char name = 'b'; name <= 'z'; name++)
        {
            bomb.Append($"{name}: &{name} [{string.Join(", ", Enumerable.Repeat("*" + last, 9))}]\n");
            last = name.ToString();
        }

        return bomb.ToString();
    }

    private static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
