using System.Numerics;
using CsCheck;
using StalkingGuidance.Screenings.Diagrams;

namespace StalkingGuidance.Tests.Screenings.Diagrams;

public class DecisionDiagramsTests
{
    private const int Bits = 6;

    /// <summary>A formula as a tree of random numbers: an inner node picks an operation, a leaf a bit.</summary>
    private static readonly Gen<int[]> Formulas = Gen.Int[0, 999].Array[1, 24];

    [Fact]
    public void EqualFunctions_AreOneNode()
    {
        DecisionDiagrams table = new(3);
        Diagram a = table.Bit(0);
        Diagram b = table.Bit(1);

        table.Not(table.And(a, b)).Should().Be(table.Or(table.Not(a), table.Not(b)));
        table.Or(a, table.Not(a)).Should().Be(Diagram.True);
        table.Without(a, a).Should().Be(Diagram.False);
        table.Not(table.Not(b)).Should().Be(b);
    }

    [Fact]
    public void Operations_RandomFormulas_AgreeWithEverySetting() => Formulas.Sample(formula =>
    {
        DecisionDiagrams table = new(Bits);
        Diagram made = Make(table, formula);

        foreach (bool[] setting in Settings())
        {
            table.Holds(made, setting).Should().Be(Value(formula, setting));
        }
    });

    [Fact]
    public void Count_RandomFormulas_IsTheNumberOfSettings() => Formulas.Sample(formula =>
    {
        DecisionDiagrams table = new(Bits);

        table.Count(Make(table, formula)).Should().Be(new BigInteger(Settings().Count(setting => Value(formula, setting))));
    });

    [Fact]
    public void Cheapest_RandomFormulas_CostsLeast() => Gen.Select(Formulas, Gen.Int[0, 9].Array[Bits]).Sample((formula, costs) =>
    {
        DecisionDiagrams table = new(Bits);
        long[] all = [.. Settings().Where(setting => Value(formula, setting)).Select(CostOf)];

        bool[]? found = table.Cheapest(Make(table, formula), costs, out long cost);

        (found is null).Should().Be(all.Length == 0);
        if (found is not null)
        {
            Value(formula, found).Should().BeTrue();
            cost.Should().Be(all.Min()).And.Be(CostOf(found));
        }

        long CostOf(bool[] setting) => setting.Select((set, i) => set ? (long)costs[i] : 0).Sum();
    });

    [Fact]
    public void ExistsAndWith_RandomFormulas_AgreeWithEverySetting() => Formulas.Sample(formula =>
    {
        DecisionDiagrams table = new(Bits);
        Diagram made = Make(table, formula);
        Diagram with = table.With(made, [new(1, true), new(4, false)]);
        Diagram exists = table.Exists(made, 2, 2);

        foreach (bool[] setting in Settings())
        {
            table.Holds(with, setting).Should().Be(Value(formula, [setting[0], true, setting[2], setting[3], false, setting[5]]));
            table.Holds(exists, setting).Should().Be(
                new[] { (false, false), (false, true), (true, false), (true, true) }.Any(two => Value(formula, [setting[0], setting[1], two.Item1, two.Item2, setting[4], setting[5]])));
        }

        table.BitsOf(with).Should().NotContain([1, 4]);
        table.BitsOf(exists).Should().NotContain([2, 3]);
    });

    [Fact]
    public void Count_ManyBits_IsExact()
    {
        DecisionDiagrams table = new(200);

        table.Count(Diagram.True).Should().Be(BigInteger.One << 200);
        table.Count(table.All([new(0, true), new(199, false)])).Should().Be(BigInteger.One << 198);
    }

    [Fact]
    public void Make_MoreNodesThanAllowed_Throws()
    {
        DecisionDiagrams table = new(8, mostNodes: 5);

        Action growing = () => table.All([new(0, true), new(1, true), new(2, true), new(3, true)]);

        growing.Should().Throw<DiagramsTooLargeException>();
    }

    // Reads a formula as a program over a stack of functions, so that every list of numbers means something.
    private static Diagram Make(DecisionDiagrams table, int[] formula)
    {
        Diagram so = Diagram.False;
        foreach (int number in formula)
        {
            Diagram bit = table.Bit(number / 5 % Bits);
            so = (number % 5) switch
            {
                0 => table.And(so, bit),
                1 => table.Or(so, bit),
                2 => table.Not(so),
                3 => table.IfThenElse(bit, so, table.Not(so)),
                _ => table.Without(bit, so),
            };
        }

        return so;
    }

    private static bool Value(int[] formula, bool[] setting)
    {
        bool so = false;
        foreach (int number in formula)
        {
            bool bit = setting[number / 5 % Bits];
            so = (number % 5) switch
            {
                0 => so && bit,
                1 => so || bit,
                2 => !so,
                3 => bit == so,
                _ => bit && !so,
            };
        }

        return so;
    }

    private static IEnumerable<bool[]> Settings() =>
        Enumerable.Range(0, 1 << Bits).Select(number => Enumerable.Range(0, Bits).Select(bit => ((number >> bit) & 1) != 0).ToArray());
}
