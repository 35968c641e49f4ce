using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Media;

/// <summary>A film, podcast or guide about stalking that somebody else made. Immutable and thread-safe.</summary>
public sealed record Medium : IVerified
{
    /// <summary>The permanent name.</summary>
    public required MediumId Id { get; init; }

    /// <inheritdoc/>
    public string Key => "media." + Id.Value;

    /// <summary>Its title, as its makers give it; <see langword="null"/> when no source gives it.</summary>
    public required string? Title { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public required MediumKind Kind { get; init; }

    /// <summary>What it shows or tells.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>Who made it.</summary>
    public required string By { get; init; }

    /// <summary>When it came out; <see langword="null"/> when no source says.</summary>
    public required PartialDate? Released { get; init; }

    /// <summary>Where it is; <see langword="null"/> when no address was seen.</summary>
    public Uri? Address => Page?.Uri;

    /// <summary>Holds <see cref="Address"/>.</summary>
    internal WebAddress? Page { get; init; }

    /// <summary>Whether it has captions.</summary>
    public required Captions Captions { get; init; }

    /// <summary>The languages that it is in, as far as sources name them; empty when they name none.</summary>
    public required ImmutableArray<Language> Languages { get; init; }

    /// <summary>What to know besides; <see langword="null"/> when there is nothing.</summary>
    public required LocalizedText? Note { get; init; }

    /// <inheritdoc/>
    public required Verification Verification { get; init; }

    /// <summary>The title, or what it is where there is none.</summary>
    public override string ToString() => Title ?? Description.ToString();
}
