using System.Diagnostics;

namespace StalkingGuidance.Benchmarks.ColdStart;

/// <summary>
/// The small programs under <c>cold</c>, published to a temporary folder. Every benchmark runs in a process of its own;
/// they find the folder, and what another has already published there, through the environment.
/// </summary>
internal sealed class ColdApps : IDisposable
{
    private const string Variable = "STALKING_GUIDANCE_COLD_APPS";
    private readonly string folder;

    private ColdApps(string folder) => this.folder = folder;

    /// <summary>Opens the folder for all benchmarks of a run; it is deleted at the run's end.</summary>
    public static ColdApps ForThisRun()
    {
        string folder = Directory.CreateTempSubdirectory("stalking-guidance-cold-").FullName;
        Environment.SetEnvironmentVariable(Variable, folder);
        return new ColdApps(folder);
    }

    /// <summary>Publishes a program, unless that was done in this run, and gives the path of what to start.</summary>
    /// <param name="app">The program's name.</param>
    /// <param name="kind">A name for the options, since each combination is published apart.</param>
    /// <param name="options">Options of <c>dotnet publish</c>.</param>
    public static string Publish(string app, string kind, params string[] options)
    {
        string folder = Environment.GetEnvironmentVariable(Variable)
            ?? throw new InvalidOperationException("Start the benchmarks through their own program.");
        string output = Path.Combine(folder, kind, app);
        string program = Path.Combine(output, OperatingSystem.IsWindows() ? app + ".exe" : app);
        if (!File.Exists(program))
        {
            string project = Path.Combine(Repository.Folder, "tests", "StalkingGuidance.Benchmarks", "cold", app);
            Run("dotnet", ["publish", project, "-c", "Release", "-o", output, "--artifacts-path", Path.Combine(folder, kind, "build"), "-v", "q", .. options]);
        }

        return program;
    }

    /// <summary>Runs a program to its end and gives what it wrote.</summary>
    public static string Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"'{program}' failed: {output}");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
