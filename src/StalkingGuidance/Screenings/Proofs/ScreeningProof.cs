using System.Collections.Immutable;
using StalkingGuidance.Screenings.Diagrams;
using StalkingGuidance.Screenings.Proofs;

namespace StalkingGuidance.Screenings;

/// <summary>
/// Proves what is promised of a screening, exactly and over all answers that can be given: counts by the thresholds that tests set, each nation and none.
/// Works on the compiled rules with binary decision diagrams. Thread-safe.
/// </summary>
public static class ScreeningProof
{
    // The two that walk the engine, which can take seconds. They hold the program, not the content, to its promise.
    private static readonly string[] OfTheEngine = ["asking-ends", "nothing-is-asked-in-vain"];

    private static readonly (string Name, string Title, Func<ProofGround, IEnumerable<ProofFailure>> Find)[] All =
    [
        ("more-concern-never-lowers", "More concern never lowers the urgency or the indication, established or possible", ConcernProof.MoreConcern),
        ("answers-only-settle", "Answering more never removes what was established, nor makes possible what was ruled out", ConcernProof.MoreAnswers),
        ("not-sure-is-not-no", "\"Not sure\" rules nothing out that could not be ruled out without an answer", ConcernProof.NotSure),
        ("help-at-any-hour", "Every outcome has a contact that is open at any hour, in every nation and without one", HelpProof.Check),
        ("no-text-denies", "No text that comes with a result says what must never be said", WordingProof.Check),
        ("flags-give-their-urgency", "Every risk flag that is met gives at least its urgency", FlagProof.Check),
        ("every-test-decides", "Every test of a question can be met and can fail", ReachProof.Tests),
        ("every-indicator-decides", "Every indicator can be met, and can be ruled out", ReachProof.Indicators),
        ("every-outcome-decides", "Every outcome can be met, and every one but the last can be ruled out", ReachProof.Outcomes),
        ("every-row-decides", "Every row of a table can match, and can be ruled out", ReachProof.Rows),
        ("nothing-is-hidden", "Every outcome and every row can be the first that holds", ReachProof.Hidden),
        ("every-question-matters", "Every question can change the urgency or the indication while it is asked", QuestionProof.CanChange),
        ("asked-when-looks-back", "Whether a question is asked depends on earlier questions alone", QuestionProof.LooksBack),
        ("asked-when-hides-nothing", "A question that is not asked could not establish anything more", QuestionProof.HidesNothing),
        ("nothing-reopens", "No answer opens a question that was closed without it", AskingProof.NothingReopens),
        ("asking-ends", "No question is asked twice, and asking ends when nothing can change", AskingProof.Ends),
        ("nothing-is-asked-in-vain", "No question is asked whose answers can change nothing", AskingProof.NotInVain),
        ("asking-weighs-every-answer", "What to ask next is decided over every answer that can be given", AskingProof.WeighsEveryAnswer),
        ("contradictions-only-raise", "Contradictions only raise, and the more concerning answer counts", ContradictionProof.OnlyRaise),
        ("contradictions-can-come-up", "Every contradiction can be found among questions that are asked", ContradictionProof.CanComeUp),
        ("compiled-as-written", "The compiled gates decide what the rules say", ProgramProof.Check),
    ];

    /// <summary>Proves all that is promised of a version.</summary>
    /// <param name="screening">The version.</param>
    /// <param name="basis">What must be known beyond it.</param>
    public static ProofReport Prove(Screening screening, ProofBasis basis)
    {
        ArgumentNullException.ThrowIfNull(screening);
        ArgumentNullException.ThrowIfNull(basis);
        return Prove(ProofSubject.Of(screening, basis));
    }

    /// <summary>Leaves out the checks that walk the engine: for the build, which compiles content and not the engine.</summary>
    internal static ProofReport ProveRules(Screening screening, ProofBasis basis) => Prove(ProofSubject.Of(screening, basis), withEngine: false);

    /// <summary>Proves, and tells each check when it is done: for whoever waits for it, or times it.</summary>
    internal static ProofReport Prove(ProofSubject subject, bool withEngine = true, Action<ProofCheck>? done = null)
    {
        var checks = All.Where(check => withEngine || !OfTheEngine.Contains(check.Name));
        try
        {
            ProofGround ground = new(subject);
            ImmutableArray<ProofCheck>.Builder proved = ImmutableArray.CreateBuilder<ProofCheck>();
            foreach ((string name, string title, Func<ProofGround, IEnumerable<ProofFailure>> find) in checks)
            {
                proved.Add(new ProofCheck(name, title, [.. find(ground)]));
                done?.Invoke(proved[^1]);
            }

            return new ProofReport(subject.Screening, proved.DrainToImmutable());
        }
        catch (DiagramsTooLargeException)
        {
            // Nothing that cannot be proved counts as proved.
            ImmutableArray<ProofFailure> tooLarge = [new("The rules are too involved to be proved. Make them simpler, or fewer.", [])];
            return new ProofReport(subject.Screening, [.. checks.Select(check => new ProofCheck(check.Name, check.Title, tooLarge))]);
        }
    }
}
