using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StalkingGuidance.Cli.Json;

/// <summary>The shapes of <c>--json</c>. Programs rely on them: members are added, never renamed or taken away, and none is left out for being null.</summary>
[JsonSerializable(typeof(BehaviourJson))]
[JsonSerializable(typeof(BehavioursJson))]
[JsonSerializable(typeof(CampaignsJson))]
[JsonSerializable(typeof(CasesJson))]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(CompileJson))]
[JsonSerializable(typeof(ContactJson))]
[JsonSerializable(typeof(ContactsJson))]
[JsonSerializable(typeof(CoverageJson))]
[JsonSerializable(typeof(ExplainJson))]
[JsonSerializable(typeof(FindingJson))]
[JsonSerializable(typeof(FindingsJson))]
[JsonSerializable(typeof(ForceJson))]
[JsonSerializable(typeof(ForcesJson))]
[JsonSerializable(typeof(FreshnessJson))]
[JsonSerializable(typeof(LawJson))]
[JsonSerializable(typeof(MediaJson))]
[JsonSerializable(typeof(MythsJson))]
[JsonSerializable(typeof(ProofsJson))]
[JsonSerializable(typeof(ScreeningJson))]
[JsonSerializable(typeof(ScreeningResultJson))]
[JsonSerializable(typeof(ScreeningsJson))]
[JsonSerializable(typeof(SearchJson))]
[JsonSerializable(typeof(SourceJson))]
[JsonSerializable(typeof(SourcesJson))]
[JsonSerializable(typeof(TopicJson))]
[JsonSerializable(typeof(TopicsJson))]
[JsonSerializable(typeof(TranslationsExportJson))]
[JsonSerializable(typeof(TranslationsImportJson))]
[JsonSerializable(typeof(TranslationsStatusJson))]
[JsonSerializable(typeof(TranslationsUpdateJson))]
[JsonSerializable(typeof(ValidateJson))]
internal sealed partial class JsonShapes : JsonSerializerContext
{
    /// <summary>The shapes in the form that is printed. Relaxed escaping: the output is a document of its own, never part of a page, and people read it too.</summary>
    public static JsonShapes Printed { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The word of an enumeration's member that YAML has no word for: <c>weekly-hours</c>.</summary>
    public static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
