using System.Runtime.CompilerServices;
using StalkingGuidance.Screenings.Evaluation;

namespace StalkingGuidance.Screenings;

/// <content>Evaluation.</content>
public sealed partial class Screening
{
    // Fewer than this are decided sooner than a second thread wakes up.
    private const int FewestPerThread = 1024;

    private const int PartsPerThread = 4;

    /// <summary>What answers come to, with the reasons, the people to turn to, and what to ask next. Those are worked out only when asked for.</summary>
    /// <param name="answers">Answers to this version of this screening.</param>
    /// <exception cref="ArgumentException">The answers are to another screening, or another version.</exception>
    public ScreeningResult Evaluate(Answers answers) => new(this, answers, Decide(answers));

    /// <summary>What answers come to, and nothing more. Allocates nothing.</summary>
    /// <param name="answers">Answers to this version of this screening.</param>
    /// <exception cref="ArgumentException">The answers are to another screening, or another version.</exception>
    public ScreeningDecision Decide(Answers answers)
    {
        ThrowIfForeign(answers);
        return DecisionMaker.Decide(Rules, answers.Must, answers.May, answers.Nation);
    }

    /// <summary>Decides many sets of answers, on all processors.</summary>
    /// <param name="answers">Answers to this version of this screening.</param>
    /// <param name="decisions">Takes the decision of each, in the same order.</param>
    /// <exception cref="ArgumentException">There is less room than answers, or some answers are to another screening. Some decisions may have been made then.</exception>
    public void DecideMany(ReadOnlyMemory<Answers> answers, Memory<ScreeningDecision> decisions)
    {
        if (decisions.Length < answers.Length)
        {
            throw new ArgumentException($"There are {answers.Length} sets of answers and room for {decisions.Length} decisions.", nameof(decisions));
        }

        int threads = Math.Min(Environment.ProcessorCount, answers.Length / FewestPerThread);
        if (threads < 2)
        {
            DecideAll(answers.Span, decisions.Span);
            return;
        }

        // More parts than threads, so that a thread that was held up does not hold up the whole.
        int parts = threads * PartsPerThread;
        int foreign = int.MaxValue;
        Parallel.For(0, parts, part =>
        {
            int from = (int)((long)answers.Length * part / parts);
            int to = (int)((long)answers.Length * (part + 1) / parts);
            int decided = DecideOwn(answers.Span[from..to], decisions.Span[from..to]);
            if (from + decided < to)
            {
                InterlockedMin(ref foreign, from + decided);
            }
        });
        if (foreign < answers.Length)
        {
            // Told here, so that the threads do not wrap the fault.
            ThrowIfForeign(answers.Span[foreign]);
        }
    }

    private static void InterlockedMin(ref int place, int value)
    {
        for (int seen = Volatile.Read(ref place); value < seen; seen = Volatile.Read(ref place))
        {
            Interlocked.CompareExchange(ref place, value, seen);
        }
    }

    private void DecideAll(ReadOnlySpan<Answers> answers, Span<ScreeningDecision> decisions)
    {
        int decided = DecideOwn(answers, decisions);
        if (decided < answers.Length)
        {
            ThrowIfForeign(answers[decided]);
        }
    }

    /// <summary>Decides up to the first answers that are to another screening.</summary>
    /// <returns>How many were decided.</returns>
    private int DecideOwn(ReadOnlySpan<Answers> answers, Span<ScreeningDecision> decisions)
    {
        for (int i = 0; i < answers.Length; i++)
        {
            if (answers[i] is not { } one || !ReferenceEquals(one.Screening, this))
            {
                return i;
            }

            decisions[i] = DecisionMaker.Decide(Rules, one.Must, one.May, one.Nation);
        }

        return answers.Length;
    }

    // The check stands where it is made, since a call costs as much as some gates; what follows a fault need not be quick.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ThrowIfForeign(Answers answers)
    {
        if (answers is null || !ReferenceEquals(answers.Screening, this))
        {
            ThrowForeign(answers);
        }
    }

    private void ThrowForeign(Answers? answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        throw new ArgumentException($"The answers are to {answers.Screening}, and not to this loaded {this}.", nameof(answers));
    }
}
