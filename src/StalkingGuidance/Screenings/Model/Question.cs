using System.Collections.Immutable;
using StalkingGuidance.Localization;
using StalkingGuidance.People;
using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Screenings;

/// <summary>One question of a screening. Immutable and thread-safe.</summary>
public sealed record Question
{
    /// <summary>The options a question may have; sets of them are bits of a word.</summary>
    public const int MostOptions = 64;

    /// <summary>Its name within the screening.</summary>
    public required string Id { get; init; }

    /// <summary>What can be answered.</summary>
    public required QuestionType Type { get; init; }

    /// <summary>The question.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>More, for somebody who hesitates; <see langword="null"/> when there is nothing.</summary>
    public required LocalizedText? Help { get; init; }

    /// <summary>Why it is asked.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>Which way is more concern.</summary>
    public required Concern MoreConcern { get; init; }

    /// <summary>Whether it asks about danger now, and so comes before all others.</summary>
    public required bool IsDanger { get; init; }

    /// <summary>Who it is asked of: some or all of the screening's audiences.</summary>
    public required ImmutableArray<Audience> AskedOf { get; init; }

    /// <summary>When it is asked: while this is met, or not yet ruled out. <see langword="null"/> when it is always asked.</summary>
    public required Condition? AskedWhen { get; init; }

    /// <summary>What can be chosen; empty for yes-no and count.</summary>
    public required ImmutableArray<QuestionOption> Options { get; init; }

    /// <summary>The largest number that can be answered to a count; 0 for other types.</summary>
    public required int Most { get; init; }

    /// <summary>The place of an option; -1 when there is none.</summary>
    public int IndexOf(string option)
    {
        for (int i = 0; i < Options.Length; i++)
        {
            if (Options[i].Id == option)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The question's id.</summary>
    public override string ToString() => Id;

    /// <summary>A bit for every answer that is one of several: no and yes, or the options.</summary>
    internal ulong AllOptions => Type switch
    {
        QuestionType.YesNo => 0b11,
        QuestionType.Count => 0,
        _ => Options.Length >= MostOptions ? ulong.MaxValue : (1UL << Options.Length) - 1,
    };
}
