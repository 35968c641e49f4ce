using System.Globalization;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Asking;

/// <summary>Understands what is typed to a question, and says what can be typed. Never repeats what was.</summary>
internal static class QuestionReply
{
    private static readonly char[] Separators = [' ', ',', ';', '+'];

    public static Reply Of(ContentPack pack, Question question, string typed) => Reply.Common(pack, typed) ?? question.Type switch
    {
        QuestionType.YesNo => YesNo(pack, typed),
        QuestionType.Choice => Numbers(question, typed) is [var only] ? Reply.Of(GivenAnswer.Chosen(1UL << only)) : Reply.NotUnderstood,
        QuestionType.Choices => Choices(pack, question, typed),
        _ => Count(question, typed),
    };

    /// <summary>What can be typed as an answer, in a sentence.</summary>
    public static string Allowed(ContentPack pack, Question question) => question.Type switch
    {
        QuestionType.YesNo => pack.Say(DialoguePhrases.TypeYesNo),
        QuestionType.Choice => pack.Say(DialoguePhrases.TypeOne, $"{question.Options.Length}"),
        QuestionType.Choices => pack.Say(DialoguePhrases.TypeAny),
        _ => pack.Say(DialoguePhrases.TypeCount, $"{question.Most}"),
    };

    private static Reply YesNo(ContentPack pack, string typed) => typed.ToLowerInvariant() switch
    {
        "y" or "yes" or "1" => Reply.Of(GivenAnswer.Chosen(0b10)),
        "n" or "no" or "2" => Reply.Of(GivenAnswer.Chosen(0b01)),
        _ when SpokenWords.Are(pack, DialoguePhrases.WordsForYes, typed) => Reply.Of(GivenAnswer.Chosen(0b10)),
        _ when SpokenWords.Are(pack, DialoguePhrases.WordsForNo, typed) => Reply.Of(GivenAnswer.Chosen(0b01)),
        _ => Reply.NotUnderstood,
    };

    private static Reply Choices(ContentPack pack, Question question, string typed)
    {
        if (typed.ToLowerInvariant() is "0" or "n" or "no" or "none" || SpokenWords.Are(pack, DialoguePhrases.WordsForNone, typed))
        {
            return Reply.Of(GivenAnswer.Chosen(0));
        }

        if (Numbers(question, typed) is not { Length: > 0 } numbers)
        {
            return Reply.NotUnderstood;
        }

        ulong chosen = 0;
        foreach (int number in numbers)
        {
            chosen |= 1UL << number;
        }

        return Reply.Of(GivenAnswer.Chosen(chosen));
    }

    private static Reply Count(Question question, string typed) =>
        TryNumber(typed, out int count) && count <= question.Most ? Reply.Of(GivenAnswer.Counted(count)) : Reply.NotUnderstood;

    /// <summary>The places of the options whose numbers were typed; <see langword="null"/> when one of them is no option's.</summary>
    private static int[]? Numbers(Question question, string typed)
    {
        List<int> places = [];
        foreach (string part in typed.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!TryNumber(part, out int number) || number < 1 || number > question.Options.Length)
            {
                return null;
            }

            places.Add(number - 1);
        }

        return [.. places];
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
