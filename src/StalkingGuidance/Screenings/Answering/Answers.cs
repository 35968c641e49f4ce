using System.Diagnostics;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Screenings;

/// <summary>
/// What a person has answered so far. Each method gives a new set and leaves this one as it is, so that going back is keeping the old one.
/// Immutable and thread-safe. It shows no answer in texts, exceptions or a debugger's display.
/// </summary>
[DebuggerDisplay("(answers, not shown)")]
public sealed class Answers
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly GivenAnswer[] given;

    // What must be of each atomic test, then what may be, in the compiled rules' own layout. One row: to fetch a second one would cost as much as many gates.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ulong[] facts;

    private Answers(Screening screening, Nation? nation, GivenAnswer[] given, ulong[] facts)
    {
        Screening = screening;
        Nation = nation;
        this.given = given;
        this.facts = facts;
    }

    /// <summary>The screening that they answer.</summary>
    public Screening Screening { get; }

    /// <summary>The nation; <see langword="null"/> when it was not given.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Nation? Nation { get; }

    internal ReadOnlySpan<ulong> Must => MustOf(facts);

    internal ReadOnlySpan<ulong> May => MayOf(facts);

    /// <summary>What was answered to a question.</summary>
    /// <exception cref="AnswerException">The screening has no such question.</exception>
    public GivenAnswer this[string question] => given[IndexOf(question)];

    /// <summary>With "yes" to a question.</summary>
    /// <exception cref="AnswerException">There is no such question, or it is not a yes-no question.</exception>
    public Answers Yes(string question) => Choose(Expect(question, QuestionType.YesNo), 0b10);

    /// <summary>With "no" to a question.</summary>
    /// <exception cref="AnswerException">There is no such question, or it is not a yes-no question.</exception>
    public Answers No(string question) => Choose(Expect(question, QuestionType.YesNo), 0b01);

    /// <summary>With "not sure" to a question of any type.</summary>
    /// <exception cref="AnswerException">There is no such question.</exception>
    public Answers Unsure(string question) => With(IndexOf(question), GivenAnswer.Unsure);

    /// <summary>With a question passed over: it stays unknown, and is not asked again.</summary>
    /// <exception cref="AnswerException">There is no such question.</exception>
    public Answers Skip(string question) => With(IndexOf(question), GivenAnswer.Skipped);

    /// <summary>With one option of a question.</summary>
    /// <exception cref="AnswerException">There is no such question or option, or the question does not take exactly one.</exception>
    public Answers Choose(string question, string option)
    {
        int index = Expect(question, QuestionType.Choice);
        return Choose(index, OptionOf(index, option));
    }

    /// <summary>With the options of a question that were chosen; with none of them when none is named. All others count as not chosen.</summary>
    /// <exception cref="AnswerException">There is no such question or option, or the question does not take several.</exception>
    public Answers ChooseAll(string question, params ReadOnlySpan<string> options)
    {
        int index = Expect(question, QuestionType.Choices);
        ulong chosen = 0;
        foreach (string option in options)
        {
            chosen |= OptionOf(index, option);
        }

        return Choose(index, chosen);
    }

    /// <summary>With a number, from 0 to the question's <see cref="Question.Most"/>.</summary>
    /// <exception cref="AnswerException">There is no such question, it asks for no number, or the number is outside of its range.</exception>
    public Answers Count(string question, int count)
    {
        int index = Expect(question, QuestionType.Count);
        int most = Screening.Questions[index].Most;
        return count >= 0 && count <= most
            ? With(index, GivenAnswer.Counted(count))
            : throw new AnswerException($"The question '{question}' takes a whole number from 0 to {most}.", nameof(count));
    }

    /// <summary>With a question as if it had never been answered.</summary>
    /// <exception cref="AnswerException">There is no such question.</exception>
    public Answers Without(string question) => With(IndexOf(question), default);

    /// <summary>With another nation, or none.</summary>
    public Answers In(Nation? nation)
    {
        ulong[] newFacts = [.. facts];
        Screening.Rules.SetNation(nation, MustOf(newFacts), MayOf(newFacts));
        return new Answers(Screening, nation, given, newFacts);
    }

    /// <summary>Says that there are answers, and nothing of them.</summary>
    public override string ToString() => "(answers, not shown)";

    internal static Answers Begin(Screening screening, Nation? nation)
    {
        CompiledRules rules = screening.Rules;
        ulong[] facts = new ulong[2 * rules.FactWords];
        rules.SetUnanswered(MustOf(facts), MayOf(facts));
        rules.SetNation(nation, MustOf(facts), MayOf(facts));
        return new Answers(screening, nation, new GivenAnswer[screening.Questions.Length], facts);
    }

    internal GivenAnswer Of(int question) => given[question];

    internal Answers With(string question, GivenAnswer answer) => With(IndexOf(question), answer);

    internal Answers With(int question, GivenAnswer answer)
    {
        GivenAnswer[] newGiven = [.. given];
        ulong[] newFacts = [.. facts];
        newGiven[question] = answer;
        Screening.Rules.SetAnswer(question, answer, MustOf(newFacts), MayOf(newFacts));
        return new Answers(Screening, Nation, newGiven, newFacts);
    }

    private static Span<ulong> MustOf(ulong[] facts) => facts.AsSpan(0, facts.Length / 2);

    private static Span<ulong> MayOf(ulong[] facts) => facts.AsSpan(facts.Length / 2);

    private Answers Choose(int question, ulong options) => With(question, GivenAnswer.Chosen(options));

    private int Expect(string question, QuestionType type)
    {
        int index = IndexOf(question);
        QuestionType actual = Screening.Questions[index].Type;
        return actual == type
            ? index
            : throw new AnswerException($"The question '{question}' is answered with {MethodsOf(actual)}, Unsure or Skip.", nameof(question));
    }

    private int IndexOf(string question)
    {
        if (Screening.Rules.Questions.TryGetValue(question ?? "", out int index))
        {
            return index;
        }

        throw new AnswerException($"{Screening} has no question '{question}'. {NearestName.Hint(question ?? "", Screening.Rules.Questions.Keys)}".TrimEnd(), nameof(question));
    }

    private ulong OptionOf(int question, string option)
    {
        int index = Screening.Questions[question].IndexOf(option);
        if (index >= 0)
        {
            return 1UL << index;
        }

        // Not even a near name is told: it would be what the person most likely answered.
        IEnumerable<string> options = Screening.Questions[question].Options.Select(known => known.Id);
        throw new AnswerException($"The question '{Screening.Questions[question]}' has no such option. Options: {string.Join(", ", options)}.", nameof(option));
    }

    private static string MethodsOf(QuestionType type) => type switch
    {
        QuestionType.YesNo => "Yes, No",
        QuestionType.Choice => "Choose",
        QuestionType.Choices => "ChooseAll",
        _ => "Count",
    };
}
