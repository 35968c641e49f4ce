using System.Collections.Immutable;
using System.Diagnostics;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings.Records;

namespace StalkingGuidance.Screenings;

/// <summary>
/// What an app may choose to keep of a screening, so that its result can be worked out again years later: the version and its fingerprints, the nation, the time, the answers and the result.
/// The library keeps none. A record is about a person in danger: keep it encrypted, and where the person doing this cannot find it. Immutable and thread-safe.
/// It shows no answer and no result in texts, exceptions or a debugger's display; <see cref="ToJson"/> and the properties do.
/// </summary>
[DebuggerDisplay("(a screening record, not shown)")]
public sealed class ScreeningRecord
{
    /// <summary>The format of the JSON that this library writes, and the newest that it reads.</summary>
    public const int Format = 1;

    internal ScreeningRecord()
    {
    }

    /// <summary>The screening that was answered.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required ScreeningId Screening { get; init; }

    /// <summary>Its version.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required ScreeningVersion Version { get; init; }

    /// <summary>The revision of the version's wording.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required int Revision { get; init; }

    /// <summary>What the version meant and said.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required ScreeningFingerprints Fingerprints { get; init; }

    /// <summary>The fingerprint of the pack, and so of the contacts and topics that were shown.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string PackFingerprint { get; init; }

    /// <summary>The nation; <see langword="null"/> when it was not given.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required Nation? Nation { get; init; }

    /// <summary>When the result was shown, as the app said, in UTC.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required DateTimeOffset At { get; init; }

    /// <summary>The answers in the order of the questions. Questions that were not answered are left out; those that were passed over are here.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required ImmutableArray<RecordedAnswer> Answers { get; init; }

    /// <summary>What they came to.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required RecordedResult Result { get; init; }

    /// <summary>
    /// A SHA-256 over everything else in the record. It finds damage and careless changes. It is no signature: whoever changes a record on purpose can work it out anew.
    /// An app that has to prove who wrote a record signs the JSON.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Seal { get; internal init; } = "";

    /// <summary>Whether the record is as it was written.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public bool IsIntact => Seal == RecordSeal.Of(this);

    /// <summary>The JSON Schema (draft 2020-12) of a record, as JSON.</summary>
    public static string JsonSchema => RecordSchema.Text;

    /// <summary>Makes a record of a result. Nothing is kept anywhere but in what is returned.</summary>
    /// <param name="result">The result, with the answers that it came from.</param>
    /// <param name="at">When it was shown. The record keeps the moment, in UTC.</param>
    /// <param name="packFingerprint">The fingerprint of the pack that the screening is from; <c>ContentPack.Record</c> gives it by itself.</param>
    /// <exception cref="ArgumentException">The fingerprint is none.</exception>
    public static ScreeningRecord Create(ScreeningResult result, DateTimeOffset at, string packFingerprint)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(packFingerprint);
        return RecordMaker.Make(result, at, packFingerprint);
    }

    /// <summary>Reads a record that <see cref="ToJson"/> wrote. The order of members, and white space between them, do not matter.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="ScreeningRecordException">It is no record, or one of a newer format: not well formed, or a member is unknown, missing, there twice, or has a value that it cannot have.</exception>
    public static ScreeningRecord FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FromJson(RecordText.Encode(json));
    }

    /// <summary>Reads a record that <see cref="ToJson"/> wrote, from UTF-8.</summary>
    /// <param name="json">The JSON in UTF-8, without a byte order mark.</param>
    /// <exception cref="ScreeningRecordException">It is no record, or one of a newer format: not well formed, or a member is unknown, missing, there twice, or has a value that it cannot have.</exception>
    public static ScreeningRecord FromJson(ReadOnlySpan<byte> json) => RecordReader.Read(RecordText.Parse(json));

    /// <summary>The record as JSON on one line, with all the answers. <see cref="JsonSchema"/> describes it.</summary>
    public string ToJson() => RecordText.Write(RecordWriter.Write(this));

    /// <summary>Says that there is a record, and nothing of it.</summary>
    public override string ToString() => "(a screening record, not shown)";
}
