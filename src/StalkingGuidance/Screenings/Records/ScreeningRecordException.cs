namespace StalkingGuidance.Screenings;

/// <summary>
/// A text is no screening record, or one that a newer library wrote. The message says what is wrong and where, and never what stands there: it may be an answer.
/// For the same reason there is no inner exception.
/// </summary>
public sealed class ScreeningRecordException : FormatException
{
    internal ScreeningRecordException(string message, int? newerFormat = null)
        : base(message) => NewerFormat = newerFormat;

    /// <summary>The format of a record that a newer library wrote; <see langword="null"/> when the text is no record.</summary>
    public int? NewerFormat { get; }
}
