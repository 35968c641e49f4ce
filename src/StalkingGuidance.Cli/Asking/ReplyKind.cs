namespace StalkingGuidance.Cli.Asking;

/// <summary>What a typed line asks for.</summary>
internal enum ReplyKind
{
    /// <summary>It is an answer, "not sure" or a skip among them.</summary>
    Answer = 1,

    /// <summary>To the question before.</summary>
    Back = 2,

    /// <summary>Who can help, now.</summary>
    Help = 3,

    /// <summary>Why the question is asked.</summary>
    Why = 4,

    /// <summary>No more questions: the result.</summary>
    End = 5,

    /// <summary>Something else.</summary>
    NotUnderstood = 6,
}
