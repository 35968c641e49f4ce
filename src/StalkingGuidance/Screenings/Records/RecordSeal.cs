using System.Security.Cryptography;
using System.Text.Json;

namespace StalkingGuidance.Screenings.Records;

/// <summary>The SHA-256 of a record's JSON without the seal itself.</summary>
internal static class RecordSeal
{
    public static string Of(ScreeningRecord record) => Of(RecordWriter.Write(record));

    public static string Of(RecordDocument document) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(document with { Seal = null }, RecordJson.Default.RecordDocument)));
}
