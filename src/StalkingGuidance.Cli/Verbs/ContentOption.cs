using System.CommandLine;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>--content</c>: another pack than the one inside the tool.</summary>
internal sealed class ContentOption() : Option<string?>("--content")
{
    public static ContentOption Create() => new() { Description = "Use another content folder, or a compiled file.", HelpName = "FOLDER" };

    public ContentPack Open(ParseResult given) =>
        given.GetValue(this) is { } path ? PackDoor.Open(path) : ContentPack.Default;
}
