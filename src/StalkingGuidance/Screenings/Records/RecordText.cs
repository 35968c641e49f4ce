using System.Globalization;
using System.Text;
using System.Text.Json;

namespace StalkingGuidance.Screenings.Records;

/// <summary>Between JSON and <see cref="RecordDocument"/>. What the JSON library says of a fault may quote it, so only the place is passed on.</summary>
internal static class RecordText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Write(RecordDocument document) => JsonSerializer.Serialize(document, RecordJson.Default.RecordDocument);

    public static byte[] Encode(string json)
    {
        try
        {
            return Strict.GetBytes(json);
        }
        catch (EncoderFallbackException)
        {
            throw new ScreeningRecordException("The text is no screening record: it is not Unicode.");
        }
    }

    public static RecordDocument Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            int? format = FormatOf(json);
            return format > ScreeningRecord.Format
                ? throw new ScreeningRecordException(string.Create(CultureInfo.InvariantCulture, $"The record has format {format}; this library reads up to {ScreeningRecord.Format}. Update it."), format)
                : JsonSerializer.Deserialize(json, RecordJson.Default.RecordDocument) ?? throw new ScreeningRecordException("The text is no screening record: it is null.");
        }
        catch (JsonException fault)
        {
            throw new ScreeningRecordException("The text is no screening record: it is not well-formed JSON, or a member is unknown, missing, there twice or of another type" + PlaceOf(fault));
        }
    }

    /// <summary>The format that a text names, wherever the member stands; <see langword="null"/> when it names none.</summary>
    private static int? FormatOf(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isFormat = reader.ValueTextEquals("format"u8);
            reader.Read();
            if (isFormat)
            {
                return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int format) ? format : null;
            }

            reader.Skip();
        }

        return null;
    }

    private static string PlaceOf(JsonException fault) =>
        fault is { LineNumber: { } line, BytePositionInLine: { } position }
            ? string.Create(CultureInfo.InvariantCulture, $", at line {line + 1}, byte {position + 1}.")
            : ".";
}
