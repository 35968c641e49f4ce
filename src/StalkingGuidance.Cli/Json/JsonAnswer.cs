using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Json;

/// <summary>
/// An answer as JSON, with the language of its texts first, and who has read them: <c>original</c>, <c>draft</c> or <c>reviewed</c>.
/// Whole answers have the two; the same shapes stand without them inside of others.
/// </summary>
internal static class JsonAnswer
{
    private const string Language = "language";

    private static readonly JsonWriterOptions Printed = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write<T>(ContentPack pack, T answer, JsonTypeInfo<T> shape)
    {
        JsonElement members = JsonSerializer.SerializeToElement(answer, shape);

        // A topic knows its own: the language covers a part of the pack only, and not this one.
        string language = members.TryGetProperty(Language, out JsonElement own) ? own.GetString()! : pack.Language.Tag;
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Printed))
        {
            writer.WriteStartObject();
            writer.WriteString(Language, language);
            writer.WriteString("review", language == pack.Language.Tag ? pack.ReviewInAWord() : "original");
            foreach (JsonProperty member in members.EnumerateObject().Where(member => member.Name != Language))
            {
                member.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
