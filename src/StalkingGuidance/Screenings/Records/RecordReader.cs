using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Publication;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Screenings.Records;

/// <summary>Reads a record from the words of JSON. A value can be written in one way only, so that a changed text is a changed record. Messages name members, never what stands there.</summary>
internal static class RecordReader
{
    private const int LongestId = 64;

    public static ScreeningRecord Read(RecordDocument document)
    {
        Require(document.Format == ScreeningRecord.Format, "format", "is no format that was ever written");
        Require(document.Revision >= 1, "revision", "is less than 1");
        return new ScreeningRecord
        {
            Screening = new ScreeningId(ReadId(document.Screening, "screening")),
            Version = ScreeningVersion.TryParse(document.Version, out ScreeningVersion version) ? version : throw Refuse("version", "is no version"),
            Revision = document.Revision,
            Fingerprints = new ScreeningFingerprints(ReadFingerprint(document.Meaning, "meaning"), ReadFingerprint(document.Whole, "whole")),
            PackFingerprint = ReadFingerprint(document.Pack, "pack"),
            Nation = document.Nation is null ? null : (Nation)ReadWord(document.Nation, Nations.Words, "nation"),
            At = ReadTime(document.At),
            Answers = ReadAnswers(document.Answers),
            Result = ReadResult(document.Result),
            Seal = ReadFingerprint(document.Seal, "seal"),
        };
    }

    private static ImmutableArray<RecordedAnswer> ReadAnswers(AnswerDocument[] documents)
    {
        HashSet<string> questions = new(StringComparer.Ordinal);
        ImmutableArray<RecordedAnswer>.Builder answers = ImmutableArray.CreateBuilder<RecordedAnswer>(documents.Length);
        foreach (AnswerDocument? document in documents)
        {
            Require(document is not null, "answers", "has a null among its items");
            Require(questions.Add(document.Question), "answers", "answers a question twice");
            answers.Add(ReadAnswer(document));
        }

        return answers.MoveToImmutable();
    }

    private static RecordedAnswer ReadAnswer(AnswerDocument document)
    {
        AnswerState state = (AnswerState)ReadWord(document.State, AnswerStates.Words, "state");
        Require(state != AnswerState.Missing, "state", "is missing, and then the answer is left out");
        int values = (document.Chosen is null ? 0 : 1) + (document.Count is null ? 0 : 1);
        Require(values == (state == AnswerState.Given ? 1 : 0), "answers", "has an answer without one value, or a value without an answer");
        Require(document.Count is null or >= 0, "count", "is less than 0");
        return new RecordedAnswer
        {
            Question = ReadId(document.Question, "question"),
            State = state,
            Chosen = document.Chosen is null ? [] : ReadIds(document.Chosen, "chosen"),
            Count = document.Count,
        };
    }

    private static RecordedResult ReadResult(ResultDocument document)
    {
        Require(document.Indication is null == document.PossibleIndication is null, "possible-indication", "and 'indication' are not both there, nor both null");
        return new RecordedResult
        {
            Urgency = (Urgency)ReadWord(document.Urgency, Urgencies.Words, "urgency"),
            PossibleUrgency = (Urgency)ReadWord(document.PossibleUrgency, Urgencies.Words, "possible-urgency"),
            Outcome = ReadId(document.Outcome, "outcome"),
            PossibleOutcome = ReadId(document.PossibleOutcome, "possible-outcome"),
            Indication = ReadLevel(document.Indication, "indication"),
            PossibleIndication = ReadLevel(document.PossibleIndication, "possible-indication"),
            Indicators = ReadIds(document.Indicators, "indicators"),
        };
    }

    private static Indication? ReadLevel(string? word, string member) =>
        word is null ? null : (Indication)ReadWord(word, IndicationLevels.Words, member);

    private static DateTimeOffset ReadTime(string text)
    {
        bool parsed = DateTimeOffset.TryParseExact(text, RecordWriter.TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time);
        Require(parsed, "at", "is no time such as 2026-11-24T09:30:00.0000000Z");
        return time;
    }

    private static ImmutableArray<string> ReadIds(string[] ids, string member)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string? id in ids)
        {
            Require(seen.Add(ReadId(id, member)), member, "has an item twice");
        }

        return [.. ids];
    }

    private static string ReadId(string? id, string member)
    {
        Require(id is { Length: > 0 and <= LongestId } && char.IsAsciiLetterLower(id[0]), member, "is no id");
        foreach (char c in id)
        {
            Require(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-', member, "is no id");
        }

        return id;
    }

    private static string ReadFingerprint(string? text, string member)
    {
        Require(text is not null && Fingerprint.IsWellFormed(text), member, "is not 64 lower-case hexadecimal digits");
        return text;
    }

    private static int ReadWord(string word, Choices words, string member) =>
        words.NumberOf(word) is var number and > 0 ? number : throw Refuse(member, $"is none of: {string.Join(", ", words.Words)}");

    private static void Require([DoesNotReturnIf(false)] bool holds, string member, string fault)
    {
        if (!holds)
        {
            throw Refuse(member, fault);
        }
    }

    private static ScreeningRecordException Refuse(string member, string fault) => new($"The text is no screening record: '{member}' {fault}.");
}
