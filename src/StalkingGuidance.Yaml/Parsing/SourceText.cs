using System.Text;
using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Yaml.Parsing;

/// <summary>Turns the bytes of a content file into text: at most <see cref="YamlLimits.FileBytes"/>, strict UTF-8, nothing invisible.</summary>
internal static class SourceText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or <see langword="null"/> when the file cannot be parsed at all; the reasons are then among the diagnostics.</summary>
    public static string? Read(Stream stream, string file, DiagnosticList diagnostics)
    {
        byte[]? bytes = ReadUpToLimit(stream);
        if (bytes is null)
        {
            diagnostics.Add(
                YamlCodes.TooLarge,
                SourcePosition.WholeFile(file),
                $"The file is larger than {YamlLimits.FileBytes} bytes.",
                "Split it into several files.");
            return null;
        }

        ReadOnlySpan<byte> content = bytes;
        if (content.StartsWith(Encoding.UTF8.Preamble))
        {
            content = content[Encoding.UTF8.Preamble.Length..];
        }

        string text;
        try
        {
            text = StrictUtf8.GetString(content);
        }
        catch (DecoderFallbackException invalid)
        {
            string before = Encoding.UTF8.GetString(content[..Math.Clamp(invalid.Index, 0, content.Length)]);
            diagnostics.Add(YamlCodes.NotUtf8, PositionAfter(before, file), "The bytes here are not UTF-8.", "Save the file as UTF-8.");
            return null;
        }

        return HasNothingInvisible(text, file, diagnostics) ? text : null;
    }

    private static byte[]? ReadUpToLimit(Stream stream)
    {
        // One byte more than allowed tells "too large" from "just as large as allowed" without reading the rest.
        byte[] buffer = new byte[16 * 1024];
        int length = 0;
        while (true)
        {
            int read = stream.Read(buffer, length, buffer.Length - length);
            if (read == 0)
            {
                return buffer[..length];
            }

            length += read;
            if (length > YamlLimits.FileBytes)
            {
                return null;
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, YamlLimits.FileBytes + 1));
            }
        }
    }

    private static bool HasNothingInvisible(string text, string file, DiagnosticList diagnostics)
    {
        int found = 0;
        bool indenting = true;
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            char next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (c == '\n' || (c == '\r' && next != '\n'))
            {
                line++;
                lineStart = i + 1;
                indenting = true;
                continue;
            }

            if (FaultOf(c, indenting) is { } fault)
            {
                // A file of nothing but such characters must not cost a message for each.
                if (++found <= DiagnosticList.Kept)
                {
                    Report(fault, c, new SourcePosition(file, line, i - lineStart + 1), diagnostics);
                }
                else
                {
                    diagnostics.Count(fault);
                }
            }

            // The dash of a list item belongs to the indentation of what follows it.
            indenting = indenting && (c == ' ' || (c == '-' && next is ' ' or '\t'));
        }

        return found == 0;
    }

    private static DiagnosticCode? FaultOf(char c, bool indenting) =>
        c == '\t' && indenting ? YamlCodes.TabIndentation
        : Unprintable.IsControl(c) ? YamlCodes.ControlCharacter
        : Unprintable.IsBidirectionalOverride(c) ? YamlCodes.BidirectionalOverride
        : null;

    private static void Report(DiagnosticCode fault, char c, SourcePosition position, DiagnosticList diagnostics)
    {
        if (fault == YamlCodes.TabIndentation)
        {
            diagnostics.Add(fault, position, "The line is indented with a tab.", "Use two spaces a level.");
        }
        else if (fault == YamlCodes.ControlCharacter)
        {
            diagnostics.Add(fault, position, $"The control character U+{(int)c:X4} stands here.", "Delete it.");
        }
        else
        {
            diagnostics.Add(fault, position, $"The invisible character U+{(int)c:X4} changes the order of the text.", "Delete it.");
        }
    }

    private static SourcePosition PositionAfter(string before, string file)
    {
        int line = before.AsSpan().Count('\n') + 1;
        return new(file, line, before.Length - (before.LastIndexOf('\n') + 1) + 1);
    }
}
