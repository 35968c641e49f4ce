using CsCheck;
using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Tests.Yaml.Diagnostics;

public class NearestNameTests
{
    private static readonly string[] Keys = ["summary", "kind", "channels", "opens", "closes", "mon", "tue", "wed"];

    [Theory]
    [InlineData("sumary", "summary")]
    [InlineData("Kind", "kind")]
    [InlineData("chanels", "channels")]
    [InlineData("colses", "closes")]
    [InlineData("tues", "tue")]
    [InlineData("opnes", "opens")]
    [InlineData("telephone", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    [InlineData("wednesday", null)]
    public void Of_SlipOfAName_IsTheNameThatWasMeant(string written, string? meant)
    {
        NearestName.Of(written, Keys).Should().Be(meant);
    }

    [Fact]
    public void Of_TwoEquallyNear_IsTheFirst()
    {
        NearestName.Of("cat", ["bat", "rat"]).Should().Be("bat");
    }

    [Fact]
    public void Of_TextOfAMegabyte_IsNothing()
    {
        NearestName.Of(new string('x', 1_000_000), Keys).Should().BeNull();
    }

    [Fact]
    public void Of_OneLetterChangedInALongName_IsFound()
    {
        Gen.Select(Gen.Char['a', 'z'].Array[6, 40], Gen.Int[0, 5]).Sample((letters, place) =>
        {
            string name = new(letters);
            string slip = name[..place] + '-' + name[(place + 1)..];
            return NearestName.Of(slip, ["quite-another", name]) == name;
        });
    }

    [Fact]
    public void Hint_FewNames_ListsThemAll()
    {
        NearestName.Hint("tues", ["mon", "tue"]).Should().Be("Did you mean 'tue'? Allowed: mon, tue.");
        NearestName.Hint("noon", ["mon", "tue"]).Should().Be("Allowed: mon, tue.");
    }

    [Fact]
    public void Hint_ManyNames_NamesTheNearestAlone()
    {
        string[] many = [.. Enumerable.Range(0, 41).Select(number => $"item-{number}")];

        NearestName.Hint("itme-7", many).Should().Be("Did you mean 'item-7'?");
        NearestName.Hint("something-else", many).Should().BeEmpty();
    }
}
