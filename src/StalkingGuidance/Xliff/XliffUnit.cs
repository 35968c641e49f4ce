using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Xliff;

/// <summary>One text with its translation.</summary>
internal sealed record XliffUnit
{
    /// <summary>The text's permanent name.</summary>
    public required string Key { get; init; }

    /// <summary>The text that is translated.</summary>
    public required ImmutableArray<XliffPart> Source { get; init; }

    /// <summary>The translation; <see langword="null"/> while there is none, or only a part of one.</summary>
    public required ImmutableArray<XliffPart>? Target { get; init; }

    /// <summary>How far the translation is.</summary>
    public required XliffState State { get; init; }

    /// <summary>What the state means to the program that wrote it, with its prefix; <see langword="null"/> where it says no more.</summary>
    public string? SubState { get; init; }

    /// <summary>What a translator should know.</summary>
    public required ImmutableArray<XliffNote> Notes { get; init; }

    /// <summary>Where it stands.</summary>
    public SourcePosition Position { get; init; }

    /// <summary>The source as content has it.</summary>
    public string SourceText => TextOf(Source);

    /// <summary>The target as content has it; <see langword="null"/> while there is none.</summary>
    public string? TargetText => Target is { } target ? TextOf(target) : null;

    // Some tools break lines where they write a file. No text of content has a line break.
    private static string TextOf(ImmutableArray<XliffPart> parts)
    {
        string text = string.Concat(parts.Select(part => part.Data));
        return text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0
            ? text
            : string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }
}
