using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Tests.Yaml.Diagnostics;

public class DiagnosticListTests
{
    private static readonly DiagnosticCode Error = new("SG9001", "An error", "An error.");
    private static readonly DiagnosticCode Later = new("SG9002", "Another error", "Another error.");
    private static readonly DiagnosticCode Warning = new("SG9003", "A warning", "A warning.", DiagnosticSeverity.Warning);

    [Fact]
    public void ToOrdered_AnyOrderOfAdding_ByFileLineColumnCode()
    {
        DiagnosticList list = new();
        list.Add(Error, new("b", 1, 1), "6");
        list.Add(Later, new("a", 2, 10), "5");
        list.Add(Error, new("a", 2, 10), "4");
        list.Add(Error, new("a", 2, 9), "3");
        list.Add(Warning, new("a", 1, 1), "2");
        list.Add(Error, SourcePosition.WholeFile("a"), "1");
        list.Add(Error, new("Z", 1, 1), "0");

        list.ToOrdered().Select(diagnostic => diagnostic.Message).Should().Equal("0", "1", "2", "3", "4", "5", "6");
        list.TotalCount.Should().Be(7);
        list.ErrorCount.Should().Be(6);
    }

    [Fact]
    public void ToOrdered_Thousands_KeepsTheFirstHundredByPlaceWhateverCameFirst()
    {
        DiagnosticList list = new();
        for (int line = 5_000; line > 0; line--)
        {
            list.Add(Error, new("a", line, 1), "");
        }

        list.ToOrdered().Select(diagnostic => diagnostic.Position.Line).Should().Equal(Enumerable.Range(1, 100));
        list.TotalCount.Should().Be(5_000);
    }

    [Fact]
    public void ToOrdered_WarningsInFront_DoNotPushErrorsOut()
    {
        DiagnosticList list = new();
        for (int line = 1; line <= 2_000; line++)
        {
            list.Add(Warning, new("a", line, 1), "");
        }

        list.Add(Error, new("b", 1, 1), "the one that counts");

        ImmutableArray<Diagnostic> kept = list.ToOrdered();
        kept.Should().HaveCount(100);
        kept[^1].Message.Should().Be("the one that counts");
        list.ErrorCount.Should().Be(1);
    }

    [Fact]
    public void Add_LineBreaksAndInvisibleCharacters_AreSpelledOut()
    {
        DiagnosticList list = new();
        list.Add(Error, new("a", 1, 2), "'one\ntwo\u001b[31m\u202e' is wrong.", "Write\tit\r.");

        list.ToOrdered()[0].ToString().Should().Be(@"a(1,2): error SG9001: 'one\ntwo\u001b[31m\u202e' is wrong. Write\u0009it\u000d.");
    }

    [Fact]
    public void ToString_LineBreakInAFileName_StaysOneLine()
    {
        new Diagnostic(Error, new SourcePosition("a\nb.yaml", 1, 2), "Wrong.", "").ToString().Should().Be(@"a\nb.yaml(1,2): error SG9001: Wrong.");
    }

    [Fact]
    public void Add_TextOfAMegabyte_IsCutInTheMiddle()
    {
        DiagnosticList list = new();
        list.Add(Error, new("a", 1, 2), $"'{new string('x', 1_000_000)}' is wrong.");

        string message = list.ToOrdered()[0].Message;
        message.Should().HaveLength(2003).And.StartWith("'xxx").And.Contain("x … x").And.EndWith("' is wrong.");
    }

    [Fact]
    public void Message_OfTheException_ListsAllAndCountsTheRest()
    {
        DiagnosticList list = new();
        for (int line = 1; line <= 103; line++)
        {
            list.Add(Error, new("a", line, 1), "Wrong.", "Correct it.");
        }

        string[] lines = new ContentException(list.ToOrdered(), list.TotalCount).Message.Split(Environment.NewLine);

        lines.Should().HaveCount(102);
        lines[0].Should().Be("The content could not be loaded; 103 fault(s) were found.");
        lines[1].Should().Be("a(1,1): error SG9001: Wrong. Correct it.");
        lines[^1].Should().Be("… and 3 more.");
    }

    [Theory]
    [InlineData(0, 0, "a: warning SG9003: Wrong.")]
    [InlineData(3, 14, "a(3,14): warning SG9003: Wrong.")]
    public void ToString_Warning_NamesThePlaceAsFarAsItIsKnown(int line, int column, string expected)
    {
        new Diagnostic(Warning, new SourcePosition("a", line, column), "Wrong.", "").ToString().Should().Be(expected);
    }

    [Fact]
    public void Positions_Comparison_AgreesWithOperators()
    {
        SourcePosition first = new("a", 1, 2);
        SourcePosition second = new("a", 1, 3);

        (first < second).Should().BeTrue();
        (first <= second).Should().BeTrue();
        (first > second).Should().BeFalse();
        (first >= second).Should().BeFalse();
        (second >= second with { }).Should().BeTrue();
    }
}
