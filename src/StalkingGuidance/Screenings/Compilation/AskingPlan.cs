namespace StalkingGuidance.Screenings.Compilation;

/// <summary>
/// What is known beforehand for telling which questions can still change something. Made when a screening is first asked for its next question.
/// Immutable and thread-safe.
/// <para>
/// Rules are looked at for many answers in one pass, a bit of a word each. The four lowest bits are the world as it is, and the bounds of what open
/// questions can make of it. Each further bit is a trial: the world with one open question moved as far as one answer to it goes.
/// As many questions as have room share a pass: a part.
/// </para>
/// </summary>
internal sealed class AskingPlan
{
    /// <summary>What must be so.</summary>
    public const ulong Must = 1;

    /// <summary>What may be so.</summary>
    public const ulong May = 2;

    /// <summary>What must be so when every open question is moved up as far as any answer goes; not all of these need be one answer.</summary>
    public const ulong Highest = 4;

    /// <summary>What may be so when every open question is moved down as far as any answer goes.</summary>
    public const ulong Lowest = 8;

    /// <summary>The bits that are no trials.</summary>
    public const ulong World = Must | May | Highest | Lowest;

    // A question with more answers than that is left to the search. It stays exact.
    private const int MostTrials = 8;

    private readonly CompiledRules rules;
    private readonly List<AskingPart> parts = [];

    /// <summary>Makes the plan.</summary>
    public AskingPlan(CompiledRules rules)
    {
        this.rules = rules;
        Raising = MovesOf(raising: true);
        Lowering = MovesOf(raising: false);
        PartOf = new int[rules.Variables.Length];
        Trials = new ulong[rules.Variables.Length];
        Words = new ulong[rules.Graph.Atoms.Length];
        PlaceTrials();
        Parts = [.. parts];
        for (int variable = 1; variable < rules.Variables.Length; variable++)
        {
            PlaceWords(variable);
        }
    }

    /// <summary>What answers to each variable can raise.</summary>
    public AnswerMoves[] Raising { get; }

    /// <summary>What answers to each variable can lower.</summary>
    public AnswerMoves[] Lowering { get; }

    /// <summary>The parts.</summary>
    public AskingPart[] Parts { get; }

    /// <summary>The part that each variable is tried in.</summary>
    public int[] PartOf { get; }

    /// <summary>The trials of each variable in its part.</summary>
    public ulong[] Trials { get; }

    /// <summary>The word of each atom, in its variable's own part, while its question is open.</summary>
    public ulong[] Words { get; }

    private AnswerMoves[] MovesOf(bool raising)
    {
        AnswerMoves[] moves = new AnswerMoves[rules.Variables.Length];
        for (int i = 0; i < moves.Length; i++)
        {
            Variable variable = rules.Variables[i];
            moves[i] = AnswerMoves.Of(rules.Graph.Atoms.AsSpan(variable.FirstAtom, variable.AtomCount), rules.Patterns[i], raising);
        }

        return moves;
    }

    /// <summary>Gives each variable's furthest moves a bit each: those that raise first, then those that lower.</summary>
    private void PlaceTrials()
    {
        ulong raising = Must | Highest;
        ulong lowering = May | Lowest;
        int next = 4;
        for (int variable = 1; variable < rules.Variables.Length; variable++)
        {
            int up = TrialsOf(Raising[variable]);
            int down = TrialsOf(Lowering[variable]);
            if (next + up + down > 64)
            {
                parts.Add(new AskingPart(raising, lowering));
                (raising, lowering, next) = (Must | Highest, May | Lowest, 4);
            }

            ulong ups = BitsFrom(next, up);
            ulong downs = BitsFrom(next + up, down);
            next += up + down;
            raising |= ups;
            lowering |= downs;
            PartOf[variable] = parts.Count;
            Trials[variable] = ups | downs;
        }

        parts.Add(new AskingPart(raising, lowering));
    }

    private void PlaceWords(int variable)
    {
        AskingPart part = Parts[PartOf[variable]];
        Variable run = rules.Variables[variable];
        int first = Trials[variable] == 0 ? 0 : (int)ulong.TrailingZeroCount(Trials[variable]);
        ulong[][] ups = Raising[variable].Furthest;
        ulong[][] downs = Lowering[variable].Furthest;
        for (int i = 0; i < run.AtomCount; i++)
        {
            ulong word = part.Lowering;
            word |= Array.Exists(ups, pattern => Bits.Has(pattern, i)) ? Highest : 0;
            word &= Array.Exists(downs, pattern => Bits.Has(pattern, i)) ? ~Lowest : ~0UL;
            for (int trial = 0; trial < TrialsOf(Raising[variable]); trial++)
            {
                word |= Bits.Has(ups[trial], i) ? 1UL << (first + trial) : 0;
            }

            for (int trial = 0; trial < TrialsOf(Lowering[variable]); trial++)
            {
                word &= Bits.Has(downs[trial], i) ? ~(1UL << (first + TrialsOf(Raising[variable]) + trial)) : ~0UL;
            }

            Words[run.FirstAtom + i] = word;
        }
    }

    private static int TrialsOf(AnswerMoves moves) => Math.Min(moves.Furthest.Length, MostTrials);

    private static ulong BitsFrom(int first, int count) => ((1UL << count) - 1) << first;
}
