namespace StalkingGuidance.Cli.Choosing;

/// <summary>Ids as people type them.</summary>
internal static class TypedId
{
    /// <summary>The id that was meant: <c>Northern Ireland</c> is <c>northern-ireland</c>.</summary>
    public static string Of(string typed) => typed.Trim().ToLowerInvariant().Replace(' ', '-');
}
