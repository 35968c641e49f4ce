namespace StalkingGuidance.Cli;

/// <summary>What the process ends with. Scripts rely on it: a number never changes its meaning.</summary>
internal static class ExitCodes
{
    public const int Ok = 0;

    /// <summary>The content is at fault; the diagnostics were printed.</summary>
    public const int ContentAtFault = 1;

    /// <summary>The tool was asked for something that it does not have.</summary>
    public const int WrongUse = 2;
}
