using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Screenings.Compilation;

/// <summary>
/// What the answers to one variable can make of its atoms, each distinct pattern once. Counts are told apart by the thresholds of tests alone,
/// options by the tests that name them. Immutable and thread-safe.
/// </summary>
internal sealed class AnswerPatterns
{
    private AnswerPatterns(GivenAnswer[] answers, ulong[][] whatMust, ulong[][] whatMay, int[] options)
    {
        Answers = answers;
        WhatMust = whatMust;
        WhatMay = whatMay;
        Options = options;
        MustAreOrdered = Order(whatMust);
        MayAreOrdered = Order(whatMay);
    }

    /// <summary>One answer for each pattern: definite ones, "not sure", and passed over. Of a question with many choices only none and all of the definite ones.</summary>
    public GivenAnswer[] Answers { get; }

    /// <summary>The distinct patterns of what must be, each beginning at bit 0. Where <see cref="MustAreOrdered"/>, the lowest is first and the highest last.</summary>
    public ulong[][] WhatMust { get; }

    /// <summary>The distinct patterns of what may be, in the same way.</summary>
    public ulong[][] WhatMay { get; }

    /// <summary>For a question with many choices: the options to go through one by one, those that no test tells apart only once. Otherwise empty.</summary>
    public int[] Options { get; }

    /// <summary>Whether one pattern of what must be lies below, and one above all others, so that these two decide what any can change.</summary>
    public bool MustAreOrdered { get; }

    /// <summary>The same for what may be.</summary>
    public bool MayAreOrdered { get; }

    /// <summary>The patterns of one variable.</summary>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="allOptions">A bit for each option that it has; 0 for a count.</param>
    public static AnswerPatterns Of(ReadOnlySpan<Atom> atoms, ulong allOptions)
    {
        List<GivenAnswer> answers = atoms.IsEmpty ? [] : Candidates(atoms, allOptions);
        answers.Add(GivenAnswer.Unsure);
        answers.Add(GivenAnswer.Skipped);
        List<GivenAnswer> kept = [];
        List<ulong[]> musts = [];
        List<ulong[]> mays = [];
        foreach (GivenAnswer answer in answers)
        {
            ulong[] must = new ulong[Bits.WordsFor(atoms.Length)];
            ulong[] may = new ulong[must.Length];
            for (int i = 0; i < atoms.Length; i++)
            {
                (bool mustBe, bool mayBe) = atoms[i].Of(answer);
                Bits.Set(must, i, mustBe);
                Bits.Set(may, i, mayBe);
            }

            bool isNew = AddNew(musts, must);
            isNew |= AddNew(mays, may);
            if (isNew)
            {
                kept.Add(answer);
            }
        }

        return new AnswerPatterns([.. kept], [.. musts], [.. mays], OptionsToGoThrough(atoms));
    }

    /// <summary>Definite answers that cover every pattern.</summary>
    private static List<GivenAnswer> Candidates(ReadOnlySpan<Atom> atoms, ulong allOptions)
    {
        List<GivenAnswer> answers = [];
        switch (atoms[0].Test.Kind)
        {
            case AnswerTestKind.AtLeastOf:
                answers.Add(GivenAnswer.Chosen(0));
                answers.Add(GivenAnswer.Chosen(allOptions));
                break;
            case AnswerTestKind.OneOf:
                for (ulong left = allOptions; left != 0; left &= left - 1)
                {
                    answers.Add(GivenAnswer.Chosen(left & (~left + 1)));
                }

                break;
            default:
                answers.Add(GivenAnswer.Counted(0));
                foreach (Atom atom in atoms)
                {
                    // The first number on the other side of each threshold.
                    answers.Add(GivenAnswer.Counted(atom.Test.Kind == AnswerTestKind.AtLeast ? atom.Test.Number : atom.Test.Number + 1));
                }

                break;
        }

        return answers;
    }

    private static int[] OptionsToGoThrough(ReadOnlySpan<Atom> atoms)
    {
        if (atoms.IsEmpty || atoms[0].Test.Kind != AnswerTestKind.AtLeastOf)
        {
            return [];
        }

        // Options with the same tests are alike; where tests count, as many of them as the largest count are needed.
        int most = 1;
        foreach (Atom atom in atoms)
        {
            most = Math.Max(most, atom.Test.Number);
        }

        List<int> options = [];
        for (int option = 0; option < Question.MostOptions; option++)
        {
            int alike = 0;
            foreach (int other in options)
            {
                alike += AreAlike(atoms, option, other) ? 1 : 0;
            }

            if (alike < most && IsNamed(atoms, option))
            {
                options.Add(option);
            }
        }

        return [.. options];
    }

    private static bool AreAlike(ReadOnlySpan<Atom> atoms, int a, int b)
    {
        foreach (Atom atom in atoms)
        {
            if (((atom.Test.Options >> a) & 1) != ((atom.Test.Options >> b) & 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNamed(ReadOnlySpan<Atom> atoms, int option)
    {
        foreach (Atom atom in atoms)
        {
            if (((atom.Test.Options >> option) & 1) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AddNew(List<ulong[]> patterns, ulong[] pattern)
    {
        foreach (ulong[] known in patterns)
        {
            if (known.AsSpan().SequenceEqual(pattern))
            {
                return false;
            }
        }

        patterns.Add(pattern);
        return true;
    }

    /// <summary>Whether one pattern lies below and one above all others; these two are then moved to the ends.</summary>
    private static bool Order(ulong[][] patterns)
    {
        if (patterns.Length == 0)
        {
            return true;
        }

        ulong[] lowest = [.. patterns[0]];
        ulong[] highest = [.. patterns[0]];
        foreach (ulong[] pattern in patterns)
        {
            for (int i = 0; i < pattern.Length; i++)
            {
                lowest[i] &= pattern[i];
                highest[i] |= pattern[i];
            }
        }

        int last = patterns.Length - 1;
        return Move(patterns, lowest, 0) && Move(patterns, highest, last);
    }

    private static bool Move(ulong[][] patterns, ulong[] wanted, int place)
    {
        for (int i = 0; i < patterns.Length; i++)
        {
            if (patterns[i].AsSpan().SequenceEqual(wanted))
            {
                (patterns[i], patterns[place]) = (patterns[place], patterns[i]);
                return true;
            }
        }

        return false;
    }
}
