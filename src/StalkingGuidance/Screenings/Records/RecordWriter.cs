using System.Globalization;
using StalkingGuidance.Places;
using StalkingGuidance.Risk;

namespace StalkingGuidance.Screenings.Records;

/// <summary>Writes a record in the words of JSON.</summary>
internal static class RecordWriter
{
    /// <summary>The one way in which a time is written, so that no two texts are the same time. Always UTC: JSON would write the plus of an offset in two ways.</summary>
    public const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public static RecordDocument Write(ScreeningRecord record) => new()
    {
        Format = ScreeningRecord.Format,
        Screening = record.Screening.Value,
        Version = record.Version.ToString(),
        Revision = record.Revision,
        Meaning = record.Fingerprints.Meaning,
        Whole = record.Fingerprints.Whole,
        Pack = record.PackFingerprint,
        Nation = record.Nation is { } nation ? Nations.Words.WordOf((int)nation) : null,
        At = record.At.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture),
        Answers = [.. record.Answers.Select(Write)],
        Result = Write(record.Result),
        Seal = record.Seal,
    };

    private static AnswerDocument Write(RecordedAnswer answer) => new()
    {
        Question = answer.Question,
        State = AnswerStates.Words.WordOf((int)answer.State),
        Chosen = answer.State == AnswerState.Given && answer.Count is null ? [.. answer.Chosen] : null,
        Count = answer.Count,
    };

    public static ResultDocument Write(RecordedResult result) => new()
    {
        Urgency = Urgencies.Words.WordOf((int)result.Urgency),
        PossibleUrgency = Urgencies.Words.WordOf((int)result.PossibleUrgency),
        Outcome = result.Outcome,
        PossibleOutcome = result.PossibleOutcome,
        Indication = WordOf(result.Indication),
        PossibleIndication = WordOf(result.PossibleIndication),
        Indicators = [.. result.Indicators],
    };

    private static string? WordOf(Indication? level) => level is { } known ? IndicationLevels.Words.WordOf((int)known) : null;
}
