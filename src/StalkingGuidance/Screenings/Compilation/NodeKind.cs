namespace StalkingGuidance.Screenings.Compilation;

/// <summary>What a <see cref="RuleNode"/> says.</summary>
internal enum NodeKind
{
    /// <summary>An atomic test is passed.</summary>
    Atom = 1,

    /// <summary>All inputs are so. Without inputs it is always so.</summary>
    All = 2,

    /// <summary>Some input is so.</summary>
    Any = 3,
}
