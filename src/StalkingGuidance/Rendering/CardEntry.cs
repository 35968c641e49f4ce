using System.Collections.Immutable;
using StalkingGuidance.Contacts;

namespace StalkingGuidance.Rendering;

/// <summary>One row of a contact's card: what it is, and what it says.</summary>
/// <param name="Label">What it is: Phone, Website.</param>
/// <param name="Values">What it says; at least one.</param>
/// <param name="Shape">How the values go together.</param>
internal sealed record CardEntry(RenderedText Label, ImmutableArray<CardValue> Values, CardShape Shape);

/// <summary>How the values of a card's row go together.</summary>
internal enum CardShape
{
    /// <summary>A number or address and what to know about it.</summary>
    Line = 1,

    /// <summary>Sentences, each by itself.</summary>
    Sentences = 2,

    /// <summary>Steps, in order.</summary>
    Steps = 3,
}

/// <summary>A value of a card's row.</summary>
/// <param name="Text">What a reader sees.</param>
/// <param name="Link">Where it leads; <see langword="null"/> for plain words.</param>
/// <param name="Number">The number that the text shows; otherwise <see langword="null"/>.</param>
internal sealed record CardValue(RenderedText Text, Uri? Link = null, PhoneNumber? Number = null);
