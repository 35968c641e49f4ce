namespace StalkingGuidance.Screenings;

/// <summary>
/// A program gave an answer that the screening does not know: no such question or option, or an answer of another type.
/// The message names questions and what may be answered, never what was.
/// </summary>
public sealed class AnswerException : ArgumentException
{
    internal AnswerException(string message, string parameter)
        : base(message, parameter)
    {
    }
}
