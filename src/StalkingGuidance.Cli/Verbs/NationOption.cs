using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>--nation</c></summary>
internal static class NationOption
{
    public static WordOption<Nation> Create() =>
        new("--nation", Nations.Words) { Description = "Only for one nation: " + string.Join(", ", Nations.Words.Words) + ".", HelpName = "NATION" };
}
