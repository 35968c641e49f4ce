using StalkingGuidance.People;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>--audience</c></summary>
internal static class AudienceOption
{
    /// <param name="what">What of it is wanted: <c>Only contacts</c>.</param>
    public static WordOption<Audience> Create(string what) =>
        new("--audience", Audiences.Words) { Description = $"{what} for: {string.Join(", ", Audiences.Words.Words)}.", HelpName = "WHO" };
}
