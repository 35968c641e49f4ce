namespace StalkingGuidance.Packs;

/// <summary>Which warnings stop the compiling of content.</summary>
internal enum CompiledWarnings
{
    /// <summary>None does.</summary>
    Pass = 1,

    /// <summary>All but those that say that translations have not caught up: while somebody works on a text, its translations are missing or out of date.</summary>
    PassWhileTranslating = 2,

    /// <summary>All do: what is released has no warnings.</summary>
    Stop = 3,
}
