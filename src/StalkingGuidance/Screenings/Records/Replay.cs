using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace StalkingGuidance.Screenings.Records;

/// <summary>Works a record out again, with what a pack has today.</summary>
internal sealed class Replay
{
    private readonly List<ReplayDifference> differences = [];
    private readonly ScreeningRecord record;

    private Replay(ScreeningRecord record) => this.record = record;

    public static ReplayResult Of(ScreeningRecord record, ScreeningLibrary library, string packFingerprint)
    {
        Replay replay = new(record);
        string seal = RecordSeal.Of(record);
        replay.Compare(ReplayDifferenceKind.Record, record.Seal, seal);
        Screening? screening = replay.Find(library);
        replay.Compare(ReplayDifferenceKind.Pack, record.PackFingerprint, packFingerprint);
        ScreeningResult? result = screening is null ? null : replay.Evaluate(screening);
        return new ReplayResult([.. replay.differences], result);
    }

    private Screening? Find(ScreeningLibrary library)
    {
        if (library.Find(record.Screening) is null)
        {
            Add(ReplayDifferenceKind.ScreeningMissing, record.Screening.Value, null);
            return null;
        }

        if (library.Find(record.Screening, record.Version) is not { } screening)
        {
            Add(ReplayDifferenceKind.VersionMissing, record.Version.ToString(), null);
            return null;
        }

        bool meansTheSame = Compare(ReplayDifferenceKind.Meaning, record.Fingerprints.Meaning, screening.Fingerprints.Meaning);
        bool sameRevision = Compare(ReplayDifferenceKind.Wording, Number(record.Revision), Number(screening.Revision));
        if (meansTheSame && sameRevision)
        {
            // Other rules are another whole in any case: then the whole says nothing of the words.
            Compare(ReplayDifferenceKind.Wording, record.Fingerprints.Whole, screening.Fingerprints.Whole);
        }

        return screening;
    }

    private ScreeningResult? Evaluate(Screening screening)
    {
        Answers answers = screening.Answers(record.Nation);
        bool fit = true;
        foreach (RecordedAnswer recorded in record.Answers)
        {
            if (screening.FindQuestion(recorded.Question) is { } question && Fit(question, recorded) is { } answer)
            {
                answers = answers.With(question.Id, answer);
            }
            else
            {
                fit = false;
                Add(ReplayDifferenceKind.Answer, recorded.Question, null);
            }
        }

        // Some of the answers alone could come to less than all of them, so nothing is told of those.
        if (!fit)
        {
            return null;
        }

        ScreeningResult result = screening.Evaluate(answers);
        CompareResults(RecordWriter.Write(record.Result), RecordWriter.Write(RecordMaker.ResultOf(result)));
        return result;
    }

    private void CompareResults(ResultDocument recorded, ResultDocument replayed)
    {
        Compare(ReplayDifferenceKind.Urgency, recorded.Urgency, replayed.Urgency);
        Compare(ReplayDifferenceKind.PossibleUrgency, recorded.PossibleUrgency, replayed.PossibleUrgency);
        Compare(ReplayDifferenceKind.Outcome, recorded.Outcome, replayed.Outcome);
        Compare(ReplayDifferenceKind.PossibleOutcome, recorded.PossibleOutcome, replayed.PossibleOutcome);
        Compare(ReplayDifferenceKind.Indication, recorded.Indication, replayed.Indication);
        Compare(ReplayDifferenceKind.PossibleIndication, recorded.PossibleIndication, replayed.PossibleIndication);
        foreach (string lost in recorded.Indicators.Except(replayed.Indicators))
        {
            Add(ReplayDifferenceKind.Indicator, lost, null);
        }

        foreach (string added in replayed.Indicators.Except(recorded.Indicators))
        {
            Add(ReplayDifferenceKind.Indicator, null, added);
        }
    }

    /// <summary>The answer in the form that is evaluated; <see langword="null"/> when the question cannot be answered so.</summary>
    private static GivenAnswer? Fit(Question question, RecordedAnswer recorded)
    {
        switch (recorded.State)
        {
            case AnswerState.Skipped:
                return GivenAnswer.Skipped;
            case AnswerState.Unsure:
                return GivenAnswer.Unsure;
        }

        if (recorded.Count is { } count)
        {
            return question.Type == QuestionType.Count && count <= question.Most ? GivenAnswer.Counted(count) : null;
        }

        ImmutableArray<string> words = RecordMaker.WordsOf(question);
        ulong options = 0;
        foreach (string chosen in recorded.Chosen)
        {
            int option = words.IndexOf(chosen);
            if (option < 0)
            {
                return null;
            }

            options |= 1UL << option;
        }

        bool takesSo = question.Type switch
        {
            QuestionType.Count => false,
            QuestionType.Choices => true,
            _ => BitOperations.PopCount(options) == 1,
        };
        return takesSo ? GivenAnswer.Chosen(options) : null;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private bool Compare(ReplayDifferenceKind kind, string? recorded, string? replayed)
    {
        bool same = recorded == replayed;
        if (!same)
        {
            Add(kind, recorded, replayed);
        }

        return same;
    }

    private void Add(ReplayDifferenceKind kind, string? recorded, string? replayed) => differences.Add(new ReplayDifference(kind, recorded, replayed));
}
