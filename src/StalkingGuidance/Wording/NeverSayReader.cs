using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Wording;

/// <summary>Reads <c>never-say.yaml</c>.</summary>
internal static class NeverSayReader
{
    public const string Kind = "never-say rule";

    public static ImmutableArray<NeverSay> ReadFile(MappingReader file) =>
        file.List("never-say", "Phrases that no text may use.", Read, under: "never-say");

    private static NeverSay Read(MappingReader rule) => new()
    {
        Id = rule.Id("id", Kind, "The rule's permanent name."),
        Phrases = rule.Texts("phrases", "The phrases: whole words in any case; a star at the end of a word stands for any ending.", required: true),
        Because = rule.Text("because", "Why nobody may say it. Shown to the editor."),
        Instead = rule.Text("instead", "What to say in its place. Shown to the editor."),
        Verification = rule.Verification(),
    };
}
