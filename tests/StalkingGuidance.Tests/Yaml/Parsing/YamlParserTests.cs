using System.Text;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Yaml.Parsing;

public class YamlParserTests
{
    [Theory]
    [InlineData("a: 1\nb:\n  - x\n  - c: 2\n    d: 3\n", "{a@1:1: 1@1:4, b@2:1: [x@3:5, {c@4:5: 2@4:8, d@5:5: 3@5:8}@4:5]@3:3}@1:1")]
    [InlineData("a: [x, {b: 1,\n  c: 2}]\n", "{a@1:1: [x@1:5, {b@1:9: 1@1:12, c@2:3: 2@2:6}@1:8]@1:4}@1:1")]
    [InlineData("a: >\n  x\n  y\nb: |-\n  z\n", "{a@1:1: \"x y\\n\"@1:4, b@4:1: \"z\"@4:4}@1:1")]
    [InlineData("a: x\n  y\nb: \"q\n  r\"\n", "{a@1:1: x y@1:4, b@3:1: \"q r\"@3:4}@1:1")]
    [InlineData("a:\nb:\n  c:\n", "{a@1:1: @1:3, b@2:1: {c@3:3: @3:5}@3:3}@1:1")]
    [InlineData("{a: , b}\n", "{a@1:2: @1:5, b@1:7: @1:8}@1:1")]
    [InlineData("? a\n: b\n? c\n", "{a@1:3: b@2:3, c@3:3: @4:1}@1:1")]
    [InlineData("a:\tb\tc\n", "{a@1:1: b\\tc@1:4}@1:1")]
    [InlineData("# one\n\n--- # two\na: 1 # three\n...\n", "{a@4:1: 1@4:4}@4:1")]
    [InlineData("%YAML 1.2\n---\na: 1\n", "{a@3:1: 1@3:4}@3:1")]
    public void Parse_Positions_AreThoseOfTheFile(string yaml, string tree)
    {
        Parsed parsed = Parsed.From(yaml);

        parsed.Lines.Should().BeEmpty();
        Parsed.Show(parsed.Root).Should().Be(tree);
    }

    [Fact]
    public void Parse_PairWithoutBraces_BeginsWithItsKey()
    {
        // The parser beneath places the pair in 1:1.
        Parsed.Show(Parsed.From("a:\n  [x, b: 1, [c: 2]]\n").Root).Should().Be(
            "{a@1:1: [x@2:4, {b@2:7: 1@2:10}@2:7, [{c@2:14: 2@2:17}@2:14]@2:13]@2:3}@1:1");
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Parse_OtherLineEndings_SameTree(string lineEnding)
    {
        const string Yaml = "a: 1\nb: |\n  x\n  y\nc: \"d\n  e\"\n";

        Parsed.Show(Parsed.From(Yaml.Replace("\n", lineEnding, StringComparison.Ordinal)).Root).Should()
            .Be(Parsed.Show(Parsed.From(Yaml).Root)).And
            .Be("{a@1:1: 1@1:4, b@2:1: \"x\\ny\\n\"@2:4, c@5:1: \"d e\"@5:4}@1:1");
    }

    [Fact]
    public void Parse_CarriageReturnsAlone_CountAsLinesInDiagnostics()
    {
        Parsed.From("a: 1\rb: \u0007\r\tc: 1\r").Lines.Should().Equal(
            "file(2,4): error SG0008: The control character U+0007 stands here. Delete it.",
            "file(3,1): error SG0007: The line is indented with a tab. Use two spaces a level.");
    }

    [Fact]
    public void Parse_ByteOrderMark_TakesNoColumn()
    {
        byte[] yaml = [.. Encoding.UTF8.Preamble, .. "a: b: c\n"u8];

        Parsed.From(yaml).Lines.Should().Equal(
            "file(1,5): error SG0002: A colon and a space stand inside a text without quotes. Put the whole text in double quotes.");
        Parsed.Show(Parsed.From([.. Encoding.UTF8.Preamble, .. "a: 1\n"u8]).Root).Should().Be("{a@1:1: 1@1:4}@1:1");
    }

    [Fact]
    public void Parse_ByteOrderMarkInside_IsRefused()
    {
        Parsed.From("a: 1\n\ufeffb: 2\n").Lines.Should().Equal("file(2,1): error SG0008: The control character U+FEFF stands here. Delete it.");
    }

    [Fact]
    public void Parse_Columns_CountUtf16Units()
    {
        Parsed.Show(Parsed.From("é: \"😀\" # x\nb: {😀: 1, z: y}\n").Root).Should().Be(
            "{é@1:1: \"😀\"@1:4, b@2:1: {😀@2:5: 1@2:9, z@2:12: y@2:15}@2:4}@1:1");
    }

    [Fact]
    public void Parse_Values_StayAsTheyWereWritten()
    {
        Parsed.Show(Parsed.From("[no, 0010, 1.10, 0x1F, 1e3, ~, null, 2026-11-23, +441, 'no', \"0010\", 12:30]").Root).Should().Be(
            "[no@1:2, 0010@1:6, 1.10@1:12, 0x1F@1:18, 1e3@1:24, ~@1:29, null@1:32, 2026-11-23@1:38, +441@1:50, \"no\"@1:56, \"0010\"@1:62, 12:30@1:70]@1:1");
    }

    [Fact]
    public void Parse_DuplicateKey_FirstValueStaysAndBothPlacesAreNamed()
    {
        Parsed parsed = Parsed.From("a: 1\nb: 2\n'a': 3\n");

        Parsed.Show(parsed.Root).Should().Be("{a@1:1: 1@1:4, b@2:1: 2@2:4}@1:1");
        parsed.Lines.Should().Equal("file(3,1): error SG0015: The key 'a' stands here a second time; the first is in line 1. Delete one of them, or rename it.");
    }

    [Fact]
    public void Parse_RefusedKeysAndValues_AreAllToldAndGiveNoTree()
    {
        Parsed parsed = Parsed.From("[a]: 1\n{b: c}: 2\n*d : 3\n<<: {e: f}\ng: *h\ni: !j &k 4\n");

        parsed.Root.Should().BeNull();
        parsed.Lines.Should().Equal(
            "file(1,1): error SG0016: A key is expected, and a list stands here. Put the text in quotes.",
            "file(2,1): error SG0016: A key is expected, and a mapping stands here. Put the text in quotes.",
            "file(3,1): error SG0010: The alias '*d' stands here. Write the value out.",
            "file(4,1): error SG0013: The merge key '<<' stands here. Write the entries out.",
            "file(5,4): error SG0010: The alias '*h' stands here. Write the value out.",
            "file(6,4): error SG0011: The anchor '&k' stands here. Delete it.",
            "file(6,4): error SG0012: The tag '!j' stands here. Delete it, or quote the text.");
    }

    [Theory]
    [InlineData("a: [b\nc: d\n", "file(1,4): error SG0002: The bracket that opens here is not closed before line 2. Close it, or put the text in double quotes.")]
    [InlineData("a: [b,\n  {c: d,\ne: f\n", "file(1,4): error SG0002: The bracket that opens here is not closed before line 3. Close it, or put the text in double quotes.")]
    [InlineData("a: [\"b\" \"c\"]\n", "file(1,9): error SG0002: A comma or the closing bracket is missing here. Separate items by commas, and close the bracket.")]
    [InlineData("a:b\nc: d\n", "file(2,2): error SG0002: The text of the line above runs on into this line, which has a colon of its own. Write a space after the colon of the line above, or put its text in double quotes.")]
    [InlineData("a: \"b\n", "file(1,4): error SG0002: The quote that opens here is never closed. Close the text with the same kind of quote.")]
    [InlineData("- a\nb: c\n", "file(2,1): error SG0002: This line stands among the items of a list, and is none. Begin it with '- ', or line it up with the key that it belongs to.")]
    [InlineData("%YAML 3.0\n---\na: 1\n", "file(1,1): error SG0002: The line '%YAML' asks for a version that does not exist. Delete the line.")]
    [InlineData("...\n...\n", "file(3,2): error SG0002: This is not valid YAML. Check quotes, colons and indentation here and just above.")]
    [InlineData("a: \"\\UFFFFFFFF\"\n", "file(1,15): error SG0002: This is not valid YAML. Check quotes, colons and indentation here and just above.")]
    public void Parse_BrokenSyntax_SaysWhereTheCureIs(string yaml, string line)
    {
        Parsed.From(yaml).Lines.Should().Equal(line);
    }

    [Fact]
    public void Parse_ManyFaultsOfOneFile_AreAllTold()
    {
        Parsed.From("a: !x 1\nb: &y 2\nc: 3\nc: 4\n").Lines.Should().HaveCount(3);
    }
}
