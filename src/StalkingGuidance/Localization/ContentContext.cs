using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Localization;

/// <summary>A reading context whose texts know how to name what they mention, and which can gather them.</summary>
internal sealed class ContentContext(bool checks, IMentionNames names, DiagnosticList diagnostics, List<LocalizedText>? gathered = null)
    : ReadingContext(checks, diagnostics)
{
    public IMentionNames Names { get; } = names;

    /// <summary>Makes a text, and gathers it where somebody asked for all of them.</summary>
    public LocalizedText Text(string key, string source)
    {
        LocalizedText text = new(key, source, Names);
        gathered?.Add(text);
        return text;
    }
}
