namespace StalkingGuidance.Xliff;

/// <summary>How far a translation is, in the words of XLIFF 2.1, section 4.3.1.31.</summary>
internal enum XliffState
{
    /// <summary>Nobody has translated it yet, or it must be translated anew.</summary>
    Initial = 1,

    /// <summary>Somebody has translated it.</summary>
    Translated = 2,

    /// <summary>Somebody else has read the translation.</summary>
    Reviewed = 3,

    /// <summary>It is ready to be used.</summary>
    Final = 4,
}
