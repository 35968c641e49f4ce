using System.Globalization;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Benchmarks.Screenings.Writing;

/// <summary>Conditions as expressions of C#.</summary>
/// <param name="screening">The screening.</param>
/// <param name="and">The operator between all.</param>
/// <param name="or">The operator between any.</param>
/// <param name="read">How a test's value is read.</param>
internal sealed class RuleText(Screening screening, string and, string or, Func<int, string> read)
{
    private readonly Atom[] atoms = screening.Rules.Graph.Atoms;

    /// <summary>Whether what other rules say stands in each expression anew, for engines in which a rule cannot read another.</summary>
    public bool Inlines { get; init; }

    /// <summary>The tests that a contradiction can lift.</summary>
    public IEnumerable<int> Lifted => Enumerable.Range(0, atoms.Length).Where(atom => LiftersOf(atom).Any());

    public string Of(Condition condition) => condition switch
    {
        AllOf all => Join(all.Conditions.Select(Of), and),
        AnyOf any => Join(any.Conditions.Select(Of), or),
        IndicatorMet met => Inlines ? Of(screening.Indicators.Single(indicator => indicator.Id == met.Indicator).When) : Name(met.Indicator),
        QuestionTest test when LiftersOf(IndexOf(test)).Any() => Inlines ? Counted(IndexOf(test)) : LiftedName(IndexOf(test)),
        QuestionTest test => read(IndexOf(test)),
        _ => throw new NotSupportedException("By hand, the nation stands in tables alone."),
    };

    /// <summary>What a test counts as: what was answered, or what a contradiction makes of it.</summary>
    public string Counted(int atom)
    {
        RuleText asGiven = new(screening, and, or, read);
        return Join([read(atom), .. LiftersOf(atom).Select(lifter => asGiven.AsGiven(lifter.When))], or);
    }

    /// <summary>A local's name.</summary>
    public static string Name(string id)
    {
        string[] words = id.Split('-');
        string name = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>A field's name for a test: the question, and the test's number among those of the question.</summary>
    public string FieldName(int atom)
    {
        string question = Name(screening.Questions[atoms[atom].Variable - 1].Id);
        int number = 1 + atoms[..atom].Count(other => other.Variable == atoms[atom].Variable);
        return char.ToUpperInvariant(question[0]) + question[1..] + number.ToString(CultureInfo.InvariantCulture);
    }

    public string LiftedName(int atom) => "counted" + FieldName(atom);

    private static string Join(IEnumerable<string> parts, string op)
    {
        string[] all = [.. parts];
        return all.Length == 1 ? all[0] : "(" + string.Join($" {op} ", all) + ")";
    }

    private string AsGiven(Condition condition) => condition switch
    {
        AllOf all => Join(all.Conditions.Select(AsGiven), and),
        AnyOf any => Join(any.Conditions.Select(AsGiven), or),
        _ => read(IndexOf((QuestionTest)condition)),
    };

    private IEnumerable<Contradiction> LiftersOf(int atom) => screening.Contradictions.Where(contradiction =>
        atoms[IndexOf(contradiction.CountsAs)].Variable == atoms[atom].Variable && atoms[atom].Test.FollowsFrom(contradiction.CountsAs.Test));

    private int IndexOf(QuestionTest test) => Array.IndexOf(atoms, new Atom(screening.Rules.Questions[test.Question] + 1, test.Test));
}
