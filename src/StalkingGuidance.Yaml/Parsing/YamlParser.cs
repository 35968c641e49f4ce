using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StalkingGuidance.Yaml.Parsing;

/// <summary>
/// Reads one YAML file into nodes through YamlDotNet's event parser. Never throws for what stands in a file:
/// every fault becomes a diagnostic. The walk keeps its own stack, so nesting cannot exhaust the thread's.
/// </summary>
public static class YamlParser
{
    /// <summary>Reads a file. Gives <see langword="null"/> when nothing of it can be used; the reasons are among the diagnostics.</summary>
    /// <param name="stream">The bytes; not closed here, and read no further than the limit.</param>
    /// <param name="file">The path to name in diagnostics.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static YamlNode? Parse(Stream stream, string file, DiagnosticList diagnostics)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(diagnostics);
        string? text = SourceText.Read(stream, file, diagnostics);
        if (text is null)
        {
            return null;
        }

        TreeBuilder builder = new(file, diagnostics);
        Scanner scanner = new(new StringReader(text));
        try
        {
            Parser parser = new(scanner);
            while (parser.MoveNext())
            {
                if (!builder.Take(parser.Current!))
                {
                    return null;
                }
            }
        }
        catch (Exception syntax) when (syntax is not OutOfMemoryException)
        {
            // Not only YamlException: YamlDotNet throws other types on broken files, and a file must never take the program down.
            Report(syntax, PositionOf(syntax, scanner, file), builder.OpenBracket, diagnostics);
            return null;
        }

        if (builder.Root is null && builder.IsWhole)
        {
            diagnostics.Add(YamlCodes.Empty, SourcePosition.WholeFile(file), "The file is empty.", "Fill it, or delete it.");
        }

        return builder.IsWhole ? builder.Root : null;
    }

    private static SourcePosition PositionOf(Exception syntax, Scanner scanner, string file)
    {
        Mark mark = syntax is YamlException known ? known.Start : scanner.CurrentPosition;
        return new SourcePosition(file, (int)mark.Line, (int)mark.Column);
    }

    private static void Report(Exception syntax, SourcePosition position, SourcePosition? openBracket, DiagnosticList diagnostics)
    {
        if (openBracket is { } bracket && bracket.Line < position.Line)
        {
            // The parser notices a bracket that nobody closed only lines later; the cure is where it opens.
            diagnostics.Add(YamlCodes.Syntax, bracket, $"The bracket that opens here is not closed before line {position.Line}.", "Close it, or put the text in double quotes.");
            return;
        }

        (string message, string cure) = syntax is YamlException
            ? SyntaxWords.For(syntax.Message)
            : ("This is not valid YAML.", "Check quotes, colons and indentation here and just above.");
        diagnostics.Add(YamlCodes.Syntax, position, message, cure);
    }
}
