using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Asking;

/// <summary>A typed line, understood. Shows nothing of an answer.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Answer">The answer; only of use where it is one.</param>
internal readonly record struct Reply(ReplyKind Kind, GivenAnswer Answer = default)
{
    public static Reply NotUnderstood => new(ReplyKind.NotUnderstood);

    public static Reply Of(GivenAnswer answer) => new(ReplyKind.Answer, answer);

    /// <summary>What every question takes; <see langword="null"/> when it is none of that.</summary>
    public static Reply? Common(ContentPack pack, string typed) => typed.ToLowerInvariant() switch
    {
        "?" or "u" or "unsure" or "not sure" or "don't know" => Of(GivenAnswer.Unsure),
        "s" or "skip" => Of(GivenAnswer.Skipped),
        "b" or "back" => new Reply(ReplyKind.Back),
        "h" or "help" => new Reply(ReplyKind.Help),
        "w" or "why" => new Reply(ReplyKind.Why),
        "e" or "end" => new Reply(ReplyKind.End),
        _ when SpokenWords.Are(pack, DialoguePhrases.WordsForUnsure, typed) => Of(GivenAnswer.Unsure),
        _ => null,
    };
}
