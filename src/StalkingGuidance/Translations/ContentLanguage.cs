using System.Collections.Immutable;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Translations;

/// <summary>A language that a pack speaks. Immutable and thread-safe.</summary>
public sealed record ContentLanguage
{
    /// <summary>The language.</summary>
    public required Language Language { get; init; }

    /// <summary>What the language is called in itself, such as <c>Cymraeg</c>. Show it so on a link that changes the language.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Where the language covers a part of the pack only, how the keys of that part begin, such as <c>topics.immediate-danger</c>. Empty where it covers everything.
    /// A text outside is answered in the pack's first language.
    /// </summary>
    public required ImmutableArray<string> Covers { get; init; }

    /// <summary>Says to readers, in the language, which part is there; <see langword="null"/> where everything is.</summary>
    public required string? CoversInWords { get; init; }

    /// <summary>Says to readers, in the language, that no qualified person has read a text; <see langword="null"/> for the language that the pack is written in.</summary>
    public required string? DraftInWords { get; init; }

    /// <summary>Whether every text of the pack has a translation, or is written in the language first.</summary>
    public bool IsComplete => Covers.IsEmpty;

    /// <summary>The terms that translations must use.</summary>
    internal ImmutableArray<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>Words of the source language that give away a text that was left in it.</summary>
    internal ImmutableArray<string> ForeignWords { get; init; } = [];

    /// <summary>What no text may say, in this language.</summary>
    internal ImmutableArray<ForbiddenPhrases> NeverSay { get; init; } = [];

    /// <summary>What translators are told.</summary>
    internal ImmutableArray<TranslatorNote> Notes { get; init; } = [];

    /// <summary>What translators are told of a text: the note whose keys name it most closely.</summary>
    internal string? NoteOn(string key) =>
        Notes.Select(note => (note.Note, Closeness: note.Keys.IsEmpty ? 0 : KeyBeginnings.FittingTo(key, note.Keys)?.Length ?? -1))
            .Where(note => note.Closeness >= 0)
            .OrderByDescending(note => note.Closeness)
            .Select(note => note.Note)
            .FirstOrDefault();

    /// <summary>Whether the language has, or ought to have, a text.</summary>
    /// <param name="key">The text's permanent name.</param>
    public bool Includes(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return IsComplete || KeyBeginnings.FittingTo(key, Covers) is not null;
    }

    /// <summary>The language's tag.</summary>
    public override string ToString() => Language.Tag;
}
