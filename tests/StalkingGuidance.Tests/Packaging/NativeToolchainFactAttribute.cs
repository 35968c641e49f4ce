namespace StalkingGuidance.Tests.Packaging;

/// <summary>A fact that needs a C compiler to link a native program.</summary>
public sealed class NativeToolchainFactAttribute : FactAttribute
{
    /// <summary>Skips the fact where there is no compiler.</summary>
    public NativeToolchainFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Native compilation is tested on Linux and macOS.";
        }
        else if (!IsOnPath("clang") && !IsOnPath("gcc"))
        {
            Skip = "Native compilation needs clang or gcc to link, and neither is on the PATH. On Debian: apt-get install clang zlib1g-dev.";
        }
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
