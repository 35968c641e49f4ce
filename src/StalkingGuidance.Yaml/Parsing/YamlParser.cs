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
        try
        {
            Parser parser = new(new StringReader(text));
            while (parser.MoveNext())
            {
                if (!builder.Take(parser.Current!))
                {
                    return null;
                }
            }
        }
        catch (YamlException syntax)
        {
            SourcePosition position = new(file, (int)syntax.Start.Line, (int)syntax.Start.Column);
            diagnostics.Add(YamlCodes.Syntax, position, "This is not valid YAML: " + FirstSentence(syntax), "Check quotes, colons and indentation here and just above.");
            return null;
        }
        catch (Exception unexpected) when (unexpected is not OutOfMemoryException)
        {
            // YamlDotNet has thrown other types on hostile input; a file must never take the program down.
            diagnostics.Add(YamlCodes.Syntax, SourcePosition.WholeFile(file), $"This is not valid YAML ({unexpected.GetType().Name}).", "Check quotes, colons and indentation.");
            return null;
        }

        return builder.Root ?? ReportEmpty(file, diagnostics);
    }

    private static YamlNode? ReportEmpty(string file, DiagnosticList diagnostics)
    {
        diagnostics.Add(YamlCodes.Empty, SourcePosition.WholeFile(file), "The file is empty.", "Fill it, or delete it.");
        return null;
    }

    private static string FirstSentence(YamlException syntax)
    {
        // YamlDotNet puts the position in front of its message; ours is there already.
        string message = syntax.Message;
        int afterPosition = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        string sentence = afterPosition < 0 ? message : message[(afterPosition + 3)..];
        sentence = sentence.ReplaceLineEndings(" ").TrimEnd();
        return sentence.EndsWith('.') ? sentence : sentence + ".";
    }
}
