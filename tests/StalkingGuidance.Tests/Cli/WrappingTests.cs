using CsCheck;
using StalkingGuidance.Cli.Output;

namespace StalkingGuidance.Tests.Cli;

public class WrappingTests
{
    [Fact]
    public void Lines_NumberAtTheEdge_GoesToTheNextLineWhole()
    {
        Wrapping.Lines("Call the helpline on 0808 802 0300 for advice.", 28).Should().Equal("Call the helpline on", "0808 802 0300 for advice.");
    }

    [Fact]
    public void Lines_IndentedText_KeepsItsIndent()
    {
        Wrapping.Lines("  one two", 5).Should().Equal("  one", "  two");
    }

    [Fact]
    public void Lines_Joined_SayTheSameText()
    {
        Gen.Select(Gen.String[Gen.Char[" a0"], 0, 60], Gen.Int[1, 30]).Sample((text, width) =>
            string.Join(' ', Wrapping.Lines(text.Trim(), width)) == string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }
}
