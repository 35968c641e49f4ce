using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Localization;

/// <summary>A reading context whose texts know how to name what they mention.</summary>
internal sealed class ContentContext(bool checks, IMentionNames names, DiagnosticList diagnostics) : ReadingContext(checks, diagnostics)
{
    public IMentionNames Names { get; } = names;
}
