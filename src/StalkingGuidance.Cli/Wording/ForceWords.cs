using StalkingGuidance.Forces;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Police forces in words.</summary>
internal static class ForceWords
{
    /// <summary>The force's name: its own in the language, where it has one.</summary>
    public static string Name(ContentPack pack, Force force) =>
        force.Names.Where(name => name.Language == pack.Language).Select(name => name.Name).FirstOrDefault() ?? force.Name;
}
