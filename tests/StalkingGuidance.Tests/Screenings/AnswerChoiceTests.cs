using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Evaluation;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings;

/// <summary>The ways to move one more test, way by way: what is chosen, and which tests of the question that moves.</summary>
public class AnswerChoiceTests
{
    private const int How = 1;
    private const int Acts = 2;
    private const int After = 3;
    private const string Help = "title: \"x\", text: \"x\", contacts: [police-emergency], topics: [immediate-danger]";

    // The tests of "how" are 0 to 2, those of "acts" 3 to 7, that of "after" 8. No test tells a, b and c apart, nor e and f.
    private static readonly Screening Screening = ScreeningText.Read(SmallScreening.Head + $$"""
        questions:
          - { id: how, type: choice, text: "x", why: "x", more-concern: none, options: [{{Options("a", "b", "c", "d")}}] }
          - { id: acts, type: choices, text: "x", why: "x", more-concern: chosen, options: [{{Options("a", "b", "c", "d", "e", "f")}}] }
          - { id: after, type: yes-no, text: "x", why: "x", more-concern: yes }
        outcomes:
          - id: now
            urgency: immediate
            when:
              any:
                - { how: [a, b] }
                - { how: b }
                - { how: c }
                - { acts: { at-least: 2, of: [a, b, c] } }
                - { acts: d }
                - { acts: { at-least: 1, or-unsure: yes } }
                - { acts: { all-of: [a, b, c] } }
                - { acts: { at-least: 2, of: [e, f], or-unsure: yes } }
                - { after: yes }
            {{Help.Replace(", ", "\n    ", StringComparison.Ordinal)}}
          - { id: last, urgency: information, {{Help}} }

        """ + SmallScreening.Verification);

    private static readonly CompiledRules Rules = Screening.Rules;

    [Theory]
    [InlineData(3, "a: 5")]
    [InlineData(4, "d: 4 5")]
    [InlineData(5, "unsure: 5 7", "a: 5", "d: 4 5", "e: 5")]
    [InlineData(6, "abc: 3 5 6")]
    [InlineData(7, "unsure: 5 7", "ef: 5 7")]
    public void Ways_Raising_AreTheLeastThatGetNearer(int atom, params string[] expected) => WaysOf(atom, raising: true).Should().Equal(expected);

    [Theory]
    [InlineData(3, "a: 6")]
    [InlineData(4, "d: 4")]
    [InlineData(5, "abcdef: 3 4 5 6 7")]
    [InlineData(6, "a: 6")]
    [InlineData(7, "e: 7")]
    public void Ways_Lowering_LeaveOutTheLeastThatGetsNearer(int atom, params string[] expected) => WaysOf(atom, raising: false).Should().Equal(expected);

    [Theory]
    [InlineData("a", 3, "ab: 3 5")]
    [InlineData("b", 3, "ab: 3 5")]
    [InlineData("d", 3, "ad: 4 5")]
    [InlineData("b", 6, "abc: 3 5 6")]
    [InlineData("ab", 6, "abc: 3 5 6")]
    [InlineData("d", 7, "def: 4 5 7")]
    [InlineData("e", 7, "ef: 5 7")]
    public void Ways_OptionsWereChosenBefore_GoOnFromThemAndAreNoLongerUnsure(string chosen, int atom, params string[] expected) =>
        WaysOf(atom, raising: true, branch => branch.Options[Acts] = Bit(chosen)).Should().Equal(expected);

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void Ways_NotSureWasChosenBefore_AreNone(int atom) => WaysOf(atom, raising: true, branch => branch.IsUnsure[Acts] = true).Should().BeEmpty();

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "0 1")]
    [InlineData(2, "2")]
    public void Ways_OneChoice_MoveNoMoreThanTheyMust(int atom, string moved) => WaysOf(atom, raising: true).Should().Equal($": {moved}");

    [Fact]
    public void Ways_OneChoiceWasMadeBefore_ArePossibleTogetherWithIt()
    {
        WaysOf(0, raising: true, branch => Bits.Set(branch.Moved, 1, true)).Should().Equal(": 0 1");
        WaysOf(1, raising: true, branch => Bits.Set(branch.Moved, 0, true)).Should().Equal(": 0 1");
        WaysOf(2, raising: true, branch => Bits.Set(branch.Moved, 1, true)).Should().BeEmpty();
        WaysOf(1, raising: true, branch => Bits.Set(branch.Moved, 2, true)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(6)]
    public void Take_OtherQuestionsWereAnswered_KeepsThemAndWhatIsWanted(int atom)
    {
        SearchGround ground = GroundOf(raising: true);
        SearchBranch branch = new(Rules);
        int other = atom == 0 ? Acts : How;
        int otherAtom = Rules.Variables[other].FirstAtom;
        Bits.Set(branch.Moved, otherAtom, true);
        Bits.Set(branch.Moved, Rules.Variables[After].FirstAtom, true);
        branch.Wanted[1] = true;
        branch.Options[other] = 1;
        branch.IsUnsure[other] = true;
        AnswerChoice choice = new(Rules, ground, branch, atom);
        choice.Count().Should().BePositive();
        for (int way = 0; way < choice.Count(); way++)
        {
            SearchBranch next = new(Rules);

            choice.Take(way, next).Should().BeTrue();

            Bits.Has(next.Moved, otherAtom).Should().BeTrue();
            Bits.Has(next.Moved, Rules.Variables[After].FirstAtom).Should().BeTrue();
            next.Wanted.Should().Equal(branch.Wanted);
            next.Options[other].Should().Be(1);
            next.IsUnsure[other].Should().BeTrue();
        }
    }

    [Fact]
    public void Take_OntoWhatWasTriedBefore_LeavesNothingOfIt()
    {
        SearchBranch next = new(Rules);
        next.Options[Acts] = Bit("def");
        next.IsUnsure[Acts] = true;
        Bits.Set(next.Moved, 7, true);

        new AnswerChoice(Rules, GroundOf(raising: true), new SearchBranch(Rules), 6).Take(0, next).Should().BeTrue();

        Describe(next, Acts).Should().Be("abc: 3 5 6");
    }

    [Fact]
    public void Clear_UsedBranch_LeavesNothing()
    {
        SearchBranch branch = new(Rules);
        Array.Fill(branch.Wanted, true);
        Array.Fill(branch.Moved, ulong.MaxValue);
        Array.Fill(branch.Options, ulong.MaxValue);
        Array.Fill(branch.IsUnsure, true);

        branch.Clear();

        branch.Wanted.Should().NotContain(true).And.HaveCount(Rules.Graph.Nodes.Length + 1);
        branch.Moved.Should().OnlyContain(word => word == 0);
        branch.Options.Should().OnlyContain(options => options == 0);
        branch.IsUnsure.Should().NotContain(true);
    }

    private static string[] WaysOf(int atom, bool raising, Action<SearchBranch>? before = null)
    {
        SearchBranch branch = new(Rules);
        before?.Invoke(branch);
        AnswerChoice choice = new(Rules, GroundOf(raising), branch, atom);
        List<string> ways = [];
        for (SearchBranch next = new(Rules); ways.Count < 10 && choice.Take(ways.Count, next); next = new SearchBranch(Rules))
        {
            ways.Add(Describe(next, Rules.Graph.Atoms[atom].Variable));
        }

        choice.Count().Should().Be(ways.Count);
        return [.. ways];
    }

    private static SearchGround GroundOf(bool raising)
    {
        World world = World.Of(Rules, Screening.Answers())[0];
        return new SearchGround(Rules, new Glance(Rules, world, [true, true, true], 0).Words, Scale.Urgency, 4, raising);
    }

    private static string Describe(SearchBranch branch, int variable)
    {
        string options = string.Concat("abcdef".Where(option => (branch.Options[variable] & Bit(option.ToString())) != 0));
        string moved = string.Concat(Enumerable.Range(0, Rules.Graph.Atoms.Length).Where(atom => Bits.Has(branch.Moved, atom)).Select(atom => " " + atom));
        return $"{(branch.IsUnsure[variable] ? "unsure" : "")}{options}:{moved}";
    }

    private static ulong Bit(string options) => options.Aggregate(0UL, (bits, option) => bits | (1UL << (option - 'a')));

    private static string Options(params string[] options) => string.Join(", ", options.Select(option => $"{{ id: {option}, text: \"x\" }}"));
}
