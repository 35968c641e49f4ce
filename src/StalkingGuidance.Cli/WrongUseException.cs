using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Cli;

/// <summary>The tool was asked for something that it does not have. The message says what, and what was probably meant.</summary>
internal sealed class WrongUseException(string message) : Exception(message)
{
    /// <summary>A word that is not among the allowed ones.</summary>
    public static WrongUseException Unknown(string problem, string written, IReadOnlyCollection<string> allowed, string instead)
    {
        string? nearest = NearestName.Of(written, allowed);
        return new WrongUseException(nearest is null ? $"{problem} {instead}" : $"{problem} Did you mean '{nearest}'?");
    }
}
