using StalkingGuidance.Screenings;

namespace StalkingGuidance.Tests.Screenings.Support;

/// <summary>An answer in the reference's own form.</summary>
internal sealed record ReferenceAnswer(bool IsUnsure, bool IsSkipped, int[] Chosen, int Number)
{
    public static ReferenceAnswer Unsure { get; } = new(true, false, [], 0);

    public static ReferenceAnswer Skipped { get; } = new(false, true, [], 0);

    /// <summary>Every answer that can be given to a question, "not sure" last. For questions with few options and a low 'most'.</summary>
    public static IReadOnlyList<ReferenceAnswer> AllTo(Question question)
    {
        int options = question.Options.Length;
        IEnumerable<ReferenceAnswer> definite = question.Type switch
        {
            QuestionType.YesNo => [Of(0), Of(1)],
            QuestionType.Choice => Enumerable.Range(0, options).Select(option => Of(option)),
            QuestionType.Choices => Enumerable.Range(0, 1 << options).Select(set => Of([.. Enumerable.Range(0, options).Where(option => ((set >> option) & 1) == 1)])),
            _ => Enumerable.Range(0, question.Most + 1).Select(number => new ReferenceAnswer(false, false, [], number)),
        };
        return [.. definite, Unsure];
    }

    public Answers AddTo(Answers answers, Question question)
    {
        if (IsSkipped)
        {
            return answers.Skip(question.Id);
        }

        if (IsUnsure)
        {
            return answers.Unsure(question.Id);
        }

        return question.Type switch
        {
            QuestionType.YesNo => Chosen[0] == 1 ? answers.Yes(question.Id) : answers.No(question.Id),
            QuestionType.Choice => answers.Choose(question.Id, question.Options[Chosen[0]].Id),
            QuestionType.Choices => answers.ChooseAll(question.Id, [.. Chosen.Select(option => question.Options[option].Id)]),
            _ => answers.Count(question.Id, Number),
        };
    }

    /// <summary>Whether this is more concern than another answer to the question, or the same. Written out from the documentation of 'more-concern', not taken from the engine.</summary>
    public bool IsAtLeastAsConcerningAs(ReferenceAnswer other, Question question)
    {
        Concern concern = question.MoreConcern;
        if (IsSkipped || other.IsSkipped || concern.Order == ConcernOrder.None)
        {
            return false;
        }

        IReadOnlyList<ReferenceAnswer> definite = [.. AllTo(question).Where(answer => !answer.IsUnsure)];
        if (IsUnsure || other.IsUnsure)
        {
            // "Not sure" lies above the least and below the most concerning answers.
            ReferenceAnswer known = IsUnsure ? other : this;
            bool isExtreme = !known.IsUnsure && (concern.Order == ConcernOrder.Marked || definite.All(each => IsUnsure ? each.Above(known, question) : known.Above(each, question)));
            return IsUnsure
                ? other.IsUnsure || (isExtreme && concern.Order != ConcernOrder.Marked)
                : isExtreme && (concern.Order != ConcernOrder.Marked || ((concern.Options >> known.Chosen[0]) & 1) == 1);
        }

        return Above(other, question);
    }

    private static ReferenceAnswer Of(params int[] chosen) => new(false, false, chosen, 0);

    private bool Above(ReferenceAnswer other, Question question)
    {
        Concern concern = question.MoreConcern;
        bool IsMarked(int option) => ((concern.Options >> option) & 1) == 1;
        return concern.Order switch
        {
            ConcernOrder.Ranked when question.Type == QuestionType.Count => Number >= other.Number,
            ConcernOrder.Ranked => concern.Reversed ? Chosen[0] <= other.Chosen[0] : Chosen[0] >= other.Chosen[0],
            ConcernOrder.Marked => Chosen[0] == other.Chosen[0] || (IsMarked(Chosen[0]) && !IsMarked(other.Chosen[0])),
            // The same options, and marked ones beside them.
            ConcernOrder.Chosen => other.Chosen.All(Chosen.Contains) && Chosen.Except(other.Chosen).All(IsMarked),
            _ => false,
        };
    }
}
