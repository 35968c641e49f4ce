using System.Collections;
using System.Diagnostics;

namespace StalkingGuidance.Tests.Packaging;

/// <summary>Runs the .NET command line, or a program that it built, as somebody at a fresh prompt would.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    // What the test run itself leaves in its environment, and a prompt does not have.
    private static readonly string[] Inherited = ["MSBUILD", "VSTEST", "CORECLR_", "DOTNET_STARTUP_HOOKS", "COR_"];

    public static string Host { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";

    /// <summary>Runs to the end and gives all that was written. Fails the test when the program gives another code than expected.</summary>
    public static string Run(string program, string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, int exitCode = 0)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        SetEnvironment(start, environment);
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{program} {string.Join(' ', arguments)}' did not end within {Patience}.");
        }

        string all = output.Result + errors.Result;
        process.ExitCode.Should().Be(exitCode, "of '{0} {1}', which wrote:\n{2}", program, string.Join(' ', arguments), all);
        return all.ReplaceLineEndings("\n");
    }

    private static void SetEnvironment(ProcessStartInfo start, IReadOnlyDictionary<string, string>? environment)
    {
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            string name = (string)variable.Key;
            if (Inherited.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            {
                start.Environment.Remove(name);
            }
        }

        // Servers that outlive the command would keep its output open, and a test waiting.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }
    }
}
