using CsCheck;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Snapshots;

namespace StalkingGuidance.Tests.Yaml.Snapshots;

public class ContentFingerprintTests
{
    private const string Yaml = "a: one\nb:\n  - two\n  - c: three\n    d: four\n";

    [Theory]
    [InlineData("# said\na:   one\n\nb:\n    - two\n    - c: three # so\n      d: four\n")]
    [InlineData("a: \"one\"\nb: ['two', {\"c\": three, 'd': 'four'}]\n")]
    [InlineData("b:\n  - two\n  - d: four\n    c: three\na: one\n")]
    [InlineData("a: one\r\nb:\r\n  - two\r\n  - c: three\r\n    d: four\r\n")]
    [InlineData("---\na: >-\n  one\nb: [two, {c: three, d: four}]\n...\n")]
    public void Of_OtherwiseWritten_TheSame(string yaml)
    {
        Of("f.yaml", yaml).Should().Be(Of("f.yaml", Yaml));
    }

    [Theory]
    [InlineData("f.yaml", "a: One\nb:\n  - two\n  - c: three\n    d: four\n")]
    [InlineData("f.yaml", "a: one\nb:\n  - c: three\n    d: four\n  - two\n")]
    [InlineData("f.yaml", "a: one\nb:\n  - two\n  - c: three\n  - d: four\n")]
    [InlineData("f.yaml", "a: one\nb:\n  - two\n  - d: three\n    c: four\n")]
    [InlineData("f.yaml", "a: one\nb:\n  - two\n  - c: three\n    d: [four]\n")]
    [InlineData("f.yaml", "a: one \nb:\n  - two\n  - c: three\n    d: 'four '\n")]
    [InlineData("g.yaml", Yaml)]
    public void Of_OtherWords_Another(string path, string yaml)
    {
        Of(path, yaml).Should().NotBe(Of("f.yaml", Yaml));
    }

    [Fact]
    public void Of_AnotherLineInABlock_Another()
    {
        Of("f.yaml", "a: |\n  one\n  two\n").Should().NotBe(Of("f.yaml", "a: |\n  one two\n"));
    }

    [Fact]
    public void Of_FilesInAnyOrder_TheSame()
    {
        YamlFile[] files = [File("a.yaml", "a: 1\n"), File("b.yaml", "b: 2\n"), File("B.yaml", "c: 3\n")];

        Convert.ToHexString(ContentFingerprint.Of(files.Reverse())).Should().Be(Convert.ToHexString(ContentFingerprint.Of(files)));
    }

    [Fact]
    public void Of_AnyTwoTrees_TheSameOnlyIfTheySayTheSame()
    {
        Gen.Select(AnyTree.Nodes, AnyTree.Nodes).Sample((one, other) =>
            (Of(one) == Of(other)) == (Said(one) == Said(other)));
    }

    // What a tree says, without positions, quoting or the order of keys.
    private static string Said(YamlNode node) => node switch
    {
        YamlScalar scalar => $"T{scalar.Text.Length}:{scalar.Text}",
        YamlSequence list => $"L{list.Items.Count}[{string.Concat(list.Items.Select(Said))}]",
        YamlMapping mapping => $"M{mapping.Entries.Count}{{{string.Concat(mapping.Entries.OrderBy(entry => entry.Key.Text, StringComparer.Ordinal).Select(entry => Said(entry.Key) + Said(entry.Value)))}}}",
        _ => "",
    };

    private static string Of(YamlNode node) => Convert.ToHexString(ContentFingerprint.Of([new YamlFile("a.yaml", node)]));

    private static string Of(string path, string yaml) => Convert.ToHexString(ContentFingerprint.Of([File(path, yaml)]));

    private static YamlFile File(string path, string yaml) => new(path, Parsed.From(yaml).Root!);
}
