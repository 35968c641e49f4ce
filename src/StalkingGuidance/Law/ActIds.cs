using System.Collections.Immutable;

namespace StalkingGuidance.Law;

/// <summary>The acts that the three stalking statutes list: a closed list, since only a statute adds to it.</summary>
public static class ActIds
{
    /// <summary>All of them, in the order of the statutes of Scotland and Northern Ireland, which have the longer lists.</summary>
    public static ImmutableArray<ActId> All { get; } = [.. Acts.Words.Words.Select(word => new ActId(word))];
}
