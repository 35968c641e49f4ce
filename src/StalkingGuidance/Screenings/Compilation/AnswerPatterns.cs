using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Screenings.Compilation;

/// <summary>
/// What the answers to one variable can make of its atoms, each distinct pattern once. Counts are told apart by the thresholds of tests alone,
/// options by the tests that name them. Immutable and thread-safe.
/// </summary>
internal sealed class AnswerPatterns
{
    private AnswerPatterns(GivenAnswer[] answers, ulong[][] whatMust, ulong[][] whatMay, int[] alike)
    {
        Answers = answers;
        WhatMust = whatMust;
        WhatMay = whatMay;
        Alike = alike;
    }

    /// <summary>One answer for each pattern: definite ones, "not sure", and passed over. Of a question with many choices only none and all of the definite ones.</summary>
    public GivenAnswer[] Answers { get; }

    /// <summary>The distinct patterns of what must be, each beginning at bit 0.</summary>
    public ulong[][] WhatMust { get; }

    /// <summary>The distinct patterns of what may be, in the same way.</summary>
    public ulong[][] WhatMay { get; }

    /// <summary>For a question with many choices: for each option the first one of which all tests say the same, which stands for it. Otherwise empty.</summary>
    public int[] Alike { get; }

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

        return new AnswerPatterns([.. kept], [.. musts], [.. mays], AlikeTo(atoms));
    }

    /// <summary>Whether the atoms are those of a question with many choices.</summary>
    public static bool TakeMany(ReadOnlySpan<Atom> atoms) => !atoms.IsEmpty && atoms[0].Test.Kind == AnswerTestKind.AtLeastOf;

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

    /// <summary>For each option the first one of which all tests say the same.</summary>
    private static int[] AlikeTo(ReadOnlySpan<Atom> atoms)
    {
        int[] alike = new int[TakeMany(atoms) ? Question.MostOptions : 0];
        for (int option = 0; option < alike.Length; option++)
        {
            while (!AreAlike(atoms, alike[option], option))
            {
                alike[option]++;
            }
        }

        return alike;
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
}
