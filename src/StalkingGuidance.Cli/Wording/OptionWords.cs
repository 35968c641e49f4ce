using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Sets of what can be answered, by the ids of options, or no and yes.</summary>
internal static class OptionWords
{
    private static readonly string[] YesNo = ["no", "yes"];

    /// <summary>Everything that can be answered.</summary>
    public static IReadOnlyList<string> All(Question question) => question.Type == QuestionType.YesNo ? YesNo : [.. question.Options.Select(option => option.Id)];

    /// <summary>Those whose bits are set.</summary>
    public static string[] Of(Question question, ulong options) => [.. All(question).Where((_, i) => (options >> i & 1) != 0)];
}
